import { Secret, TOTP } from 'otpauth';
import { renderSVG } from 'uqr';
import { type Moment, millisecondsOf } from '#foundation/day.ts';

/** One-time codes of RFC 6238 as every authenticator app makes them: SHA-1, six digits, thirty seconds. */
const PERIOD_SECONDS = 30;

function totp(secret: string, account: string): TOTP {
  return new TOTP({ issuer: 'Đại Hội', label: account, algorithm: 'SHA1', digits: 6, period: PERIOD_SECONDS, secret: Secret.fromBase32(secret) });
}

/** 160 random bits, base32. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The address that the QR code carries, and the QR code as SVG. */
export function describeTotp(secret: string, account: string): { readonly address: string; readonly picture: string } {
  const address = totp(secret, account).toString();
  return { address, picture: renderSVG(address, { border: 2, pixelSize: 6 }) };
}

/** The time step of the code when it is right now, or one step before or after: telephones' clocks differ. */
export function totpStep(secret: string, code: string, now: Moment): number | undefined {
  const timestamp = millisecondsOf(now);
  const delta = totp(secret, '').validate({ token: code.replaceAll(' ', ''), timestamp, window: 1 });
  return delta === null ? undefined : Math.floor(timestamp / 1000 / PERIOD_SECONDS) + delta;
}

/** The code that an app shows at that moment. */
export function totpCodeAt(secret: string, at: Moment): string {
  return totp(secret, '').generate({ timestamp: millisecondsOf(at) });
}
