/**
 * What this browser keeps between visits. Some refuse it (private windows, full disks, rules of an office): then it lasts as long as the
 * page, and `lasting()` says so, since a person who counts on it must be told.
 */
const inPage = new Map<string, string>();
let refused = false;

export function kept(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? inPage.get(key);
  } catch {
    refused = true;
    return inPage.get(key);
  }
}

/** Undefined takes it away. */
export function keep(key: string, value: string | undefined): void {
  if (value === undefined) inPage.delete(key);
  else inPage.set(key, value);
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    refused = false;
  } catch {
    refused = true;
  }
}

/** Does the browser really keep things? Tried by keeping something. */
export function lasting(): boolean {
  keep('daihoi.try', '1');
  const took = !refused;
  keep('daihoi.try', undefined);
  return took;
}
