import { useSay } from '#kit/language.tsx';
import type { Protocol } from '../core/protocol.ts';
import { CAUSE_WORDS, cellWords } from './cell-words.ts';
import css from './elections.module.css';
import { findingSentence } from './finding-words.ts';
import { Part } from './protocol-paper.tsx';

/** How it was counted: two passes, what differed and how it was settled, what was accepted, what a recount says. */
export function CountPart({ protocol }: { readonly protocol: Protocol }) {
  const say = useSay();
  const { batches, warnings, recountOf, count } = protocol;
  return (
    <Part title={say({ vi: 'III- VIỆC KIỂM PHIẾU', en: 'III. HOW IT WAS COUNTED' })}>
      <p>
        {say({ vi: 'Mỗi tập phiếu được hai người khác nhau kiểm độc lập; không ai thấy số liệu của lượt kia trước khi cả hai lượt kết thúc.', en: 'Each batch was counted by two persons apart; nobody saw the figures of the other pass before both were closed.' })}
        {count > 1 && say({ vi: ` Đây là lần kiểm thứ ${count}.`, en: ` This is count ${count}.` })}
      </p>
      {batches.map((each) => (
        <p key={each.batch}>
          – {say({ vi: `Tập ${each.batch} (${each.cut} phiếu): lượt A ${each.first.by.fullName}, lượt B ${each.second.by.fullName}; lệch ${each.differences} chỗ.`, en: `Batch ${each.batch} (${each.cut} papers): pass A ${each.first.by.fullName}, pass B ${each.second.by.fullName}; ${each.differences} differences.` })}
        </p>
      ))}
      <Differences protocol={protocol} />
      {warnings.map((each) => (
        <p key={`${each.code} ${JSON.stringify(each.facts)}`}>
          – {say({ vi: 'Lưu ý đã chấp nhận', en: 'Warning accepted' })}: {say(findingSentence(each, protocol.regulation))} {say({ vi: `Lý do: ${each.reason} (${each.acceptedBy.fullName}).`, en: `Reason: ${each.reason} (${each.acceptedBy.fullName}).` })}
        </p>
      ))}
      {recountOf && (
        <p>
          {say({
            vi: `So với lần kiểm thứ ${recountOf.count}: ${recountOf.verdict === 'confirmed' ? 'kết quả được giữ nguyên' : 'kết quả thay đổi'}; ${recountOf.cellsChanged} số khác nhau. Lần kiểm trước vẫn lưu nguyên vẹn.`,
            en: `Against count ${recountOf.count}: the result ${recountOf.verdict === 'confirmed' ? 'stands' : 'has changed'}; ${recountOf.cellsChanged} figures differ. The count before is kept whole.`,
          })}
        </p>
      )}
    </Part>
  );
}

function Differences({ protocol: { differences, result } }: { readonly protocol: Protocol }) {
  const say = useSay();
  if (differences.length === 0) return null;
  const nameAt = (cell: string): string | null => result.names.find((name) => String(name.place) === cell.split(':')[1])?.label ?? null;
  return (
    <div className={css.wideTable}>
      <table>
        <caption>{say({ vi: 'Chỗ lệch giữa hai lượt và số trên phiếu giấy', en: 'Differences between the passes, and what the paper shows' })}</caption>
        <thead>
          <tr>
            <th scope="col">{say({ vi: 'Tập', en: 'Batch' })}</th>
            <th scope="col">{say({ vi: 'Chỗ lệch', en: 'Figure' })}</th>
            <th scope="col">{say({ vi: 'Lượt A', en: 'Pass A' })}</th>
            <th scope="col">{say({ vi: 'Lượt B', en: 'Pass B' })}</th>
            <th scope="col">{say({ vi: 'Phiếu giấy', en: 'Paper' })}</th>
            <th scope="col">{say({ vi: 'Nguyên nhân', en: 'Cause' })}</th>
            <th scope="col">{say({ vi: 'Người chốt', en: 'Settled by' })}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map((each) => (
            <tr key={`${each.batch} ${each.cell}`}>
              <td>{each.batch}</td>
              <td>{say(cellWords(each.cell, nameAt(each.cell)))}</td>
              <td>{each.first}</td>
              <td>{each.second}</td>
              <td>{each.paper}</td>
              <td className={css.left}>{say(CAUSE_WORDS[each.cause])}</td>
              <td className={css.left}>{each.settledBy.map(({ fullName }) => fullName).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
