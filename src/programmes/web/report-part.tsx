import type { OutputOf } from '#foundation/contract.ts';
import type { Day, Moment } from '#foundation/day.ts';
import { useAnswer } from '#kit/api.ts';
import { Answered } from '#kit/answered.tsx';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { ScrollRegion } from '#kit/scroll-region.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { resultReport } from '../contract.ts';
import { type At, congressAddress } from './after-address.ts';
import css from './after.module.css';
import { DownloadPaper } from './download-paper.tsx';

type Report = OutputOf<typeof resultReport>;

/** F07 as the record has it; each figure leads to where it was recorded. */
export function ReportPart({ at }: { readonly at: At }) {
  const answer = useAnswer(resultReport, { season: at.season, organisation: at.code });
  return <Answered of={answer} waiting={<Waiting lines={10} lineHeight={36} />}>{(report) => <Shown at={at} of={report} />}</Answered>;
}

function Shown({ at, of }: { readonly at: At; readonly of: Report }) {
  const say = useSay();
  return (
    <section className={css['part']}>
      <header>
        <h2>{say({ vi: 'Báo cáo kết quả đại hội', en: 'Report on the congress' })}</h2>
        {of.heldOn !== null && <DownloadPaper at={at} form="F07" />}
        <p>{say({ vi: 'Lập từ phiên họp, văn kiện, bầu cử trong sổ ghi; không gõ tay.', en: 'Made from sittings, documents and elections on record; nothing is typed.' })}</p>
      </header>
      {of.missing.length > 0 && (
        <div className="note warn" style={{ marginTop: 'var(--s3)' }}>
          {say({ vi: 'Sổ ghi còn thiếu nên báo cáo là dự thảo:', en: 'The record is not complete, so the report is a draft:' })}
          <ul>{of.missing.map((each) => <li key={each.vi}>{say(each)}</li>)}</ul>
        </div>
      )}
      <Facts at={at} of={of} />
      {of.elections.length > 0 && <Elections at={at} of={of} />}
    </section>
  );
}

function Facts({ at, of }: { readonly at: At; readonly of: Report }) {
  const say = useSay();
  const show = useFormat();
  const days = [...new Set(of.sittings.map((each) => each.heldOn))].map((each) => show.day(each as Day)).join(', ');
  const former = of.targets.former.map((each) => `${say(each.name)}: ${each.count}`).join(' · ');
  const none = <span className="muted">{say({ vi: 'không có trong sổ ghi', en: 'not on record' })}</span>;
  return (
    <dl className={css['facts']}>
      <div><dt>{say({ vi: 'Ngày đại hội', en: 'Held on' })}</dt><dd>{of.heldOn === null ? none : show.day(of.heldOn as Day)}{of.closedAt !== null && say({ vi: `, bế mạc ${show.moment(of.closedAt as Moment)}`, en: `, closed ${show.moment(of.closedAt as Moment)}` })}</dd></div>
      <div><dt>{say({ vi: 'Phiên họp', en: 'Sittings' })}</dt><dd>{of.sittings.length === 0 ? none : <Go href={`${congressAddress(at)}/bien-ban`}>{say({ vi: `${of.sittings.length} phiên: ${days}`, en: `${of.sittings.length}: ${days}` })}</Go>}</dd></div>
      <div><dt>{say({ vi: 'Có mặt', en: 'Present' })}</dt><dd>{of.attendance === null ? none : <Go href={`${congressAddress(at)}/dai-bieu`}>{show.number(of.attendance.present)}/{show.number(of.attendance.summoned)} ({of.attendance.percent})</Go>}</dd></div>
      <div>
        <dt>{say({ vi: 'Văn kiện', en: 'Documents' })}</dt>
        <dd>
          {of.documents.length === 0 ? none : of.documents.map((each) => (
            <div key={each.id}><Go href={`${congressAddress(at)}/van-kien/${each.id}`}>{each.title}</Go>: {each.passed ? say({ vi: `đã thông qua${each.vote ? `, ${each.vote.vi}` : ''}`, en: `passed${each.vote ? `, ${each.vote.en}` : ''}` }) : say({ vi: 'chưa thông qua trong sổ ghi', en: 'not passed on record' })}</div>
          ))}
        </dd>
      </div>
      <div><dt>{say({ vi: 'Chỉ tiêu nhiệm kỳ trước', en: 'Former targets' })}</dt><dd>{former === '' ? none : <Go href={`${congressAddress(at)}/chi-tieu`}>{former}</Go>}</dd></div>
      <div><dt>{say({ vi: 'Chỉ tiêu nhiệm kỳ mới', en: 'New targets' })}</dt><dd>{of.targets.new === 0 ? none : <Go href={`${congressAddress(at)}/chi-tieu?phan=moi`}>{of.targets.new}</Go>}</dd></div>
      <div><dt>{say({ vi: 'Khiếu nại', en: 'Complaints' })}</dt><dd className="muted">{say({ vi: 'sổ ghi không nhận đơn khiếu nại; ghi tay vào báo cáo trước khi ký', en: 'the record takes none; written into the report by hand before it is signed' })}</dd></div>
      <div><dt>{say({ vi: 'Việc phát sinh', en: 'Out of the ordinary' })}</dt><dd>{of.incidents.length === 0 ? <span className="muted">{say({ vi: 'không có', en: 'nothing' })}</span> : of.incidents.map((each) => <div key={each}>{each}</div>)}</dd></div>
    </dl>
  );
}

function Elections({ at, of }: { readonly at: At; readonly of: Report }) {
  const say = useSay();
  // A share of one or two persons says nothing.
  const said = (each: { readonly count: number; readonly percent: string } | null, elected: number): string => (each === null ? '–' : elected < 5 ? String(each.count) : `${each.count} (${each.percent})`);
  const heads = [
    { vi: 'Bầu cử', en: 'Election' }, { vi: 'Số lượng', en: 'Seats' }, { vi: 'Trúng cử', en: 'Elected' }, { vi: 'Thiếu', en: 'Short' }, { vi: 'Nữ', en: 'Women' }, { vi: 'Dưới 40', en: 'Under 40' }, { vi: 'Dân tộc thiểu số', en: 'Minority' },
    { vi: 'Cấp ủy khóa trước', en: 'Former committee' }, { vi: 'Tuổi bình quân', en: 'Mean age' },
  ];
  return (
    <ScrollRegion className={css['scroll']} label={say({ vi: 'Kết quả bầu cử', en: 'Elections' })}>
      <table>
        <thead><tr>{heads.map((each) => <th key={each.vi}>{say(each)}</th>)}</tr></thead>
        <tbody>
          {of.elections.map((each) => (
            <tr key={each.election}>
              <td><Go href={`${congressAddress(at)}/bau-cu/${each.election}`}>{say(each.name)}</Go><small>{each.names.join(', ')}</small></td>
              <td>{each.seats}</td><td>{each.elected}</td><td>{each.over ? each.shortage : say({ vi: 'chưa xong', en: 'not over' })}</td><td>{said(each.women, each.elected)}</td><td>{said(each.under40, each.elected)}</td><td>{said(each.minority, each.elected)}</td><td>{said(each.again, each.elected)}</td><td>{each.meanAge ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
