import { Button } from '@mantine/core';
import { useEffect } from 'react';
import type { Sentence } from '#foundation/sentence.ts';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { documentsWords as words } from './document-words.ts';
import type { Differences } from './draft-rows.ts';
import css from './text.module.css';
import type { DraftEdit } from './use-draft-edit.ts';

/** What is not saved yet, and the two ways on; it stays at the foot of the window. */
export function SaveBar({ edit }: { readonly edit: DraftEdit }) {
  const say = useSay();
  const { save } = edit;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      void save();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [save]);
  const stale = edit.problem?.code === 'document_changed_meanwhile';
  return (
    <div className={css.save}>
      <ProblemNote problem={edit.problem} />
      {edit.clashes.length > 0 && (
        <p className="note warn" role="status">
          {say({ vi: `Đã đặt phần của đồng chí vào bản mới. ${edit.clashes.length} đoạn cả hai cùng sửa đang giữ câu của đồng chí; xem lại trước khi lưu.`, en: `Your changes were put into the newer text. ${edit.clashes.length} paragraphs were changed by both and keep your words; look at them before saving.` })}
        </p>
      )}
      <div>
        <p className="small muted" role="status">
          {edit.saved ? say({ vi: 'Đã lưu.', en: 'Saved.' }) : edit.changed ? say(changesSentence(edit.changes)) : say({ vi: 'Chạm vào đoạn muốn sửa.', en: 'Press the paragraph to change.' })}{' '}
          <span className={css.keys}>
            <kbd>Enter</kbd> {say({ vi: 'đoạn mới', en: 'new paragraph' })} <kbd>Ctrl S</kbd> {say({ vi: 'lưu', en: 'save' })}
          </span>
        </p>
        <Button variant="default" onClick={edit.stop}>
          {edit.changed ? say(words.dropChanges) : say({ vi: 'Xong', en: 'Done' })}
        </Button>
        {stale ? (
          <Button onClick={() => void edit.takeNewer()}>{say({ vi: 'Đưa phần đã sửa vào bản mới', en: 'Put my changes into the newer text' })}</Button>
        ) : (
          <Button disabled={!edit.changed} loading={edit.saving} onClick={() => void save()}>
            {say(words.save)}
          </Button>
        )}
      </div>
    </div>
  );
}

/** "Chưa lưu: sửa 3 đoạn, thêm 1 đoạn." */
export function changesSentence({ changed, added, removed, moved }: Differences): Sentence {
  const vi = [changed > 0 && `sửa ${changed} đoạn`, added > 0 && `thêm ${added} đoạn`, removed > 0 && `bỏ ${removed} đoạn`, moved && 'đổi thứ tự'].filter((part) => part !== false);
  const en = [changed > 0 && `${changed} changed`, added > 0 && `${added} added`, removed > 0 && `${removed} removed`, moved && 'order changed'].filter((part) => part !== false);
  return { vi: `Chưa lưu: ${vi.join(', ')}.`, en: `Not saved: ${en.join(', ')}.` };
}
