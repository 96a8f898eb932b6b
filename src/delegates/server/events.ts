import { createHash, randomBytes, randomInt, randomUUID } from 'node:crypto';
import type { CongressPlace } from '#campaigns/server/door.ts';
import { canonicalJson } from '#platform/ledger/canonical.ts';
import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { ParticipantFields } from '../core/participant.ts';
import { fieldsOf, profileOf } from '../core/profile.ts';
import type { NewParticipant } from './store.ts';

/** Letters and digits that nobody takes for one another. */
const SIGNS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Gives a new participant an id, a badge of the congress that is not taken, and a salt. `taken` gains the badge. */
export function enrolled(fields: ParticipantFields, taken: Set<string>): NewParticipant {
  let badge = '';
  do badge = Array.from({ length: 6 }, () => SIGNS[randomInt(SIGNS.length)]).join('');
  while (taken.has(badge));
  taken.add(badge);
  return { ...fieldsOf(fields), id: randomUUID(), badge, salt: newSalt() };
}

export function newSalt(): string {
  return randomBytes(16).toString('hex');
}

/** What the ledger holds instead of a person's birth, origin, schooling and discipline (docs/ledger-format.md). */
export function profileHash(of: ParticipantFields, salt: string): string {
  return createHash('sha256').update(salt + canonicalJson({ ...profileOf(of) }), 'utf8').digest('hex');
}

/** The congress that an event is about. */
export function about(place: CongressPlace): { readonly season: string; readonly organisation: string } {
  return { season: place.season.code, organisation: place.organisation.code };
}

export function addedEvent(place: CongressPlace, participants: readonly NewParticipant[]): LedgerEvent {
  return { kind: 'delegates.participants_added', ...about(place), form: place.congress.form, participants: participants.map((each) => ({ ...publicFacts(each), profile: profileHash(each, each.salt) })) };
}

export function changedEvent(place: CongressPlace, reason: string, participants: readonly (ParticipantFields & { readonly id: string; readonly salt: string; readonly revision: number })[]): LedgerEvent {
  return {
    kind: 'delegates.participants_changed', ...about(place), form: place.congress.form, reason,
    participants: participants.map((each) => ({ ...publicFacts(each), revision: each.revision, profile: profileHash(each, each.salt) })),
  };
}

function publicFacts(of: ParticipantFields & { readonly id: string }) {
  const { id, kind, source, alternateRank, fullName, delegation, position, isConvener, temporaryHere } = of;
  return { participant: id, is: kind, source, alternateRank, fullName, delegationCode: delegation.code, delegationName: delegation.name, position, isConvener, temporaryHere };
}
