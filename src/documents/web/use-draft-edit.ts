import { useBlocker } from '@tanstack/react-router';
import { useState } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import { call, type ProblemFrom, useWork } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { saveText, showDocument } from '../contract.ts';
import type { At } from './documents-address.ts';
import { type Differences, differences, type DraftRow, isChanged, paragraphsToSend, rebased, type Rebased, type Rows, rowsOf } from './draft-rows.ts';

export type DocumentView = OutputOf<typeof showDocument>;

/** A draft in hand while somebody types: what was stored, what stands on the page, and how to keep it. */
export interface DraftEdit {
  readonly on: boolean;
  readonly rows: Rows;
  readonly changes: Differences;
  readonly changed: boolean;
  readonly saving: boolean;
  readonly saved: boolean;
  readonly problem: ProblemFrom<typeof saveText> | null;
  /** Somebody else saved meanwhile: paragraphs that both changed. */
  readonly clashes: Rebased['clashes'];
  readonly start: () => void;
  readonly change: (rows: Rows) => void;
  /** Leaves typing; what was not saved is dropped. */
  readonly stop: () => void;
  readonly save: () => Promise<void>;
  /** Takes the newer text and puts one's own changes on it. */
  readonly takeNewer: () => Promise<void>;
}

interface Typing {
  readonly stored: readonly DraftRow[];
  readonly rows: Rows;
  readonly revision: number;
  readonly clashes: Rebased['clashes'];
}

const NOTHING: Differences = { changed: 0, added: 0, removed: 0, moved: false };

export function useDraftEdit(at: At, view: DocumentView): DraftEdit {
  const say = useSay();
  const work = useWork(saveText);
  const [typing, setTyping] = useState<Typing | undefined>(undefined);
  const [saved, setSaved] = useState(false);
  const changes = typing ? differences(typing.stored, typing.rows) : NOTHING;
  const changed = isChanged(changes);
  useBlocker({
    shouldBlockFn: ({ current, next }) => changed && current.pathname !== next.pathname && !window.confirm(say({ vi: 'Bản thảo có thay đổi chưa lưu. Rời trang và bỏ các thay đổi đó?', en: 'The draft has changes that are not saved. Leave and drop them?' })),
    enableBeforeUnload: () => changed,
  });
  const asked = { season: at.season, organisation: at.code, document: view.document.id };
  const begin = (from: DocumentView): void => {
    const stored = rowsOf(from.paragraphs);
    setTyping({ stored, rows: stored, revision: from.document.revision, clashes: [] });
  };
  const save = async (): Promise<void> => {
    if (!typing || !changed || work.isPending) return;
    const sent = typing.rows.filter((row) => row.text.trim() !== '');
    const result = await work.send({ ...asked, revision: typing.revision, paragraphs: paragraphsToSend(typing.rows) });
    if (!result.ok) return;
    const { ids, revision } = result.value;
    // Keys stay, so that the field in hand keeps its cursor; only what the next saving compares with is new.
    const stored = sent.map((row, place): DraftRow => ({ ...row, id: ids[place] ?? row.id, text: row.text.trim() }));
    const known = new Map(stored.map((row) => [row.key, row]));
    setTyping((now) => now && { stored, revision, clashes: [], rows: now.rows.map((row) => ({ ...row, id: known.get(row.key)?.id ?? row.id })) });
    setSaved(true);
  };
  const takeNewer = async (): Promise<void> => {
    const newer = await call(showDocument, asked);
    if (!newer.ok || !typing) return;
    const theirs = rowsOf(newer.value.paragraphs);
    const { rows, clashes } = rebased(byIdentity(typing.stored), byIdentity(typing.rows), theirs);
    work.reset();
    setTyping({ stored: theirs, rows, revision: newer.value.document.revision, clashes });
  };
  return {
    on: typing !== undefined, rows: typing?.rows ?? [], changes, changed, saving: work.isPending, saved: saved && !changed, problem: work.error, clashes: typing?.clashes ?? [],
    start: () => begin(view),
    change: (rows) => {
      setSaved(false);
      setTyping((now) => now && { ...now, rows });
    },
    stop: () => {
      work.reset();
      setSaved(false);
      setTyping(undefined);
    },
    save, takeNewer,
  };
}

/** Keys as a fresh page has them, so that two sides can be laid beside one another. */
function byIdentity(rows: Rows): DraftRow[] {
  return rows.map((row) => (row.id === null ? row : { ...row, key: String(row.id) }));
}
