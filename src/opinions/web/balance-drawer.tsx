import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { SideDrawer } from '#kit/side-drawer.tsx';
import type { Day } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { type BalanceAnswer, type BalanceRow, ShareBar } from './balance.tsx';
import { findingSentence } from './balance-words.ts';
import css from './balance.module.css';
import { Why } from './synthesis-why.tsx';

/** One congress: its figures beside one another, and what was found with its rule. */
export function BalanceDrawer({ season, row, rule, onClose }: { readonly season: string; readonly row: BalanceRow | undefined; readonly rule: BalanceAnswer['rule']; readonly onClose: () => void }) {
  const say = useSay();
  const show = useFormat();
  const lead = row && (row.heldOn === null ? say({ vi: 'Chưa đại hội.', en: 'Not held yet.' }) : say({ vi: `Đại hội ngày ${show.day(row.heldOn as Day)}.`, en: `Held on ${show.day(row.heldOn as Day)}.` }));
  return (
    <SideDrawer opened={row !== undefined} onClose={onClose} title={row?.organisationName ?? ''} lead={lead}>
      {row && (
        <div className="stack">
          <div>
            <ShareBar documents={row.minutes?.documents ?? 0} elections={row.minutes?.elections ?? 0} least={rule.settings.leastDocumentsShare} />
            <p className="small muted">{row.sharePercent === null ? say({ vi: 'Chương trình chưa ghi thời gian.', en: 'No times are recorded.' }) : say({ vi: `${Math.round(row.sharePercent)}% thời gian cho văn kiện.`, en: `${Math.round(row.sharePercent)} % of the time on documents.` })}</p>
          </div>
          <Figures row={row} />
          <section>
            <h2>{say({ vi: 'Điều cần xem', en: 'To look at' })}</h2>
            {row.findings.length === 0 && <p className="muted">{say({ vi: 'Không có điều gì.', en: 'Nothing.' })}</p>}
            <ul className={css.findings}>
              {row.findings.map((finding) => (
                <li key={`${finding.code} ${finding.level ?? ''}`}>
                  {say(findingSentence(finding))}
                  <Why rule={finding.rule} />
                </li>
              ))}
            </ul>
          </section>
          <Go className="btn" href={`/mua/${season}/dai-hoi/${encodeURIComponent(row.organisation)}`}>{say({ vi: 'Mở đại hội này', en: 'Open this congress' })}</Go>
        </div>
      )}
    </SideDrawer>
  );
}

function Figures({ row }: { readonly row: BalanceRow }) {
  const say = useSay();
  const facts: readonly (readonly [Sentence, number | null])[] = [
    [{ vi: 'Số phút thảo luận văn kiện', en: 'Minutes on documents' }, row.minutes?.documents ?? null],
    [{ vi: 'Số phút cho nhân sự, bầu cử', en: 'Minutes on elections' }, row.minutes?.elections ?? null],
    [{ vi: 'Lượt phát biểu', en: 'Speeches' }, row.speakers],
    [{ vi: 'Ý kiến về dự thảo của mình', en: 'Opinions on its own draft' }, row.levels.own],
    [{ vi: 'Ý kiến về dự thảo cấp trên', en: 'Opinions on the superior’s' }, row.levels.superior],
    [{ vi: 'Ý kiến về dự thảo Trung ương', en: 'Opinions on the Centre’s' }, row.levels.centre],
  ];
  return (
    <table className={css.facts}>
      <tbody>
        {facts.map(([name, value]) => (
          <tr key={name.vi}>
            <th scope="row">{say(name)}</th>
            <td className="num">{value ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
