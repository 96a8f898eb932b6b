import type { ReactNode } from 'react';
import type { overview as showDossiers } from '#approvals/contract.ts';
import type { showCongress } from '#campaigns/contract.ts';
import { Findings } from '#campaigns/web/findings.tsx';
import type { OutputOf } from '#foundation/contract.ts';
import type { Day } from '#foundation/day.ts';
import { useAnswer } from '#kit/api.ts';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { showPlace } from '#oversight/contract.ts';
import type { showDay } from '#sittings/contract.ts';
import { Why } from '#sittings/web/why.tsx';
import { agendaFindingWords } from '#sittings/web/words.ts';
import { congressHref } from './congress-href.ts';
import type { CongressNow } from './congress-now.ts';
import css from './congress-page.module.css';
import { waitsOf } from './congress-waits.ts';

export function Waits({ now }: { readonly now: CongressNow }) {
  const say = useSay();
  const waits = waitsOf(now);
  return (
    <Panel title={say({ vi: 'Ai đang chờ ai', en: 'Who waits for whom' })}>
      {waits.length === 0 ? (
        <p className="muted small">{say({ vi: 'Không ai phải chờ ai.', en: 'Nobody waits for anybody.' })}</p>
      ) : (
        <ul className={css.waits}>
          {waits.map((wait, index) => (
            <li key={index}>
              <b>{say(wait.who)}</b>
              <Go href={wait.href}>{say(wait.what)}</Go>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** What the rules give a day to and is not done, the next due first; each with who must act. */
export function Clocks({ clocks }: { readonly clocks: OutputOf<typeof showDossiers>['clocks'] }) {
  const say = useSay();
  const show = useFormat();
  if (clocks.length === 0) return null;
  return (
    <Panel title={say({ vi: 'Thời hạn', en: 'Deadlines' })}>
      <ul className={css.clocks}>
        {clocks.map((clock) => (
          <li key={`${clock.rule ?? ''} ${clock.due} ${clock.words.vi}`}>
            <span>
              {say(clock.words)}
              {clock.holder !== null && <small>{clock.holder.name}</small>}
            </span>
            <time dateTime={clock.due} className={clock.state === 'late' ? css.late : undefined}>
              {show.dayMonth(clock.due as Day)}
              <small>{say(daysLeftWords(clock))}</small>
            </time>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function daysLeftWords({ daysLeft, unit }: { readonly daysLeft: number | null; readonly unit: string }) {
  const left = daysLeft ?? 0;
  const kind = unit === 'working-days' ? { vi: ' ngày làm việc', en: ' working days' } : { vi: ' ngày', en: ' days' };
  if (left === 0) return { vi: 'hôm nay', en: 'today' };
  return left < 0 ? { vi: `quá ${-left}${kind.vi}`, en: `${-left}${kind.en} late` } : { vi: `còn ${left}${kind.vi}`, en: `${left}${kind.en} left` };
}

/** Whom the superior has sent, so that a secretary knows whom to ask. @rule R-SEED-8 */
export function Mentor({ season, code }: { readonly season: string; readonly code: string }) {
  const say = useSay();
  const show = useFormat();
  const about = useAnswer(showPlace, { season, organisation: code });
  const assigned = about.data?.assignments.filter((each) => each.until === null) ?? [];
  if (!about.data || assigned.length === 0) return null;
  const [next] = about.data.visits.flatMap((each) => (each.wentOn === null && each.plannedOn !== null ? [each.plannedOn] : [])).toSorted((one, other) => one.localeCompare(other));
  return (
    <Panel title={say({ vi: 'Cấp trên theo dõi', en: 'The superior’s mentor' })} action={<Go href={`/mua/${season}/chi-dao/${code}`}>{say({ vi: 'Mở', en: 'Open' })}</Go>}>
      <ul className={css.waits}>
        {assigned.map((each) => (
          <li key={each.id}>
            <b>{each.name}</b>
            <span className="muted small">{say({ vi: `từ ${show.day(each.from as Day)}`, en: `since ${show.day(each.from as Day)}` })}</span>
          </li>
        ))}
        {next !== undefined && <li className="small">{say({ vi: `Lần đến tới: ${show.day(next as Day)}`, en: `Next visit: ${show.day(next as Day)}` })}</li>}
      </ul>
    </Panel>
  );
}

/** Planned minutes for documents, for elections, for all else. @rule R-SEED-7 */
export function TimeBalance({ now }: { readonly now: CongressNow }) {
  const say = useSay();
  const show = useFormat();
  const { documents, elections, other } = now.day.agenda.planned;
  const whole = documents + elections + other;
  const parts: readonly [kind: 'documents' | 'elections' | 'other', minutes: number, words: string][] = [
    ['documents', documents, say({ vi: 'văn kiện, thảo luận', en: 'documents, discussion' })],
    ['elections', elections, say({ vi: 'nhân sự, bầu cử', en: 'personnel, elections' })],
    ['other', other, say({ vi: 'nghi thức, điều hành, nghị quyết', en: 'ceremony, procedure, resolution' })],
  ];
  return (
    <Panel title={say({ vi: 'Thời gian trong chương trình', en: 'Time in the agenda' })} action={<Go href={congressHref(now, '/chuong-trinh')}>{say({ vi: 'Sửa chương trình', en: 'Change the agenda' })}</Go>}>
      {whole === 0 ? (
        <p className="muted small">{say({ vi: 'Chưa có chương trình.', en: 'There is no agenda yet.' })}</p>
      ) : (
        <>
          <div className={css.bar} aria-hidden="true">
            {parts.map(([kind, minutes]) => minutes > 0 && <i key={kind} className={css[kind]} style={{ flexGrow: minutes }}>{minutes}</i>)}
          </div>
          <ul className={css.legend}>
            {parts.map(([kind, minutes, words]) => (
              <li key={kind}>
                <i className={css[kind]} />
                <span>{words}</span>
                <b>{say({ vi: `${minutes} phút`, en: `${minutes} min` })}</b>
                <span className="num">{show.share(minutes, whole)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

export function Rules({ plan, day }: { readonly plan: OutputOf<typeof showCongress>; readonly day: OutputOf<typeof showDay> }): ReactNode {
  const say = useSay();
  const { findings } = day.agenda;
  return (
    <Panel title={say({ vi: 'Kiểm theo quy định', en: 'Against the rules' })}>
      <Findings findings={plan.findings} />
      {findings.length > 0 && (
        <ul className={css.rules}>
          {findings.map((finding, index) => (
            <li key={index}>
              {say(agendaFindingWords(finding as Parameters<typeof agendaFindingWords>[0]))} <Why rule={finding.rule} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
