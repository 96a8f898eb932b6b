import type { overview as showDossiers } from '#approvals/contract.ts';
import type { showCongress } from '#campaigns/contract.ts';
import type { listParticipants } from '#delegates/contract.ts';
import type { listDocuments } from '#documents/contract.ts';
import type { overview as showElections } from '#elections/contract.ts';
import type { OutputOf } from '#foundation/contract.ts';
import type { Day } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { formatIn } from '#kit/format.ts';
import type { listChecks } from '#lessons/contract.ts';
import type { listMeetings } from '#opinions/contract.ts';
import type { showDirect, showPersonnel } from '#personnel/contract.ts';
import type { overview as showProgrammes } from '#programmes/contract.ts';
import type { listFacts } from '#progress/contract.ts';
import type { showDay } from '#sittings/contract.ts';

type Dossiers = OutputOf<typeof showDossiers>;
type Personnel = OutputOf<typeof showPersonnel>;

/** Everything that the workspace of one congress knows, as the rooms answered. */
export interface CongressNow {
  readonly season: string;
  readonly code: string;
  readonly plan: Pick<OutputOf<typeof showCongress>, 'plannedOn' | 'form'>;
  readonly documents: { readonly required: readonly Pick<NonNullable<OutputOf<typeof listDocuments>['required']>[number], 'kind' | 'state' | 'dueOn' | 'documents'>[] | null };
  readonly opinions: { readonly meetings: number; readonly opinions: number; readonly groups: OutputOf<typeof listMeetings>['groups'] };
  readonly personnel: {
    readonly scheme: object | null;
    readonly tracks: { readonly [T in keyof Personnel['tracks']]: Pick<Personnel['tracks'][T], 'people' | 'step' | 'next'> };
    readonly papers: Pick<Personnel['papers'], 'complete' | 'people'>;
  };
  /** Null: the secretary is not elected directly. */
  readonly direct: Pick<OutputOf<typeof showDirect>, 'ready' | 'consentOn' | 'persuasion'> | null;
  readonly dossiers: { readonly superior: Dossiers['superior']; readonly kinds: readonly Pick<Dossiers['kinds'][number], 'kind' | 'state' | 'next' | 'byHandOn' | 'missing' | 'clock' | 'remarks'>[] };
  readonly lessons: { readonly open: number; readonly all: number };
  readonly roll: Pick<OutputOf<typeof listParticipants>, 'counts' | 'allocation' | 'delegations'>;
  readonly day: Pick<OutputOf<typeof showDay>, 'agenda' | 'sittings' | 'open' | 'closedAt' | 'next'>;
  readonly elections: Pick<OutputOf<typeof showElections>, 'elections' | 'next' | 'superior'>;
  readonly programmes: { readonly clocks: readonly Pick<OutputOf<typeof showProgrammes>['clocks'][number], 'work' | 'due' | 'doneOn' | 'state'>[]; readonly completeOn: string | null };
  readonly facts: readonly Pick<OutputOf<typeof listFacts>['facts'][number], 'kind' | 'happenedOn' | 'withdrawn'>[];
}

/** What a lesson asks of the congress: how many, and how many are not answered. */
export function lessonsOf({ checks, open }: Pick<OutputOf<typeof listChecks>, 'checks' | 'open'>): CongressNow['lessons'] {
  return { open, all: checks.length };
}

/** The day of a fact that stands. */
export function factOf(now: CongressNow, kind: string): string | undefined {
  return now.facts.find((fact) => fact.kind === kind && fact.withdrawn === null)?.happenedOn;
}

/** The day itself has begun, or is over. */
export function hasBegun(now: CongressNow): boolean {
  return now.day.sittings.length > 0 || factOf(now, 'held') !== undefined;
}

/** The congress elects nobody: then there is no personnel to prepare. */
export function electsNobody({ elections }: CongressNow): boolean {
  return elections.elections.length + elections.next.length === 0;
}

export function dayMonth(day: string): Sentence {
  return { vi: formatIn('vi').dayMonth(day as Day), en: formatIn('en').dayMonth(day as Day) };
}

/** What the superior's and the Centre's drafts need is discussion, not drafting; the synthesis follows the closing. */
const OWN_PAPERS: readonly string[] = ['political-report', 'review-report', 'resolution', 'action-programme'];

export function ownPapers({ documents }: CongressNow) {
  return (documents.required ?? []).filter((each) => OWN_PAPERS.includes(each.kind));
}
