import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import type { Moment } from '#foundation/day.ts';
import { useAddress } from '#kit/address.ts';
import { Answered } from '#kit/answered.tsx';
import type { ProblemFrom } from '#kit/api.ts';
import { EmptyState } from '#kit/empty-state.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { Waiting } from '#kit/waiting.tsx';
import type { remarks as remarksOperation } from '../contract.ts';
import { AddRemark } from './add-remark.tsx';
import { CheckDialog } from './check-dialog.tsx';
import { type At, useDeskPart } from './documents-address.ts';
import css from './remarks.module.css';
import { RemarkView } from './remark-view.tsx';
import type { RemarksView } from './text-part.tsx';
import type { DocumentView } from './use-draft-edit.ts';
import { draftWords } from './document-words.ts';

type Answer = UseQueryResult<OutputOf<typeof remarksOperation>, ProblemFrom<typeof remarksOperation>>;

/** The superior's check: all remarks in the order of the text, their answers, and whether the draft may go on. */
export function RemarksPart({ at, view, answer }: { readonly at: At; readonly view: DocumentView; readonly answer: Answer }) {
  return (
    <Answered of={answer} waiting={<Waiting lines={8} lineHeight={64} />}>
      {(remarks) => (
        <div className="page-split">
          <div>
            <CheckBox at={at} view={view} remarks={remarks} />
            <RemarkList at={at} view={view} remarks={remarks} />
          </div>
          <div>
            {remarks.may.add && view.version.number === view.document.draft && <AddRemark at={at} view={view} paragraph={null} may={remarks.may} onDone={() => {}} />}
            <Checks remarks={remarks} />
          </div>
        </div>
      )}
    </Answered>
  );
}

/** Where the check is now, and for who checks the way to answer it. */
function CheckBox({ at, view, remarks }: { readonly at: At; readonly view: DocumentView; readonly remarks: RemarksView }) {
  const say = useSay();
  const [answering, setAnswering] = useState(false);
  const { state, checked } = view.document;
  if (state !== 'check' && !checked) return null;
  const may = view.may.check && view.next.some((each) => each.step === 'answer_check');
  const sentence = checked
    ? { vi: 'Cấp trên đã nhất trí với dự thảo này.', en: 'The superior has agreed to this draft.' }
    : may
      ? { vi: `Dự thảo chờ trả lời thẩm định; đã ghi ${remarks.counts.all} nhận xét, ${remarks.counts.mustOpen} chỗ phải sửa.`, en: `The draft waits for the answer to its check; ${remarks.counts.all} remarks are made, ${remarks.counts.mustOpen} must be met.` }
      : { vi: 'Dự thảo đang chờ cấp trên trả lời thẩm định.', en: 'The draft waits for the superior’s answer.' };
  return (
    <section className={css.check} aria-label={say({ vi: 'Thẩm định', en: 'The check' })}>
      <p>{say(sentence)}</p>
      {may && <Button onClick={() => setAnswering(true)}>{say({ vi: 'Trả lời thẩm định', en: 'Answer the check' })}</Button>}
      {answering && <CheckDialog at={at} view={view} mustOpen={remarks.counts.mustOpen} onClose={() => setAnswering(false)} />}
    </section>
  );
}

const WHICH = ['all', 'open', 'must'] as const;

function RemarkList({ at, view, remarks }: { readonly at: At; readonly view: DocumentView; readonly remarks: RemarksView }) {
  const say = useSay();
  const [, open] = useDeskPart();
  const [address, change] = useAddress();
  const which = WHICH.find((each) => each === address['loai']) ?? 'all';
  const { all, open: unanswered, mustOpen } = remarks.counts;
  const shown = remarks.remarks.filter((each) => which === 'all' || (each.answer === null && (which === 'open' || each.must)));
  if (all === 0) {
    return <EmptyState>{say(remarks.may.add ? { vi: 'Chưa có nhận xét nào. Mở phần Văn bản, chạm vào đoạn cần nhận xét rồi viết bên cạnh.', en: 'There are no remarks. Open the text, press the paragraph in question and write beside it.' } : { vi: 'Chưa có nhận xét nào.', en: 'There are no remarks.' })}</EmptyState>;
  }
  const names = { all: say({ vi: `Tất cả (${all})`, en: `All (${all})` }), open: say({ vi: `Chưa trả lời (${unanswered})`, en: `Unanswered (${unanswered})` }), must: say({ vi: `Phải sửa (${mustOpen})`, en: `Must be met (${mustOpen})` }) };
  return (
    <>
      <div className={css.filters} role="group" aria-label={say({ vi: 'Lọc nhận xét', en: 'Filter the remarks' })}>
        {WHICH.map((each) => (
          <button key={each} type="button" aria-pressed={which === each} onClick={() => change({ loai: each === 'all' ? undefined : each })}>
            {names[each]}
          </button>
        ))}
      </div>
      {shown.length === 0 && <p className="muted">{say({ vi: 'Không còn nhận xét nào như vậy.', en: 'There is none left.' })}</p>}
      {shown.map((remark) => (
        <RemarkView key={remark.id} at={at} document={view.document.id} remark={remark} may={remarks.may.answer && !remarks.may.must} onOpen={(paragraph) => open('text', { doan: String(paragraph), loai: undefined })} />
      ))}
    </>
  );
}

/** When it was sent to be checked, and what was answered. */
function Checks({ remarks: { checks } }: { readonly remarks: RemarksView }) {
  const say = useSay();
  const show = useFormat();
  if (checks.length === 0) return null;
  return (
    <Panel title={say({ vi: 'Các lần thẩm định', en: 'Checks' })}>
      <ul>
        {checks.map((each) => (
          <li key={each.at} className={css.remark}>
            <b>{say(each.step === 'send_to_check' ? { vi: `Gửi thẩm định ${draftWords(each.draft).vi}`, en: `Sent: ${draftWords(each.draft).en}` } : each.agreed === true ? { vi: 'Nhất trí', en: 'Agreed' } : { vi: 'Yêu cầu soạn lại', en: 'To be drafted again' })}</b>
            {each.note !== '' && <p lang="vi">{each.note}</p>}
            <span className="small muted">
              {each.by}, {each.byOrganisation} · {show.moment(each.at as Moment)}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
