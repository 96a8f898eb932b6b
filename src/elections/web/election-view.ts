import type { OutputOf } from '#foundation/contract.ts';
import type { Sentence } from '#foundation/sentence.ts';
import type { overview, show, showDesk } from '../contract.ts';
import { officeName } from './office-words.ts';
import { electionsProblemWords } from './problem-words.ts';

/** What the screens of one election share: where they are, how they name things, what may be done. */

export interface ElectionPlace {
  readonly season: string;
  readonly organisation: string;
  readonly election: string;
}

export type Shown = OutputOf<typeof show>;
export type Summary = Shown['election'];
export type Overview = OutputOf<typeof overview>;
export type Action = Shown['actions'][number];
export type DeskAnswer = OutputOf<typeof showDesk>;
export type Finding = Shown['checks'][number];

export const TABS = ['danh-sach', 'phieu', 'kiem-phieu', 'lech', 'ket-qua', 'bien-ban'] as const;
export type Tab = (typeof TABS)[number];

export function electionsHref({ season, organisation }: Omit<ElectionPlace, 'election'>): string {
  return `/mua/${season}/dai-hoi/${encodeURIComponent(organisation)}/bau-cu`;
}

export function electionHref(place: ElectionPlace, tab?: Tab): string {
  return `${electionsHref(place)}/${place.election}${tab === undefined ? '' : `?muc=${tab}`}`;
}

export function deskHref({ season, organisation, election }: ElectionPlace, batch?: string): string {
  return `/mua/${season}/dai-hoi/${encodeURIComponent(organisation)}/kiem-phieu/${election}${batch === undefined ? '' : `?tap=${batch}`}`;
}

/** "Bầu ban chấp hành", with the round where it is not the first. */
export function electionName({ office, round, roundKind, branch }: Pick<Summary, 'office' | 'round' | 'roundKind' | 'branch'>): Sentence {
  const name = officeName(office, branch);
  if (roundKind === 'tie') return { vi: `Bầu ${name.vi}, bầu lại người ngang phiếu`, en: `Election of ${name.en}, tie ballot` };
  if (round > 1) return { vi: `Bầu ${name.vi}, lần ${round}`, en: `Election of ${name.en}, ballot ${round}` };
  return { vi: `Bầu ${name.vi}`, en: `Election of ${name.en}` };
}

export function upper(sentence: Sentence): Sentence {
  const up = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
  return { vi: up(sentence.vi), en: up(sentence.en) };
}

/** The action of that name, when the answer names it. */
export function actionOf(actions: readonly Action[], operation: string): Action | undefined {
  return actions.find((each) => each.operation === operation);
}

export function may(actions: readonly Action[], operation: string): boolean {
  return actionOf(actions, operation)?.may ?? false;
}

/** Why something may not be done now, in the words of its problem. */
export function becauseWords({ because }: Action): Sentence | undefined {
  if (!because) return undefined;
  const words = (electionsProblemWords as { readonly [code: string]: ((facts: unknown) => Sentence) | undefined })[because.code];
  return words?.({ code: because.code, ...because.facts });
}
