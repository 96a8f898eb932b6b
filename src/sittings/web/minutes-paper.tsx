import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import type { Moment } from '#foundation/day.ts';
import { Answered } from '#kit/answered.tsx';
import { useAnswer, useWork } from '#kit/api.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { kitWords } from '#kit/words.ts';
import { remarkMinutes, showMinutes } from '../contract.ts';
import css from './minutes.module.css';

type Minutes = OutputOf<typeof showMinutes>;
type Line = Minutes['lines'][number];
type Remark = Line['remark'];

interface Place {
  readonly season: string;
  readonly code: string;
}

/** Remarks of the whole stand under this name. */
const WHOLE = 'all';

/** The minutes line by line; beside each line its remark, which is all that a person writes. */
export function MinutesPaper({ season, code }: Place) {
  const say = useSay();
  const answer = useAnswer(showMinutes, { season, organisation: code });
  return (
    <Answered of={answer} waiting={<Waiting lines={16} lineHeight={34} />}>
      {(minutes) => (
        <article className={css.paper}>
          <h2>
            {say({ vi: 'BIÊN BẢN', en: 'MINUTES' })}
            <small>{say(minutes.title)}</small>
          </h2>
          {minutes.lines.map((line) => (
            <PaperLine key={line.id} line={line} season={season} code={code} may={minutes.may.remark} />
          ))}
          <section className={css.whole} aria-label={say({ vi: 'Ghi chú chung', en: 'Remark on the whole' })}>
            <RemarkEdit season={season} code={code} line={WHOLE} remark={minutes.remark} may={minutes.may.remark} about={say({ vi: 'ghi chú chung', en: 'remark on the whole' })} />
          </section>
        </article>
      )}
    </Answered>
  );
}

function PaperLine({ line, season, code, may }: Place & { readonly line: Line; readonly may: boolean }) {
  const say = useSay();
  const show = useFormat();
  if (line.kind === 'heading') return <h3>{say(line.sentence)}</h3>;
  return (
    <div className={css.line}>
      <time dateTime={line.at ?? undefined}>{line.at === null ? '' : show.moment(line.at as Moment).split(',')[0]}</time>
      <div>
        <p>{say(line.sentence)}</p>
        {line.detail && <p className={css.detail}>{say(line.detail)}</p>}
        <RemarkEdit season={season} code={code} line={line.id} remark={line.remark} may={may} about={say(line.sentence)} />
      </div>
    </div>
  );
}

interface RemarkEditProps extends Place {
  readonly line: string;
  readonly remark: Remark;
  readonly may: boolean;
  /** What the remark is about, for who hears the page. */
  readonly about: string;
}

/** The field was asked for a moment ago, so typing goes into it. */
function focused(field: HTMLTextAreaElement | null): void {
  field?.focus();
}

/** A remark as it stands, and the field to write it. A blank one takes it away. */
function RemarkEdit({ season, code, line, remark, may, about }: RemarkEditProps) {
  const say = useSay();
  const show = useFormat();
  const work = useWork(remarkMinutes);
  const [text, setText] = useState<string | undefined>(undefined);
  const save = async (): Promise<void> => {
    const result = await work.send({ season, organisation: code, line, text: (text ?? '').trim() });
    if (result.ok) setText(undefined);
  };
  if (text !== undefined) {
    return (
      <div className={css.edit}>
        <Textarea ref={focused} aria-label={say({ vi: `Ghi chú: ${about}`, en: `Remark: ${about}` })} autosize minRows={2} maxRows={10} maxLength={2000} value={text} onChange={(event) => setText(event.currentTarget.value)} />
        <ProblemNote problem={work.error} />
        <div className="row">
          <Button size="xs" loading={work.isPending} onClick={() => void save()}>
            {say({ vi: 'Lưu ghi chú', en: 'Save the remark' })}
          </Button>
          <Button size="xs" variant="default" onClick={() => setText(undefined)}>
            {say(kitWords.cancel)}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <>
      {remark && (
        <p className={css.remark}>
          <b>{say({ vi: 'Ghi chú:', en: 'Remark:' })}</b> {remark.text}
          <small>
            {remark.by}, {show.moment(remark.at as Moment)}
          </small>
        </p>
      )}
      {may && (
        <button type="button" className={`link ${css.add}`} aria-label={say({ vi: `Ghi chú vào: ${about}`, en: `Remark on: ${about}` })} onClick={() => setText(remark?.text ?? '')}>
          {say(remark ? { vi: 'Sửa ghi chú', en: 'Edit the remark' } : line === WHOLE ? { vi: 'Ghi chú chung', en: 'Remark on the whole' } : { vi: 'Ghi chú', en: 'Add a remark' })}
        </button>
      )}
    </>
  );
}
