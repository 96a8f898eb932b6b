import { useAddress } from '#kit/address.ts';

/** Whose desk it is. */
export interface At {
  readonly season: string;
  readonly code: string;
}

/** Address of a congress's documents, or of one of them: documentsAddress('vinh-long-2020', 'MT.12', id). */
export function documentsAddress(season: string, code: string, document?: string): string {
  const at = `${congressAddress(season, code)}/van-kien`;
  return document === undefined ? at : `${at}/${document}`;
}

export function congressAddress(season: string, code: string): string {
  return `/mua/${season}/dai-hoi/${encodeURIComponent(code)}`;
}

/** The parts of the draft desk, and what each is called in the address; the first one has no name there. */
export const DESK_PARTS = { text: undefined, redline: 'so-sanh', remarks: 'nhan-xet', quality: 'chat-luong', issue: 'ban-hanh' } as const;
export type DeskPart = keyof typeof DESK_PARTS;

export function useDeskPart(): readonly [DeskPart, (part: DeskPart, further?: Readonly<Record<string, string | undefined>>) => void] {
  const [address, change] = useAddress();
  const named = (Object.keys(DESK_PARTS) as DeskPart[]).find((part) => DESK_PARTS[part] === address['phan']);
  return [named ?? 'text', (part, further = {}) => change({ phan: DESK_PARTS[part], ...further })];
}
