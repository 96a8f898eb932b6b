import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { addDays, type Day } from '#foundation/day.ts';
import { listDocuments } from '#documents/contract/drafting.ts';
import { paperStateWords } from '#documents/core/document.ts';
import { type SaidProblem, useAnswer, useWork } from '#kit/api.ts';
import { Answered } from '#kit/answered.tsx';
import { DayField } from '#kit/day-field.tsx';
import { Dialog } from '#kit/dialog.tsx';
import { useSay } from '#kit/language.tsx';
import { changeDrive, openDrive } from '../contract/drives.ts';
import { driveWords as words } from './drive-words.ts';
import type { DriveView } from './drives.tsx';
import css from './intake.module.css';

interface DriveFormProps {
  readonly season: string;
  /** Organisations for which who asks may open one. */
  readonly owners: readonly { readonly code: string; readonly name: string }[];
  readonly today: string;
  readonly drive?: DriveView;
  readonly onClose: () => void;
  readonly onDone: (id: string) => void;
}

const USUAL_DAYS = 21;

/** A drive: whose, which drafts, from when to when. */
export function DriveForm({ season, owners, today, drive, onClose, onDone }: DriveFormProps) {
  const say = useSay();
  const open = useWork(openDrive);
  const change = useWork(changeDrive);
  const [owner, setOwner] = useState(drive?.owner.code ?? owners[0]?.code ?? '');
  const [name, setName] = useState(drive?.name ?? '');
  const [documents, setDocuments] = useState<string[]>(drive?.documents.map((each) => each.id) ?? []);
  const [from, setFrom] = useState((drive?.from ?? today) as Day);
  const [until, setUntil] = useState((drive?.until ?? addDays(today as Day, USUAL_DAYS)) as Day);
  const [note, setNote] = useState(drive?.note ?? '');
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  const save = async (): Promise<void> => {
    const sent = { season, organisation: owner, name, documents, from, until, note };
    const result = drive ? await change.send({ ...sent, drive: drive.id, revision: drive.revision }) : await open.send(sent);
    if (result.ok) onDone(result.value.id);
    else setProblem(result.problem);
  };
  return (
    <Dialog title={say(drive ? words.change : words.open)} confirm={say(words.save)} busy={open.isPending || change.isPending} problem={problem} size={600} onClose={onClose} onConfirm={() => void save()}>
      <TextInput label={say(words.name)} maxLength={200} value={name} onChange={(event) => setName(event.currentTarget.value)} />
      {owners.length > 1 && <NativeSelect label={say(words.owner)} description={say(words.ownerHow)} value={owner} onChange={(event) => { setOwner(event.currentTarget.value); setDocuments([]); }} data={owners.map(({ code, name: called }) => ({ value: code, label: called }))} />}
      <Choices season={season} owner={owner} drive={drive} chosen={documents} onChosen={setDocuments} />
      <div className={css['two']}>
        <DayField label={say(words.from)} value={from} near={today as Day} onChange={(day) => day && setFrom(day)} />
        <DayField label={say(words.until)} value={until} near={today as Day} onChange={(day) => day && setUntil(day)} />
      </div>
      <Textarea label={say(words.note)} autosize minRows={2} maxLength={2000} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
    </Dialog>
  );
}

/** Drafts that may be put to opinions: the owner's own and those from above; those already in the drive stay in view. */
function Choices({ season, owner, drive, chosen, onChosen }: { readonly season: string; readonly owner: string; readonly drive: DriveView | undefined; readonly chosen: readonly string[]; readonly onChosen: (documents: string[]) => void }) {
  const say = useSay();
  const listed = useAnswer(listDocuments, { season, organisation: owner }, { enabled: owner !== '' });
  return (
    <Answered of={listed}>
      {(answer) => {
        const known = new Set(drive?.documents.map((each) => each.id));
        const drafts = [...answer.own, ...answer.above].filter((each) => each.state === 'draft' || each.state === 'opinions' || known.has(each.id));
        if (drafts.length === 0) return <p>{say(words.noDocuments)}</p>;
        return (
          <Checkbox.Group label={say(words.documents)} value={[...chosen]} onChange={onChosen}>
            <div className={css['choices']}>
              {drafts.map((each) => <Checkbox key={each.id} value={each.id} label={each.title} description={`${each.organisation.name}, ${say(paperStateWords[each.state]).toLowerCase()}`} />)}
            </div>
          </Checkbox.Group>
        );
      }}
    </Answered>
  );
}
