import type { OutputOf } from '#foundation/contract.ts';
import type { board, commitments, grievances, showPlace } from '../contract.ts';

/** What the pages show, by the names that people use for it. */
export type Board = OutputOf<typeof board>;
export type BoardRow = Board['rows'][number];
export type Mentor = Board['mentors'][number];
export type Place = OutputOf<typeof showPlace>;
export type Signal = Place['signals'][number];
export type Suggestion = Place['suggestions'][number];
export type Note = Place['notes'][number];
export type Assignment = Place['assignments'][number];
export type Visit = Place['visits'][number];
export type Finding = Place['findings'][number];
export type Grievances = OutputOf<typeof grievances>;
export type Grievance = Grievances['rows'][number];
export type Commitments = OutputOf<typeof commitments>;
export type Commitment = Commitments['rows'][number];
