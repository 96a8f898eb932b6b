import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { endNote as ending, note as operation } from '../contract.ts';
import { LIMITS } from '../core/kinds.ts';
import type { EndNoteProblem, NoteProblem } from '../core/problems.ts';
import { noted, noteEnded } from './events.ts';
import { mayConfide, notAhead, workAtPlace, whoSaves } from './place.ts';
import { seal } from './sealing.ts';
import { findNote, insertNote, markNoteEnded, notesOf } from './store-notes.ts';

/** Notes a difficulty of a place. A confidential text goes into its row; the record holds a salted hash. @rule R-SEED-8 */
export function note(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return workAtPlace<{ id: string }, NoteProblem>(shell, actor, 'visit', 'oversight.note', input, async (tx, place) => {
    const { id, kind, sensitive, text, on } = input;
    if (sensitive && !mayConfide(actor, place.organisation.path)) return fail({ code: 'confide_needed' });
    const day = notAhead(place, on);
    if (!day.ok) return day;
    const before = await findNote(tx, id);
    if (before) {
      const same = before.organisationId === place.organisation.id && before.seasonId === place.season.id && before.kind === kind && before.text === text && before.sensitive === sensitive;
      return same ? ok({ events: [], answer: { id } }) : fail({ code: 'id_taken' });
    }
    const all = await notesOf(tx, place.season.id, place.organisation.id);
    if (all.length >= LIMITS.notes) return fail({ code: 'list_full', limit: LIMITS.notes });
    const sealed = sensitive ? seal(text) : null;
    await insertNote(tx, { id, seasonId: place.season.id, organisationId: place.organisation.id, kind, sensitive, text, salt: sealed?.salt ?? '', notedOn: on, by: whoSaves(place), at: tx.recordedAt });
    return ok({ events: [noted(place, { id, kind, sensitive, text, notedOn: on }, sealed?.hash ?? null)], answer: { id } });
  });
}

/** What was noted no longer holds; it stays to be seen. Why a confidential one ended is confidential too. */
export function endNote(shell: Shell, actor: Actor, input: InputOf<typeof ending>): Answer<typeof ending> {
  return workAtPlace<{ id: string }, EndNoteProblem>(shell, actor, 'visit', 'oversight.end_note', input, async (tx, place) => {
    const { note: id, on, reason } = input;
    const found = (await notesOf(tx, place.season.id, place.organisation.id)).find((each) => each.id === id);
    if (!found) return fail({ code: 'note_not_found' });
    if (found.endedOn !== null) return fail({ code: 'note_ended' });
    const day = notAhead(place, on);
    if (!day.ok) return day;
    if (on < found.notedOn) return fail({ code: 'ends_before_it_begins', from: found.notedOn });
    const sealed = found.sensitive ? seal(reason) : null;
    await markNoteEnded(tx, id, { on, reason, salt: sealed?.salt ?? null });
    return ok({ events: [noteEnded(place, found, { on, reason, hash: sealed?.hash ?? null })], answer: { id } });
  });
}
