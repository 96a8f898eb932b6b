/** Addresses of this room's screens; which part of one is open stands behind `?phan=`. */

export interface Place {
  readonly season: string;
  readonly organisation: string;
}

/** The parts of the personnel of one organisation, and what each is called in the address. */
export const PARTS = { scheme: undefined, people: 'danh-sach', steps: 'quy-trinh', papers: 'ho-so', publishing: 'cong-khai', direct: 'truc-tiep' } as const;
export type Part = keyof typeof PARTS;

export function congressAddress({ season, organisation }: Place): string {
  return `/mua/${season}/dai-hoi/${encodeURIComponent(organisation)}`;
}

export function personnelAddress(place: Place, part: Part = 'scheme'): string {
  const named = PARTS[part];
  return `${congressAddress(place)}/nhan-su${named === undefined ? '' : `?phan=${named}`}`;
}

export function personAddress(place: Place, person: string): string {
  return `${congressAddress(place)}/nhan-su/${encodeURIComponent(person)}`;
}
