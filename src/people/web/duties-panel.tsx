import { useState } from 'react';
import { Answered } from '#kit/answered.tsx';
import { useAnswer } from '#kit/api.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { listDuties } from '../contract.ts';
import { DutyLines } from './duty-lines.tsx';

/** On the page of an organisation: who holds which duty there; who held one before is a click away. */
export function DutiesPanel({ code }: { readonly code: string }) {
  const say = useSay();
  const answer = useAnswer(listDuties, { code });
  const [all, setAll] = useState(false);
  return (
    <section className="panel" aria-labelledby="duties-panel">
      <div className="panel-head">
        <h2 id="duties-panel">{say({ vi: 'Nhiệm vụ', en: 'Duties' })}</h2>
        {answer.data?.youMayGive === true && <Go className="small" href={`/can-bo?organisation=${encodeURIComponent(code)}`}>{say({ vi: 'Giao, kết thúc nhiệm vụ', en: 'Give or end duties' })}</Go>}
      </div>
      <Answered of={answer} waiting={<Waiting lines={2} />}>
        {({ duties }) => {
          const shown = duties.filter((duty) => all || duty.inForce);
          const hidden = duties.length - shown.length;
          return (
            <>
              {shown.length === 0 && <p className="small muted">{say({ vi: 'Chưa ai giữ nhiệm vụ tại tổ chức này.', en: 'Nobody holds a duty here.' })}</p>}
              <DutyLines duties={shown.map((duty) => ({ ...duty, what: duty.person.name, where: [...new Set([say(duty.words), duty.person.title])].filter((each) => each !== '').join(' · ') }))} />
              {hidden > 0 && <p className="small"><button type="button" className="link" onClick={() => setAll(true)}>{say({ vi: `Xem thêm ${hidden} nhiệm vụ trước đây hoặc sắp tới`, en: `Show ${hidden} earlier or coming duties` })}</button></p>}
            </>
          );
        }}
      </Answered>
    </section>
  );
}
