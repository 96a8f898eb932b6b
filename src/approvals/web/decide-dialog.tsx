import { Radio, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { useWork } from '#kit/api.ts';
import { DayField } from '#kit/day-field.tsx';
import { Dialog } from '#kit/dialog.tsx';
import { useSay } from '#kit/language.tsx';
import { fieldProblem } from '#kit/problem-note.tsx';
import { decide } from '../contract.ts';
import type { Outcome } from '../core/dossier.ts';
import { outcomeWords } from '../core/words.ts';
import type { At } from './approvals-address.ts';
import css from './approvals.module.css';
import { AnnulledElections } from './annulled-elections.tsx';
import { dossierWords as words, lower, type Shown } from './dossier-words.ts';
import { newRefused, type RefusedDraft, RefusedPersons } from './refused-persons.tsx';

/** Of a result one says chuẩn y. */
function outcomeSaid(of: Shown, outcome: Outcome): Sentence {
  if (of.kind !== 'result') return outcomeWords[outcome];
  if (outcome === 'approved') return { vi: 'Chuẩn y', en: 'Approve' };
  if (outcome === 'approved-in-part') return { vi: 'Chuẩn y một phần: có người không được chuẩn y', en: 'Approve in part: some persons are not approved' };
  return outcomeWords[outcome];
}

/** What the superior decides, by which paper, and about whom. @rule R-QD24-16.2 */
export function DecideDialog({ at, of, onClose }: { readonly at: At; readonly of: Shown; readonly onClose: () => void }) {
  const say = useSay();
  const work = useWork(decide);
  const [outcome, setOutcome] = useState<Outcome>('approved');
  const [on, setOn] = useState<Day | undefined>(of.today as Day);
  const [number, setNumber] = useState('');
  const [signer, setSigner] = useState('');
  const [note, setNote] = useState('');
  const [term, setTerm] = useState('');
  const [refused, setRefused] = useState<readonly RefusedDraft[]>([newRefused(of, 0)]);
  const [annulled, setAnnulled] = useState<Readonly<Record<string, string>>>({});
  const error = (field: string): string | undefined => {
    const found = fieldProblem(work.error, field);
    return found && say(found);
  };
  const send = async (): Promise<void> => {
    if (on === undefined) return;
    const result = await work.send({
      season: at.season, organisation: at.code, dossier: of.id, outcome, on, number, signer, note, term,
      refused: outcome === 'approved-in-part' ? refused.filter((each) => each.name.trim() !== '').map(({ name, office, reason }) => ({ name, office, reason })) : [],
      annulled: outcome === 'annulled' ? Object.entries(annulled).map(([election, reason]) => ({ election, reason })) : [],
    });
    if (result.ok) onClose();
  };
  return (
    <Dialog title={say({ vi: 'Quyết định về hồ sơ', en: 'Decide on the dossier' })} confirm={say({ vi: 'Ghi quyết định', en: 'Record the decision' })} busy={work.isPending} problem={work.error} size={680} onClose={onClose} onConfirm={() => void send()}>
      <Radio.Group label={say({ vi: 'Kết quả', en: 'Outcome' })} value={outcome} onChange={(value) => setOutcome(value)}>
        <div className="stack" style={{ gap: 'var(--s2)', marginTop: 'var(--s2)' }}>
          {of.outcomes.map((each) => (
            <Radio key={each} value={each} label={say(outcomeSaid(of, each))} />
          ))}
        </div>
      </Radio.Group>
      {outcome === 'approved-in-part' && <RefusedPersons of={of} persons={refused} onChange={setRefused} />}
      {outcome === 'annulled' && <AnnulledElections of={of} annulled={annulled} onChange={setAnnulled} />}
      <div className={css.fields}>
        <TextInput label={say({ vi: 'Số văn bản', en: 'Number of the paper' })} placeholder={of.kind === 'result' ? '45-QĐ/HU' : '112-CV/HU'} required maxLength={40} value={number} error={error('number')} onChange={(event) => setNumber(event.currentTarget.value)} />
        <DayField label={say({ vi: 'Ngày quyết định', en: 'Day of the decision' })} required near={of.today as Day} value={on} error={on === undefined ? say({ vi: 'Ghi ngày quyết định.', en: 'Give the day.' }) : undefined} onChange={setOn} />
        <TextInput label={say({ vi: 'Người ký', en: 'Signed by' })} required maxLength={100} value={signer} error={error('signer')} onChange={(event) => setSigner(event.currentTarget.value)} />
        {of.kind === 'result' && <TextInput label={say({ vi: 'Nhiệm kỳ', en: 'Term' })} placeholder="2020 - 2025" description={say({ vi: 'Để trống: theo mùa đại hội.', en: 'Empty: the season’s.' })} maxLength={40} value={term} onChange={(event) => setTerm(event.currentTarget.value)} />}
      </div>
      <Textarea
        label={say(outcome === 'refused' || outcome === 'annulled' ? { vi: 'Lý do, ý kiến', en: 'Reason, note' } : { vi: 'Ý kiến (không bắt buộc)', en: 'Note (if needed)' })}
        autosize minRows={2} maxRows={8} maxLength={4000} value={note} onChange={(event) => setNote(event.currentTarget.value)}
      />
      <p className="small muted">{say({ vi: `Sau khi ghi, ${of.organisation.name} thấy ngay; ${lower(words.decide.vi)} không sửa được, chỉ có hồ sơ mới thay.`, en: `${of.organisation.name} sees it at once; a decision is not changed, only a new dossier follows it.` })}</p>
    </Dialog>
  );
}
