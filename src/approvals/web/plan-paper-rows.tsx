import { Button, NumberInput, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Day } from '#foundation/day.ts';
import { DayField } from '#kit/day-field.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import css from './approvals.module.css';
import { type Paper, partWords } from './plan-paper.tsx';

interface RowsProps<Row> {
  readonly rows: readonly Row[];
  readonly onChange: (rows: readonly Row[]) => void;
}
type Change<Row> = (patch: Partial<Row>) => void;

const MOST = { steps: 100, subcommittees: 20, budget: 100, duties: 50 } as const;

/** Rows of one part: each can be changed and taken away, a new one comes at the end. */
function Rows<Row>({ part, add, blank, rows, onChange, after, children }: RowsProps<Row> & { readonly part: keyof typeof MOST; readonly add: string; readonly blank: Row; readonly after?: ReactNode; readonly children: (row: Row, change: Change<Row>, number: number, remove: ReactNode) => ReactNode }) {
  const say = useSay();
  const change = (at: number, patch: Partial<Row>): void => onChange(rows.map((row, place) => (place === at ? { ...row, ...patch } : row)));
  return (
    <section aria-label={say(partWords[part])}>
      <h2>{say(partWords[part])}</h2>
      <div className={css.rows}>
        {rows.map((row, at) => (
          // The place is the identity of a row here: rows are never moved.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={at}>{children(row, (patch) => change(at, patch), at + 1, <Remove number={at + 1} onClick={() => onChange(rows.filter((_, place) => place !== at))} />)}</div>
        ))}
        <div>
          <Button variant="default" size="xs" disabled={rows.length >= MOST[part]} onClick={() => onChange([...rows, blank])}>
            {add}
          </Button>
        </div>
        {after}
      </div>
    </section>
  );
}

function Remove({ number, onClick }: { readonly number: number; readonly onClick: () => void }) {
  const say = useSay();
  return (
    <button type="button" className="btn quiet" aria-label={say({ vi: `Bỏ dòng ${number}`, en: `Take out row ${number}` })} onClick={onClick}>
      {say({ vi: 'Bỏ', en: 'Remove' })}
    </button>
  );
}

export function StepRows({ steps, onChange }: { readonly steps: Paper['steps']; readonly onChange: (steps: Paper['steps']) => void }) {
  const say = useSay();
  return (
    <Rows part="steps" add={say({ vi: 'Thêm bước', en: 'Add a step' })} blank={{ what: '', from: null, until: null, who: '' }} rows={steps} onChange={(rows) => onChange([...rows])}>
      {(step, change, number, remove) => (
        <div className={`${css.lineRow ?? ''} ${css.step ?? ''}`}>
          <TextInput label={say({ vi: `Việc ${number}`, en: `Step ${number}` })} maxLength={500} value={step.what} onChange={(event) => change({ what: event.currentTarget.value })} />
          <DayField label={say({ vi: 'Từ ngày', en: 'From' })} value={(step.from as Day | null) ?? undefined} onChange={(day) => change({ from: day ?? null })} />
          <DayField label={say({ vi: 'Đến ngày', en: 'Until' })} value={(step.until as Day | null) ?? undefined} onChange={(day) => change({ until: day ?? null })} />
          <TextInput label={say({ vi: 'Ai làm', en: 'Who' })} maxLength={200} value={step.who} onChange={(event) => change({ who: event.currentTarget.value })} />
          {remove}
        </div>
      )}
    </Rows>
  );
}

export function SubcommitteeRows({ rows, onChange }: { readonly rows: Paper['subcommittees']; readonly onChange: (rows: Paper['subcommittees']) => void }) {
  const say = useSay();
  return (
    <Rows part="subcommittees" add={say({ vi: 'Thêm tiểu ban', en: 'Add a sub-committee' })} blank={{ name: '', head: '', members: '', task: '' }} rows={rows} onChange={(next) => onChange([...next])}>
      {(row, change, number, remove) => (
        <div className={`${css.lineRow ?? ''} ${css.sub ?? ''}`}>
          <TextInput label={say({ vi: `Tiểu ban ${number}`, en: `Sub-committee ${number}` })} maxLength={200} value={row.name} onChange={(event) => change({ name: event.currentTarget.value })} />
          <TextInput label={say({ vi: 'Trưởng tiểu ban', en: 'Head' })} maxLength={100} value={row.head} onChange={(event) => change({ head: event.currentTarget.value })} />
          <TextInput label={say({ vi: 'Thành viên', en: 'Members' })} maxLength={1000} value={row.members} onChange={(event) => change({ members: event.currentTarget.value })} />
          <TextInput label={say({ vi: 'Nhiệm vụ', en: 'Task' })} maxLength={1000} value={row.task} onChange={(event) => change({ task: event.currentTarget.value })} />
          {remove}
        </div>
      )}
    </Rows>
  );
}

export function BudgetRows({ rows, onChange }: { readonly rows: Paper['budget']; readonly onChange: (rows: Paper['budget']) => void }) {
  const say = useSay();
  return (
    <Rows part="budget" add={say({ vi: 'Thêm khoản chi', en: 'Add an item' })} blank={{ item: '', amount: 0 }} rows={rows} onChange={(next) => onChange([...next])} after={rows.length > 0 && <Sum rows={rows} />}>
      {(row, change, number, remove) => (
        <div className={`${css.lineRow ?? ''} ${css.money ?? ''}`}>
          <TextInput label={say({ vi: `Khoản chi ${number}`, en: `Item ${number}` })} maxLength={300} value={row.item} onChange={(event) => change({ item: event.currentTarget.value })} />
          <NumberInput label={say({ vi: 'Số tiền (đồng)', en: 'Amount (đồng)' })} hideControls allowDecimal={false} allowNegative={false} max={1_000_000_000_000} thousandSeparator="." decimalSeparator="," value={row.amount} onChange={(value) => change({ amount: Math.trunc(Number(value)) || 0 })} />
          {remove}
        </div>
      )}
    </Rows>
  );
}

/** Of the budget, in đồng. */
function Sum({ rows }: { readonly rows: Paper['budget'] }) {
  const say = useSay();
  const show = useFormat();
  const sum = show.number(rows.reduce((all, { amount }) => all + amount, 0));
  return <p className={css.sum}>{say({ vi: `Cộng: ${sum} đồng`, en: `Sum: ${sum} đồng` })}</p>;
}

export function DutyRows({ rows, onChange }: { readonly rows: Paper['duties']; readonly onChange: (rows: Paper['duties']) => void }) {
  const say = useSay();
  return (
    <Rows part="duties" add={say({ vi: 'Thêm phân công', en: 'Add a duty' })} blank={{ who: '', what: '' }} rows={rows} onChange={(next) => onChange([...next])}>
      {(row, change, number, remove) => (
        <div className={`${css.lineRow ?? ''} ${css.duty ?? ''}`}>
          <TextInput label={say({ vi: `Ai, phân công ${number}`, en: `Who, duty ${number}` })} maxLength={200} value={row.who} onChange={(event) => change({ who: event.currentTarget.value })} />
          <TextInput label={say({ vi: 'Việc được giao', en: 'What' })} maxLength={1000} value={row.what} onChange={(event) => change({ what: event.currentTarget.value })} />
          {remove}
        </div>
      )}
    </Rows>
  );
}
