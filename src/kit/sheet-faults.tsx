import type { CountedFaults } from '#foundation/sheet.ts';
import type { SaidProblem } from './call.ts';
import { useFormat } from './format.ts';
import { useSay } from './language.tsx';
import { ScrollRegion } from './scroll-region.tsx';

/** Which cells of a given sheet are wrong, below the note that refuses it: `<SheetFaults problem={problem} code="roll_rows_wrong" />` (nothing for another problem). */
export function SheetFaults({ problem, code }: { readonly problem: SaidProblem | null; readonly code: string }) {
  return problem?.code === code ? <FaultTable {...(problem as SaidProblem & CountedFaults)} /> : null;
}

/** Cells with what is wrong with each; those beyond the named ones are counted. */
export function FaultTable({ count, faults }: CountedFaults) {
  const say = useSay();
  const show = useFormat();
  const more = count - faults.length;
  return (
    <ScrollRegion className="sheet-faults" label={say({ vi: 'Các ô chưa đúng', en: 'Cells that are not right' })}>
      <table>
        <thead><tr><th>{say({ vi: 'Ô', en: 'Cell' })}</th><th>{say({ vi: 'Chưa đúng', en: 'What is wrong' })}</th></tr></thead>
        <tbody>{faults.map((fault, at) => <tr key={at}><td className="digits">{fault.cell}</td><td>{say(fault.sentence)}</td></tr>)}</tbody>
      </table>
      {more > 0 && <p className="small muted">{say({ vi: `và ${show.number(more)} ô nữa`, en: `and ${show.number(more)} more` })}</p>}
    </ScrollRegion>
  );
}
