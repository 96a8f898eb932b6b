import type { ReactNode } from 'react';
import { overview as showDossiers } from '#approvals/contract.ts';
import { showCongress, showSeason } from '#campaigns/contract.ts';
import { Findings } from '#campaigns/web/findings.tsx';
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
import { Page, Panel, SampleTag } from '#kit/page.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { listChecks } from '#lessons/contract.ts';
import { listMeetings } from '#opinions/contract.ts';
import { showDirect, showPersonnel } from '#personnel/contract.ts';
import { overview as showProgrammes } from '#programmes/contract.ts';
import { listFacts } from '#progress/contract.ts';
import { showDay } from '#sittings/contract.ts';
import { Why } from '#sittings/web/why.tsx';
import { agendaFindingWords } from '#sittings/web/words.ts';
import { listEntries } from '../record/contract.ts';
import css from './congress-page.module.css';
import { congressHref } from './congress-href.ts';
import { type CongressNow, lessonsOf } from './congress-now.ts';
import { stageAtHand, type Stage, stagesOf } from './congress-stages.ts';
import { dueSentence, nextTask, tasksOf } from './congress-tasks.ts';
import { waitsOf } from './congress-waits.ts';

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
    <Page title={titleOf(plan.data, say)} above={<Go href={`/mua/${season}/to-chuc/${code}`}>{plan.data.organisation.name}</Go>} mark={sample ? <SampleTag /> : <span />} lead={<Lead plan={plan.data} now={now} />}>
      <Rail now={now} />
      <div className="page-split">
        <div>
          <NextTask now={now} />
          <Then now={now} />
          <Preparing now={now} />
          <Pages now={now} />
          <After now={now} />
          <Latest code={code} />
        </div>
        <div>
          <Waits now={now} />
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

function NextTask({ now }: { readonly now: CongressNow }) {
  const say = useSay();
  const task = nextTask(now);
  return (
    <section className={css.next} aria-label={say({ vi: 'Việc tiếp theo', en: 'Next' })}>
      <div>
        <small>{say({ vi: 'Việc tiếp theo', en: 'Next' })}</small>
        <h2>{say(task.title)}</h2>
        <p>
          {say(task.why)}
          {task.due !== null && <b className={css.due}> {say(dueSentence(task.due))}</b>}
        </p>
      </div>
      <Go className="btn main" href={task.href}>{say(task.button)}</Go>
    </section>
  );
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

/** Every page of the day, so that nobody has to guess where a thing is. */
function Pages({ now }: { readonly now: CongressNow }) {
  const say = useSay();
  const members = now.plan.form === 'members';
  const pages: PageLine[] = [
    ['/dai-bieu', members ? say({ vi: 'Danh sách đảng viên', en: 'Roll of members' }) : say({ vi: 'Danh sách đại biểu', en: 'Roll of delegates' }), say({ vi: 'Nạp từ Excel, thẻ có mã QR, vắng và thay thế', en: 'Import, badges, excuses, replacements' })],
    ['/diem-danh', say({ vi: 'Bàn điểm danh', en: 'Check-in desk' }), say({ vi: 'Quét mã, gõ mã thẻ hoặc tên', en: 'By QR, badge code or name' })],
    ['/tham-tra', members ? say({ vi: 'Báo cáo đảng viên dự đại hội', en: 'Attendance report' }) : say({ vi: 'Thẩm tra tư cách đại biểu', en: 'Credentials' }), say({ vi: 'Số liệu, túc số và cơ số bầu cử', en: 'Figures and the base of the vote' })],
    ['/chuong-trinh', say({ vi: 'Chương trình', en: 'Agenda' }), say({ vi: 'Các mục, thời gian dự kiến và thực tế', en: 'Items, planned and actual time' })],
    ['/phien-hop', say({ vi: 'Bàn điều hành', en: 'Chair’s desk' }), say({ vi: 'Khai mạc, biểu quyết, phát biểu, màn hình', en: 'Opening, motions, speakers, screens' })],
    ['/bau-cu', say({ vi: 'Bầu cử, kiểm phiếu', en: 'Elections and counts' }), say({ vi: 'Danh sách, phiếu, hai lượt kiểm, biên bản', en: 'Lists, papers, two passes, protocols' })],
    ['/bien-ban', say({ vi: 'Biên bản, nghị quyết', en: 'Minutes and resolution' }), say({ vi: 'Lập từ sổ ghi, tải Word hoặc PDF', en: 'Made from the record' })],
  ];
  return <PageList title={say({ vi: 'Ngày đại hội', en: 'The day of the congress' })} pages={pages} now={now} />;
}

/** What follows the closing. */
function After({ now }: { readonly now: CongressNow }) {
  const say = useSay();
  const pages: PageLine[] = [
    ['/ho-so', say({ vi: 'Báo cáo kết quả, chuẩn y', en: 'Result and its approval' }), say({ vi: 'Trình trong 7 ngày làm việc, cấp trên trả lời trong 15', en: 'Sent within 7 working days, answered within 15' })],
    ['/sau-dai-hoi', say({ vi: 'Việc sau đại hội', en: 'Work afterwards' }), say({ vi: 'Quy chế, phân công, quán triệt, chương trình theo quý', en: 'Rules, assignments, dissemination, programmes by quarter' })],
  ];
  return <PageList title={say({ vi: 'Sau đại hội', en: 'Afterwards' })} pages={pages} now={now} />;
}

/** What is done before the day: drafts, the review of targets, opinions, what comes up from below. */
function Preparing({ now }: { readonly now: CongressNow }) {
  const say = useSay();
  const pages: PageLine[] = [
    ['/ke-hoach', say({ vi: 'Kế hoạch tổ chức đại hội', en: 'Plan paper' }), say({ vi: 'Các bước, tiểu ban, kinh phí, phân công', en: 'Steps, sub-committees, budget, duties' })],
    ['/bai-hoc', say({ vi: 'Bài học áp dụng', en: 'Lessons to heed' }), say({ vi: 'Rút từ đại hội điểm, trả lời từng việc', en: 'From the pilots, each answered' })],
    ['/van-kien', say({ vi: 'Văn kiện', en: 'Documents' }), say({ vi: 'Bộ văn kiện bắt buộc, dự thảo các lần, thẩm định', en: 'The required set, drafts, the superior’s check' })],
    ['/chi-tieu', say({ vi: 'Chỉ tiêu', en: 'Targets' }), say({ vi: 'Kiểm điểm chỉ tiêu nhiệm kỳ trước, chỉ tiêu mới', en: 'The former targets judged, the new ones' })],
    ['/gop-y', say({ vi: 'Góp ý văn kiện', en: 'Opinions on drafts' }), say({ vi: 'Cuộc họp, mã góp ý, ghi và nạp ý kiến', en: 'Meetings, codes, entering opinions' })],
    ['/tong-hop-gui-len', say({ vi: 'Tổng hợp cấp dưới gửi lên', en: 'Syntheses from below' }), say({ vi: 'Nhận, tổng hợp tiếp, trả lời ý kiến', en: 'Receive, compile, reply' })],
    ['/nhan-su', say({ vi: 'Nhân sự', en: 'Personnel' }), say({ vi: 'Đề án, cơ cấu, quy trình 5 bước, hồ sơ, công khai', en: 'Scheme, structure, five steps, dossiers, publishing' })],
    ['/ho-so', say({ vi: 'Hồ sơ trình duyệt', en: 'Dossiers' }), say({ vi: 'Kế hoạch, văn kiện, nhân sự, kết quả, chương trình', en: 'Plan, documents, personnel, result, programmes' })],
  ];
  return <PageList title={say({ vi: 'Chuẩn bị', en: 'Preparation' })} pages={pages} now={now} />;
}

type PageLine = readonly [page: string, name: string, why: string];

function PageList({ title, pages, now }: { readonly title: string; readonly pages: readonly PageLine[]; readonly now: CongressNow }) {
  return (
    <Panel title={title}>
      <ul className={css.pages}>
        {pages.map(([page, name, why]) => (
          <li key={page}>
            <Go href={congressHref(now, page)}>{name}</Go>
            <span>{why}</span>
          </li>
        ))}
      </ul>
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

function Waits({ now }: { readonly now: CongressNow }) {
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

/** Planned minutes for documents, for elections, for all else. @rule R-SEED-7 */
function TimeBalance({ now }: { readonly now: CongressNow }) {
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

function Rules({ plan, day }: { readonly plan: Plan; readonly day: OutputOf<typeof showDay> }): ReactNode {
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
