import type { Day } from '#foundation/day.ts';
import type { Body } from '../core/body.ts';
import type { Finding, FindingCode } from '../core/finding.ts';
import { packOf } from '../core/packs/packs.ts';
import type { Candidate } from '../core/person.ts';
import { personFindings } from '../core/person-findings.ts';
import { postFindings } from '../core/post-findings.ts';
import { seatsOf } from '../core/scheme.ts';
import { aimsOf, structureFindings } from '../core/structure-findings.ts';
import { structureOf } from '../core/structure.ts';
import type { Overview, Structure } from './personnel-view.ts';
import { type StructureLine, structureLines } from './structure-lines.ts';

export interface Judged {
  readonly structure: Structure;
  readonly lines: readonly StructureLine[];
  readonly findings: readonly Finding[];
  readonly seats: number | null;
}

/** What the room's core says of a list that is not saved yet: counted in the page, while ticks and fields change. */
export function judgeList(of: Overview, body: Body, people: readonly Candidate[]): Judged {
  const pack = packOf(of.edition);
  const structure = structureOf(people.filter((each) => each.bodies.includes(body)), (of.referenceOn ?? of.today) as Day);
  const aims = aimsOf(of.scheme?.aims ?? null, of.frame?.aims ?? null, pack, of.levelId);
  const middle = of.frame?.middle ?? (pack?.middle?.levels.includes(of.levelId) === true ? pack.middle : null);
  const seats = seatsOf(of.scheme, body);
  const findings = structureFindings({ body, branch: of.branch, levelId: of.levelId, seats, structure, aims, frame: of.frame, pack });
  return { structure, lines: structureLines(structure, body === 'committee' ? aims : null, body === 'committee' ? middle : null), findings, seats };
}

/** What follows from the person alone and from the posts; steps and papers come later. */
const OF_A_DRAFT: readonly FindingCode[] = ['age_over', 'born_unknown', 'not_planned', 'discipline_in_force'];

/** What the core says of somebody who is being typed, with the posts that conflict with those of the others. */
export function judgeDraft(of: Overview, draft: Candidate, others: readonly Candidate[]): readonly Finding[] {
  if (draft.fullName.trim() === '') return [];
  const own = personFindings({ person: draft, progress: { state: 'not-begun', step: null, round: null, votes: [] }, papers: [], edition: of.edition, levelId: of.levelId, pack: packOf(of.edition) });
  const posts = postFindings([...others, draft], of.scheme).filter(({ people }) => people.includes(draft.id));
  return [...own.filter(({ code }) => OF_A_DRAFT.includes(code)), ...posts];
}
