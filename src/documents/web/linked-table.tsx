import { NativeSelect } from '@mantine/core';
import { useWork } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { linkTable } from '../contract.ts';
import { LINKED_TABLES, type LinkedTableId, linkedTableWords } from '../core/linked-table.ts';
import type { At } from './documents-address.ts';
import type { DocumentView } from './use-draft-edit.ts';

/** A table of targets behind the paragraph; it follows the figures until the paper is passed. */
export function LinkedTable({ at, view, paragraph }: { readonly at: At; readonly view: DocumentView; readonly paragraph: DocumentView['paragraphs'][number] }) {
  const say = useSay();
  const work = useWork(linkTable);
  const put = (which: LinkedTableId | null): void => work.mutate({ season: at.season, organisation: at.code, document: view.document.id, revision: view.document.revision, paragraph: paragraph.id, which });
  return (
    <div className="stack" style={{ gap: 8 }}>
      <NativeSelect
        size="xs" label={say({ vi: 'Bảng chỉ tiêu sau đoạn này', en: 'Table of targets behind it' })} disabled={work.isPending} value={paragraph.table?.which ?? ''}
        data={[{ value: '', label: say({ vi: 'Không có bảng', en: 'No table' }) }, ...LINKED_TABLES.map((value) => ({ value, label: say(linkedTableWords[value]) }))]}
        onChange={(event) => put((event.currentTarget.value || null) as LinkedTableId | null)}
      />
      <ProblemNote problem={work.error} />
    </div>
  );
}
