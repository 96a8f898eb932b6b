import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWork } from '#kit/api.ts';
import { WorkForm, WorkWindow } from '#kit/dialog.tsx';
import { useGo } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { begin } from '../contract.ts';
import type { RegulationId } from '../core/packs/pack.ts';
import { electionHref, electionName, type Summary } from './election-view.ts';
import { FigureInput } from './figure-input.tsx';
import { Why } from './rule-reason.tsx';
import { useVoteDraft, VoteFields, voteIn } from './vote-fields.tsx';

export interface Beginning {
  readonly office: Summary['office'];
  readonly branch: boolean;
  readonly place: Summary['place'];
}

export interface BeginDialogProps {
  readonly place: { readonly season: string; readonly organisation: string };
  readonly regulation: RegulationId;
  /** undefined: closed. */
  readonly beginning: Beginning | undefined;
  readonly present: number | undefined;
  readonly onClose: () => void;
}

/** Begins an election: how many are to be elected, and the vote or the superior's paper that decided it. */
export function BeginDialog({ place, regulation, beginning, present, onClose }: BeginDialogProps) {
  const say = useSay();
  return (
    <WorkWindow opened={beginning !== undefined} onClose={onClose} title={beginning ? say(electionName({ ...beginning, round: 1, roundKind: 'first' })) : ''}>
      {beginning && <BeginForm place={place} regulation={regulation} beginning={beginning} present={present} onClose={onClose} />}
    </WorkWindow>
  );
}

/** Posts that one person holds. */
const SINGLE: readonly Summary['office'][] = ['secretary', 'inspection-chair'];
const ALLOCATED: readonly Summary['office'][] = ['upper-delegates', 'upper-alternates'];

function BeginForm({ place, regulation, beginning, present, onClose }: Required<Pick<BeginDialogProps, 'place' | 'regulation' | 'onClose'>> & { readonly beginning: Beginning; readonly present: number | undefined }) {
  const say = useSay();
  const go = useGo();
  const atConference = beginning.place === 'conference';
  const [seats, setSeats] = useState(SINGLE.includes(beginning.office) ? '1' : '');
  const [draft, setDraft] = useVoteDraft(atConference ? undefined : present);
  const [allocation, setAllocation] = useState('');
  const [check, setCheck] = useState(false);
  const [missing, setMissing] = useState(false);
  const work = useWork(begin);
  const allocated = ALLOCATED.includes(beginning.office);
  const submit = async (): Promise<void> => {
    const vote = voteIn(draft);
    if (seats === '' || Number(seats) < 1 || (allocated ? allocation.trim() === '' : !vote)) return setMissing(true);
    const result = await work.send({
      ...place, office: beginning.office, place: beginning.place, seats: Number(seats), countKind: check ? 'check' : 'official',
      ...(allocated ? { allocation: allocation.trim() } : { vote }), ...(atConference && vote && { present: vote.present }),
    });
    if (result.ok) go(electionHref({ ...place, election: result.value.election }));
  };
  return (
    <WorkForm onSubmit={() => void submit()} onClose={onClose} confirm={say({ vi: 'Mở cuộc bầu', en: 'Begin the election' })} busy={work.isPending} problem={work.error}>
      <FigureInput label={say({ vi: 'Số lượng cần bầu', en: 'Number to elect' })} value={seats} onChange={setSeats} error={missing && Number(seats) < 1} disabled={SINGLE.includes(beginning.office)} first />
      {allocated ? (
        <div>
          <TextInput
            label={say({ vi: 'Văn bản phân bổ của cấp trên', en: 'The superior’s paper of allocation' })}
            placeholder="15-CV/HU"
            maxLength={100}
            value={allocation}
            onChange={(event) => setAllocation(event.currentTarget.value)}
            error={missing && allocation.trim() === '' ? say({ vi: 'Nhập số văn bản.', en: 'Enter the number of the paper.' }) : undefined}
          />
          <p className="small muted">
            {say({ vi: 'Đại hội không biểu quyết số lượng này.', en: 'The congress does not vote on this number.' })}
            <Why rule="R-244-20.1" regulation={regulation} />
          </p>
        </div>
      ) : (
        <VoteFields legend={say({ vi: 'Biểu quyết số lượng, giơ tay hoặc thẻ', en: 'Vote on the number, by hand or card' })} draft={draft} onChange={setDraft} missing={missing} />
      )}
      <Checkbox
        checked={check}
        onChange={(event) => setCheck(event.currentTarget.checked)}
        label={say({ vi: 'Chỉ kiểm đối chiếu: nơi này dùng phần mềm kiểm phiếu do Trung ương quy định', en: 'Check count only: this body counts by the program that the centre prescribes' })}
      />
    </WorkForm>
  );
}
