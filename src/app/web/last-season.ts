/** The season that this browser showed last; the home page and the menu lead there. */
const KEPT_UNDER = 'daihoi.season';

export function lastSeason(): string | undefined {
  try {
    return localStorage.getItem(KEPT_UNDER) ?? undefined;
  } catch {
    return undefined;
  }
}

export function keepSeason(code: string): void {
  try {
    localStorage.setItem(KEPT_UNDER, code);
  } catch {
    // Then the newest season is shown next time.
  }
}

/** The season to show: the one in the address, else the last shown if it is still there, else the one that began last. */
export function presentSeason(seasons: readonly { readonly code: string; readonly fromDay: string }[], inAddress: string | undefined, last: string | undefined): string | undefined {
  const known = (code: string | undefined): boolean => seasons.some((season) => season.code === code);
  if (known(inAddress)) return inAddress;
  if (known(last)) return last;
  return seasons.toSorted((one, other) => (one.fromDay < other.fromDay ? 1 : -1))[0]?.code;
}
