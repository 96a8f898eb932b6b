import type { CSSProperties } from 'react';
import { showSeason } from '#campaigns/contract.ts';
import { useAnswer } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { ballotColumns, howToVote, officeTitle } from '../core/ballot-words.ts';
import css from './ballot-preview.module.css';
import type { Shown } from './election-view.ts';

/** Heights of the rows by the length of the list, in millimetres, and their letters in points: those of the printed paper (platform/documents/ballot.ts). */
const ROWS = [
  { upTo: 8, size: 14, height: 10 },
  { upTo: 14, size: 13, height: 8 },
  { upTo: 20, size: 12, height: 6.2 },
  { upTo: Infinity, size: 11, height: 4.9 },
] as const;
const ONE_COLUMN = 26;

interface Line {
  readonly place: number;
  readonly label: string;
}

/** The A5 paper as it is printed, to the millimetre. The paper is Vietnamese in every language of the page. @rule R-244-17.1 */
export function BallotPreview({ shown }: { readonly shown: Shown }) {
  const say = useSay();
  const { election, list, organisation, papers } = shown;
  const season = useAnswer(showSeason, { season: shown.season.code });
  const names = linesOf(shown);
  const form = list.form ?? 'strike-out';
  const columns = ballotColumns(form);
  const row = ROWS.find((each) => names.length <= each.upTo) ?? ROWS[3];
  const half = columns.length === 2 && names.length > ONE_COLUMN ? Math.ceil(names.length / 2) : names.length;
  const parts = [names.slice(0, half), names.slice(half)].filter((part) => part.length > 0);
  return (
    <figure className={css.sheet} lang="vi" style={{ '--row': row.height, '--letters': row.size, '--box': columns.length > 4 ? 17 : 22 } as CSSProperties}>
      <figcaption className="sr">{say({ vi: 'Mẫu phiếu bầu khổ A5', en: 'The A5 paper' })}</figcaption>
      <div className={css.page}>
        <header className={css.head}>
          <span className={css.seal}>Dấu của cấp ủy triệu tập</span>
          <p>
            <b>{organisation.name}</b>
            <span>{shown.base?.meeting === 'members-congress' ? 'Đại hội đảng viên' : 'Đại hội đại biểu'}</span>
            <i>{season.data ? `Nhiệm kỳ ${season.data.term}` : '\u00A0'}</i>
          </p>
        </header>
        <p className={css.title}>
          PHIẾU BẦU {officeTitle(election.office, election.branch)}
          {election.round > 1 && <i>lần {election.round}</i>}
        </p>
        <p className={css.seats}>Số lượng cần bầu: {election.roundSeats} người</p>
        <div className={css.lists}>
          {parts.map((part) => (
            <Names key={part[0]?.place} lines={part} columns={columns} />
          ))}
        </div>
        <p className={css.howTo}>
          {howToVote(form, election.roundSeats, names.length).map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
        <footer className={css.foot}>{papers.layoutHash === null ? '' : `Mẫu phiếu ${papers.layoutHash.slice(0, 16)}`}</footer>
      </div>
    </figure>
  );
}

function Names({ lines, columns }: { readonly lines: readonly Line[]; readonly columns: readonly string[] }) {
  const boxes = columns.slice(2);
  return (
    <table>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ place, label }) => (
          <tr key={place}>
            <td>{place}</td>
            <td>{label}</td>
            {boxes.map((box) => (
              <td key={box}>
                <i className={css.box} />
                <span className="sr">{box}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Names in the order of the paper; namesakes with what tells them apart. */
function linesOf({ list }: Shown): readonly Line[] {
  const listed = list.candidates.filter((each) => each.place !== null).toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0));
  return listed.map(({ place, name, detail }) => ({ place: place ?? 0, label: detail !== '' && listed.filter((each) => each.name === name).length > 1 ? `${name} (${detail})` : name }));
}
