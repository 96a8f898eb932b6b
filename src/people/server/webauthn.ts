import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import type { Site } from '../core/passkey.ts';

/** What a device signs and how it is checked. The library is read when the first key is asked for, since most starts never need it. */
const library = () => import('@simplewebauthn/server');

export interface MadeKey {
  readonly publicKey: Uint8Array;
  readonly counter: number;
}

interface Owner {
  readonly accountId: number;
  readonly account: string;
  readonly name: string;
}

/** What the browser is asked to make a key with: one that the device finds by itself later, and unlocks by finger, face or PIN. */
export async function askForKey(site: Site, owner: Owner, known: readonly string[]) {
  const { generateRegistrationOptions } = await library();
  return generateRegistrationOptions({
    rpName: 'Đại Hội', rpID: site.host, userName: owner.account, userDisplayName: owner.name, userID: Uint8Array.from(Buffer.from(`daihoi account ${owner.accountId}`)),
    attestationType: 'none', excludeCredentials: known.map((id) => ({ id })), authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
}

/** The key in the device's answer, or nothing when the answer does not prove it. */
export async function readKey(site: Site, challenge: string, { id, clientDataJSON, attestationObject }: { readonly id: string; readonly clientDataJSON: string; readonly attestationObject: string }): Promise<MadeKey | undefined> {
  const { verifyRegistrationResponse } = await library();
  const response: RegistrationResponseJSON = { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response: { clientDataJSON, attestationObject } };
  const verified = await proved(() => verifyRegistrationResponse({ response, expectedChallenge: challenge, expectedOrigin: site.origin, expectedRPID: site.host, requireUserVerification: true }));
  const credential = verified?.verified === true ? verified.registrationInfo.credential : undefined;
  return credential?.id === id ? { publicKey: credential.publicKey, counter: credential.counter } : undefined;
}

/** What the browser is asked to sign in with: any key that the device has for this site. */
export async function askToSignIn(site: Site) {
  const { generateAuthenticationOptions } = await library();
  return generateAuthenticationOptions({ rpID: site.host, userVerification: 'required' });
}

interface Kept {
  readonly credential_id: string;
  readonly public_key: Uint8Array;
  readonly counter: number;
  readonly site: string;
}

interface SignedAnswer {
  readonly id: string;
  readonly clientDataJSON: string;
  readonly authenticatorData: string;
  readonly signature: string;
}

/** The device's new counter when the kept key signed this challenge for the site it was made for; nothing otherwise. */
export async function readSignature(site: Site, challenge: string, kept: Kept, { id, ...signed }: SignedAnswer): Promise<number | undefined> {
  if (kept.site !== site.host) return undefined;
  const { verifyAuthenticationResponse } = await library();
  const response: AuthenticationResponseJSON = { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response: signed };
  const credential = { id: kept.credential_id, publicKey: Uint8Array.from(kept.public_key), counter: kept.counter };
  const verified = await proved(() => verifyAuthenticationResponse({ response, expectedChallenge: challenge, expectedOrigin: site.origin, expectedRPID: kept.site, credential, requireUserVerification: true }));
  return verified?.verified === true ? verified.authenticationInfo.newCounter : undefined;
}

/** The library throws for whatever in an answer is not as it must be; what comes from a browser is nobody's fault of ours. */
async function proved<T>(check: () => Promise<T>): Promise<T | undefined> {
  try {
    return await check();
  } catch {
    return undefined;
  }
}
