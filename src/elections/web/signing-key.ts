/**
 * The signer's key lives in this browser and cannot be taken out of it: an Ed25519 pair, not extractable, kept in IndexedDB under the
 * person. The server only ever gets the public half. Cleared browser data, or another device, means another key.
 */

export type SigningStand = 'ready' | 'insecure_address' | 'browser_too_old' | 'keeps_nothing';

interface KeptKey {
  readonly person: string;
  readonly publicKey: string;
  readonly pair: CryptoKeyPair;
}

const DATABASE = 'daihoi-signing';
const STORE = 'keys';

/** Whether this browser at this address can make and keep a key. Ed25519 exists in Chromium from 137, Firefox 129 and Safari 17. */
export async function signingStand(): Promise<SigningStand> {
  // An office that opens the page as http://192.168.1.5 gets no WebCrypto at all.
  if (!window.isSecureContext || typeof crypto.subtle === 'undefined') return 'insecure_address';
  try {
    await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
  } catch {
    return 'browser_too_old';
  }
  try {
    (await openStore()).close();
    return 'ready';
  } catch {
    return 'keeps_nothing';
  }
}

/** Public half of the key that this browser keeps for the person, 64 hexadecimal digits; undefined when there is none. */
export async function keptKey(person: string): Promise<string | undefined> {
  return (await readKey(person))?.publicKey;
}

/** Makes a new pair, keeps it in place of an older one, and answers its public half, 64 hexadecimal digits. */
export async function makeKey(person: string): Promise<string> {
  const pair = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
  const publicKey = hex(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
  const database = await openStore();
  await done(database.transaction(STORE, 'readwrite').objectStore(STORE).put({ person, publicKey, pair } satisfies KeptKey));
  database.close();
  return publicKey;
}

/** Signs the text's UTF-8 bytes; the signature as 128 hexadecimal digits. Undefined when this browser keeps no key of the person. */
export async function signText(person: string, text: string): Promise<string | undefined> {
  const kept = await readKey(person);
  if (!kept) return undefined;
  return hex(new Uint8Array(await crypto.subtle.sign('Ed25519', kept.pair.privateKey, new TextEncoder().encode(text))));
}

/** The first digits of a key in groups of four, as two people compare them aloud. */
export function shortKey(publicKey: string): string {
  return publicKey.slice(0, 12).replace(/(.{4})(?=.)/g, '$1 ');
}

async function readKey(person: string): Promise<KeptKey | undefined> {
  const database = await openStore();
  const kept = await done<KeptKey | undefined>(database.transaction(STORE).objectStore(STORE).get(person));
  database.close();
  return kept;
}

function openStore(): Promise<IDBDatabase> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.addEventListener('upgradeneeded', () => void opening.result.createObjectStore(STORE, { keyPath: 'person' }));
  return done(opening);
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB')));
  });
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
