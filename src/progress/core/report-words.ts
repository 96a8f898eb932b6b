/** How the organisations of a report are named on an official paper. Source: the format of Party papers, symbols and lettering. */

/** Committees and the organisations that they lead, as their names begin. */
const LED: readonly (readonly [committee: string, organisation: string])[] = [
  ['Tỉnh ủy ', 'Đảng bộ tỉnh '],
  ['Thành ủy ', 'Đảng bộ thành phố '],
  ['Thị ủy ', 'Đảng bộ thị xã '],
  ['Huyện ủy ', 'Đảng bộ huyện '],
  ['Đảng ủy ', 'Đảng bộ '],
];

/** "Tỉnh ủy Vĩnh Long" → "Đảng bộ tỉnh Vĩnh Long": the organisation that a committee leads, as the first line of a paper names the superior. */
export function bodyLedBy(committee: string): string {
  const led = LED.find(([begins]) => committee.startsWith(begins));
  return led ? led[1] + committee.slice(led[0].length) : committee;
}

/** "Đảng bộ tỉnh Vĩnh Long" → "Tỉnh ủy Vĩnh Long", "Đảng bộ xã An Bình" → "Đảng ủy xã An Bình": who issues the paper. A branch issues under its own name. */
export function committeeOf(organisation: string): string {
  const led = LED.find(([, begins]) => organisation.startsWith(begins));
  return led ? led[0] + organisation.slice(led[1].length) : organisation;
}

/**
 * Last line of "Nơi nhận": the paper is kept where it is issued, named by its kind alone, since the head names the place.
 * "Đảng bộ xã An Bình" → "Lưu Đảng ủy", "Huyện ủy Long Hồ" → "Lưu Huyện ủy", "Chi bộ ấp 1" → "Lưu Chi bộ". @source forms §1
 */
export function archivedAt(organisation: string): string {
  const issuer = committeeOf(organisation);
  return `Lưu ${/^(?:Tỉnh ủy|Thành ủy|Thị ủy|Huyện ủy|Đảng ủy|Chi bộ|Ban Tổ chức)(?= |$)/.exec(issuer)?.[0] ?? issuer}`;
}

/** Symbol of a report: BC and the organisation's sign. */
export function reportSymbol(kindId: string, groupId: 'party-org' | 'branch'): string {
  const signs: { readonly [kind: string]: string } = { 'provincial-committee': 'TU', 'city-committee': 'ThU', 'town-committee': 'ThTU', 'district-committee': 'HU' };
  return `BC/${signs[kindId] ?? (groupId === 'branch' ? 'CB' : 'ĐU')}`;
}

/** In whose name the paper is signed. */
export function signedFor(levelId: string, groupId: 'party-org' | 'branch'): string {
  if (groupId === 'branch') return 'T/M Chi bộ';
  return levelId === 'grassroots' ? 'T/M Đảng ủy' : 'T/M Ban Thường vụ';
}

/** What the counted organisations are called, in a sentence and in the title. */
export function levelWords(levelId: string): { readonly organisations: string; readonly congresses: string } {
  switch (levelId) {
    case 'grassroots':
      return { organisations: 'tổ chức cơ sở đảng', congresses: 'đại hội đảng bộ, chi bộ cơ sở' };
    case 'branch':
      return { organisations: 'chi bộ trực thuộc', congresses: 'đại hội chi bộ trực thuộc' };
    case 'district':
      return { organisations: 'đảng bộ cấp trên trực tiếp cơ sở', congresses: 'đại hội đảng bộ cấp trên trực tiếp cơ sở' };
    default:
      return { organisations: 'đảng bộ', congresses: 'đại hội đảng bộ' };
  }
}

/** The whole that a unit is called in a sentence: "Toàn tỉnh", "Toàn huyện". */
export function wholeOf(kindId: string): string {
  const words: { readonly [kind: string]: string } = {
    'provincial-committee': 'Toàn tỉnh', 'city-committee': 'Toàn thành phố', 'town-committee': 'Toàn thị xã', 'district-committee': 'Toàn huyện',
  };
  return words[kindId] ?? 'Toàn đảng bộ';
}
