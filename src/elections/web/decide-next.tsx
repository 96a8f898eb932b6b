import { Checkbox, Radio } from '@mantine/core';
import { useState } from 'react';
import type { Moment } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { useWork } from '#kit/api.ts';
import { WorkForm, WorkWindow } from '#kit/dialog.tsx';
import { useFormat } from '#kit/format.ts';
import { useGo } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { decideNext } from '../contract.ts';
import { ActionButton } from './action-button.tsx';
import { electionHref, type ElectionPlace, type Shown } from './election-view.ts';
import type { Result } from './result-tab.tsx';
import { Why } from './rule-reason.tsx';
import { useVoteDraft, VoteFields, voteIn } from './vote-fields.tsx';

type Decision = NonNullable<Result['decided']>['decision'];

const DECISION_WORDS: { readonly [D in Decision]: Sentence } = {
  'tie-ballot': { vi: 'Bầu lại giữa những người ngang phiếu', en: 'A ballot among those tied' },
  'further-ballot': { vi: 'Bầu tiếp cho đủ số lượng', en: 'A further ballot for the seats left' },
  stop: { vi: 'Dừng, không bầu thêm', en: 'Stop here' },
};

const DECISION_RULES: { readonly [D in Decision]: string } = { 'tie-ballot': 'R-244-32.6', 'further-ballot': 'R-244-32.7', stop: 'R-GK-1' };

/** Seats are left, or persons tied: what the congress decided, or the place where its decision is entered. */
export function DecideNext({ place, shown, result }: { readonly place: ElectionPlace; readonly shown: Shown; readonly result: Result }) {
  const say = useSay();
  const show = useFormat();
  const [open, setOpen] = useState(false);
  if (result.next === 'closed' && !result.decided) return null;
  return (
    <Panel title={say({ vi: 'Việc còn lại', en: 'What is left' })}>
      <p className="small">{say(leftWords(result))}</p>
      {result.decided ? (
        <p className="small muted">
          {say({ vi: `Đại hội đã quyết định: ${lower(DECISION_WORDS[result.decided.decision].vi)}`, en: `The congress decided: ${lower(DECISION_WORDS[result.decided.decision].en)}` })}
          {result.decided.newNames && say({ vi: ', được đưa thêm người', en: ', new names may be added' })}. {show.moment(result.decided.at as Moment)}
          <Why rule={DECISION_RULES[result.decided.decision]} regulation={shown.regulation.id} />
        </p>
      ) : (
        <ActionButton actions={result.actions} operation="elections.decide_next" onClick={() => setOpen(true)}>
          {say({ vi: 'Ghi quyết định của đại hội', en: 'Record the congress’s decision' })}
        </ActionButton>
      )}
      <WorkWindow opened={open} onClose={() => setOpen(false)} title={say({ vi: 'Đại hội quyết định tiếp', en: 'The congress decides what follows' })}>
        <DecideForm place={place} shown={shown} result={result} onClose={() => setOpen(false)} />
      </WorkWindow>
    </Panel>
  );
}

function leftWords({ unfilled, tied, next }: Result): Sentence {
  if (next === 'tie-ballot') return { vi: `${tied.join(', ')} ngang phiếu ở chỗ cuối: bầu lại giữa những người này, ai nhiều phiếu hơn thì trúng cử.`, en: `${tied.join(', ')} are tied at the last seat: a ballot among them, and the most votes win.` };
  if (next === 'congress-decides') return { vi: `${tied.length > 0 ? `${tied.join(', ')} vẫn ngang phiếu` : `Còn thiếu ${unfilled} người`}: đại hội quyết định có bầu nữa hay không.`, en: `${tied.length > 0 ? `${tied.join(', ')} are tied again` : `${unfilled} seats are left`}: the congress decides whether to vote again.` };
  return { vi: `Còn thiếu ${unfilled} người so với số lượng cần bầu.`, en: `${unfilled} seats are left.` };
}

function DecideForm({ place, shown, result, onClose }: { readonly place: ElectionPlace; readonly shown: Shown; readonly result: Result; readonly onClose: () => void }) {
  const say = useSay();
  const go = useGo();
  const choices: readonly Decision[] = result.tied.length > 0 ? ['tie-ballot', 'stop'] : ['further-ballot', 'stop'];
  const [decision, setDecision] = useState<Decision>(choices[0] ?? 'stop');
  const [newNames, setNewNames] = useState(false);
  const [draft, setDraft] = useVoteDraft(shown.base?.present);
  const [missing, setMissing] = useState(false);
  const work = useWork(decideNext);
  const submit = async (): Promise<void> => {
    const vote = voteIn(draft);
    if (!vote) return setMissing(true);
    const sent = await work.send({ ...place, decision, newNames: decision === 'further-ballot' && newNames, vote });
    if (!sent.ok) return;
    onClose();
    if (sent.value.round !== null) go(electionHref(place, 'danh-sach'));
  };
  return (
    <WorkForm onSubmit={() => void submit()} onClose={onClose} confirm={say({ vi: 'Ghi quyết định', en: 'Record the decision' })} busy={work.isPending} problem={work.error}>
      <Radio.Group value={decision} onChange={(chosen) => setDecision(chosen)} label={say({ vi: 'Đại hội quyết định', en: 'The congress decides' })}>
        <div className="stack" style={{ gap: 'var(--s2)', marginTop: 'var(--s2)' }}>
          {choices.map((each) => (
            <Radio key={each} value={each} label={say(DECISION_WORDS[each])} />
          ))}
        </div>
      </Radio.Group>
      <span className="small muted">
        {say(decision === 'stop' ? { vi: `Thiếu ${result.unfilled} người; cấp trên xem xét bổ sung sau.`, en: `${result.unfilled} seats stay empty; the superior may fill them later.` } : { vi: 'Danh sách mới được lập theo quy chế; phiếu, kiểm phiếu và biên bản riêng.', en: 'A new list follows from the rules, with papers, count and protocol of its own.' })}
        <Why rule={DECISION_RULES[decision]} regulation={shown.regulation.id} />
      </span>
      {decision === 'further-ballot' && <Checkbox checked={newNames} onChange={(event) => setNewNames(event.currentTarget.checked)} label={say({ vi: 'Đại hội đồng ý đưa thêm người vào danh sách', en: 'The congress admits new names' })} />}
      <VoteFields legend={say({ vi: 'Biểu quyết', en: 'Vote by hand' })} draft={draft} onChange={setDraft} missing={missing} />
    </WorkForm>
  );
}

function lower(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
