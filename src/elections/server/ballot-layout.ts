import { createHash } from 'node:crypto';
import type { CongressPlace } from '#campaigns/server/door.ts';
import { canonicalJson } from '#foundation/canonical.ts';
import { ballotColumns, howToVote, officeTitle } from '../core/ballot-words.ts';
import type { FrozenList } from '../core/list.ts';


/** Everything that stands on a ballot paper, and nothing that would tell one from another: no serial, no code, no time. @rule R-244-17.1 */
export interface BallotLayout {
  /** Which of the forms B1 to B7. */
  readonly form: 'B1' | 'B2' | 'B3' | 'B4' | 'B5' | 'B6' | 'B7';
  readonly convener: string;
  readonly congress: string;
  readonly term: string;
  /** A line feed where it breaks. */
  readonly title: string;
  /** "lần 2"; blank in the first round. */
  readonly round: string;
  readonly seats: number;
  readonly columns: readonly string[];
  readonly names: readonly { readonly place: number; readonly label: string; readonly extra: string }[];
  readonly howTo: readonly string[];
}

type Of = Pick<CongressPlace, 'season' | 'organisation' | 'congress'>;

/** The paper of a frozen list: B1 with surplus, B2 and B3 without, B4 from the second round on, B5 delegates. */
export function ballotLayout(list: FrozenList, place: Of): BallotLayout {
  return {
    form: formCode(list), ...headOf(place), title: `PHIẾU BẦU ${officeTitle(list.office, place.organisation.groupId === 'branch')}`.replace(' DỰ ĐẠI HỘI', '\nDỰ ĐẠI HỘI'), round: list.round > 1 ? `lần ${list.round}` : '', seats: list.seats,
    columns: ballotColumns(list.form),
    names: list.names.map(({ place: number, label }) => ({ place: number, label, extra: '' })),
    howTo: howToVote(list.form, list.seats, list.names.length),
  };
}

export function headOf({ season, organisation, congress }: Of): Pick<BallotLayout, 'convener' | 'congress' | 'term'> {
  return { convener: organisation.name, congress: congress.form === 'delegates' ? 'ĐẠI HỘI ĐẠI BIỂU' : 'ĐẠI HỘI ĐẢNG VIÊN', term: season.term };
}

function formCode(list: FrozenList): BallotLayout['form'] {
  if (list.round > 1) return 'B4';
  if (list.office === 'upper-delegates' || list.office === 'upper-alternates') return 'B5';
  return list.form !== 'boxes' ? 'B1' : list.names.length > 1 ? 'B2' : 'B3';
}

/** Hash of what the paper is set from; two papers with one hash are alike. */
export function layoutHash(list: FrozenList, place: Of): string {
  return hashOf(ballotLayout(list, place));
}

export function hashOf(layout: BallotLayout): string {
  return createHash('sha256').update(canonicalJson(layout as never), 'utf8').digest('hex');
}
