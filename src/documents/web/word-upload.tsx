import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import { FileDrop } from '#kit/file-drop.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { usePreviewedFile } from '#kit/previewed-file.ts';
import { ProblemNote } from '#kit/problem-note.tsx';
import { SideDrawer } from '#kit/side-drawer.tsx';
import { readWord, takeWord } from '../contract.ts';
import type { At } from './documents-address.ts';
import { documentsWords as words, draftWords } from './document-words.ts';
import { RedlineChangeView } from './redline-change.tsx';
import type { DocumentView } from './use-draft-edit.ts';

type Preview = OutputOf<typeof readWord>;

/** A Word file: what it holds and how it differs from the draft in hand; nothing is written before that was seen. */
export function WordUpload({ at, view, onClose }: { readonly at: At; readonly view: DocumentView; readonly onClose: () => void }) {
  const say = useSay();
  const place = { season: at.season, organisation: at.code, document: view.document.id };
  const chosen = usePreviewedFile(readWord, takeWord);
  const { preview, problem } = chosen;
  const [asNext, setAsNext] = useState(false);
  const confirm = async (): Promise<void> => {
    if ((await chosen.take({ ...place, revision: view.document.revision, asNext }))?.ok) onClose();
  };
  const next = draftWords(view.document.draft + 1);
  const here = draftWords(view.document.draft);
  return (
    <SideDrawer opened onClose={onClose} title={say(words.takeWord)} lead={say({ vi: 'Đề mục, số thứ tự, bảng và chú thích được giữ. Xem các thay đổi rồi mới ghi.', en: 'Headings, numbers, tables and footnotes are kept. You see the changes before anything is written.' })} size={760}>
      <div className="stack">
        <FileDrop label={say({ vi: 'Tệp Word của văn kiện', en: 'Word file of the document' })} accept=".docx" busy={chosen.looking} chosen={chosen.file} onFile={(file) => void chosen.choose(place, file)} />
        <ProblemNote problem={problem} />
        {preview && (
          <>
            <PreviewLead preview={preview} />
            {view.paragraphs.length > 0 && <Checkbox checked={asNext} label={say({ vi: `Lập thành ${next.vi}, giữ nguyên ${here.vi}`, en: `Make it ${next.en} and keep ${here.en} as it is` })} onChange={(event) => setAsNext(event.currentTarget.checked)} />}
            <div>
              <Button loading={chosen.taking} onClick={() => void confirm()}>
                {say(asNext ? { vi: `Ghi thành ${next.vi}`, en: `Take it as ${next.en}` } : { vi: `Ghi vào ${here.vi}`, en: `Take it into ${here.en}` })}
              </Button>
            </div>
            <PreviewChanges preview={preview} />
          </>
        )}
      </div>
    </SideDrawer>
  );
}

function PreviewLead({ preview }: { readonly preview: Preview }) {
  const say = useSay();
  const show = useFormat();
  const { length } = preview.redline.changes;
  return (
    <>
      <p>
        {say({ vi: `Tệp có ${show.number(preview.paragraphs.length)} đoạn, ${show.number(preview.letters)} chữ cái; `, en: `The file has ${show.number(preview.paragraphs.length)} paragraphs, ${show.number(preview.letters)} letters; ` })}
        <b>{length === 0 ? say({ vi: 'giống hệt dự thảo đang soạn', en: 'it is the same as the draft in hand' }) : say({ vi: `khác dự thảo đang soạn ở ${show.number(length)} chỗ`, en: `it differs from the draft in hand in ${show.number(length)} places` })}</b>.
      </p>
      {preview.tracked && <p className="note warn">{say({ vi: 'Tệp còn theo dõi thay đổi (track changes); nội dung được lấy như đã chấp nhận hết.', en: 'The file has tracked changes; they are read as if all were accepted.' })}</p>}
    </>
  );
}

const SHOWN = 200;

function PreviewChanges({ preview }: { readonly preview: Preview }) {
  const say = useSay();
  const show = useFormat();
  const { changes } = preview.redline;
  return (
    <section aria-label={say({ vi: 'Các thay đổi', en: 'Changes' })}>
      {changes.slice(0, SHOWN).map((change, place) => (
        <RedlineChangeView key={place} change={change} />
      ))}
      {changes.length > SHOWN && <p className="small muted">{say({ vi: `và ${show.number(changes.length - SHOWN)} chỗ nữa; xem đủ ở phần So sánh sau khi ghi thành dự thảo lần sau`, en: `and ${show.number(changes.length - SHOWN)} more; all of them are under Compare once it is the next draft` })}</p>}
    </section>
  );
}
