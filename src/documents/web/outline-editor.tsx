import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import { useWork } from '#kit/api.ts';
import { newKey } from '#kit/call.ts';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { fieldProblem, ProblemNote } from '#kit/problem-note.tsx';
import { kitWords } from '#kit/words.ts';
import { changeOutline, makeOutline, type outlines } from '../contract.ts';
import { type PaperKind, paperKindWords } from '../core/document.ts';
import type { OutlineSection } from '../core/outline.ts';
import { SECTION_ROLES, type SectionRole, sectionRoleWords } from '../core/section-role.ts';
import type { At } from './documents-address.ts';
import css from './outline.module.css';
import type { Outline } from './outlines.tsx';

export interface OutlineDraft {
  /** The stored one, when it is changed. */
  readonly outline?: Outline;
  readonly kind: PaperKind;
  readonly title: string;
  readonly level: string | null;
  readonly sections: readonly OutlineSection[];
}

interface Row extends OutlineSection {
  readonly key: string;
}

/** Headings in their order, each with guidance and the part of the resolution that it becomes. */
export function OutlineEditor({ at, draft, answer, onClose }: { readonly at: At; readonly draft: OutlineDraft; readonly answer: OutputOf<typeof outlines>; readonly onClose: () => void }) {
  const say = useSay();
  const [title, setTitle] = useState(draft.title);
  const [level, setLevel] = useState(draft.level ?? '');
  const [rows, setRows] = useState<readonly Row[]>(() => draft.sections.map((section) => ({ ...section, key: newKey() })));
  const make = useWork(makeOutline);
  const change = useWork(changeOutline);
  const problem = make.error ?? change.error;
  const put = (key: string, patch: Partial<OutlineSection>): void => setRows(rows.map((row) => (row.key === key ? { ...row, ...patch } : row)));
  const move = (from: number, by: -1 | 1): void => setRows(rows.map((row, place) => (place === from ? (rows[from + by] ?? row) : place === from + by ? (rows[from] ?? row) : row)));
  const save = async (): Promise<void> => {
    const fields = { season: at.season, organisation: at.code, title, level: level === '' ? null : level, sections: rows.map(({ level: depth, title: heading, guidance, role }) => ({ level: depth, title: heading, guidance, role })) };
    const result = draft.outline ? await change.send({ ...fields, outline: draft.outline.id, revision: draft.outline.revision }) : await make.send({ ...fields, kind: draft.kind });
    if (result.ok) onClose();
  };
  const missing = fieldProblem(problem, 'title');
  return (
    <Panel title={say({ vi: `Đề cương: ${paperKindWords[draft.kind].vi}`, en: `Outline: ${paperKindWords[draft.kind].en}` })}>
      <div className="stack" style={{ maxWidth: 860 }}>
        <TextInput label={say({ vi: 'Tên đề cương', en: 'Title' })} maxLength={200} value={title} error={missing && say(missing)} onChange={(event) => setTitle(event.currentTarget.value)} />
        <NativeSelect label={say({ vi: 'Dành cho', en: 'Meant for' })} value={level} data={[{ value: '', label: say({ vi: 'Mọi cấp dưới', en: 'All below' }) }, ...answer.levels.map(({ id, name }) => ({ value: id, label: say(name) }))]} onChange={(event) => setLevel(event.currentTarget.value)} />
        <ol className={css.rows} aria-label={say({ vi: 'Các mục', en: 'Sections' })}>
          {rows.map((row, place) => (
            <SectionRow key={row.key} row={row} number={place + 1} last={place === rows.length - 1} onChange={(patch) => put(row.key, patch)} onMove={(by) => move(place, by)} onRemove={() => setRows(rows.filter((each) => each !== row))} />
          ))}
        </ol>
        <div>
          <Button variant="subtle" size="xs" onClick={() => setRows([...rows, { key: newKey(), level: rows.at(-1)?.level ?? 1, title: '', guidance: '', role: null }])}>
            {say({ vi: 'Thêm mục', en: 'Add a section' })}
          </Button>
        </div>
        <ProblemNote problem={problem} />
        <div className="row">
          <Button loading={make.isPending || change.isPending} onClick={() => void save()}>
            {say({ vi: 'Lưu đề cương', en: 'Save the outline' })}
          </Button>
          <Button variant="default" onClick={onClose}>
            {say(kitWords.cancel)}
          </Button>
        </div>
      </div>
    </Panel>
  );
}

interface SectionRowProps {
  readonly row: Row;
  readonly number: number;
  readonly last: boolean;
  readonly onChange: (patch: Partial<OutlineSection>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

function SectionRow({ row, number, last, onChange, onMove, onRemove }: SectionRowProps) {
  const say = useSay();
  const about = (words: { vi: string; en: string }): string => say({ vi: `${words.vi}, mục ${number}`, en: `${words.en}, section ${number}` });
  return (
    <li>
      <NativeSelect size="xs" aria-label={about({ vi: 'Cấp đề mục', en: 'Level of the heading' })} value={String(row.level)} data={['1', '2', '3'].map((value) => ({ value, label: say({ vi: `Cấp ${value}`, en: `Level ${value}` }) }))} onChange={(event) => onChange({ level: Number(event.currentTarget.value) })} />
      <div className={css.texts} style={{ paddingLeft: `${(row.level - 1) * 16}px` }}>
        <TextInput size="xs" aria-label={about({ vi: 'Tên mục', en: 'Title' })} maxLength={300} value={row.title} onChange={(event) => onChange({ title: event.currentTarget.value })} />
        <Textarea size="xs" aria-label={about({ vi: 'Hướng dẫn', en: 'Guidance' })} placeholder={say({ vi: 'Hướng dẫn viết mục này', en: 'What belongs here' })} autosize minRows={1} maxRows={8} maxLength={4000} value={row.guidance} onChange={(event) => onChange({ guidance: event.currentTarget.value })} />
        <NativeSelect size="xs" aria-label={about({ vi: 'Vào phần nào của nghị quyết', en: 'Part of the resolution' })} value={row.role ?? ''} data={[{ value: '', label: say({ vi: 'Theo mục trên', en: 'As the section above' }) }, ...SECTION_ROLES.map((role) => ({ value: role, label: say({ vi: `Nghị quyết: ${sectionRoleWords[role].vi}`, en: `Resolution: ${sectionRoleWords[role].en}` }) }))]} onChange={(event) => onChange({ role: (event.currentTarget.value || null) as SectionRole | null })} />
      </div>
      <span className={css.deeds}>
        <button type="button" disabled={number === 1} aria-label={about({ vi: 'Đưa lên', en: 'Move up' })} onClick={() => onMove(-1)}>
          ↑
        </button>
        <button type="button" disabled={last} aria-label={about({ vi: 'Đưa xuống', en: 'Move down' })} onClick={() => onMove(1)}>
          ↓
        </button>
        <button type="button" aria-label={about({ vi: 'Bỏ', en: 'Remove' })} onClick={onRemove}>
          ✕
        </button>
      </span>
    </li>
  );
}
