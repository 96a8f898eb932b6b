import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Sentence } from '#foundation/sentence.ts';
import { useAnswer, useWork } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { me } from '#people/contract.ts';
import { settleDifference } from '../contract.ts';
import type { RegulationId } from '../core/packs/pack.ts';
import { type Cause, CAUSES } from '../core/settle.ts';
import { CAUSE_WORDS, cellWords } from './cell-words.ts';
import type { CellRow, Differing } from './differences-tab.tsx';
import type { ElectionPlace } from './election-view.ts';
import css from './elections.module.css';
import { FigureInput } from './figure-input.tsx';
import { useFormKeys } from './form-keys.ts';
import { Why } from './rule-reason.tsx';

/** The batch is taken out and the differing figures counted again on paper: the paper's figure, the cause, who settles. Both first counts stay. */
export function SettleForm({ place, regulation, batch, open }: { readonly regulation: RegulationId; readonly place: ElectionPlace; readonly batch: Differing; readonly open: readonly CellRow[] }) {
  const say = useSay();
  const who = useAnswer(me, {});
  const [papers, setPapers] = useState<{ readonly [cell: string]: string }>({});
  const [cause, setCause] = useState<Cause | undefined>(undefined);
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const work = useWork(settleDifference);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!cause || open.some(({ cell }) => (papers[cell] ?? '') === '')) return setMissing(true);
    for (const { cell } of open) {
      const result = await work.send({ ...place, batch: batch.batch, cell, paper: Number(papers[cell]), cause, note: note.trim() });
      if (!result.ok) return;
    }
  };
  const form = useFormKeys((event) => {
    const chosen = CAUSES[Number(event.key) - 1];
    const typing = event.target instanceof HTMLInputElement && event.target.type === 'text';
    if (chosen && !typing && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      setCause(chosen);
    }
  });
  const figures = open.map(({ cell }) => papers[cell] ?? '');
  return (
    <form className="stack" ref={form} onSubmit={(event) => void submit(event)}>
      <h2 className={css.large}>{say({ vi: `Lấy tập ${batch.number} ra, đếm lại ${open.length === 1 ? 'dòng này' : `${open.length} dòng này`} trên giấy`, en: `Take out batch ${batch.number} and count ${open.length === 1 ? 'this row' : `these ${open.length} rows`} on paper` })}</h2>
      <div className={css.two}>
        {open.map((row, index) => (
          <div key={row.cell}>
            <FigureInput label={labelOf(row, say(cellWords(row.cell, row.name)))} value={papers[row.cell] ?? ''} onChange={(value) => setPapers({ ...papers, [row.cell]: value })} error={missing && (papers[row.cell] ?? '') === ''} first={index === 0} />
            {row.proposed && !row.proposed.mine && <small className="muted">{say({ vi: `${row.proposed.by} đếm trên giấy được ${row.proposed.paper}`, en: `${row.proposed.by} found ${row.proposed.paper} on the paper` })}</small>}
            {row.proposed?.mine === true && <small className="muted">{say({ vi: `Đồng chí đã nêu ${row.proposed.paper}, chờ người kia`, en: `You said ${row.proposed.paper}; the other is awaited` })}</small>}
          </div>
        ))}
      </div>
      {!figures.includes('') && <p className={css.hint}>{say(sameAs(open, papers))}</p>}
      <fieldset className={css.causes}>
        <legend>{say({ vi: 'Vì sao lệch', en: 'Why they differ' })}</legend>
        {CAUSES.map((each, index) => (
          <label key={each}>
            <input type="radio" name="cause" checked={cause === each} onChange={() => setCause(each)} />
            {say(CAUSE_WORDS[each])}
            <kbd>{index + 1}</kbd>
          </label>
        ))}
        {missing && !cause && <span className={css.attention}>{say({ vi: 'Chọn một nguyên nhân.', en: 'Choose a cause.' })}</span>}
      </fieldset>
      <TextInput label={say({ vi: 'Ghi chú, nếu cần', en: 'Note, where needed' })} maxLength={500} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      <ProblemNote problem={work.error} />
      <Button type="submit" size="md" fullWidth loading={work.isPending}>
        {say({ vi: 'Chốt theo phiếu giấy', en: 'Settle by the paper' })} <kbd className={css.onMain}>Enter</kbd>
      </Button>
      <p className="small muted">
        {who.data && say({ vi: `Người chốt: ${who.data.name}. `, en: `Settled by ${who.data.name}. ` })}
        {say({ vi: 'Số đếm lần đầu của cả hai lượt được giữ lại và ghi vào biên bản.', en: 'Both first counts are kept and stand in the protocol.' })}
        <Why rule="R-190-8.2" regulation={regulation}>
          {say({ vi: 'Vì sao phải chốt?', en: 'Why settle?' })}
        </Why>
      </p>
    </form>
  );
}

function labelOf(row: CellRow, words: string): string {
  return row.place !== null && row.cell.startsWith('votes:') ? `${row.place} · ${words}` : words;
}

/** "13, 10 và 5". */
function listed(figures: readonly string[], and: string): string {
  return [figures.slice(0, -1).join(', '), ...figures.slice(-1)].filter((part) => part !== '').join(and);
}

/** "Giấy cho 22 và 22, giống lượt B." */
function sameAs(open: readonly CellRow[], papers: { readonly [cell: string]: string }): Sentence {
  const figures = open.map(({ cell }) => papers[cell] ?? '');
  const like = (of: (row: CellRow) => number): boolean => open.every((row) => Number(papers[row.cell]) === of(row));
  const [vi, en] = [listed(figures, ' và '), listed(figures, ' and ')];
  if (like(({ a }) => a)) return { vi: `Giấy cho ${vi}, giống lượt A.`, en: `The paper gives ${en}, as pass A.` };
  if (like(({ b }) => b)) return { vi: `Giấy cho ${vi}, giống lượt B.`, en: `The paper gives ${en}, as pass B.` };
  return { vi: `Giấy cho ${vi}, khác cả hai lượt. Đếm lại lần nữa trước khi chốt.`, en: `The paper gives ${en}, unlike either pass. Count once more before settling.` };
}
