import { leftOut } from '../core/completeness.ts';
import type { HeardOpinion } from './store-heard.ts';
import type { Behind, Setting } from './synthesis-state.ts';

/** The organisation's own opinions that stand in no line; all of them before the report is begun. An adopted report is not asked any more. @rule R-HD60-1 */
export function missingOpinions({ own }: Pick<Setting, 'own'>, behind: Behind | undefined): HeardOpinion[] {
  if (behind && behind.report.state !== 'drafting') return [];
  return leftOut(own, new Set(behind ? [...behind.byLine.values()].flat() : []));
}
