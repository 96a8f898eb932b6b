import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useWork } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { ReasonDialog } from '#kit/reason-dialog.tsx';
import { SideDrawer } from '#kit/side-drawer.tsx';
import { kitWords } from '#kit/words.ts';
import { dropTarget } from '../contract.ts';
import { gatheringWords, measureWords, unitWords } from '../core/words.ts';
import { useFigures } from './figure.ts';
import { useDone, useGoal } from './former-table.tsx';
import { JudgePart } from './judge-part.tsx';
import { Findings } from './new-table.tsx';
import { Peers } from './peers.tsx';
import { RatingMark } from './rating-mark.tsx';
import { ResultsPart } from './results-part.tsx';
import { TargetChart } from './target-chart.tsx';
import { TargetForm } from './target-form.tsx';
import { TryGoal } from './try-goal.tsx';
import css from './targets.module.css';
import { type Known, pageWords as words, type Shown } from './target-words.ts';

export interface TargetDrawerProps {
  readonly season: string;
  readonly known: Known;
  readonly target: Shown | undefined;
  readonly onClose: () => void;
}

/** One target: its years, how it came out and why; or what speaks for and against a new one. */
export function TargetDrawer({ season, known, target, onClose }: TargetDrawerProps) {
  const say = useSay();
  return (
    <SideDrawer opened={target !== undefined} onClose={onClose} title={target?.title ?? ''} size={620} lead={target && say(unitWords(target.unit))}>
      {target && <Inside key={target.id} season={season} known={known} target={target} onClose={onClose} />}
    </SideDrawer>
  );
}

/** Another target begins unchanged. */
function Inside({ season, known, target, onClose }: TargetDrawerProps & { readonly target: Shown }) {
  const [editing, setEditing] = useState(false);
  if (editing) return <TargetForm season={season} known={known} term={target.term} target={target} onClose={() => setEditing(false)} onDone={() => setEditing(false)} />;
  return <Opened season={season} known={known} target={target} onEdit={() => setEditing(true)} onClose={onClose} />;
}

function Opened({ season, known, target, onEdit, onClose }: TargetDrawerProps & { readonly target: Shown; readonly onEdit: () => void }) {
  const place = { season, organisation: known.organisation.code };
  const former = target.term === 'former';
  return (
    <>
      <TargetChart target={target} large />
      <Legend target={target} />
      <Facts target={target} />
      {known.may.record && <Acts place={place} target={target} onEdit={onEdit} onClose={onClose} />}
      {!former && <FeasibilityPart place={place} target={target} />}
      {(former || target.results.length > 0) && <ResultsPart place={place} target={target} today={known.today} may={known.may.record} />}
      {former && <JudgePart place={place} target={target} may={known.may.record} />}
      {target.indicator !== null && <Peers place={place} target={target} />}
    </>
  );
}

function Legend({ target }: { readonly target: Shown }) {
  const say = useSay();
  if (target.direction === 'reach') return null;
  const entry = (line: ReactNode, vi: string, en: string) => <span><svg viewBox="0 0 22 10" aria-hidden="true">{line}</svg>{say({ vi, en })}</span>;
  return (
    <p className={css['legend']}>
      {entry(<line className={css['goal']} x1="0" x2="22" y1="5" y2="5" />, target.term === 'new' ? 'đường tới mức đề ra' : target.measure === 'term-total' ? 'mức đề ra chia đều các năm' : 'mức đề ra', 'goal')}
      {target.results.length > 0 && entry(<><line className={css['result']} x1="0" x2="22" y1="5" y2="5" /><circle className={css['dot']} cx="11" cy="5" r="3" /></>, 'thực hiện (vòng rỗng: ước)', 'results (hollow: estimate)')}
      {target.steps.length > 0 && entry(<line className={css['step']} x1="6" x2="16" y1="5" y2="5" />, 'phân kỳ', 'steps')}
      {target.trend && entry(<line className={css['trend']} x1="0" x2="22" y1="5" y2="5" />, 'nhiệm kỳ trước và xu hướng', 'former term and trend')}
    </p>
  );
}

function Facts({ target }: { readonly target: Shown }) {
  const say = useSay();
  const show = useFigures();
  const [goal, done] = [useGoal(target), useDone(target)];
  const rows: readonly (readonly [string, ReactNode])[] = [
    ...(target.term === 'former' ? [[say(words.rating), <RatingMark key="rating" rating={target.standing.rating} provisional={target.standing.provisional} />] as const, [say(words.done), done] as const] : []),
    [say(words.goal), goal],
    ...(target.base === null ? [] : [[say(words.base), `${show.of(target.base)} (${target.baseYear})`] as const]),
    ...(target.direction === 'reach' ? [] : [[say({ vi: 'Cách tính', en: 'Counted as' }), say(measureWords[target.measure])] as const]),
    ...(target.gathering === 'none' ? [] : [[say({ vi: 'Tổng hợp', en: 'Gathered' }), `${say(gatheringWords[target.gathering])}${target.weight === null ? '' : `: ${show.of(target.weight)} ${target.weightUnit}`}`] as const]),
    ...(target.definition === '' ? [] : [[say({ vi: 'Cách xác định', en: 'Definition' }), target.definition] as const]),
    ...(target.source === '' ? [] : [[say({ vi: 'Văn bản đề ra', en: 'Set by' }), target.source] as const]),
    ...(target.parent === null ? [] : [[say({ vi: 'Phục vụ', en: 'Serves' }), `${target.parent.title} (${target.parent.organisation})`] as const]),
    [say({ vi: 'Sửa lần cuối', en: 'Last saved by' }), target.savedBy],
  ];
  return <dl className={css['facts']}>{rows.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>;
}

type Place = { readonly season: string; readonly organisation: string };

function Acts({ place, target, onEdit, onClose }: { readonly place: Place; readonly target: Shown; readonly onEdit: () => void; readonly onClose: () => void }) {
  const say = useSay();
  const work = useWork(dropTarget);
  const [dropping, setDropping] = useState(false);
  const drop = async (reason: string): Promise<void> => {
    const result = await work.send({ ...place, target: target.id, revision: target.revision, reason });
    if (!result.ok) return;
    setDropping(false);
    onClose();
  };
  return (
    <div className="row">
      <Button variant="default" onClick={onEdit}>{say({ vi: 'Sửa chỉ tiêu', en: 'Change' })}</Button>
      {target.results.length === 0 && <Button variant="subtle" onClick={() => setDropping(true)}>{say({ vi: 'Bỏ chỉ tiêu', en: 'Drop' })}</Button>}
      <ReasonDialog opened={dropping} reasonLabel={say(kitWords.reason)} title={say({ vi: 'Bỏ chỉ tiêu ghi nhầm', en: 'Drop a target entered by mistake' })} confirm={say({ vi: 'Bỏ chỉ tiêu', en: 'Drop' })} busy={work.isPending} problem={work.error} onClose={() => setDropping(false)} onConfirm={(reason) => void drop(reason)} />
    </div>
  );
}

function FeasibilityPart({ place, target }: { readonly place: Place; readonly target: Shown }) {
  const say = useSay();
  return (
    <section className={css['part']}>
      <h2>{say({ vi: 'Tính khả thi', en: 'Feasibility' })}</h2>
      <Findings target={target} all />
      {target.note !== '' && <dl className={css['facts']}><div><dt>{say({ vi: 'Thuyết minh', en: 'Note' })}</dt><dd>{target.note}</dd></div></dl>}
      {target.direction !== 'reach' && <TryGoal place={place} target={target} />}
    </section>
  );
}
