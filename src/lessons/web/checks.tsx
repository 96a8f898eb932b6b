import { useState } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import type { Day, Moment } from '#foundation/day.ts';
import { Answered } from '#kit/answered.tsx';
import { useAnswer } from '#kit/api.ts';
import { EmptyState } from '#kit/empty-state.tsx';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Page, Panel } from '#kit/page.tsx';
import { StateMark } from '#kit/state-mark.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { Strong } from '#progress/web/strong.tsx';
import { listChecks, listLessons } from '../contract.ts';
import { outcomeWords, stateWords } from '../core/words.ts';
import { AnswerDialog } from './answer-dialog.tsx';
import { type Check, lessonHref, OUTCOME_MARKS, pageWords as words, STATE_MARKS, writeHref } from './page-words.ts';
import { ReportForm } from './report-form.tsx';
import css from './lessons.module.css';

type Checks = OutputOf<typeof listChecks>;

/** What the lessons of others ask of one congress, what it answered, and the lessons that it wrote itself. */
export function ChecksScreen({ season, code }: { readonly season: string; readonly code: string }) {
  const say = useSay();
  const answer = useAnswer(listChecks, { season, organisation: code });
  const title = say({ vi: 'Bài học của đại hội', en: 'Lessons of the congress' });
  return (
    <Answered of={answer} waiting={<Waiting lines={10} lineHeight={60} />} page={(state) => <Page title={title} above={'\u00A0'} lead={'\u00A0'}>{state}</Page>}>
      {(checks) => (
        <Page
          title={title} above={<Go href={`/mua/${season}/dai-hoi/${encodeURIComponent(code)}`}><b lang="vi">{checks.organisation.name}</b></Go>} lead={<Lead of={checks} />}
          actions={checks.may.answer && <Go className="btn" href={writeHref(season, code)}>{say(words.write)}</Go>}
        >
          <div className="page-split">
            <Panel title={say({ vi: 'Việc cần kiểm tra', en: 'To be checked' })}>
              <CheckList season={season} code={code} checks={checks} />
            </Panel>
            <OwnLessons season={season} code={code} name={checks.organisation.name} may={checks.may.answer} />
          </div>
        </Page>
      )}
    </Answered>
  );
}

/** "4 bài học áp dụng, còn 1 chưa trả lời; đại hội họp ngày 9/6/2020." */
function Lead({ of: { checks, open, plannedOn, heldOn } }: { readonly of: Checks }) {
  const say = useSay();
  const show = useFormat();
  const day = heldOn ?? plannedOn;
  const when = day === null ? { vi: 'đại hội chưa có ngày', en: 'no day yet' } : heldOn === null ? { vi: `đại hội họp ngày ${show.day(day as Day)}`, en: `meets on ${show.day(day as Day)}` } : { vi: `đại hội đã họp ngày ${show.day(day as Day)}`, en: `held on ${show.day(day as Day)}` };
  if (checks.length === 0) return <>{say({ vi: `Chưa có bài học nào áp dụng cho đại hội này; ${when.vi}.`, en: `No lesson is for this congress; ${when.en}.` })}</>;
  const left = open === 0 ? { vi: 'đã trả lời hết', en: 'all are answered' } : { vi: `**còn ${open} chưa trả lời**`, en: `**${open} without an answer**` };
  return <Strong text={say({ vi: `${checks.length} bài học áp dụng, ${left.vi}; ${when.vi}.`, en: `${checks.length} lessons, ${left.en}; ${when.en}.` })} />;
}

function CheckList({ season, code, checks }: { readonly season: string; readonly code: string; readonly checks: Checks }) {
  const say = useSay();
  const [asked, setAsked] = useState<Check | undefined>(undefined);
  if (checks.checks.length === 0) return <EmptyState action={<Go className="btn" href={`/mua/${season}/bai-hoc`}>{say(words.title)}</Go>}>{say({ vi: 'Khi cấp trên ban hành một bài học có đại hội này trong nơi áp dụng, việc cần kiểm tra hiện ở đây.', en: 'When a superior issues a lesson that names this congress, its check appears here.' })}</EmptyState>;
  return (
    <>
      <ul className={css.checks}>
        {checks.checks.map((check) => (
          <CheckLine key={check.lesson} season={season} check={check} held={checks.heldOn !== null} may={checks.may.answer} onAnswer={() => setAsked(check)} />
        ))}
      </ul>
      {asked && <AnswerDialog season={season} code={code} check={asked} today={checks.today as Day} onClose={() => setAsked(undefined)} />}
    </>
  );
}

interface CheckLineProps {
  readonly season: string;
  readonly check: Check;
  readonly held: boolean;
  readonly may: boolean;
  readonly onAnswer: () => void;
}

function CheckLine({ season, check, held, may, onAnswer }: CheckLineProps) {
  const say = useSay();
  const show = useFormat();
  const { answer } = check;
  return (
    <li>
      <div>
        <h3 lang="vi">{check.check}</h3>
        <p className={css.from} lang="vi">
          <Go href={lessonHref(season, check.lesson)}>{check.title}</Go> · {check.origin.name} · {say({ vi: `${check.issuer.name} ban hành ${show.day(check.issuedOn as Day)}`, en: `issued ${show.day(check.issuedOn as Day)} by ${check.issuer.name}` })}
        </p>
        <details>
          <summary>{say({ vi: 'Vì sao và cần làm gì', en: 'Why, and what to do' })}</summary>
          <p lang="vi">{check.happened}</p>
          <p lang="vi"><b>{say(words.todo)}:</b> {check.todo}</p>
        </details>
        {answer && (
          <p className={css.given} lang="vi">
            {answer.note !== '' && <>{answer.note} </>}
            <span className="muted small">{say({ vi: `${answer.by} ghi ${show.moment(answer.at as Moment)}, việc ngày ${show.day(answer.on as Day)}`, en: `${answer.by}, ${show.moment(answer.at as Moment)}, of ${show.day(answer.on as Day)}` })}</span>
          </p>
        )}
      </div>
      <div className={css.deed}>
        {answer ? <StateMark state={OUTCOME_MARKS[answer.outcome]}>{say(outcomeWords[answer.outcome])}</StateMark> : <StateMark state={held ? 'late' : 'need'}>{say({ vi: 'chưa trả lời', en: 'no answer' })}</StateMark>}
        {may && (
          <button type="button" className={answer ? 'btn quiet' : 'btn main'} onClick={onAnswer}>
            {say(answer ? words.answerAgain : words.answer)}
          </button>
        )}
      </div>
    </li>
  );
}

/** Lessons that this organisation wrote, and its report on them. */
function OwnLessons({ season, code, name, may }: { readonly season: string; readonly code: string; readonly name: string; readonly may: boolean }) {
  const say = useSay();
  const answer = useAnswer(listLessons, { season, unit: code, limit: 200 });
  return (
    <Panel title={say({ vi: `Bài học của ${name}`, en: `Lessons of ${name}` })}>
      <Answered of={answer}>
        {({ rows }) => {
          const own = rows.filter((row) => row.organisation.code === code);
          return own.length === 0 ? (
            <p className="muted">{say(may ? { vi: 'Chưa viết bài học nào. Sau đại hội, ghi lại việc làm tốt và hạn chế để nơi khác học theo hoặc tránh.', en: 'None was written yet. After the congress write down what went well and what did not.' } : { vi: 'Chưa có bài học nào.', en: 'There is none.' })}</p>
          ) : (
            <>
              <ul className={css.own}>
                {own.map((row) => (
                  <li key={row.id}>
                    <span lang="vi"><Go href={lessonHref(season, row.id)}>{row.title}</Go></span>
                    <StateMark state={STATE_MARKS[row.state]}>{say(stateWords[row.state])}</StateMark>
                  </li>
                ))}
              </ul>
              <ReportForm season={season} organisation={code} />
            </>
          );
        }}
      </Answered>
    </Panel>
  );
}
