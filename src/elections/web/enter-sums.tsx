import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Sentence } from '#foundation/sentence.ts';
import { useWork } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { enterSums, finishPass } from '../contract.ts';
import { INVALID_REASONS, type InvalidReason } from '../core/rules/validity.ts';
import { Checks, type CheckLine } from './desk-side.tsx';
import { INVALID_WORDS } from './desk-verdict.ts';
import css from './desk.module.css';
import type { DeskAnswer, ElectionPlace } from './election-view.ts';
import type { Pass } from './enter-ballots.tsx';
import { useFormKeys } from './form-keys.ts';
import { upper } from './election-view.ts';

interface Figures {
  readonly valid: string;
  readonly invalid: { readonly [reason in InvalidReason]?: string };
  readonly votes: readonly string[];
  readonly against: readonly string[];
}

/** The totals of a batch that was counted by piles on the table; Enter goes to the next field. Saved and closed in two steps, as with single papers. */
export function EnterSums({ place, desk, pass, onDone }: { readonly place: ElectionPlace; readonly desk: DeskAnswer; readonly pass: Pass; readonly onDone: () => void }) {
  const say = useSay();
  const [figures, setFigures] = useState<Figures>(() => figuresOf(pass, desk.list.length));
  const [sure, setSure] = useState(false);
  const save = useWork(enterSums);
  const finish = useWork(finishPass);
  const form = useFormKeys(toNextField);
  const boxes = desk.form === 'boxes';
  const checks = checksOf(figures, pass.size, desk);
  const passPlace = { ...place, batch: pass.batch, pass: pass.pass };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const saved = await save.send({ ...passPlace, sums: sumsOf(figures) });
    if (!saved.ok) return setSure(false);
    if (!sure) return setSure(true);
    const closed = await finish.send(passPlace);
    if (closed.ok) onDone();
  };
  const set = (patch: Partial<Figures>): void => {
    setSure(false);
    setFigures({ ...figures, ...patch });
  };
  const at = (list: readonly string[], index: number, value: string): readonly string[] => list.map((each, place) => (place === index ? value : each));
  return (
    <form className={css.sumsForm} ref={form} onSubmit={(event) => void submit(event)}>
      <div>
        <p className={css.intro}>{say({ vi: `Tập ${pass.number}, ${pass.size} phiếu: nhập số cộng sau khi kiểm trên giấy. Enter chuyển sang ô sau.`, en: `Batch ${pass.number}, ${pass.size} ballots: enter the totals after counting on paper. Enter goes to the next field.` })}</p>
        <table className={css.sums}>
          <thead>
            <tr>
              <th scope="col">{say({ vi: 'TT', en: 'No.' })}</th>
              <th scope="col">{say({ vi: 'Họ và tên', en: 'Name' })}</th>
              <th scope="col" className="num">{say(boxes ? { vi: 'Đồng ý', en: 'Agree' } : { vi: 'Số phiếu bầu', en: 'Votes' })}</th>
              {boxes && <th scope="col" className="num">{say({ vi: 'Không đồng ý', en: 'Disagree' })}</th>}
            </tr>
          </thead>
          <tbody>
            <tr>
              <td colSpan={2} className={css.label}>{say({ vi: 'Phiếu hợp lệ', en: 'Valid ballots' })}</td>
              <td className="num" colSpan={boxes ? 2 : 1}>
                <FigureField label={say({ vi: 'Phiếu hợp lệ', en: 'Valid ballots' })} value={figures.valid} onChange={(valid) => set({ valid })} first />
              </td>
            </tr>
            {desk.list.map(({ place: number, name }, index) => (
              <tr key={number}>
                <td>{number}</td>
                <td>{name}</td>
                <td className="num">
                  <FigureField label={`${name}: ${say(boxes ? { vi: 'đồng ý', en: 'agree' } : { vi: 'số phiếu bầu', en: 'votes' })}`} value={figures.votes[index] ?? ''} onChange={(value) => set({ votes: at(figures.votes, index, value) })} />
                </td>
                {boxes && (
                  <td className="num">
                    <FigureField label={`${name}: ${say({ vi: 'không đồng ý', en: 'disagree' })}`} value={figures.against[index] ?? ''} onChange={(value) => set({ against: at(figures.against, index, value) })} />
                  </td>
                )}
              </tr>
            ))}
            {reasonsFor(desk).map((reason) => (
              <tr key={reason}>
                <td colSpan={2} className={css.label}>{say({ vi: `Không hợp lệ: ${INVALID_WORDS[reason].vi}`, en: `Invalid: ${INVALID_WORDS[reason].en}` })}</td>
                <td className="num" colSpan={boxes ? 2 : 1}>
                  <FigureField label={say(upper(INVALID_WORDS[reason]))} value={figures.invalid[reason] ?? ''} onChange={(value) => set({ invalid: { ...figures.invalid, [reason]: value } })} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <aside className={css.side}>
        <h2>{say({ vi: 'Cân đối của tập', en: 'Balance of the batch' })}</h2>
        <Checks lines={checks} />
        <p className="small muted">{say(sure ? { vi: 'Đã lưu. Chốt rồi thì không sửa lượt này nữa.', en: 'Saved. Once closed this pass cannot be changed.' } : { vi: 'Lưu trước, xem lại, rồi chốt.', en: 'Save first, look again, then close.' })}</p>
        <ProblemNote problem={save.error ?? finish.error} />
        <Button type="submit" fullWidth mt="sm" size="md" loading={save.isPending || finish.isPending}>
          {say(sure ? { vi: `Chốt lượt ${pass.pass} của tập ${pass.number}`, en: `Close pass ${pass.pass} of batch ${pass.number}` } : { vi: 'Lưu số cộng', en: 'Save the totals' })}
        </Button>
      </aside>
    </form>
  );
}

function FigureField({ label, value, onChange, first }: { readonly label: string; readonly value: string; readonly onChange: (value: string) => void; readonly first?: boolean }) {
  return <input aria-label={label} inputMode="numeric" autoComplete="off" ref={(field) => void (first === true && field !== null && document.activeElement === document.body && field.focus())} value={value} onChange={(event) => onChange(event.currentTarget.value.replace(/\D/g, '').slice(0, 4))} />;
}

/** Enter goes on like Tab; from the last field it saves. */
function toNextField(event: KeyboardEvent, form: HTMLFormElement): void {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
  const fields = [...form.querySelectorAll('input')].filter((field) => field.inputMode === 'numeric');
  const next = fields[fields.indexOf(event.target) + 1];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.select();
}

function reasonsFor({ form, list }: DeskAnswer): readonly InvalidReason[] {
  return INVALID_REASONS.filter((reason) => {
    if (reason === 'single-not-one-box') return form === 'boxes' && list.length === 1;
    return form !== 'boxes' || (reason !== 'too-many-names' && reason !== 'votes-for-nobody');
  });
}

function figuresOf({ sums }: Pass, names: number): Figures {
  const blank = Array.from({ length: names }, () => '');
  if (!sums) return { valid: '', invalid: {}, votes: blank, against: blank };
  return { valid: String(sums.valid), invalid: Object.fromEntries(sums.invalid.map(({ reason, papers }) => [reason, String(papers)])), votes: sums.votes.map(String), against: sums.against.map(String) };
}

function sumsOf({ valid, invalid, votes, against }: Figures): NonNullable<Pass['sums']> {
  const refused = INVALID_REASONS.flatMap((reason) => (Number(invalid[reason] ?? 0) > 0 ? [{ reason, papers: Number(invalid[reason]) }] : []));
  return { papers: Number(valid) + refused.reduce((sum, each) => sum + each.papers, 0), valid: Number(valid), invalid: refused, votes: votes.map(Number), against: against.map(Number) };
}

function checksOf({ valid, invalid, votes, against }: Figures, size: number, { seats, form, list }: DeskAnswer): readonly CheckLine[] {
  const refused = Object.values(invalid).reduce((sum, each) => sum + Number(each), 0);
  const most = Math.max(0, ...list.map((_, index) => Number(votes[index] ?? 0) + Number(against[index] ?? 0)));
  const total = votes.reduce((sum, each) => sum + Number(each), 0);
  const line = (fits: boolean, words: Sentence): CheckLine => ({ look: valid === '' ? 'wait' : fits ? 'fits' : 'fails', words });
  const number = Number(valid);
  return [
    line(number + refused === size, { vi: `${number} hợp lệ + ${refused} không hợp lệ = ${number + refused}, tập có ${size}`, en: `${number} valid + ${refused} invalid = ${number + refused}; the batch has ${size}` }),
    line(most <= number, { vi: `Người nhiều phiếu nhất ${most} ≤ ${number} phiếu hợp lệ`, en: `Most votes ${most} ≤ ${number} valid ballots` }),
    ...(form === 'boxes' ? [] : [line(total <= number * seats, { vi: `Cộng ${total} ≤ ${number} × ${seats} = ${number * seats}`, en: `Sum ${total} ≤ ${number} × ${seats} = ${number * seats}` })]),
  ];
}
