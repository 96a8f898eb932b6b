import type { CongressForm } from '#campaigns/core/plan.ts';
import type { ParticipantFields } from '../participant.ts';
import { isBarred, type Standing } from '../standing.ts';

type Who = Pick<ParticipantFields, 'kind' | 'temporaryHere'> & { readonly standing: Standing };

/** Holds a seat: an official delegate whose seat nobody else holds, or the alternate who holds one. */
export function holdsSeat({ kind, standing }: Who): boolean {
  return (kind === 'official' && standing.replacedBy === null) || (kind === 'alternate' && standing.replaces !== null);
}

/**
 * Votes at this congress, being there.
 * @rule R-244-15.2 neither probationary members nor those here for temporary activity
 * @rule R-190-D.1 nor who is suspended or not recognised
 * @rule R-244-32.2 who is sent to temporary activity elsewhere is not counted here
 * @source whether a member back from elsewhere for the day votes was not read; not counted, so not voting
 */
export function mayVote(form: CongressForm, who: Who): boolean {
  if (isBarred(who.standing)) return false;
  if (form === 'delegates') return holdsSeat(who);
  return who.kind === 'full-member' && !who.temporaryHere && who.standing.elsewhere === null;
}

/**
 * Puts names forward for the committee. Only at a members' congress do probationary and temporary members as well.
 * @rule R-244-11.1, R-244-11.2
 */
export function mayNominate(form: CongressForm, who: Who): boolean {
  if (isBarred(who.standing)) return false;
  return form === 'delegates' ? holdsSeat(who) : who.kind === 'full-member' || who.kind === 'probationary';
}

/**
 * Can be put on the list: a full member of this organisation. Where the household is does not matter (TS-30).
 * @rule R-DL-3.4 not a probationary member, not even after twelve months
 * @rule R-244-10.1 full members at a members' congress, official delegates at a delegates' congress
 */
export function mayStand(form: CongressForm, who: Who): boolean {
  if (isBarred(who.standing)) return false;
  return form === 'delegates' ? holdsSeat(who) : who.kind === 'full-member' && !who.temporaryHere;
}
