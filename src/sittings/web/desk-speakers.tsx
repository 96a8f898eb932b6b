import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Moment } from '#foundation/day.ts';
import { useWork } from '#kit/api.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { orderSpeeches, startSpeech, withdrawSpeech } from '../contract.ts';
import { speakerRoleWords } from '../core/words.ts';
import { type SpeechView, useDesk } from './desk-view.ts';
import { deskWords as words } from './desk-words.ts';
import css from './desk.module.css';
import { clockText, speechClock, useNow } from './speech-clock.ts';
import { useDraft } from './speech-draft.ts';

/** Who speaks with the clock, who waits in which order, and how long each unit has spoken. */
export function DeskSpeakers() {
  const say = useSay();
  const { day, ask } = useDesk();
  const { speaking, waiting } = day.speakers;
  const open = day.may.record && day.closedAt === null;
  return (
    <Panel
      title={say(words.speakers)}
      action={
        open && (
          <button type="button" className={`link ${css.headAct}`} onClick={() => ask({ kind: 'speech' })}>
            {say(words.askToSpeak)} <kbd>P</kbd>
          </button>
        )
      }
    >
      {speaking && <Speaking key={speaking.id} speech={speaking} />}
      {!speaking && waiting.length === 0 && <p className="muted small">{say(day.speakers.byUnit.length > 0 ? words.nobodyWaits : words.noSpeakers)}</p>}
      {waiting.length > 0 && <Queue />}
      <Totals />
    </Panel>
  );
}

function Speaking({ speech }: { readonly speech: SpeechView }) {
  const say = useSay();
  const { day, ahead } = useDesk();
  const now = useNow(ahead, true);
  const [draft, setDraft] = useDraft(speech.id);
  const clock = speechClock(speech.minutes, speech.startedAt as Moment, now);
  return (
    <div className={css.speaking}>
      <div>
        <p>{speech.name}</p>
        <small>{unitOf(speech, say(speakerRoleWords[speech.role]))}</small>
        <small>{speech.subject}</small>
      </div>
      <div className={clock.over ? `${css.clock} ${css.over}` : css.clock} role="timer">
        {clock.text} <small>{clock.over ? say({ vi: `quá ${speech.minutes} phút`, en: `over ${speech.minutes} min` }) : say({ vi: `còn lại, trên ${speech.minutes} phút`, en: `left of ${speech.minutes} min` })}</small>
      </div>
      <div className={clock.over ? `${css.track} ${css.over}` : css.track} aria-hidden="true">
        <i style={{ width: clock.over ? '100%' : `${(100 * clock.left).toFixed(2)}%` }} />
      </div>
      {day.may.record && (
        <Textarea
          style={{ gridColumn: '1 / -1' }}
          label={say(words.summary)}
          description={say({ vi: 'Lưu vào biên bản khi kết thúc phát biểu.', en: 'It goes into the minutes when the speech ends.' })}
          autosize
          minRows={1}
          maxRows={6}
          maxLength={2000}
          value={draft}
          onChange={(event) => setDraft(event.currentTarget.value)}
        />
      )}
    </div>
  );
}

function unitOf({ unit, role }: Pick<SpeechView, 'unit' | 'role'>, roleName: string): string {
  return [unit, role === 'participant' ? '' : roleName].filter((each) => each !== '').join(' · ');
}

/** Those who wait; moved by dragging a row, or by the arrow keys on its handle. */
function Queue() {
  const say = useSay();
  const { at, day } = useDesk();
  const order = useWork(orderSpeeches);
  const start = useWork(startSpeech);
  const withdraw = useWork(withdrawSpeech);
  const stored = day.speakers.waiting;
  const [own, setOwn] = useState<{ readonly of: readonly SpeechView[]; readonly ids: readonly string[] } | undefined>(undefined);
  const [dragged, setDragged] = useState<string | undefined>(undefined);
  const [over, setOver] = useState<string | undefined>(undefined);
  // The own order is seen at once, and holds until the server tells another list than the one it was made of.
  const ids = own?.of === stored ? own.ids : stored.map((speech) => speech.id);
  const waiting = ids.flatMap((id) => stored.find((speech) => speech.id === id) ?? []);
  const open = day.may.record && day.open !== null;
  const move = (id: string, to: number): void => {
    const rest = ids.filter((each) => each !== id);
    const next = [...rest.slice(0, Math.max(0, to)), id, ...rest.slice(Math.max(0, to))];
    if (next.join() === ids.join()) return;
    setOwn({ of: stored, ids: next });
    order.mutate({ ...at, order: next }, { onError: () => setOwn(undefined) });
  };
  return (
    <>
      <ol className={css.queue} aria-label={say({ vi: 'Thứ tự phát biểu', en: 'Order of speakers' })}>
        {waiting.map((speech, index) => (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dragging is the second way; the handle in the row moves it by keyboard
          <li
            key={speech.id}
            draggable={open}
            className={[dragged === speech.id && css.moved, over === speech.id && dragged !== speech.id && css.before].filter(Boolean).join(' ')}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move';
              event.dataTransfer.setData('text/plain', speech.id);
              setDragged(speech.id);
            }}
            onDragEnd={() => {
              setDragged(undefined);
              setOver(undefined);
            }}
            onDragOver={(event) => {
              if (dragged === undefined) return;
              event.preventDefault();
              setOver(speech.id);
            }}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged !== undefined && dragged !== speech.id) move(dragged, ids.filter((each) => each !== dragged).indexOf(speech.id));
            }}
          >
            {open && waiting.length > 1 ? <Handle speech={speech} index={index} last={waiting.length - 1} move={move} /> : <span>{index + 1}</span>}
            <span>
              <b>{speech.name}</b> <span className="muted">{say({ vi: `${speech.minutes} phút`, en: `${speech.minutes} min` })}</span>
              <small>{[unitOf(speech, say(speakerRoleWords[speech.role])), speech.subject].filter((each) => each !== '').join(': ')}</small>
            </span>
            {open && (
              <span className={css.acts}>
                {!day.speakers.speaking && (
                  <Button size="xs" variant="default" loading={start.isPending && start.variables.speech === speech.id} onClick={() => start.mutate({ ...at, speech: speech.id })} aria-label={`${say(words.invite)}: ${speech.name}`}>
                    {say(words.invite)}
                  </Button>
                )}
                <Button size="xs" variant="subtle" onClick={() => withdraw.mutate({ ...at, speech: speech.id })} aria-label={`${say(words.withdraw)}: ${speech.name}`}>
                  {say(words.withdraw)}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ol>
      <ProblemNote problem={order.error ?? start.error ?? withdraw.error} />
    </>
  );
}

function Handle({ speech, index, last, move }: { readonly speech: SpeechView; readonly index: number; readonly last: number; readonly move: (id: string, to: number) => void }) {
  const say = useSay();
  return (
    <button
      type="button"
      className={css.handle}
      title={say({ vi: 'Kéo, hoặc bấm phím ↑ ↓ để đổi thứ tự', en: 'Drag, or press ↑ ↓ to change the order' })}
      aria-label={say({ vi: `${speech.name}, thứ ${index + 1}; phím mũi tên lên xuống đổi thứ tự`, en: `${speech.name}, number ${index + 1}; the arrow keys change the order` })}
      onKeyDown={(event) => {
        const to = { ArrowUp: index - 1, ArrowDown: index + 1, Home: 0, End: last }[event.key];
        if (to === undefined) return;
        event.preventDefault();
        if (to >= 0 && to <= last) move(speech.id, to);
      }}
    >
      {index + 1}
    </button>
  );
}

function Totals() {
  const say = useSay();
  const show = useFormat();
  const { byUnit } = useDesk().day.speakers;
  if (byUnit.length === 0) return null;
  return (
    <details className={css.totals}>
      <summary>{say(words.byUnit)}</summary>
      <table>
        <thead className="sr">
          <tr>
            <th scope="col">{say({ vi: 'Đơn vị', en: 'Unit' })}</th>
            <th scope="col">{say({ vi: 'Số lượt', en: 'Speeches' })}</th>
            <th scope="col">{say({ vi: 'Thời gian', en: 'Time' })}</th>
          </tr>
        </thead>
        <tbody>
          {byUnit.map((each) => (
            <tr key={each.unit}>
              <th scope="row">{each.unit === '' ? say({ vi: 'không ghi đơn vị', en: 'no unit given' }) : each.unit}</th>
              <td className="num">{say({ vi: `${show.number(each.speeches)} lượt`, en: `${show.number(each.speeches)}×` })}</td>
              <td className="num">{clockText(each.seconds)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
