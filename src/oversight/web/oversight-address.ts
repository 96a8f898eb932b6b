import type { SignalPlace } from '../core/signal.ts';

/** Addresses of the pages on leading from above. */
export function boardAddress(season: string): string {
  return `/mua/${season}/chi-dao`;
}

export function placeAddress(season: string, code: string): string {
  return `${boardAddress(season)}/${encodeURIComponent(code)}`;
}

/** The visit's id is made by whoever goes; an id that nobody knows yet is a new visit. */
export function visitAddress(season: string, code: string, visit: string): string {
  return `${placeAddress(season, code)}/chuyen-di/${visit}`;
}

export function mattersAddress(season: string): string {
  return `/mua/${season}/van-de`;
}

/** The page where that is seen which a signal speaks of. */
export function signalAddress(season: string, code: string, opens: SignalPlace): string {
  const congress = `/mua/${season}/dai-hoi/${encodeURIComponent(code)}`;
  const pages: { readonly [P in SignalPlace]: string } = {
    plan: `/mua/${season}/to-chuc/${encodeURIComponent(code)}`,
    documents: `${congress}/van-kien`,
    opinions: `${congress}/gop-y`,
    sittings: `${congress}/chuong-trinh`,
    personnel: `${congress}/nhan-su`,
    approvals: `${congress}/ho-so`,
    oversight: placeAddress(season, code),
    grievances: placeAddress(season, code),
  };
  return pages[opens];
}
