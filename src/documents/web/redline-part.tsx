import { NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import { dayOf, type Moment } from '#foundation/day.ts';
import { useAddress } from '#kit/address.ts';
import { addressOf, useAnswer } from '#kit/api.ts';
import { EmptyState } from '#kit/empty-state.tsx';
import { FailedState } from '#kit/failed-state.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { redlineFile, showRedline } from '../contract.ts';
import type { ChangeKind } from '../core/compare/compare.ts';
import { type At, useDeskPart } from './documents-address.ts';
import { upper, draftWords } from './document-words.ts';
import { LongList } from './long-list.tsx';
import { RedlineChangeView } from './redline-change.tsx';
import css from './redline.module.css';
import { CHANGE_KINDS, changeSigns, changeWords } from './redline-words.ts';
import type { DocumentView } from './use-draft-edit.ts';

type Redline = OutputOf<typeof showRedline>;

/** Any two drafts beside one another: which paragraphs changed, and their exact words. Both numbers stand in the address. */
export function RedlinePart({ at, view }: { readonly at: At; readonly view: DocumentView }) {
  const say = useSay();
  const [address, change] = useAddress();
  const numbers = view.versions.map((each) => each.number);
  const last = Math.max(...numbers);
  const to = numberIn(address['den'], numbers) ?? last;
  const from = numberIn(address['tu'], numbers) ?? Math.max(1, to - 1);
  const asked = { season: at.season, organisation: at.code, document: view.document.id, from, to };
  const redline = useAnswer(showRedline, asked, { enabled: from !== to, keep: true });
  if (last === 1) {
    return <EmptyState>{say({ vi: 'Mới có dự thảo lần 1 nên chưa có gì để so sánh. Khi lập dự thảo lần sau, mọi chỗ sửa hiện ở đây.', en: 'There is only draft no. 1, so there is nothing to compare. Once the next one begins, every change is shown here.' })}</EmptyState>;
  }
  return (
    <>
      <div className={css.bar}>
        <VersionSelect label={say({ vi: 'Từ', en: 'From' })} view={view} value={from} onChange={(tu) => change({ tu: String(tu) })} />
        <VersionSelect label={say({ vi: 'Đến', en: 'To' })} view={view} value={to} onChange={(den) => change({ den: String(den) })} />
        {from !== to && (
          <a className="btn" href={addressOf(redlineFile, asked)} download>
            {say({ vi: 'Tải Word có theo dõi thay đổi', en: 'Word file with tracked changes' })}
          </a>
        )}
      </div>
      {from === to ? (
        <EmptyState>{say({ vi: 'Chọn hai dự thảo khác nhau.', en: 'Choose two different drafts.' })}</EmptyState>
      ) : redline.data ? (
        <Changes redline={redline.data} openable={to === view.version.number} />
      ) : redline.error ? (
        <FailedState problem={redline.error} retry={redline.refetch} />
      ) : (
        <Waiting lines={10} lineHeight={64} />
      )}
    </>
  );
}

function numberIn(text: string | undefined, numbers: readonly number[]): number | undefined {
  return numbers.find((each) => String(each) === text);
}

function VersionSelect({ label, view, value, onChange }: { readonly label: string; readonly view: DocumentView; readonly value: number; readonly onChange: (number: number) => void }) {
  const say = useSay();
  const show = useFormat();
  return (
    <NativeSelect
      label={label} size="sm" value={String(value)} onChange={(event) => onChange(Number(event.currentTarget.value))}
      data={view.versions.map((each) => ({ value: String(each.number), label: `${upper(say(draftWords(each.number)))} (${show.day(dayOf(each.savedAt as Moment))})` }))}
    />
  );
}

/** The changes with how many there are of each kind; a kind that is pressed shows alone. */
export function Changes({ redline, openable }: { readonly redline: Redline; readonly openable: boolean }) {
  const say = useSay();
  const show = useFormat();
  const [{ loai }, change] = useAddress();
  const [, open] = useDeskPart();
  const only = CHANGE_KINDS.find((kind) => kind === loai);
  const counts = useMemo(() => countKinds(redline), [redline]);
  const shown = useMemo(() => (only === undefined ? redline.changes : redline.changes.filter((each) => each.kind === only)), [redline, only]);
  if (redline.changes.length === 0) return <p>{say({ vi: 'Hai bản giống hệt nhau.', en: 'The two are the same to the letter.' })}</p>;
  return (
    <>
      <div className={css.kinds} role="group" aria-label={say({ vi: 'Loại thay đổi', en: 'Kinds of change' })}>
        <button type="button" aria-pressed={only === undefined} onClick={() => change({ loai: undefined })}>
          {say({ vi: 'Tất cả', en: 'All' })} <span className="digits">{show.number(redline.changes.length)}</span>
        </button>
        {CHANGE_KINDS.map((kind) => (
          <button key={kind} type="button" aria-pressed={only === kind} disabled={!counts.has(kind)} onClick={() => change({ loai: kind })}>
            <span aria-hidden="true">{changeSigns[kind]}</span> {say(changeWords[kind])} <span className="digits">{show.number(counts.get(kind) ?? 0)}</span>
          </button>
        ))}
      </div>
      <p className="small muted">
        <ins className={css.key}>{say({ vi: 'chữ thêm', en: 'added' })}</ins> <del className={css.key}>{say({ vi: 'chữ bỏ', en: 'removed' })}</del>
      </p>
      <LongList label={say({ vi: 'Các thay đổi', en: 'Changes' })} count={shown.length} keyOf={(index) => `${shown[index]?.kind} ${shown[index]?.oldAt} ${shown[index]?.newAt}`} estimate={(index) => 70 + Math.ceil((shown[index]?.words.reduce((sum, each) => sum + each.text.length, 0) ?? 0) / 90) * 27}>
        {(index) => {
          const each = shown[index];
          const { newParagraph } = each ?? { newParagraph: null };
          return each && <RedlineChangeView change={each} onOpen={openable && newParagraph !== null ? () => open('text', { doan: String(newParagraph), loai: undefined, tu: undefined, den: undefined }) : undefined} />;
        }}
      </LongList>
    </>
  );
}

function countKinds({ changes }: Redline): Map<ChangeKind, number> {
  const counts = new Map<ChangeKind, number>();
  for (const { kind } of changes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
