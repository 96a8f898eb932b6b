import { fail, ok, type Result } from '#foundation/result.ts';
import { formFor } from './contest.ts';
import type { ElectionOffice, HandVote, RoundKind } from './election.ts';
import { type Candidacy, type FrozenList, isListed } from './list.ts';
import type { RegulationId } from './packs/pack.ts';
import { packOf } from './packs/packs.ts';
import { inListOrder, printedNames } from './rules/list-order.ts';
import { isWarning, judgeSlate, type SlateFinding, type SlateJudgement } from './rules/slate.ts';

export interface ListToFreeze {
  readonly season: string;
  readonly organisation: string;
  readonly election: string;
  readonly round: number;
  readonly roundKind: RoundKind;
  /** 1 for the first freeze of the round, one more for each reopening. */
  readonly version: number;
  readonly regulation: RegulationId;
  readonly switchedOff: readonly string[];
  readonly office: ElectionOffice;
  readonly seats: number;
  readonly attending: number;
  /** Ids of the tellers' board, the watcher included. */
  readonly tellers: readonly string[];
  /** Also those taken off; only names that stand are frozen. */
  readonly candidacies: readonly Candidacy[];
  /** The congress's vote on the list; whether it carried is the motion's business. */
  readonly vote: HandVote;
}

export type FreezeRefusal =
  | { readonly code: 'list_empty' }
  | { readonly code: 'withdrawal_open'; readonly name: string }
  | { readonly code: 'slate_refused'; readonly findings: readonly SlateFinding[] }
  | { readonly code: 'namesakes_not_told_apart'; readonly name: string };

/**
 * What the rules say of the list as it stands. The size of the list is judged in the first round; later rounds list who was not elected.
 * @rule R-190-14.1 and those of judgeSlate
 */
export function judgeList(list: Pick<ListToFreeze, 'regulation' | 'roundKind' | 'office' | 'seats' | 'attending' | 'tellers' | 'candidacies'>): SlateJudgement {
  const standing = list.candidacies.filter(isListed);
  const nameOf = new Map(standing.map((each) => [each.person.id, each.person.fullName]));
  // Persons are told apart by id: a teller may share a candidate's name.
  const judged = judgeSlate({
    ...list,
    list: standing.map(({ person, by, supporters }) => ({ name: person.id, by, supporters, convenerMember: person.convenerMember })),
  });
  const first = list.roundKind === 'first';
  const findings = judged.findings
    .filter((finding) => first || 'name' in finding)
    .map((finding) => ('name' in finding ? { ...finding, name: nameOf.get(finding.name) ?? finding.name } : finding));
  return { findings, allowed: findings.every(isWarning), opinionBallotNeeded: first && judged.opinionBallotNeeded };
}

/**
 * The frozen list in its order, with the paper that follows from it; its text is hashed by the caller.
 * @problem list_empty nobody stands
 * @problem withdrawal_open somebody asked to withdraw and the congress has not decided. @rule R-HD03-W.1
 * @problem slate_refused a rule of the list speaks against it
 * @problem namesakes_not_told_apart the roll must say more of two persons of one name
 */
export function freezeList(list: ListToFreeze): Result<FrozenList, FreezeRefusal> {
  const standing = list.candidacies.filter(isListed);
  if (standing.length === 0) return fail({ code: 'list_empty' });
  const asked = standing.find((each) => each.state === 'withdrawal-asked');
  if (asked) return fail({ code: 'withdrawal_open', name: asked.person.fullName });
  const { allowed, findings } = judgeList(list);
  if (!allowed) return fail({ code: 'slate_refused', findings: findings.filter((each) => !isWarning(each)) });
  const pack = packOf(list.regulation);
  const ordered = inListOrder(pack, standing.map((each) => each.person));
  const labels = printedNames(ordered);
  if (!labels.ok) return labels;
  const { season, organisation, election, round, roundKind, version, regulation, office, seats, vote } = list;
  return ok({
    format: 'daihoi-list',
    v: 1,
    season,
    organisation,
    election,
    round,
    roundKind,
    version,
    regulation,
    switchedOff: [...new Set(list.switchedOff)].toSorted(),
    office,
    seats,
    form: formFor(pack, ordered.length, seats),
    names: ordered.map(({ id, fullName }, index) => ({ place: index + 1, person: id, fullName, label: labels.value.get(id) ?? fullName })),
    vote: { present: vote.present, for: vote.for, against: vote.against, other: vote.other },
  });
}
