import { Button, Checkbox, NumberInput, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { type SaidProblem, useWork } from '#kit/api.ts';
import { DayField } from '#kit/day-field.tsx';
import { useSay } from '#kit/language.tsx';
import { newUuid } from '#kit/new-uuid.ts';
import { fieldProblem, ProblemNote } from '#kit/problem-note.tsx';
import { StateMark } from '#kit/state-mark.tsx';
import { kitWords } from '#kit/words.ts';
import { amendStep, holdStep } from '../contract.ts';
import { presenceNeeded, votesNeeded } from '../core/process.ts';
import css from './personnel.module.css';
import type { Place } from './personnel-address.ts';
import type { Held, Steps, TrackSteps } from './personnel-view.ts';
import { personnelWords as words } from './personnel-words.ts';

interface StepFormProps {
  readonly place: Place;
  readonly steps: Steps;
  readonly track: TrackSteps;
  /** The telling that is replaced. */
  readonly amends?: Held;
  readonly onClose: () => void;
}

/** One conference: who was summoned and present, the votes of each person, the minutes. Quorum and majority are said while figures are typed. */
export function StepForm({ place, steps, track, amends, onClose }: StepFormProps) {
  const say = useSay();
  const hold = useWork(holdStep);
  const amend = useWork(amendStep);
  const [id] = useState(newUuid);
  const step = amends?.step ?? track.next ?? 1;
  const voting = steps.names.find((each) => each.step === step)?.votes === true;
  const people = amends ? amends.votes.map(({ person, fullName }) => ({ id: person, fullName })) : track.people;
  const [held, setHeld] = useState({ heldOn: (amends?.heldOn ?? steps.today) as Day | undefined, summoned: amends?.summoned, present: amends?.present, minutes: amends?.minutes ?? '', text: amends?.text ?? '', reason: '' });
  const [votes, setVotes] = useState<ReadonlyMap<string, number | null>>(() => new Map(amends?.votes.map((vote) => [vote.person, vote.votes]) ?? (voting ? [] : people.map((person) => [person.id, null]))));
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  const set = (patch: Partial<typeof held>): void => setHeld({ ...held, ...patch });
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setProblem(null);
    const { heldOn, summoned = 0, present = 0, minutes, text, reason } = held;
    const told = { ...place, id, heldOn: heldOn ?? '', summoned, present, minutes, text, votes: [...votes].map(([person, count]) => ({ person, votes: count })) };
    const result = amends ? await amend.send({ ...told, step: amends.id, reason }) : await hold.send({ ...told, track: track.track, step });
    if (result.ok) onClose();
    else setProblem(result.problem);
  };
  const wrong = (name: string): string | undefined => {
    const found = fieldProblem(problem, name);
    return found && say(found);
  };
  const whole = (name: 'summoned' | 'present', label: string) => <NumberInput size="sm" label={label} min={0} max={100_000} allowDecimal={false} allowNegative={false} value={held[name] ?? ''} error={wrong(name)} onChange={(value) => set({ [name]: typeof value === 'number' ? value : undefined })} />;
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <div className={css['three']}>
        <DayField label={say({ vi: 'Ngày họp', en: 'Held on' })} value={held.heldOn} error={wrong('heldOn')} onChange={(heldOn) => set({ heldOn })} />
        {whole('summoned', say({ vi: 'Triệu tập', en: 'Summoned' }))}
        {whole('present', say({ vi: 'Có mặt', en: 'Present' }))}
      </div>
      <Presence summoned={held.summoned} present={held.present} voting={voting} />
      <PersonVotes people={people} voting={voting} summoned={held.summoned} votes={votes} onVotes={setVotes} />
      <TextInput size="sm" label={say({ vi: 'Số biên bản', en: 'Number of the minutes' })} maxLength={100} value={held.minutes} error={wrong('minutes')} onChange={(event) => set({ minutes: event.currentTarget.value })} />
      <Textarea size="sm" label={say({ vi: 'Nội dung chính của biên bản', en: 'Main contents of the minutes' })} autosize minRows={2} maxRows={10} maxLength={8000} value={held.text} onChange={(event) => set({ text: event.currentTarget.value })} />
      {amends && <TextInput size="sm" label={say({ vi: 'Lý do ghi lại', en: 'Why it is told again' })} required withAsterisk={false} maxLength={500} value={held.reason} onChange={(event) => set({ reason: event.currentTarget.value })} />}
      <ProblemNote problem={problem} />
      <div className={css['formend']}>
        <Button variant="default" onClick={onClose}>{say(kitWords.cancel)}</Button>
        <Button type="submit" loading={hold.isPending || amend.isPending}>{say(words.holdStep)}</Button>
      </div>
    </form>
  );
}

/** "Cần có mặt ít nhất 8; mỗi người cần ít nhất 7 phiếu." */
function Presence({ summoned, present, voting }: { readonly summoned: number | undefined; readonly present: number | undefined; readonly voting: boolean }) {
  const say = useSay();
  if (summoned === undefined || summoned === 0) return <p className="small muted">{say({ vi: 'Nhập số triệu tập để biết cần bao nhiêu người có mặt, bao nhiêu phiếu.', en: 'With the number summoned it is said how many must be present and how many votes are needed.' })}</p>;
  const needed = presenceNeeded(summoned);
  const short = present !== undefined && present < needed;
  const votes = voting ? say({ vi: `; mỗi người cần ít nhất ${votesNeeded(summoned)} phiếu`, en: `; each person needs ${votesNeeded(summoned)} votes` }) : '';
  return (
    <p className={short ? css['caution'] : 'small'} role="status">
      {short ? say({ vi: `Mới có ${present}, cần ít nhất ${needed} người có mặt (2/3 số triệu tập)`, en: `${present} present, ${needed} are needed (two thirds of those summoned)` }) : say({ vi: `Cần ít nhất ${needed} người có mặt`, en: `${needed} must be present` })}
      {votes}.
    </p>
  );
}

interface PersonVotesProps {
  readonly people: readonly { readonly id: string; readonly fullName: string }[];
  readonly voting: boolean;
  readonly summoned: number | undefined;
  readonly votes: ReadonlyMap<string, number | null>;
  readonly onVotes: (votes: ReadonlyMap<string, number | null>) => void;
}

function PersonVotes({ people, voting, summoned, votes, onVotes }: PersonVotesProps) {
  const say = useSay();
  const put = (id: string, value: number | null | undefined): void => {
    const next = new Map(votes);
    if (value === undefined) next.delete(id);
    else next.set(id, value);
    onVotes(next);
  };
  if (!voting) {
    return (
      <fieldset className={css['group']}>
        <legend>{say({ vi: `Thống nhất đưa vào quy trình: ${votes.size}/${people.length} người`, en: `Agreed: ${votes.size} of ${people.length}` })}</legend>
        <div className={css['checks']}>
          {people.map((person) => <Checkbox key={person.id} size="sm" label={person.fullName} checked={votes.has(person.id)} onChange={(event) => put(person.id, event.currentTarget.checked ? null : undefined)} />)}
        </div>
      </fieldset>
    );
  }
  const needed = summoned === undefined || summoned === 0 ? undefined : votesNeeded(summoned);
  return (
    <fieldset className={css['group']}>
      <legend>{say({ vi: 'Số phiếu đồng ý', en: 'Votes for' })}</legend>
      {people.map((person) => {
        const count = votes.get(person.id) ?? undefined;
        return (
          <div key={person.id} className={css['voteline']}>
            <span id={`vote-${person.id}`}>{person.fullName}</span>
            <NumberInput size="sm" hideControls aria-labelledby={`vote-${person.id}`} min={0} max={100_000} allowDecimal={false} allowNegative={false} value={count ?? ''} onChange={(value) => put(person.id, typeof value === 'number' ? value : undefined)} />
            <span>{count !== undefined && needed !== undefined && (count >= needed ? <StateMark state="held">{say({ vi: 'đạt', en: 'passed' })}</StateMark> : <StateMark state="need">{say({ vi: 'không đạt', en: 'not passed' })}</StateMark>)}</span>
          </div>
        );
      })}
    </fieldset>
  );
}
