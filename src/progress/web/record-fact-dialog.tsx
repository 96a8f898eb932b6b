import { Button, FileButton, Modal, Select, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import { type Day, earlier, later } from '#foundation/day.ts';
import { useWork } from '#kit/api.ts';
import { DayField } from '#kit/day-field.tsx';
import { useSay } from '#kit/language.tsx';
import { fieldProblem, ProblemNote } from '#kit/problem-note.tsx';
import { addPaper, type listFacts, recordFact } from '../contract.ts';
import type { FactWarning } from '../core/warnings.ts';
import css from './fact-timeline.module.css';
import { progressWords as words, warningWords } from './words.ts';

type Timeline = OutputOf<typeof listFacts>;

export interface RecordFactDialogProps {
  readonly season: string;
  readonly timeline: Timeline;
  /** Kind with which the dialog opens; closed without one. */
  readonly kind: string | undefined;
  readonly close: () => void;
}

/** Records one fact: what, on which day, a note or reason, and the paper that proves it. */
export function RecordFactDialog({ season, timeline, kind, close }: RecordFactDialogProps) {
  const say = useSay();
  const opened = timeline.kinds.find((each) => each.id === kind);
  return (
    <Modal opened={kind !== undefined} onClose={close} title={opened ? say(opened.act) : say(words.recorded)} closeButtonProps={{ 'aria-label': say(words.close) }} styles={{ title: { fontWeight: 600 } }}>
      {kind !== undefined && <RecordFactForm season={season} timeline={timeline} kind={kind} close={close} />}
    </Modal>
  );
}

type Paper = OutputOf<typeof addPaper>;

function RecordFactForm({ season, timeline, kind: first, close }: RecordFactDialogProps & { readonly kind: string }) {
  const say = useSay();
  // What may be recorded changes once it is; the dialog keeps what it opened with.
  const [kinds] = useState(timeline.kinds);
  const [kind, setKind] = useState(first);
  const [happenedOn, setHappenedOn] = useState<Day | undefined>(usualDay(timeline));
  const [note, setNote] = useState('');
  const [paper, setPaper] = useState<Paper | undefined>(undefined);
  const [dayMissing, setDayMissing] = useState(false);
  const [warnings, setWarnings] = useState<readonly FactWarning[]>([]);
  const upload = useWork(addPaper);
  const work = useWork(recordFact);
  const chosen = kinds.find((each) => each.id === kind);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (happenedOn === undefined) return setDayMissing(true);
    const done = await work.send({ season, organisation: timeline.organisation.code, kind, happenedOn, note, ...(paper && { paper: paper.hash, paperName: paper.name }) });
    if (!done.ok) return;
    if (done.value.warnings.length === 0) close();
    else setWarnings(done.value.warnings);
  };
  const take = async (file: File | null): Promise<void> => {
    if (!file) return;
    const added = await upload.send({}, file);
    if (added.ok) setPaper(added.value);
  };

  if (warnings.length > 0) return <Warned warnings={warnings} close={close} />;
  const said = (field: string): string | undefined => {
    const sentence = fieldProblem(work.error, field);
    return sentence && say(sentence);
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <p className="muted small">{timeline.organisation.name}</p>
      <Select label={say(words.what)} data={kinds.map((each) => ({ value: each.id, label: say(each.words) }))} value={kind} allowDeselect={false} onChange={(value) => value !== null && setKind(value)} />
      <DayField
        label={say(words.happenedOn)}
        value={happenedOn}
        required
        near={timeline.asOf as Day}
        error={dayMissing && happenedOn === undefined ? say(words.dayMissing) : said('happenedOn')}
        onChange={(day) => {
          setHappenedOn(day);
          setDayMissing(day === undefined);
        }}
      />
      <Textarea
        label={say(chosen?.reasonNeeded === true ? words.reason : words.note)}
        required={chosen?.reasonNeeded === true}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2000}
        value={note}
        error={said('note')}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <div>
        <p className={css.label}>{say(words.paper)}</p>
        <div className="row">
          {paper ? (
            <>
              <span className={css.paper}>{paper.name}</span>
              <button type="button" className="link small" onClick={() => setPaper(undefined)}>
                {say(words.removePaper)}
              </button>
            </>
          ) : (
            <>
              <FileButton onChange={(file) => void take(file)} accept=".pdf,.jpg,.jpeg,.png,.docx,.xlsx">
                {(props) => (
                  <Button {...props} size="xs" variant="default" loading={upload.isPending}>
                    {say(words.choosePaper)}
                  </Button>
                )}
              </FileButton>
              <span className="muted small">{say(words.paperHint)}</span>
            </>
          )}
        </div>
        <ProblemNote problem={upload.error} />
      </div>
      <ProblemNote problem={work.error} />
      <div className="row" style={{ justifyContent: 'flex-end' }}>
        <Button variant="default" onClick={close}>
          {say(words.cancel)}
        </Button>
        <Button type="submit" loading={work.isPending} disabled={upload.isPending}>
          {chosen ? say(chosen.act) : say(words.recorded)}
        </Button>
      </div>
    </form>
  );
}

function Warned({ warnings, close }: { readonly warnings: readonly FactWarning[]; readonly close: () => void }) {
  const say = useSay();
  return (
    <div className="stack">
      <div className="note warn" role="status">
        <b>{say(words.recorded)}</b>
        <ul>
          {warnings.map((warning) => (
            <li key={warning}>{say(warningWords[warning])}</li>
          ))}
        </ul>
      </div>
      <div className="row" style={{ justifyContent: 'flex-end' }}>
        <Button onClick={close}>{say(words.close)}</Button>
      </div>
    </div>
  );
}

/** The day that is probably meant: the planned one when it has come, else the day on which the season is looked at; never a coming one. */
function usualDay({ asOf, plannedOn, today, from, until }: Timeline): Day {
  const seen = earlier(asOf as Day, earlier(today as Day, until as Day));
  const day = plannedOn !== null && plannedOn <= seen ? (plannedOn as Day) : seen;
  return later(day, from as Day);
}
