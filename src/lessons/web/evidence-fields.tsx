import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import type { SentBy } from '#foundation/contract.ts';
import { newKey } from '#kit/call.ts';
import { useSay } from '#kit/language.tsx';
import type { putLesson } from '../contract.ts';
import type { Figure, FigureId } from '../core/evidence.ts';
import { LIMITS } from '../core/lesson.ts';
import { figureNames, figureSentence } from '../core/words.ts';
import { type LessonView, pageWords as words } from './page-words.ts';
import css from './lessons.module.css';

/** One line of evidence while it is written. */
export interface EvidenceLine {
  readonly key: string;
  readonly kind: 'figure' | 'entry' | 'paper';
  readonly figure: FigureId | '';
  readonly of: 'organisation' | 'season';
  readonly number: number | '';
  readonly note: string;
}

const EMPTY = { figure: '', of: 'organisation', number: '', note: '' } as const;

export function linesOf(evidence: LessonView['evidence'], season: string): EvidenceLine[] {
  return evidence.map((each): EvidenceLine => {
    const key = newKey();
    if (each.kind === 'figure') return { ...EMPTY, key, kind: 'figure', figure: each.figure, note: each.note };
    if (each.kind === 'entry') return { ...EMPTY, key, kind: 'entry', of: each.chain === season ? 'season' : 'organisation', number: each.number, note: each.note };
    return { ...EMPTY, key, kind: 'paper', note: each.note };
  });
}

/** What is sent; a line without its figure or number is left out. */
export function sentEvidence(lines: readonly EvidenceLine[]): NonNullable<SentBy<typeof putLesson>['evidence']> {
  return lines.flatMap(({ kind, figure, of, number, note }): NonNullable<SentBy<typeof putLesson>['evidence']> => {
    if (kind === 'figure') return figure === '' ? [] : [{ kind, figure, note }];
    if (kind === 'entry') return number === '' ? [] : [{ kind, of, number, note }];
    return [{ kind, note }];
  });
}

interface EvidenceFieldsProps {
  readonly lines: readonly EvidenceLine[];
  /** What the record knows of the congress. */
  readonly figures: readonly Figure[];
  readonly onChange: (lines: readonly EvidenceLine[]) => void;
}

/** Evidence line by line: a figure of the record, an entry by its number, or a paper. */
export function EvidenceFields({ lines, figures, onChange }: EvidenceFieldsProps) {
  const say = useSay();
  const put = (key: string, patch: Partial<EvidenceLine>): void => onChange(lines.map((line) => (line.key === key ? { ...line, ...patch } : line)));
  const add = (kind: EvidenceLine['kind']): void => onChange([...lines, { ...EMPTY, key: newKey(), kind, figure: kind === 'figure' ? (figures[0]?.figure ?? '') : '' }]);
  return (
    <fieldset className={css.group}>
      <legend>{say(words.evidence)}</legend>
      {lines.map((line) => (
        <div key={line.key} className={css.line}>
          <div>
            {line.kind === 'figure' && <FigureField line={line} figures={figures} onChange={(patch) => put(line.key, patch)} />}
            {line.kind === 'entry' && <EntryField line={line} onChange={(patch) => put(line.key, patch)} />}
            <TextInput
              size="sm" aria-label={say(line.kind === 'paper' ? { vi: 'Tên văn bản', en: 'Paper' } : { vi: 'Ghi chú', en: 'Note' })} placeholder={say(line.kind === 'paper' ? { vi: 'Tên, số, ngày văn bản', en: 'Name, number and day of the paper' } : { vi: 'Ghi chú, nếu cần', en: 'Note, if needed' })}
              maxLength={LIMITS.check} value={line.note} onChange={(event) => put(line.key, { note: event.currentTarget.value })}
            />
          </div>
          <button type="button" className={css.remove} aria-label={say({ vi: 'Bỏ minh chứng này', en: 'Remove this evidence' })} onClick={() => onChange(lines.filter(({ key }) => key !== line.key))}>
            ✕
          </button>
        </div>
      ))}
      {lines.length < LIMITS.evidence && (
        <div className="row" style={{ marginTop: 'var(--s2)' }}>
          <Button size="xs" variant="default" disabled={figures.length === 0} onClick={() => add('figure')}>{say({ vi: 'Thêm số liệu', en: 'Add a figure' })}</Button>
          <Button size="xs" variant="default" onClick={() => add('entry')}>{say({ vi: 'Thêm mục sổ ghi', en: 'Add an entry' })}</Button>
          <Button size="xs" variant="default" onClick={() => add('paper')}>{say({ vi: 'Thêm văn bản', en: 'Add a paper' })}</Button>
        </div>
      )}
      {figures.length === 0 && <p className="small muted" style={{ marginTop: 'var(--s2)' }}>{say({ vi: 'Sổ ghi chưa có số liệu nào của đại hội này.', en: 'The record has no figures of this congress yet.' })}</p>}
    </fieldset>
  );
}

interface LineProps {
  readonly line: EvidenceLine;
  readonly onChange: (patch: Partial<EvidenceLine>) => void;
}

function FigureField({ line, figures, onChange }: LineProps & { readonly figures: readonly Figure[] }) {
  const say = useSay();
  const chosen = figures.find(({ figure }) => figure === line.figure);
  return (
    <>
      <NativeSelect size="sm" aria-label={say({ vi: 'Số liệu', en: 'Figure' })} value={line.figure} data={figures.map(({ figure }) => ({ value: figure, label: say(figureNames[figure]) }))} onChange={(event) => onChange({ figure: event.currentTarget.value as FigureId })} />
      {chosen && <span>{say(figureSentence(chosen))}</span>}
    </>
  );
}

function EntryField({ line, onChange }: LineProps) {
  const say = useSay();
  return (
    <span className="row">
      <NativeSelect size="sm" aria-label={say({ vi: 'Sổ nào', en: 'Which chain' })} value={line.of} data={[{ value: 'organisation', label: say({ vi: 'Sổ của tổ chức', en: 'The organisation’s chain' }) }, { value: 'season', label: say({ vi: 'Sổ của mùa đại hội', en: 'The season’s chain' }) }]} onChange={(event) => onChange({ of: event.currentTarget.value as EvidenceLine['of'] })} />
      <NumberInput size="sm" w={120} aria-label={say({ vi: 'Số mục', en: 'Number of the entry' })} placeholder={say({ vi: 'số mục', en: 'number' })} min={1} allowDecimal={false} hideControls value={line.number} onChange={(value) => onChange({ number: typeof value === 'number' ? value : '' })} />
    </span>
  );
}
