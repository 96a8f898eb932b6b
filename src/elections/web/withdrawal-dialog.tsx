import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useWork } from '#kit/api.ts';
import { WorkForm, WorkWindow } from '#kit/dialog.tsx';
import { useSay } from '#kit/language.tsx';
import { decideWithdrawal } from '../contract.ts';
import type { Candidate } from './candidate-table.tsx';
import type { ElectionPlace, Shown } from './election-view.ts';
import { Why } from './rule-reason.tsx';
import { useVoteDraft, VoteFields, voteIn } from './vote-fields.tsx';

/** The congress decides whether somebody may withdraw. @rule R-HD03-W.1 */
export function WithdrawalDialog({ place, shown, candidate, onClose }: { readonly place: ElectionPlace; readonly shown: Shown; readonly candidate: Candidate | undefined; readonly onClose: () => void }) {
  const say = useSay();
  return (
    <WorkWindow opened={candidate !== undefined} onClose={onClose} title={say({ vi: `Đại hội quyết định việc xin rút của ${candidate?.name ?? ''}`, en: `The congress decides on ${candidate?.name ?? ''}` })}>
      {candidate && <WithdrawalForm place={place} shown={shown} candidate={candidate} onClose={onClose} />}
    </WorkWindow>
  );
}

function WithdrawalForm({ place, shown, candidate, onClose }: { readonly place: ElectionPlace; readonly shown: Shown; readonly candidate: Candidate; readonly onClose: () => void }) {
  const say = useSay();
  const [accepted, setAccepted] = useState(true);
  const [draft, setDraft] = useVoteDraft(shown.base?.present);
  const [missing, setMissing] = useState(false);
  const work = useWork(decideWithdrawal);
  const submit = async (): Promise<void> => {
    const vote = voteIn(draft);
    if (!vote) return setMissing(true);
    const result = await work.send({ ...place, candidate: candidate.id, accepted, vote });
    if (result.ok) onClose();
  };
  return (
    <WorkForm onSubmit={() => void submit()} onClose={onClose} confirm={say({ vi: 'Ghi quyết định', en: 'Record the decision' })} busy={work.isPending} problem={work.error}>
      <SegmentedControl
        fullWidth
        value={accepted ? 'yes' : 'no'}
        onChange={(chosen) => setAccepted(chosen === 'yes')}
        data={[
          { value: 'yes', label: say({ vi: 'Cho rút', en: 'May withdraw' }) },
          { value: 'no', label: say({ vi: 'Không cho rút', en: 'Stays on the list' }) },
        ]}
      />
      <VoteFields legend={say(accepted ? { vi: 'Biểu quyết cho rút', en: 'Vote on letting go' } : { vi: 'Biểu quyết giữ lại trong danh sách', en: 'Vote on keeping the name' })} draft={draft} onChange={setDraft} missing={missing} />
      <p className="small muted">
        {say({ vi: 'Đoàn chủ tịch đề nghị, đại hội quyết định.', en: 'The presidium proposes, the congress decides.' })}
        <Why rule="R-HD03-W.1" regulation={shown.regulation.id} />
      </p>
    </WorkForm>
  );
}
