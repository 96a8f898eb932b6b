import { Button, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { useWork } from '#kit/api.ts';
import { EmptyState } from '#kit/empty-state.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { ScrollRegion } from '#kit/scroll-region.tsx';
import { StateMark } from '#kit/state-mark.tsx';
import { kitWords } from '#kit/words.ts';
import { allocate } from '../contract.ts';
import css from './delegates.module.css';
import { DecisionFields, useDecision } from './decision-fields.tsx';
import { RollFindings } from './roll-findings.tsx';
import type { About } from './roll.tsx';
import { rollRuleWords } from './roll-words.ts';

interface AllocationProps {
  readonly season: string;
  readonly code: string;
  readonly about: About;
  readonly onClose: () => void;
}

/** How many each delegation sends by the superior's allocation, and how far that is filled. @rule R-244-20.1 */
export function Allocation({ about, editing, ...rest }: AllocationProps & { readonly editing: boolean }) {
  const say = useSay();
  if (editing) return <AllocationForm about={about} {...rest} />;
  if (!about.allocation && about.delegations.every((each) => each.key === '')) return <EmptyState>{say({ vi: 'Chưa phân bổ đại biểu và danh sách chưa có đoàn nào.', en: 'Nothing is allocated and the roll has no delegation yet.' })}</EmptyState>;
  const relevant = about.findings.filter((each) => each.code === 'above-allocation' || each.code === 'below-allocation');
  return (
    <>
      <RollFindings findings={relevant} />
      <AllocationTable about={about} />
      <AllocationNote about={about} />
    </>
  );
}

function AllocationNote({ about }: { readonly about: About }) {
  const say = useSay();
  const show = useFormat();
  const { allocation } = about;
  return (
    <p className={`small muted ${css['after']}`}>
      {allocation ? say({ vi: `Phân bổ ngày ${show.day(allocation.decidedOn as Day)}, ${allocation.decidedBy}. `, en: `Allocated on ${show.day(allocation.decidedOn as Day)} by ${allocation.decidedBy}. ` }) : say({ vi: 'Chưa ghi phân bổ nên chưa so sánh được. ', en: 'No allocation is recorded yet, so nothing can be compared. ' })}
      {rollRuleWords['R-244-20.1'] && say(rollRuleWords['R-244-20.1'])}
    </p>
  );
}

function AllocationTable({ about }: { readonly about: About }) {
  const say = useSay();
  const show = useFormat();
  const rows = about.delegations.filter((each) => each.key !== '' || each.officials + each.alternates > 0);
  const sum = (of: (row: About['delegations'][number]) => number): string => show.number(rows.reduce((total, row) => total + of(row), 0));
  return (
    <ScrollRegion className={css['scroll']} label={say({ vi: 'Phân bổ theo đoàn', en: 'Allocation by delegation' })}>
      <table className={css['sums']}>
        <thead>
          <tr>
            <th>{say({ vi: 'Đoàn', en: 'Delegation' })}</th>
            <th className="num">{say({ vi: 'Phân bổ', en: 'Allocated' })}</th>
            <th className="num">{say({ vi: 'Được bầu', en: 'Elected' })}</th>
            <th className={`num ${css['wide']}`}>{say({ vi: 'Đương nhiên', en: 'Ex officio' })}</th>
            <th className={`num ${css['wide']}`}>{say({ vi: 'Chỉ định', en: 'Appointed' })}</th>
            <th className={`num ${css['wide']}`}>{say({ vi: 'Cộng chính thức', en: 'All officials' })}</th>
            <th className={`num ${css['wide']}`}>{say({ vi: 'Dự khuyết', en: 'Alternates' })}</th>
            <th>{say({ vi: 'So với phân bổ', en: 'Compared' })}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <td>{row.delegation.name === '' ? say({ vi: 'chưa ghi đoàn', en: 'no delegation' }) : row.delegation.name}</td>
              <td className="num">{row.allocated ? show.number(row.allocated.officials) : '–'}</td>
              <td className="num">{show.number(row.elected)}</td>
              <td className={`num ${css['wide']}`}>{show.number(row.exOfficio)}</td>
              <td className={`num ${css['wide']}`}>{show.number(row.appointed)}</td>
              <td className={`num ${css['wide']}`}>{show.number(row.officials)}</td>
              <td className={`num ${css['wide']}`}>{show.number(row.alternates)}{row.allocated && row.allocated.alternates > 0 && <span className="muted">/{show.number(row.allocated.alternates)}</span>}</td>
              <td><Filled row={row} /></td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th>{say({ vi: 'Cộng', en: 'Sum' })}</th>
            <td className="num">{sum((row) => row.allocated?.officials ?? 0)}</td>
            <td className="num">{sum((row) => row.elected)}</td>
            <td className={`num ${css['wide']}`}>{sum((row) => row.exOfficio)}</td>
            <td className={`num ${css['wide']}`}>{sum((row) => row.appointed)}</td>
            <td className={`num ${css['wide']}`}>{sum((row) => row.officials)}</td>
            <td className={`num ${css['wide']}`}>{sum((row) => row.alternates)}</td>
            <td>&nbsp;</td>
          </tr>
        </tfoot>
      </table>
    </ScrollRegion>
  );
}

function Filled({ row }: { readonly row: About['delegations'][number] }) {
  const say = useSay();
  if (!row.allocated) return <span className="muted">–</span>;
  // The superior allocates who is elected; ex officio and appointed delegates come beside them.
  const more = row.elected - row.allocated.officials;
  if (more === 0) return <StateMark state="held">{say({ vi: 'đủ', en: 'filled' })}</StateMark>;
  return more < 0 ? <StateMark state="planned">{say({ vi: `thiếu ${-more}`, en: `${-more} fewer` })}</StateMark> : <StateMark state="late">{say({ vi: `thừa ${more}`, en: `${more} more` })}</StateMark>;
}

interface Line {
  readonly code: string | null;
  readonly name: string;
  readonly officials: number;
  readonly alternates: number;
}

const EMPTY_LINE: Line = { code: null, name: '', officials: 0, alternates: 0 };

function AllocationForm({ season, code, about, onClose }: AllocationProps) {
  const say = useSay();
  const show = useFormat();
  const work = useWork(allocate);
  const state = useDecision();
  const [lines, setLines] = useState<readonly Line[]>(() => {
    const known = about.delegations.filter((each) => each.key !== '').map(({ delegation, allocated, elected, alternates }) => ({ ...delegation, officials: allocated?.officials ?? (about.allocation ? 0 : elected), alternates: allocated?.alternates ?? (about.allocation ? 0 : alternates) }));
    return known.length === 0 ? [EMPTY_LINE] : known;
  });
  const set = (at: number, patch: Partial<Line>): void => setLines(lines.map((line, place) => (place === at ? { ...line, ...patch } : line)));
  const save = async (): Promise<void> => {
    const decision = state.take();
    if (!decision) return;
    const delegations = lines.filter((line) => line.name.trim() !== '').map((line) => ({ ...line, name: line.name.trim() }));
    const result = await work.send({ season, organisation: code, delegations, ...decision });
    if (result.ok) onClose();
  };
  const number = (value: string | number): number => (typeof value === 'number' ? value : 0);
  return (
    <form className={`stack ${css['allocating']}`} onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <table className={css['lines']}>
        <thead>
          <tr>
            <th>{say({ vi: 'Đoàn', en: 'Delegation' })}</th>
            <th>{say({ vi: 'Được bầu', en: 'To be elected' })}</th>
            <th>{say({ vi: 'Dự khuyết', en: 'Alternates' })}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, at) => (
            <tr key={at}>
              <td><TextInput aria-label={say({ vi: `Tên đoàn, dòng ${at + 1}`, en: `Delegation, line ${at + 1}` })} maxLength={200} value={line.name} readOnly={line.code !== null} onChange={(event) => set(at, { name: event.currentTarget.value })} /></td>
              <td><NumberInput hideControls aria-label={say({ vi: `Đại biểu được bầu, dòng ${at + 1}`, en: `Officials, line ${at + 1}` })} min={0} max={1000} allowDecimal={false} value={line.officials} onChange={(value) => set(at, { officials: number(value) })} /></td>
              <td><NumberInput hideControls aria-label={say({ vi: `Đại biểu dự khuyết, dòng ${at + 1}`, en: `Alternates, line ${at + 1}` })} min={0} max={1000} allowDecimal={false} value={line.alternates} onChange={(value) => set(at, { alternates: number(value) })} /></td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th>{say({ vi: 'Cộng', en: 'Sum' })}</th>
            <td className="digits">{show.number(lines.reduce((sum, line) => sum + line.officials, 0))}</td>
            <td className="digits">{show.number(lines.reduce((sum, line) => sum + line.alternates, 0))}</td>
          </tr>
        </tfoot>
      </table>
      <div><Button variant="default" onClick={() => setLines([...lines, EMPTY_LINE])}>{say({ vi: 'Thêm đoàn', en: 'Add a delegation' })}</Button></div>
      <DecisionFields state={state} reasonLabel={say({ vi: 'Căn cứ', en: 'Basis' })} reasonHint={say({ vi: 'Văn bản phân bổ, cách tính', en: 'The paper, or how the numbers were found' })} problem={work.error} decider={say({ vi: 'Ban Thường vụ cấp trên', en: 'The superior’s standing committee' })} />
      <ProblemNote problem={work.error} />
      <div className="row">
        <Button type="submit" loading={work.isPending}>{say({ vi: 'Ghi phân bổ', en: 'Record the allocation' })}</Button>
        <Button variant="subtle" onClick={onClose}>{say(kitWords.cancel)}</Button>
      </div>
    </form>
  );
}
