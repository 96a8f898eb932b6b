import { keep, kept } from './browser-keep.ts';

/**
 * Receipts of opinions given from this browser. A receipt is the only way back to an opinion without a name, so it is kept before the opinion
 * is sent; the server knows its hash alone.
 */
const MOST = 500;

function keyOf(owner: string): string {
  return `daihoi.receipts.${owner}`;
}

/** Whose receipts they are: of a person by the full name, so that who shares a browser does not open another's. */
export function receiptsOwner(name: string): string {
  return `person.${name}`;
}

/** Receipts of who came in by a meeting's code, from this device. */
export function meetingOwner(code: string): string {
  return `meeting.${code}`;
}

/** The latest last. `owner`: receiptsOwner or meetingOwner. */
export function receiptsOf(owner: string): readonly string[] {
  try {
    const read: unknown = JSON.parse(kept(keyOf(owner)) ?? '[]');
    return Array.isArray(read) ? read.filter((each): each is string => typeof each === 'string') : [];
  } catch {
    return [];
  }
}

export function keepReceipt(owner: string, receipt: string): void {
  keep(keyOf(owner), JSON.stringify([...receiptsOf(owner).filter((each) => each !== receipt), receipt].slice(-MOST)));
}

export function forgetReceipts(owner: string): void {
  keep(keyOf(owner), undefined);
}
