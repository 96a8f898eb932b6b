import { Button } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type Moment, momentOf } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { newUuid } from '#kit/new-uuid.ts';
import { CameraReader } from './camera-reader.tsx';
import { type CheckInQueue, type QueueState, takenBack } from './check-in-queue.ts';
import { checkInWords as words, outcomeWords } from './check-in-words.ts';
import css from './check-in.module.css';
import { DeskField } from './desk-field.tsx';
import { DeskRecent, SavedLine } from './desk-recent.tsx';
import { indexOf } from './find-participants.ts';
import { hourOf } from './hall-counts.tsx';
import { fetchReader } from './read-qr.ts';
import type { RollPerson } from './use-desk.ts';

export interface DeskWorkProps {
  readonly people: readonly RollPerson[];
  /** Ids of those who have not come, live; undefined until known. */
  readonly notArrived: ReadonlySet<string> | undefined;
  readonly queue: CheckInQueue;
  readonly queued: QueueState;
  readonly desk: string;
  /** A name chosen beside the field, to be looked for. */
  readonly wanted: { readonly name: string } | undefined;
}

/** What has just been done, said large. */
interface Said {
  readonly tone: 'good' | 'calm' | 'bad';
  readonly head: string;
  readonly line: string;
  /** Who is here already and might be leaving. */
  readonly person?: RollPerson;
  /** The event that was made; what the server says of it is said here too. */
  readonly uuid?: string;
}

/** What the clerk does: a person comes, goes, or was taken for another. */
export function DeskWork({ people, notArrived, queue, queued, desk, wanted }: DeskWorkProps) {
  const say = useSay();
  const show = useFormat();
  const index = useMemo(() => indexOf(people.map((person) => ({ ...person, badge: person.badge ?? '' }))), [people]);
  const byId = useMemo(() => new Map(people.map((person) => [person.id, person])), [people]);
  const [said, setSaid] = useState<Said | undefined>(undefined);
  const [camera, setCamera] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  const isHere = (person: RollPerson): boolean => {
    const last = queued.events.find((event) => event.participant === person.id && event.kind !== 'mistake' && event.is !== 'refused' && !takenBack(queued, event.uuid));
    if (last) return last.kind === 'arrive';
    // The counts are newer than the roll: who is no longer missing has come.
    return person.present || (notArrived !== undefined && !person.attended && person.votes && !notArrived.has(person.id));
  };
  const record = (person: RollPerson, kind: 'arrive' | 'leave'): void => {
    const at = now();
    const barred = barredWords(person);
    const about = [person.delegation.name, person.position].filter((text) => text !== '').join(' · ');
    if (barred && kind === 'arrive') return setSaid({ tone: 'bad', head: person.fullName, line: say(barred) });
    if (kind === 'arrive' && isHere(person)) return setSaid({ tone: 'calm', head: person.fullName, line: alreadyLine(person), person });
    const uuid = newUuid();
    queue.add({ uuid, participant: person.id, name: person.fullName, kind, happenedAt: at, desk });
    setSaid({ uuid, tone: 'good', head: person.fullName, line: [`${say(kind === 'arrive' ? words.arrived : words.left)} ${hourOf(at, show)}`, about, ...(person.votes ? [] : [say({ vi: 'dự, không biểu quyết', en: 'attends without a vote' })])].filter((text) => text !== '').join(' · ') });
    navigator.vibrate?.(60);
  };
  const alreadyLine = (person: RollPerson): string => {
    const at = queued.events.find((event) => event.participant === person.id)?.happenedAt ?? (person.firstAt as Moment | null);
    return at ? say({ vi: `Đã có mặt từ ${hourOf(at, show)}, không ghi thêm.`, en: `Here since ${hourOf(at, show)}; nothing was added.` }) : say({ vi: 'Đã có mặt, không ghi thêm.', en: 'Here already; nothing was added.' });
  };
  const read = (text: string): void => {
    const found = index.byBadge(text);
    const person = found && byId.get(found.id);
    if (person) record(person, 'arrive');
    else setSaid({ tone: 'bad', head: text.length > 24 ? `${text.slice(0, 24)}…` : text, line: say(words.unknownCode) });
  };
  const undo = async (): Promise<void> => {
    const last = queued.events.find((event) => event.kind !== 'mistake' && event.is !== 'refused' && !takenBack(queued, event.uuid));
    if (!last) return setSaid({ tone: 'calm', head: say({ vi: 'Không còn gì để lấy lại', en: 'Nothing to take back' }), line: say({ vi: 'Bàn này chưa ghi lượt nào từ khi mở trang.', en: 'This desk has recorded nothing since the page was opened.' }) });
    if (!(await queue.takeOut(last.uuid))) queue.add({ uuid: newUuid(), participant: last.participant, name: last.name, kind: 'mistake', of: last.uuid, happenedAt: now(), desk });
    setSaid({ tone: 'calm', head: last.name, line: say(last.kind === 'arrive' ? { vi: 'Đã lấy lại: coi như chưa đến.', en: 'Taken back: as if not arrived.' } : { vi: 'Đã lấy lại: coi như chưa về.', en: 'Taken back: as if not left.' }) });
    field.current?.focus();
  };
  useEffect(() => {
    field.current?.focus();
    // The camera must still read when the line is lost before it is first opened.
    void fetchReader();
  }, []);

  return (
    <div>
      {camera && <CameraReader onCode={read} onClose={() => setCamera(false)} />}
      <DeskField inputRef={field} index={index} byId={byId} isHere={isHere} wanted={wanted} onRecord={record} onUnknown={read} onUndo={() => void undo()} />
      <div className={css['keys']}>
        {!camera && <Button variant="default" className={css['scan'] ?? ''} onClick={() => setCamera(true)}>{say(words.scan)}</Button>}
        <Button variant="default" onClick={() => void undo()}>{say(words.takeBack)}&nbsp;<kbd>−</kbd></Button>
      </div>
      <SaidLarge said={said} queued={queued} onLeave={(person) => record(person, 'leave')} />
      <SavedLine queued={queued} onRetry={queue.retry} />
      <DeskRecent queued={queued} onDismiss={(uuid) => queue.dismiss(uuid)} />
    </div>
  );
}

function SaidLarge({ said, queued, onLeave }: { readonly said: Said | undefined; readonly queued: QueueState; readonly onLeave: (person: RollPerson) => void }) {
  const say = useSay();
  if (!said) return <p className={css['said']}><span className={css['first']}>{say(words.nothingRecent)}</span></p>;
  const made = queued.events.find((event) => event.uuid === said.uuid);
  const tone = made?.is === 'refused' ? 'bad' : said.tone;
  const { person } = said;
  return (
    <div className={`${css['said']} ${css[tone]}`} role="status" aria-live="assertive">
      <i aria-hidden="true">{tone === 'good' ? '✓' : tone === 'bad' ? '!' : '·'}</i>
      <div>
        <b>{said.head}</b>
        <span>{made?.is === 'refused' ? say({ vi: 'Không ghi được.', en: 'Not recorded.' }) : said.line}</span>
        {made?.why && <span className={css['told']}>{say(made.why)}</span>}
        {person && <button type="button" className="link small" onClick={() => onLeave(person)}>{say(words.recordLeaving)}</button>}
      </div>
    </div>
  );
}

function now(): Moment {
  return momentOf(Date.now());
}

function barredWords(person: RollPerson): Sentence | undefined {
  return person.standing.suspended !== null || person.standing.refused !== null ? outcomeWords.barred : undefined;
}
