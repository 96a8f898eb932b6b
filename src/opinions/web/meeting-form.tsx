import { Autocomplete, Checkbox, NumberInput, Radio, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { addDays } from '#foundation/day.ts';
import { type SaidProblem, useWork } from '#kit/api.ts';
import { DayField } from '#kit/day-field.tsx';
import { Dialog } from '#kit/dialog.tsx';
import { useSay } from '#kit/language.tsx';
import { newUuid } from '#kit/new-uuid.ts';
import { changeMeeting, openMeeting } from '../contract/meetings.ts';
import { namingWords } from '../core/given-words.ts';
import { type Naming, NAMINGS } from '../core/meeting.ts';
import type { DiscussedDraft } from './draft-line.ts';
import css from './intake.module.css';
import type { IntakePlace, MeetingView } from './intake.tsx';
import { intakeWords as words } from './intake-words.ts';

interface MeetingFormProps {
  readonly place: IntakePlace;
  readonly drafts: readonly DiscussedDraft[];
  readonly groups: readonly string[];
  readonly today: string;
  /** Without one a meeting is set up. */
  readonly meeting?: MeetingView;
  readonly onClose: () => void;
  readonly onDone: (id: string) => void;
}

const DAYS_OF_A_CODE = 1;

/** A meeting: who, when, under which rule on names, which drafts, and whether it has a code. */
export function MeetingForm({ place, drafts, groups, today, meeting, onClose, onDone }: MeetingFormProps) {
  const say = useSay();
  const make = useWork(openMeeting);
  const alter = useWork(changeMeeting);
  const [id] = useState(() => meeting?.id ?? newUuid());
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  const [newCode, setNewCode] = useState(false);
  const { filled, set, coded, setCoded } = useFilled(drafts, today, meeting);
  const choices = [...new Map([...drafts.map((draft) => [draft.document, draft.title] as const), ...(meeting?.documents ?? []).map((each) => [each.id, each.title] as const)])];
  const save = async (): Promise<void> => {
    const sent = { ...place, meeting: id, ...filled, codeUntil: coded ? filled.codeUntil : null };
    const result = meeting ? await alter.send({ ...sent, revision: meeting.revision, newCode }) : await make.send(sent);
    if (result.ok) onDone(result.value.id);
    else setProblem(result.problem);
  };
  return (
    <Dialog title={say(meeting ? words.changeMeeting : words.openMeeting)} confirm={say(words.save)} busy={make.isPending || alter.isPending} problem={problem} size={600} onClose={onClose} onConfirm={() => void save()}>
      <Autocomplete label={say(words.group)} description={say(words.groupHow)} data={[...groups]} value={filled.group} onChange={(group) => set({ group })} maxLength={200} />
      <div className={css['two']}>
        <DayField label={say(words.day)} value={filled.heldOn} near={today as Day} onChange={(heldOn) => heldOn && set({ heldOn, codeUntil: filled.codeUntil < heldOn ? addDays(heldOn, DAYS_OF_A_CODE) : filled.codeUntil })} />
        <NumberInput label={say(words.attending)} description={say(words.attendingHow)} min={1} max={100_000} value={filled.attending ?? ''} onChange={(value) => set({ attending: typeof value === 'number' ? value : null })} />
        <TextInput label={say(words.chair)} maxLength={120} value={filled.chair} onChange={(event) => set({ chair: event.currentTarget.value })} />
        <TextInput label={say(words.secretary)} maxLength={120} value={filled.secretary} onChange={(event) => set({ secretary: event.currentTarget.value })} />
      </div>
      <Radio.Group label={say(words.rule)} value={filled.naming} onChange={(naming) => set({ naming: naming })}>
        <div className={css['choices']}>{NAMINGS.map((naming) => <Radio key={naming} value={naming} label={say(namingWords[naming])} />)}</div>
      </Radio.Group>
      <Checkbox.Group label={say(words.table)} value={[...filled.documents]} onChange={(documents) => set({ documents })}>
        <div className={css['choices']}>{choices.map(([document, title]) => <Checkbox key={document} value={document} label={title} />)}</div>
      </Checkbox.Group>
      <Checkbox label={say(words.withCode)} checked={coded} onChange={(event) => setCoded(event.currentTarget.checked)} />
      {coded && <DayField label={say(words.codeUntil)} value={filled.codeUntil} near={today as Day} onChange={(codeUntil) => codeUntil && set({ codeUntil })} />}
      {coded && meeting?.code != null && <Checkbox label={say(words.newCode)} checked={newCode} onChange={(event) => setNewCode(event.currentTarget.checked)} />}
    </Dialog>
  );
}

interface Filled {
  readonly group: string;
  readonly heldOn: Day;
  readonly attending: number | null;
  readonly chair: string;
  readonly secretary: string;
  readonly naming: Naming;
  readonly documents: string[];
  readonly codeUntil: Day;
}

function useFilled(drafts: readonly DiscussedDraft[], today: string, meeting: MeetingView | undefined) {
  const [filled, change] = useState<Filled>(() => ({
    group: meeting?.group ?? '', heldOn: (meeting?.heldOn ?? today) as Day, attending: meeting?.attending ?? null, chair: meeting?.chair ?? '', secretary: meeting?.secretary ?? '', naming: meeting?.naming ?? 'optional',
    documents: meeting ? meeting.documents.map((each) => each.id) : [...new Set(drafts.filter((draft) => draft.open).map((draft) => draft.document))],
    codeUntil: (meeting?.codeUntil ?? addDays((meeting?.heldOn ?? today) as Day, DAYS_OF_A_CODE)) as Day,
  }));
  const [coded, setCoded] = useState(meeting === undefined || meeting.code !== null);
  return { filled, set: (patch: Partial<Filled>) => change((before) => ({ ...before, ...patch })), coded, setCoded };
}
