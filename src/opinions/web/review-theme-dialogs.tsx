import { Button, Modal, Select, TextInput } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { foldText } from '#foundation/find-in-text.ts';
import { useWork } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { kitWords } from '#kit/words.ts';
import { addThemeTerm } from '../contract/review.ts';
import type { QueueAnswer, QueueItem } from './review-keys.ts';
import css from './review.module.css';
import type { SynthesisPlace } from './synthesis-view.ts';

type Themes = QueueAnswer['themes'];

/** Any theme by a few letters, marks or not; Enter takes the first. */
export function OtherTheme({ item, themes, onClose, onTheme }: { readonly item: QueueItem; readonly themes: Themes; readonly onClose: () => void; readonly onTheme: (theme: string) => void }) {
  const say = useSay();
  const [asked, setAsked] = useState('');
  const wanted = foldText(asked).folded.trim();
  const found = themes.filter(({ label }) => foldText(label).folded.includes(wanted));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (found[0]) onTheme(found[0].id);
  };
  return (
    <Modal opened onClose={onClose} title={say({ vi: `Xếp ${item.ids.length} ý kiến vào vấn đề`, en: `Theme of ${item.ids.length} opinions` })} closeButtonProps={{ 'aria-label': say(kitWords.close) }} styles={{ title: { fontWeight: 600 } }} transitionProps={{ duration: 0 }}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows walk between what can be reached by Tab as well */}
      <form className="stack" onSubmit={submit} onKeyDown={downTheList}>
        <TextInput data-autofocus label={say({ vi: 'Tìm vấn đề', en: 'Find a theme' })} description={say({ vi: 'Enter chọn vấn đề đầu danh sách', en: 'Enter takes the first of the list' })} value={asked} onChange={(event) => setAsked(event.currentTarget.value)} />
        <ul className={css.themes}>
          {found.map((theme) => (
            <li key={theme.id} lang="vi">
              <button type="button" className={css.key} style={{ gridTemplateColumns: '1fr' }} onClick={() => onTheme(theme.id)}>{theme.label}</button>
            </li>
          ))}
        </ul>
        {found.length === 0 && <p className="small muted">{say({ vi: 'Không có vấn đề nào tên như vậy.', en: 'There is no such theme.' })}</p>}
      </form>
    </Modal>
  );
}

/** Arrows walk from the field down the themes and back. */
function downTheList(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, li button')];
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** A phrase by which a theme is known from now on; what is selected in the opinion stands in the field already. */
export function ThemeTerm({ place, item, themes, onClose }: { readonly place: SynthesisPlace; readonly item: QueueItem; readonly themes: Themes; readonly onClose: () => void }) {
  const say = useSay();
  const work = useWork(addThemeTerm);
  const [term, setTerm] = useState(() => document.getSelection()?.toString().trim().slice(0, 80) ?? '');
  const [theme, setTheme] = useState<string | null>(item.offered[0]?.id ?? null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (theme !== null && term.trim() !== '') work.mutate({ ...place, theme, term: term.trim() });
  };
  return (
    <Modal opened onClose={onClose} title={say({ vi: 'Thêm cụm từ nhận ra vấn đề', en: 'Add a phrase for a theme' })} closeButtonProps={{ 'aria-label': say(kitWords.close) }} styles={{ title: { fontWeight: 600 } }} transitionProps={{ duration: 0 }}>
      <form className="stack" onSubmit={submit}>
        <TextInput data-autofocus label={say({ vi: 'Cụm từ', en: 'Phrase' })} description={say({ vi: 'Ý kiến có cụm từ này được xếp vào vấn đề dưới đây', en: 'Opinions with it are put under the theme below' })} value={term} maxLength={80} onChange={(event) => setTerm(event.currentTarget.value)} />
        <Select label={say({ vi: 'Vấn đề', en: 'Theme' })} searchable value={theme} onChange={setTheme} data={themes.map(({ id, label }) => ({ value: id, label }))} nothingFoundMessage={say({ vi: 'Không có vấn đề nào tên như vậy', en: 'No such theme' })} />
        <ProblemNote problem={work.error} />
        {work.data && <p className="small" role="status">{say({ vi: `Đã thêm. ${work.data.decided} ý kiến nhờ đó đã rõ vấn đề.`, en: `Added. It settles ${work.data.decided} opinions.` })}</p>}
        <div className="row" style={{ justifyContent: 'flex-end' }}>
          <Button variant="default" onClick={onClose}>{say(work.data ? kitWords.close : kitWords.cancel)}</Button>
          {!work.data && <Button type="submit" loading={work.isPending} disabled={theme === null || term.trim() === ''}>{say({ vi: 'Thêm cụm từ', en: 'Add the phrase' })}</Button>}
        </div>
      </form>
    </Modal>
  );
}
