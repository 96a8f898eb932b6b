import type { Day } from '#foundation/day.ts';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { NextTask } from '#kit/next-task.tsx';
import { StateMark } from '#kit/state-mark.tsx';
import { quarterWords, workWords } from '../core/words.ts';
import { afterAddress, type At, congressAddress, KIND_NAMES } from './after-address.ts';
import css from './after.module.css';
import { ClockMark, ClockWhy } from './clock-mark.tsx';
import { nextWork } from './next-work.ts';
import { type Clock, lower, type Overview, partWords } from './page-words.ts';

interface PartProps {
  readonly at: At;
  readonly of: Overview;
}

/** What is to be done after the congress, in its order, with what comes next on top. */
export function WorksPart({ at, of }: PartProps) {
  const say = useSay();
  const next = nextWork(at, of);
  return (
    <>
      {next && (
        <NextTask title={say(next.title)} why={say(next.why)}>
          <Go className="btn main" href={next.href}>{say(next.act)}</Go>
        </NextTask>
      )}
      <ul className={css['works']}>
        {of.clocks.map((clock) => <WorkLine key={clock.work} at={at} of={of} clock={clock} />)}
        <AssignedLine at={at} of={of} />
        <SessionsLine at={at} of={of} />
        <QuarterLine at={at} of={of} />
        <li>
          <div>
            <b>{say({ vi: 'Báo cáo kết quả đại hội', en: 'Report on the congress' })}</b>
            <small>{say({ vi: 'Lập từ sổ ghi, gửi kèm hồ sơ đề nghị chuẩn y.', en: 'From the record; goes up with the dossier of the result.' })}</small>
          </div>
          <span />
          <span />
          <span><Go href={afterAddress(at, 'report')}>{say({ vi: 'Xem báo cáo', en: 'See the report' })}</Go></span>
        </li>
      </ul>
      <p className="small muted" style={{ marginTop: 'var(--s4)' }}>
        {say({ vi: 'Hồ sơ chương trình trình cấp trên ở ', en: 'The dossier of the programmes goes up from ' })}
        <Go href={`${congressAddress(at)}/ho-so?ho-so=chuong-trinh`}>{say({ vi: 'trang hồ sơ', en: 'the dossiers' })}</Go>.
      </p>
    </>
  );
}

/** One paper that must come out, with its clock. */
function WorkLine({ at, of, clock }: PartProps & { readonly clock: Clock }) {
  const say = useSay();
  const show = useFormat();
  const issued = clock.work === 'rules' ? of.rules?.issued : of.programmes.find((each) => each.kind === clock.work)?.issued;
  const begun = clock.work === 'rules' ? of.rules !== null : of.programmes.some((each) => each.kind === clock.work);
  const href = clock.work === 'rules' ? afterAddress(at, 'rules') : `${afterAddress(at, 'programmes')}&loai=${KIND_NAMES[clock.work]}`;
  return (
    <li>
      <div>
        <b>{say(workWords[clock.work])}</b>
        <ClockWhy rule={clock.rule} heldOn={of.heldOn} />
        <small>{issued ? say({ vi: `Số ${issued.number}, ban hành ${show.day(issued.on as Day)}`, en: `${issued.number}, issued ${show.day(issued.on as Day)}` }) : say(begun ? { vi: 'Đang soạn', en: 'Being written' } : { vi: 'Chưa soạn', en: 'Not begun' })}</small>
      </div>
      <span className={css['figure']}>{say({ vi: 'hạn', en: 'due' })} {show.day(clock.due as Day)}</span>
      <ClockMark clock={clock} />
      <span><Go href={href}>{say(clock.doneOn !== null ? { vi: 'Mở', en: 'Open' } : begun ? { vi: 'Soạn tiếp', en: 'Go on writing' } : { vi: 'Soạn', en: 'Write' })}</Go></span>
    </li>
  );
}

function AssignedLine({ at, of }: PartProps) {
  const say = useSay();
  const open = of.members.filter((each) => !each.assigned).length;
  const done = of.assignments.length > 0 && open === 0;
  return (
    <li>
      <div>
        <b>{say({ vi: 'Phân công cấp ủy viên', en: 'Assignments of the committee' })}</b>
        <small>
          {of.members.length > 0
            ? say({ vi: `${of.members.length - open} trên ${of.members.length} đồng chí trúng cử đã có phân công`, en: `${of.members.length - open} of ${of.members.length} elected have an assignment` })
            : say({ vi: `${of.assignments.length} đồng chí có phân công`, en: `${of.assignments.length} have an assignment` })}
        </small>
      </div>
      <span />
      <StateMark state={done ? 'done' : of.assignments.length > 0 ? 'planned' : 'notdue'}>{say(done ? { vi: 'đã đủ', en: 'complete' } : of.assignments.length > 0 ? { vi: 'đang làm', en: 'under way' } : { vi: 'chưa làm', en: 'not begun' })}</StateMark>
      <span><Go href={afterAddress(at, 'rules')}>{say({ vi: 'Phân công', en: 'Assign' })}</Go></span>
    </li>
  );
}

function SessionsLine({ at, of: { sessions } }: PartProps) {
  const say = useSay();
  const show = useFormat();
  const [summoned, attended] = [sessions.reduce((sum, each) => sum + each.summoned, 0), sessions.reduce((sum, each) => sum + each.attended, 0)];
  return (
    <li>
      <div>
        <b>{say({ vi: 'Quán triệt nghị quyết', en: 'Making the resolution known' })}</b>
        <small>{sessions.length === 0 ? say({ vi: 'Chưa có hội nghị nào', en: 'No session yet' }) : say({ vi: `${sessions.length} hội nghị, dự ${show.number(attended)}/${show.number(summoned)} (${show.share(attended, summoned)})`, en: `${sessions.length} sessions, ${show.number(attended)} of ${show.number(summoned)} attended (${show.share(attended, summoned)})` })}</small>
      </div>
      <span />
      <StateMark state={sessions.length > 0 ? 'done' : 'notdue'}>{say(sessions.length > 0 ? { vi: 'đã quán triệt', en: 'held' } : { vi: 'chưa làm', en: 'not begun' })}</StateMark>
      <span><Go href={afterAddress(at, 'sessions')}>{say(partWords.sessions)}</Go></span>
    </li>
  );
}

function QuarterLine({ at, of: { quarters } }: PartProps) {
  const say = useSay();
  const [latest] = quarters;
  if (!latest) return null;
  const complete = latest.due > 0 && latest.reported >= latest.due;
  return (
    <li>
      <div>
        <b>{say({ vi: `Báo cáo ${lower(quarterWords(latest.quarter).vi)}`, en: `Report of ${quarterWords(latest.quarter).en}` })}</b>
        <small>{say({ vi: `Đã báo cáo ${latest.reported} trên ${latest.due} nhiệm vụ`, en: `${latest.reported} of ${latest.due} tasks reported` })}</small>
      </div>
      <span />
      <StateMark state={complete ? 'done' : latest.late > 0 ? 'late' : 'planned'}>{say(complete ? { vi: 'đã báo cáo', en: 'reported' } : latest.late > 0 ? { vi: `${latest.late} việc quá hạn`, en: `${latest.late} overdue` } : { vi: 'chưa đủ', en: 'not complete' })}</StateMark>
      <span><Go href={`${afterAddress(at, 'quarters')}&quy=${latest.quarter}`}>{say({ vi: 'Báo cáo quý', en: 'Report' })}</Go></span>
    </li>
  );
}
