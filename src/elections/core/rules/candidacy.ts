import type { CongressForm } from '#campaigns/core/plan.ts';
import type { Pool } from '../chain.ts';
import type { ElectionOffice } from '../election.ts';
import type { ListPerson } from '../list.ts';
import type { Pack } from '../packs/pack.ts';
import { isForUpperCongress } from './outcome.ts';
import type { NominatedBy } from './slate.ts';

export interface CandidacyRefusal {
  readonly because: 'convener-outside-list' | 'probationary' | 'temporary' | 'not-of-the-body' | 'suspended' | 'not-official';
  readonly rule: string;
}

export interface CandidacyCase {
  readonly office: ElectionOffice;
  readonly form: CongressForm;
  readonly by: NominatedBy;
  /** Who may be a candidate for this office (chain.ts), and the rule that says so. */
  readonly pool: Pool;
  readonly poolRule: string | null;
  /** The convening committee has this person on its own list. */
  readonly onCommitteeList: boolean;
  /** A member who is no delegate filed the dossier in time. @rule R-244-10.2 */
  readonly dossierFiled: boolean;
}

/**
 * Why this person may not be on the list, or undefined.
 * @rule R-DL-3.4 probationary members do not stand
 * @rule R-190-D.1 who is suspended is not summoned
 * @rule R-244-10.1, R-244-10.2 who stands is a full member of the members' congress, an official delegate, or filed a dossier in time; who is here
 *   for temporary activity belongs elsewhere
 * @rule R-244-14.1 delegates to the upper congress: full members at a members' congress, official delegates at a delegates' congress
 * @rule R-244-13.1 a member of the convening committee is on its list or not at all
 * @rule R-244-23.1, R-190-22.2 secretary, deputies and chair come from the body elected before
 */
export function whyMayNotBeListed(pack: Pack, person: ListPerson, at: CandidacyCase): CandidacyRefusal | undefined {
  if (person.membership === 'probationary' && !pack.probationaryStand.value) return { because: 'probationary', rule: pack.probationaryStand.rule };
  if (person.temporaryHere) return { because: 'temporary', rule: 'R-244-10.1' };
  if (person.suspended) return { because: 'suspended', rule: 'R-190-D.1' };
  if (at.pool.from !== 'anyone' && !at.pool.persons.includes(person.id)) return { because: 'not-of-the-body', rule: at.poolRule ?? 'R-244-23.1' };
  if (isForUpperCongress(at.office) && !person.official) return { because: 'not-official', rule: 'R-244-14.1' };
  if (at.by === 'self' && !person.official && !at.dossierFiled) return { because: 'not-official', rule: at.form === 'delegates' ? 'R-244-10.2' : 'R-244-10.1' };
  if (pack.convenersBound.value && person.convenerMember && at.by !== 'committee' && !at.onCommitteeList) return { because: 'convener-outside-list', rule: pack.convenersBound.rule };
  return undefined;
}

export interface NominationRefusal {
  readonly because: 'not-a-delegate' | 'probationary' | 'convener-outside-list' | 'suspended';
  readonly rule: string;
}

/**
 * Why this person may not nominate, or undefined.
 * @rule R-244-11.1 delegates nominate
 * @rule R-244-11.2 at a members' congress full, temporary-activity and probationary members nominate
 * @rule R-244-13.1 a member of the convening committee nominates nobody outside its list
 */
export function whyMayNotNominate(pack: Pack, nominator: ListPerson, at: Pick<CandidacyCase, 'form' | 'onCommitteeList'>): NominationRefusal | undefined {
  if (nominator.suspended) return { because: 'suspended', rule: 'R-190-D.1' };
  if (at.form === 'delegates' && !nominator.official) return { because: 'not-a-delegate', rule: 'R-244-11.1' };
  if (nominator.membership === 'probationary' && !pack.probationaryNominate.value) return { because: 'probationary', rule: pack.probationaryNominate.rule };
  if (pack.convenersBound.value && nominator.convenerMember && !at.onCommitteeList) return { because: 'convener-outside-list', rule: pack.convenersBound.rule };
  return undefined;
}

/** May vote and count: full members of a members' congress, official delegates. @rule R-244-15.2, R-190-8.1 */
export function mayVote(person: Pick<ListPerson, 'membership' | 'official' | 'temporaryHere' | 'suspended'>): boolean {
  return person.membership === 'full-member' && person.official && !person.temporaryHere && !person.suspended;
}
