import type { Moment } from '../moments.ts';
import { approvalsMoments } from './approvals.ts';
import { lessonsMoments } from './lessons.ts';
import { oversightMoments } from './oversight.ts';
import { personnelMoments } from './personnel.ts';
import { programmesMoments } from './programmes.ts';

/** Organisations whose approvals come from dossiers of the sample, not from paper. */
export const OWN_DOSSIERS: ReadonlySet<string> = new Set(['MT.12', 'MT.33']);

/** What the rooms before and after the congress do from late April to 29 May. */
export function roomMoments(): Moment[] {
  return [...personnelMoments(), ...approvalsMoments(), ...programmesMoments(), ...lessonsMoments(), ...oversightMoments()];
}
