/** The number of a paper: from 01 per kind within one term of one organisation; congress papers bear the symbol of the congress. @source forms §1 */
import { pad } from '#foundation/vietnamese-format.ts';
import type { CongressDocument, PaperKind } from './document.ts';
import { isVoted } from './readiness.ts';

/** Kind symbols of the guide. */
const SERIES: { readonly [K in PaperKind]: string } = { 'political-report': 'BC', 'review-report': 'BC', resolution: 'NQ', 'action-programme': 'CTr', other: 'BC' };

/** What the number counts in: congress papers have a series of their own beside the committee's. */
export interface Series {
  readonly series: string;
  /** "NQ/ĐH", "CTr/ĐU" */
  readonly symbol: string;
}

export interface Issuer {
  readonly levelId: string;
  readonly groupId: 'party-org' | 'branch';
}

/** What the congress passed bears ĐH; what the committee issues itself bears the committee's symbol. */
export function seriesOf(kind: PaperKind, issuer: Issuer): Series {
  const body = isVoted(kind) ? 'ĐH' : committeeSymbol(issuer);
  const symbol = `${SERIES[kind]}/${body}`;
  return { series: symbol, symbol };
}

/** Whose paper it is, in the number of a paper that the committee issues itself. */
export function committeeSymbol({ levelId, groupId }: Issuer): string {
  if (groupId === 'branch') return 'CB';
  if (levelId === 'central') return 'TW';
  return levelId === 'province' ? 'TU' : levelId === 'district' ? 'HU' : 'ĐU';
}

/** "02-NQ/ĐH" */
export function numberOf({ issue, symbol }: Pick<CongressDocument, 'issue' | 'symbol'>): string | null {
  return issue && symbol ? `${pad(issue.number)}-${symbol}` : null;
}
