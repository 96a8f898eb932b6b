import { overview as showDossiers } from '#approvals/contract.ts';
import { showCongress, showSeason } from '#campaigns/contract.ts';
import { listParticipants } from '#delegates/contract.ts';
import { listDocuments } from '#documents/contract.ts';
import { overview as showElections } from '#elections/contract.ts';
import type { OutputOf } from '#foundation/contract.ts';
import type { Day, Moment } from '#foundation/day.ts';
import { useAnswer } from '#kit/api.ts';
import { EmptyState } from '#kit/empty-state.tsx';
import { FailedState } from '#kit/failed-state.tsx';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { NextTask } from '#kit/next-task.tsx';
import { Page, Panel, SampleTag } from '#kit/page.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { listChecks } from '#lessons/contract.ts';
import { listMeetings } from '#opinions/contract.ts';
import { showDirect, showPersonnel } from '#personnel/contract.ts';
import { overview as showProgrammes } from '#programmes/contract.ts';
import { listFacts } from '#progress/contract.ts';
import { showDay } from '#sittings/contract.ts';
import { listEntries } from '../record/contract.ts';
import css from './congress-page.module.css';
import { After, Pages, Preparing } from './congress-pages.tsx';
import { Clocks, Mentor, Rules, TimeBalance, Waits } from './congress-side.tsx';
import { type CongressNow, lessonsOf } from './congress-now.ts';
import { stageAtHand, type Stage, stagesOf } from './congress-stages.ts';
import { dueSentence, nextTask, tasksOf } from './congress-tasks.ts';

type Plan = OutputOf<typeof showCongress>;

/** The workspace of one congress: how far each stage is, what to do next, who is waited for, where the time goes, what the rules say. */
export function CongressScreen({ season, code }: { readonly season: string; readonly code: string }) {
  const say = useSay();
  const place = { season, organisation: code };
  const plan = useAnswer(showCongress, place);
  const roll = useAnswer(listParticipants, { ...place, limit: 0 });
  const day = useAnswer(showDay, place);
  const elections = useAnswer(showElections, place);
  const facts = useAnswer(listFacts, place);
  const documents = useAnswer(listDocuments, place);
  const meetings = useAnswer(listMeetings, { ...place, limit: 1 });
  const personnel = useAnswer(showPersonnel, place);
  const direct = useAnswer(showDirect, place, { enabled: plan.data?.directElection === true });
  const dossiers = useAnswer(showDossiers, place);
  const lessons = useAnswer(listChecks, place);
  const programmes = useAnswer(showProgrammes, place);
  const sample = useAnswer(showSeason, { season }).data?.sample === true;
  const failed = [plan, roll, day, elections, facts, documents, meetings, personnel, direct, dossiers, lessons, programmes].find((each) => each.error && !each.data);
  if (failed?.error?.code === 'congress_not_found') {
    return (
      <Page title={say({ vi: 'Đại hội', en: 'Congress' })}>
        <EmptyState action={<Go className="btn" href={`/mua/${season}/to-chuc/${code}`}>{say({ vi: 'Mở trang tổ chức', en: 'Open the organisation' })}</Go>}>
          {say({ vi: 'Tổ chức này không có đại hội trong mùa. Cấp trên mở đại hội ở trang kế hoạch.', en: 'This organisation has no congress in the season. The superior opens it on the plan’s page.' })}
        </EmptyState>
      </Page>
    );
  }
  if (failed?.error) {
    return (
      <Page title={say({ vi: 'Đại hội', en: 'Congress' })}>
        <FailedState problem={failed.error} retry={failed.refetch} />
      </Page>
    );
  }
  if (!plan.data || !roll.data || !day.data || !elections.data || !facts.data || !documents.data || !meetings.data || !personnel.data || !dossiers.data || !lessons.data || !programmes.data || (plan.data.directElection && !direct.data)) {
    return <Waiting lines={10} lineHeight={44} />;
  }
  const now: CongressNow = {
    season, code, plan: plan.data, roll: roll.data, day: day.data, elections: elections.data, facts: facts.data.facts, documents: documents.data,
    personnel: personnel.data, direct: direct.data ?? null, dossiers: dossiers.data, lessons: lessonsOf(lessons.data), programmes: programmes.data,
    opinions: { meetings: meetings.data.count, opinions: meetings.data.opinions, groups: meetings.data.groups },
  };
  return (
    <Page title={titleOf(plan.data, say)} above={<><Go href={`/mua/${season}/to-chuc/${code}`}>{plan.data.organisation.name}</Go> · <Go href="/huong-dan">{say({ vi: 'Hướng dẫn', en: 'Guide' })}</Go></>} mark={sample ? <SampleTag /> : <span />} lead={<Lead plan={plan.data} now={now} />}>
      <Rail now={now} />
      <div className="page-split">
        <div>
          <Next now={now} />
          <Then now={now} />
          <Preparing now={now} />
          <Pages now={now} />
          <After now={now} />
          <Latest code={code} />
        </div>
        <div>
          <Waits now={now} />
          <Clocks clocks={dossiers.data.clocks} />
          <Mentor season={season} code={code} />
          <TimeBalance now={now} />
          <Rules plan={plan.data} day={day.data} />
        </div>
      </div>
    </Page>
  );
}

function titleOf(plan: Plan, say: ReturnType<typeof useSay>): string {
  const name = plan.organisation.name;
  return plan.form === 'members' ? say({ vi: `Đại hội đảng viên ${name}`, en: `Members’ congress of ${name}` }) : say({ vi: `Đại hội đại biểu ${name}`, en: `Delegates’ congress of ${name}` });
}

function Lead({ plan, now }: { readonly plan: Plan; readonly now: CongressNow }) {
  const say = useSay();
  const show = useFormat();
  const day = plan.plannedOn === null ? say({ vi: 'Chưa chốt ngày đại hội', en: 'The day is not set' }) : say({ vi: `Đại hội ngày ${show.day(plan.plannedOn as Day)}`, en: `On ${show.day(plan.plannedOn as Day)}` });
  const direct = plan.directElection ? say({ vi: ', bầu trực tiếp bí thư', en: ', electing the secretary directly' }) : '';
  const { counts } = now.roll;
  const here = now.day.open === null ? '' : say({ vi: ` Đang họp, có mặt ${counts.present}/${counts.summoned}.`, en: ` In session, ${counts.present} of ${counts.summoned} present.` });
  const closed = now.day.closedAt === null ? '' : say({ vi: ' Đã bế mạc.', en: ' Closed.' });
  return `${day}${direct}.${here}${closed}`;
}

/** The stages in their order; each opens its own page. */
function Rail({ now }: { readonly now: CongressNow }) {
  const say = useSay();
  const stages: readonly Stage[] = stagesOf(now);
  const present = stageAtHand(now, stages);
  return (
    <nav className={css.rail} aria-label={say({ vi: 'Các bước của đại hội', en: 'Stages of the congress' })}>
      {stages.map((stage) => (
        <Go key={stage.id} href={stage.href} className={stage.id === present ? css.present : css.stage} {...(stage.id === present && { 'aria-current': 'step' as const })}>
          <i aria-hidden="true"><i style={{ width: `${stage.done}%` }} className={stage.done === 100 ? css.whole : css.part} /></i>
          <b>{say(stage.name)}</b>
          <small>{say(stage.note)}</small>
        </Go>
      ))}
    </nav>
  );
}

function Next({ now }: { readonly now: CongressNow }) {
  const say = useSay();
  const task = nextTask(now);
  return (
    <NextTask title={say(task.title)} why={<>{say(task.why)} {task.due !== null && <b className={css.due}>{capital(say(dueSentence(task.due)))}.</b>}</>}>
      <Go className="btn main" href={task.href}>{say(task.button)}</Go>
    </NextTask>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Shown at once; the rest follows when these are done. */
const TASKS_SHOWN = 6;

/** What comes after the next thing, with its day. */
function Then({ now }: { readonly now: CongressNow }) {
  const say = useSay();
  const tasks = tasksOf(now).slice(1, 1 + TASKS_SHOWN);
  if (tasks.length === 0) return null;
  return (
    <Panel title={say({ vi: 'Sau đó', en: 'After that' })}>
      <ol className={css.then}>
        {tasks.map((task) => (
          <li key={`${task.href} ${task.title.vi}`}>
            <Go href={task.href}>{say(task.title)}</Go>
            <span>{say(task.why)}</span>
            <time>{task.due === null ? '' : say(dueSentence(task.due))}</time>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function Latest({ code }: { readonly code: string }) {
  const say = useSay();
  const show = useFormat();
  const entries = useAnswer(listEntries, { organisation: code, limit: 6 });
  const rows = entries.data?.entries ?? [];
  if (rows.length === 0) return null;
  return (
    <Panel title={say({ vi: 'Mới ghi nhận', en: 'Latest entries' })}>
      <ul className={css.latest}>
        {rows.map((entry) => (
          <li key={`${entry.chain} ${entry.number}`}>
            <span>{say(entry.sentence)}</span>
            <time dateTime={entry.at}>{show.moment(entry.at as Moment)}</time>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
