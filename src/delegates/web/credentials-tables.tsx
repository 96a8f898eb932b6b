import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import type { Sentence } from '#foundation/sentence.ts';
import type { Report } from './credentials.tsx';
import css from './credentials.module.css';

/** Each breakdown with its sum, and whether that is the number of those summoned. */
export function Breakdowns({ report }: { readonly report: Report }) {
  return (
    <div className={css['breakdowns']}>
      {report.breakdowns.filter((each) => each.parts.length > 0).map((each) => (
        <BreakdownTable key={each.id} breakdown={each} total={report.total} />
      ))}
    </div>
  );
}

function BreakdownTable({ breakdown, total }: { readonly breakdown: Report['breakdowns'][number]; readonly total: Report['total'] }) {
  const say = useSay();
  const show = useFormat();
  const sum = breakdown.parts.reduce((all, part) => ({ summoned: all.summoned + part.summoned, present: all.present + part.present }), { summoned: 0, present: 0 });
  const fits = sum.summoned === total.summoned && sum.present === total.present;
  const title = say(breakdown.title);
  return (
    <section className={`panel ${css['breakdown']}`} aria-label={title}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th><span className="sr">{title}</span></th>
            <th className="num">{say({ vi: 'Triệu tập', en: 'Summoned' })}</th>
            <th className="num">{say({ vi: 'Tỷ lệ', en: 'Share' })}</th>
            <th className="num">{say({ vi: 'Có mặt', en: 'Present' })}</th>
          </tr>
        </thead>
        <tbody>
          {breakdown.parts.map((part) => (
            <tr key={part.key} className={part.key === '' ? css['unknown'] : ''}>
              <td>{say(part.name)}</td>
              <td className="num">{show.number(part.summoned)}</td>
              <td className="num">{total.summoned === 0 ? '–' : show.share(part.summoned, total.summoned)}</td>
              <td className="num">{show.number(part.present)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th>{say({ vi: 'Cộng', en: 'Sum' })} {fits ? <span className={css['fits']} title={say({ vi: 'Khớp tổng số', en: 'Agrees with the total' })}>✓<span className="sr">{say({ vi: ' khớp tổng số', en: ' agrees with the total' })}</span></span> : <span className={css['fails']}>{say({ vi: 'không khớp tổng số', en: 'does not agree with the total' })}</span>}</th>
            <td className="num">{show.number(sum.summoned)}</td>
            <td className="num">{total.summoned === 0 ? '–' : show.share(sum.summoned, total.summoned)}</td>
            <td className="num">{show.number(sum.present)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

/** What is not a division of the whole: means, extremes, honours, absences. */
export function OtherFigures({ report }: { readonly report: Report }) {
  const say = useSay();
  const show = useFormat();
  const n = show.number;
  const none = say({ vi: 'chưa có thông tin', en: 'not known' });
  const mean = (sum: number, of: number): string => (of === 0 ? none : oneDecimal(sum, of, show.number));
  const facts: readonly (readonly [Sentence, string])[] = [
    [{ vi: 'Tuổi bình quân', en: 'Mean age' }, mean(report.ages.sum, report.ages.of)],
    [{ vi: 'Trẻ nhất, cao tuổi nhất', en: 'Youngest, oldest' }, report.ages.youngest === null || report.ages.oldest === null ? none : `${n(report.ages.youngest)} – ${n(report.ages.oldest)}`],
    [{ vi: 'Tuổi đảng ít nhất, nhiều nhất', en: 'Least and most years in the Party' }, report.partyYears.least === null || report.partyYears.most === null ? none : `${n(report.partyYears.least)} – ${n(report.partyYears.most)}`],
    [{ vi: 'Dân tộc thiểu số', en: 'Ethnic minorities' }, n(report.minority.summoned)],
    [{ vi: 'Được khen thưởng', en: 'Honoured' }, n(report.honoured.summoned)],
    ...(report.form === 'F02'
      ? ([[{ vi: 'Dự khuyết chưa thay ai', en: 'Alternates without a seat' }, n(report.alternates)], [{ vi: 'Đã thay bằng dự khuyết', en: 'Replaced by alternates' }, n(report.replaced)]] as const)
      : ([[{ vi: 'Được miễn công tác, sinh hoạt', en: 'Exempted' }, n(report.exempt)], [{ vi: 'Sinh hoạt tạm thời nơi khác', en: 'Temporary activity elsewhere' }, n(report.elsewhere)]] as const)),
    ...(report.suspended > 0 ? ([[{ vi: 'Bị đình chỉ, khởi tố, tạm giam', en: 'Suspended, prosecuted, detained' }, n(report.suspended)]] as const) : []),
  ];
  return (
    <>
      <dl className={css['figures']}>
        {facts.map(([term, value]) => (
          <div key={term.en}>
            <dt>{say(term)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {report.refused.length > 0 && (
        <p className="note warn">
          {say({ vi: `${n(report.refused.length)} người không được công nhận tư cách: `, en: `${n(report.refused.length)} not recognised: ` })}
          {report.refused.map((each) => `${each.name}${each.delegation === '' ? '' : ` (${each.delegation})`}: ${each.reason}`).join('; ')}
        </p>
      )}
    </>
  );
}

/** A mean with one decimal, by whole-number arithmetic. */
function oneDecimal(sum: number, of: number, show: (value: number) => string): string {
  const tenths = Math.floor((sum * 20 + of) / (of * 2));
  return `${show(Math.floor(tenths / 10))}${show(1.5).replace(/\d/g, '').charAt(0) || ','}${tenths % 10}`;
}
