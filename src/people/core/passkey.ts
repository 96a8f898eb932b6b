import { fail, ok, type Result } from '#foundation/result.ts';

/** How many keys an account may have: telephone, computer, one in the safe. */
export const PASSKEYS_AT_MOST = 10;

/** For how long a device may take to answer. */
export const CHALLENGE_MS = 5 * 60_000;

export interface Site {
  /** The host alone: keys made for it work at every port. */
  readonly host: string;
  /** As the browser names the page: https://host:port. */
  readonly origin: string;
}

/**
 * The site for which a device makes a key. Browsers make none for a bare number of the network, and none without encryption, save on the own machine.
 * @param origin of the page, as the browser names it
 * @problem passkey_site_unfit   the address is a number, or the line is not encrypted
 * @source Web Authentication Level 3, §5.1 (effective domain, secure context)
 */
export function siteOf(origin: string | undefined): Result<Site, { readonly code: 'passkey_site_unfit' }> {
  const [, protocol, host = ''] = /^(https?):\/\/([a-z0-9.-]+)(?::\d{1,5})?$/.exec(origin ?? '') ?? [];
  const own = host === 'localhost' || host.endsWith('.localhost');
  const named = host !== '' && !/^[\d.]+$/.test(host);
  return origin !== undefined && named && (protocol === 'https' || own) ? ok({ host, origin }) : fail({ code: 'passkey_site_unfit' });
}
