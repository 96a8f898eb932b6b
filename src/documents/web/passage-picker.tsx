import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { findInText, foldText } from '#foundation/find-in-text.ts';
import { useWork } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { SideDrawer } from '#kit/side-drawer.tsx';
import { kitWords } from '#kit/words.ts';
import { answerQuality } from '../contract.ts';
import { titleOf } from '../core/paragraph.ts';
import type { At } from './documents-address.ts';
import { Marked } from './marked.tsx';
import type { QualityPoint } from './quality-part.tsx';
import css from './quality.module.css';
import type { DocumentView } from './use-draft-edit.ts';

interface PickerProps {
  readonly at: At;
  readonly view: DocumentView;
  /** The draft that is judged. */
  readonly version: number;
  readonly point: QualityPoint;
  readonly onClose: () => void;
}

/** So many paragraphs are shown at once; the search narrows them. */
const SHOWN = 60;
const MOST = 50;

/** Passages of the draft that answer a point: found by words, chosen, and said in a note where that helps. */
export function PassagePicker({ at, view, version, point, onClose }: PickerProps) {
  const say = useSay();
  const work = useWork(answerQuality);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(() => new Set(point.passages.map((each) => each.paragraph)));
  const [note, setNote] = useState(point.note);
  const save = async (): Promise<void> => {
    const result = await work.send({ season: at.season, organisation: at.code, document: view.document.id, version, point: point.id, passages: [...chosen], note, revision: point.revision });
    if (result.ok) onClose();
  };
  const toggle = (paragraph: number): void => {
    const next = new Set(chosen);
    if (!next.delete(paragraph)) next.add(paragraph);
    setChosen(next);
  };
  return (
    <SideDrawer opened onClose={onClose} title={say({ vi: 'Nêu đoạn làm căn cứ', en: 'Passages as evidence' })} lead={say(point.question)} size={640}>
      <div className="stack">
        <Paragraphs view={view} chosen={chosen} onToggle={toggle} />
        <Textarea label={say({ vi: 'Giải thích thêm (không bắt buộc)', en: 'A word of explanation (if needed)' })} autosize minRows={1} maxRows={6} maxLength={2000} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
        <ProblemNote problem={work.error} />
        <div className="row">
          <Button disabled={chosen.size > MOST} loading={work.isPending} onClick={() => void save()}>
            {say({ vi: `Lưu ${chosen.size} đoạn`, en: `Save ${chosen.size} passages` })}
          </Button>
          <Button variant="default" onClick={onClose}>
            {say(kitWords.cancel)}
          </Button>
        </div>
      </div>
    </SideDrawer>
  );
}

function Paragraphs({ view, chosen, onToggle }: { readonly view: DocumentView; readonly chosen: ReadonlySet<number>; readonly onToggle: (paragraph: number) => void }) {
  const say = useSay();
  const [asked, setAsked] = useState('');
  const query = useDeferredValue(asked.trim());
  const folded = useMemo(() => view.paragraphs.map((each) => ({ each, text: foldText(each.text) })), [view.paragraphs]);
  const found = useMemo(
    () => folded.flatMap(({ each, text }) => {
      const stretches = query === '' ? [] : findInText(text, query);
      return stretches ? [{ each, stretches }] : [];
    }),
    [folded, query],
  );
  // What is chosen stands first, so that nothing is forgotten behind a search.
  const shown = found.toSorted((one, other) => Number(chosen.has(other.each.id)) - Number(chosen.has(one.each.id))).slice(0, SHOWN);
  return (
    <>
      <TextInput type="search" data-autofocus label={say({ vi: 'Tìm đoạn trong dự thảo', en: 'Find a paragraph of the draft' })} maxLength={200} value={asked} onChange={(event) => setAsked(event.currentTarget.value)} />
      {shown.length === 0 && <p className="muted small">{say({ vi: 'Không có đoạn nào như vậy.', en: 'No paragraph says so.' })}</p>}
      <ul className={css.pick}>
        {shown.map(({ each, stretches }) => (
          <li key={each.id}>
            <Checkbox checked={chosen.has(each.id)} onChange={() => onToggle(each.id)} label={<span lang="vi">{each.kind === 'heading' ? <b>{titleOf(each)}</b> : <Marked text={each.text} stretches={stretches} />}</span>} />
          </li>
        ))}
      </ul>
      {found.length > SHOWN && <p className="small muted">{say({ vi: `và ${found.length - SHOWN} đoạn nữa; gõ từ cần tìm để thu hẹp`, en: `and ${found.length - SHOWN} more; type words to narrow them` })}</p>}
    </>
  );
}
