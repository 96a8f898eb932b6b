import { Button } from '@mantine/core';
import type { OutputOf } from '#foundation/contract.ts';
import { addressOf } from '#kit/api.ts';
import { FileDrop } from '#kit/file-drop.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { usePreviewedFile } from '#kit/previewed-file.ts';
import { ProblemNote } from '#kit/problem-note.tsx';
import { importOpinions, importTemplate, previewImport } from '../contract/giving.ts';
import { kindWords } from '../core/given-words.ts';
import type { Kind } from '../core/opinion.ts';
import type { DiscussedDraft } from './draft-line.ts';
import css from './intake.module.css';
import type { IntakePlace, MeetingView } from './intake.tsx';
import { intakeWords as words } from './intake-words.ts';
import { readerWords } from './reader-words.ts';
import { WrongLines } from './wrong-lines.tsx';

type Preview = OutputOf<typeof previewImport>;

/** A meeting's opinions from Excel or Word: what would be recorded, or which cells are wrong; then all of it or nothing. */
export function ImportOpinions({ place, meeting, draft }: { readonly place: IntakePlace; readonly meeting: MeetingView; readonly draft: DiscussedDraft }) {
  const say = useSay();
  const show = useFormat();
  const chosen = usePreviewedFile(previewImport, importOpinions);
  const { preview, problem } = chosen;
  const into = { ...place, meeting: meeting.id, drive: draft.drive.id, document: draft.document, version: draft.version };
  return (
    <div className="stack">
      <p className="small">
        {say(words.loadHow)} <a href={addressOf(importTemplate, { ...place, document: draft.document })} download>{say(words.template)}</a>
      </p>
      <FileDrop label={say(words.file)} accept=".xlsx,.docx" busy={chosen.looking} chosen={chosen.file} onFile={(file) => void chosen.choose(into, file)} />
      <ProblemNote problem={problem} />
      <WrongLines problem={problem} />
      {chosen.taken && <p className="note calm" role="status">{say(words.taken(chosen.taken.added))}</p>}
      {preview && !chosen.taken && (
        <>
          <p>{say(words.preview(preview.count, preview.sharing))} {preview.copies > 0 && say(words.copies(preview.copies))}</p>
          <div><Button loading={chosen.taking} onClick={() => void chosen.take(into)}>{say(words.take(preview.count))}</Button></div>
          <PreviewTable preview={preview} />
          {preview.count > preview.lines.length && <p className="small muted">{say({ vi: `và ${show.number(preview.count - preview.lines.length)} dòng nữa`, en: `and ${show.number(preview.count - preview.lines.length)} more` })}</p>}
        </>
      )}
    </div>
  );
}

function PreviewTable({ preview }: { readonly preview: Preview }) {
  const say = useSay();
  const show = useFormat();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={css['scroll']} tabIndex={0} role="region" aria-label={say(words.load)}>
      <table className={css['table']}>
        <thead><tr><th>{say(words.cell)}</th><th>{say(words.place)}</th><th>{say(words.kind)}</th><th>{say(words.words)}</th><th className="num">{say(words.sharing)}</th></tr></thead>
        <tbody>
          {preview.lines.map((line) => (
            <tr key={line.cell}>
              <td className="digits">{line.cell}</td>
              <td>{line.paragraph === null ? say(readerWords.wholePlace) : line.place}</td>
              <td className="nowrap">{line.kind in kindWords ? say(kindWords[line.kind as Kind]) : line.kind}</td>
              <td>{line.oldWords !== '' && <>{say(readerWords.instead(line.oldWords))}: <b>{line.newWords}</b> </>}{line.text}</td>
              <td className="num">{show.number(line.sharing)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
