import type { JsonObject } from '../../canonical.ts';
import type { Event } from '../../entry.ts';
import { list, text, textOrNull, whole, wholeOrNull } from '../reading.ts';

interface Told {
  readonly id: string;
  readonly track: string;
  readonly round: number;
  readonly step: number;
  readonly summoned: number;
  readonly votes: readonly { readonly person: string; readonly votes: number | null }[];
}

/** How far each person came in the five steps, by the tellings that were not replaced. More than half of those summoned lets go on. R-NS-3 */
export class StepsWalked {
  private readonly told = new Map<string, Told>();

  tell(event: Event): void {
    const replaced = textOrNull(event, 'amends');
    if (replaced !== null) this.told.delete(replaced);
    const votes = (list(event, 'votes') as readonly JsonObject[]).map((vote) => ({ person: text(vote, 'person'), votes: wholeOrNull(vote, 'votes') }));
    const id = text(event, 'telling');
    this.told.set(id, { id, track: text(event, 'track'), round: whole(event, 'round'), step: whole(event, 'step'), summoned: whole(event, 'summoned'), votes });
  }

  of(person: string): { readonly step: string | null; readonly passed: string } {
    const mine = [...this.told.values()].flatMap((told) => told.votes.filter((vote) => vote.person === person).map((vote) => ({ ...told, own: vote.votes })));
    const round = Math.max(0, ...mine.map((each) => each.round));
    const last = mine.filter((each) => each.round === round);
    if (last.length === 0) return { step: null, passed: 'true' };
    const out = last.some((each) => each.step > 1 && (each.own ?? 0) * 2 <= each.summoned);
    return { step: String(Math.max(...last.map((each) => each.step))), passed: String(!out) };
  }
}
