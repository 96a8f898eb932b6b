import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import type { Day } from '#foundation/day.ts';
import { Answered } from '#kit/answered.tsx';
import { useAnswer } from '#kit/api.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { StateMark } from '#kit/state-mark.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { showDirect } from '../contract.ts';
import { DirectDialog, DirectPaperDialog, PersuasionDialog } from './direct-dialogs.tsx';
import { FindingList } from './finding-list.tsx';
import { paperStateWords } from './paper-dialog.tsx';
import css from './personnel.module.css';
import type { Place } from './personnel-address.ts';
import { personnelWords as words } from './personnel-words.ts';

export type Direct = OutputOf<typeof showDirect>;
export type DirectPaperLine = Direct['papers'][number];

/** What a congress prepares that elects its secretary directly: consent, công tác tư tưởng, persons, its own file. */
export function DirectPart({ place }: { readonly place: Place }) {
  const answer = useAnswer(showDirect, place);
  return (
    <Answered of={answer} waiting={<Waiting lines={10} lineHeight={44} />}>
      {(direct) => <Known place={place} direct={direct} />}
    </Answered>
  );
}

function Known({ place, direct }: { readonly place: Place; readonly direct: Direct }) {
  const say = useSay();
  const [dialog, setDialog] = useState<'consent' | 'persuasion' | DirectPaperLine | undefined>(undefined);
  const close = (): void => setDialog(undefined);
  return (
    <div className="page-split">
      <div>
        <Consent direct={direct} onChange={() => setDialog('consent')} />
        <Panel title={say({ vi: 'Công tác tư tưởng', en: 'Explaining and agreeing' })} action={direct.mayWrite && <button type="button" className="link small" onClick={() => setDialog('persuasion')}>{say({ vi: 'Ghi một lần', en: 'Record one' })}</button>}>
          <PersuasionList direct={direct} />
        </Panel>
      </div>
      <div>
        <Panel title={say({ vi: 'Sẵn sàng chưa', en: 'Ready?' })}>
          {direct.ready ? <StateMark state="held">{say({ vi: 'đã chuẩn bị đủ', en: 'all is prepared' })}</StateMark> : <FindingList findings={direct.findings} label={say(words.look)} />}
        </Panel>
        <Panel title={say({ vi: 'Hồ sơ riêng', en: 'Its own file' })}>
          <ul className={css['checklist']}>
            {direct.papers.map((each) => <PaperLine key={each.paper} each={each} mayWrite={direct.mayWrite} onChange={() => setDialog(each)} />)}
          </ul>
        </Panel>
      </div>
      {dialog === 'consent' && <DirectDialog place={place} direct={direct} onClose={close} />}
      {dialog === 'persuasion' && <PersuasionDialog place={place} today={direct.today} onClose={close} />}
      {typeof dialog === 'object' && <DirectPaperDialog place={place} line={dialog} onClose={close} />}
    </div>
  );
}

function Consent({ direct, onChange }: { readonly direct: Direct; readonly onChange: () => void }) {
  const say = useSay();
  const show = useFormat();
  const begun = direct.consentOn !== null || direct.note !== '' || direct.several;
  return (
    <Panel title={say({ vi: 'Chủ trương của cấp trên', en: 'The superior’s consent' })} action={direct.mayWrite && begun && <button type="button" className="link small" onClick={onChange}>{say({ vi: 'Sửa', en: 'Change' })}</button>}>
      <dl className={css['facts']}>
        <div>
          <dt>{say({ vi: 'Văn bản đồng ý', en: 'Paper of consent' })}</dt>
          <dd>{direct.consentOn === null ? <StateMark state="late">{say({ vi: 'chưa có', en: 'missing' })}</StateMark> : `${direct.consentPaper}, ${show.day(direct.consentOn as Day)}`}</dd>
        </div>
        <div><dt>{say({ vi: 'Phương án bí thư', en: 'Persons for secretary' })}</dt><dd>{say({ vi: `${direct.people} nhân sự${direct.several ? '; cấp trên yêu cầu nhiều phương án' : ''}`, en: `${direct.people}${direct.several ? '; the superior wants several' : ''}` })}</dd></div>
        <div><dt>{say({ vi: 'Khai mạc', en: 'Opens' })}</dt><dd>{direct.opensOn === null ? say(words.noDay) : show.day(direct.opensOn as Day)}</dd></div>
        {direct.note !== '' && <div><dt>{say({ vi: 'Ghi chú', en: 'Note' })}</dt><dd>{direct.note}</dd></div>}
      </dl>
      {direct.mayWrite && !begun && <Button size="sm" variant="default" onClick={onChange}>{say({ vi: 'Ghi văn bản đồng ý', en: 'Record the consent' })}</Button>}
    </Panel>
  );
}

function PersuasionList({ direct }: { readonly direct: Direct }) {
  const say = useSay();
  const show = useFormat();
  if (direct.persuasion.length === 0) return <p className="small muted">{say({ vi: 'Chưa ghi lần nào. Ghi ai làm, với nhóm nào (không nêu tên từng người), kết quả ra sao.', en: 'Nothing is recorded. Say who did it, with which group (no single names), and the result.' })}</p>;
  return (
    <ul className={css['comments']}>
      {direct.persuasion.map((each) => (
        <li key={each.id}>
          <b>{each.withGroup}</b> <small>{show.day(each.on as Day)}, {each.by}</small>
          <p>{each.result}</p>
        </li>
      ))}
    </ul>
  );
}

function PaperLine({ each, mayWrite, onChange }: { readonly each: DirectPaperLine; readonly mayWrite: boolean; readonly onChange: () => void }) {
  const say = useSay();
  const show = useFormat();
  const later = !each.before && each.state === 'missing';
  const facts = [each.number, each.on === null ? '' : show.day(each.on as Day)].filter((text) => text !== '').join(', ');
  return (
    <li>
      <span>
        {say(each.name)}
        {facts !== '' && <small>{facts}</small>}
        {later && <small>{say({ vi: 'có sau đại hội', en: 'comes out of the congress' })}</small>}
      </span>
      <StateMark state={each.state === 'there' ? 'held' : each.state === 'not-needed' || later ? 'notdue' : 'late'}>{say(paperStateWords[each.state]).toLocaleLowerCase('vi')}</StateMark>
      {mayWrite && <button type="button" className="link small" aria-label={say({ vi: `Ghi: ${each.name.vi}`, en: `Record: ${each.name.en}` })} onClick={onChange}>{say({ vi: 'Ghi', en: 'Record' })}</button>}
    </li>
  );
}
