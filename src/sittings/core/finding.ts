import type { Content } from '#campaigns/core/plan.ts';

/** What the rules have to say about an agenda. All of them warn, none refuses; `web/words.ts` has a sentence for each code. */
export type AgendaFinding = AgendaFindingFacts & { readonly rule: string };

export type AgendaFindingFacts =
  /** The congress would only elect: no minute for documents. */
  | { readonly code: 'no_documents'; readonly elections: number }
  /** Fewer minutes for documents than for personnel and elections. */
  | { readonly code: 'documents_below_elections'; readonly documents: number; readonly elections: number }
  /** A members' congress does not elect a credentials board. TS-27 */
  | { readonly code: 'credentials_board_not_elected'; readonly title: string }
  /** The action programme is discussed, not voted. TS-33 */
  | { readonly code: 'action_programme_not_voted'; readonly title: string }
  /** An election is by secret ballot. */
  | { readonly code: 'election_not_secret'; readonly title: string }
  /** The plan has a content that the agenda leaves out. */
  | { readonly code: 'content_missing'; readonly content: Content }
  | { readonly code: 'no_resolution' };

export type AgendaFindingCode = AgendaFindingFacts['code'];

export const AGENDA_FINDING_CODES = [
  'no_documents', 'documents_below_elections', 'credentials_board_not_elected', 'action_programme_not_voted', 'election_not_secret', 'content_missing', 'no_resolution',
] as const satisfies readonly AgendaFindingCode[];
