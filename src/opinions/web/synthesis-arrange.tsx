import { Radio, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWork } from '#kit/api.ts';
import { Dialog } from '#kit/dialog.tsx';
import { useSay } from '#kit/language.tsx';
import { mergeLines, moveOpinion, splitLine } from '../contract/synthesis.ts';
import css from './synthesis.module.css';
import type { Line, Section, SynthesisPlace } from './synthesis-view.ts';

export interface ArrangeProps {
  readonly place: SynthesisPlace;
  readonly section: Section;
  readonly line: Line;
  /** Ids of the chosen opinions, copies included. */
  readonly chosen: ReadonlySet<string>;
  readonly onClear: () => void;
  readonly onCountApart: () => void;
  readonly onLine: (line: string) => void;
}

/** What may be done with chosen opinions: count them apart, a line of their own, another line; and lines made one. */
export function ArrangeTools(props: ArrangeProps) {
  const { section, line, chosen, onClear, onCountApart } = props;
  const say = useSay();
  const [open, setOpen] = useState<'split' | 'move' | 'merge' | undefined>(undefined);
  const others = section.lines.filter(({ id }) => id !== line.id);
  const close = (): void => setOpen(undefined);
  return (
    <div className={css.arrange}>
      {chosen.size > 0 ? (
        <>
          <span role="status">{say({ vi: `Đã chọn ${chosen.size} ý kiến`, en: `${chosen.size} opinions chosen` })}</span>
          <button type="button" className="btn" onClick={onCountApart}>{say({ vi: 'Đếm riêng trong dòng', en: 'Count apart' })}</button>
          {chosen.size < line.counts.opinions && <button type="button" className="btn" onClick={() => setOpen('split')}>{say({ vi: 'Tách thành dòng', en: 'Line of its own' })}</button>}
          {others.length > 0 && <button type="button" className="btn" onClick={() => setOpen('move')}>{say({ vi: 'Chuyển sang dòng khác', en: 'To another line' })}</button>}
          <button type="button" className="btn quiet" onClick={onClear}>{say({ vi: 'Bỏ chọn', en: 'Clear' })}</button>
        </>
      ) : (
        others.length > 0 && <button type="button" className="link" onClick={() => setOpen('merge')}>{say({ vi: 'Gộp một dòng khác vào dòng này', en: 'Merge another line into this one' })}</button>
      )}
      {open === 'split' && <SplitDialog {...props} onClose={close} />}
      {open === 'move' && <MoveDialog {...props} others={others} onClose={close} />}
      {open === 'merge' && <MergeDialog {...props} others={others} onClose={close} />}
    </div>
  );
}

type DialogProps = ArrangeProps & { readonly onClose: () => void };

function SplitDialog({ place, line, chosen, onClear, onClose, onLine }: DialogProps) {
  const say = useSay();
  const work = useWork(splitLine);
  const [title, setTitle] = useState('');
  const confirm = (): void =>
    work.mutate({ season: place.season, organisation: place.organisation, line: line.id, revision: line.revision, opinions: [...chosen], title }, { onSuccess: (made) => { onClear(); onClose(); onLine(made.line); } });
  return (
    <Dialog title={say({ vi: `Tách ${chosen.size} ý kiến thành dòng riêng`, en: `Split ${chosen.size} opinions off` })} confirm={say({ vi: 'Tách dòng', en: 'Split' })} busy={work.isPending} problem={work.error} ready={title.trim() !== ''} onClose={onClose} onConfirm={confirm}>
      <TextInput data-autofocus label={say({ vi: 'Tên dòng mới', en: 'Title of the new line' })} value={title} maxLength={200} onChange={(event) => setTitle(event.currentTarget.value)} />
    </Dialog>
  );
}

function MoveDialog({ place, others, chosen, onClear, onClose, onLine }: DialogProps & { readonly others: readonly Line[] }) {
  const say = useSay();
  const work = useWork(moveOpinion);
  const [to, setTo] = useState(others[0]?.id ?? '');
  const target = others.find(({ id }) => id === to);
  const confirm = (): void => {
    if (target) work.mutate({ season: place.season, organisation: place.organisation, line: target.id, revision: target.revision, opinions: [...chosen] }, { onSuccess: () => { onClear(); onClose(); onLine(target.id); } });
  };
  return (
    <Dialog title={say({ vi: `Chuyển ${chosen.size} ý kiến sang dòng khác`, en: `Move ${chosen.size} opinions` })} confirm={say({ vi: 'Chuyển ý kiến', en: 'Move' })} busy={work.isPending} problem={work.error} ready={target !== undefined} onClose={onClose} onConfirm={confirm}>
      <ChooseLine label={say({ vi: 'Chuyển đến dòng', en: 'To the line' })} lines={others} value={to} onChange={setTo} />
    </Dialog>
  );
}

function MergeDialog({ place, line, others, onClose, onLine }: DialogProps & { readonly others: readonly Line[] }) {
  const say = useSay();
  const work = useWork(mergeLines);
  const [from, setFrom] = useState(others[0]?.id ?? '');
  const confirm = (): void => work.mutate({ season: place.season, organisation: place.organisation, line: line.id, revision: line.revision, others: [from] }, { onSuccess: (made) => { onClose(); onLine(made.line); } });
  return (
    <Dialog title={say({ vi: `Gộp vào «${line.title}»`, en: `Merge into “${line.title}”` })} confirm={say({ vi: 'Gộp dòng', en: 'Merge' })} busy={work.isPending} problem={work.error} ready={from !== ''} onClose={onClose} onConfirm={confirm}>
      <ChooseLine label={say({ vi: 'Dòng được gộp vào; lời của dòng này giữ nguyên', en: 'The line that is merged in; this one keeps its words' })} lines={others} value={from} onChange={setFrom} />
    </Dialog>
  );
}

function ChooseLine({ label, lines, value, onChange }: { readonly label: string; readonly lines: readonly Line[]; readonly value: string; readonly onChange: (line: string) => void }) {
  return (
    <Radio.Group label={label} value={value} onChange={onChange}>
      <div className="stack" style={{ gap: 'var(--s2)', paddingTop: 'var(--s2)' }}>
        {lines.map((line) => (
          <Radio key={line.id} value={line.id} label={<span lang="vi">{line.title} ({line.counts.opinions})</span>} />
        ))}
      </div>
    </Radio.Group>
  );
}
