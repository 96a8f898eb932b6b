import type { PublicKeyCredentialCreationOptionsJSON, PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { siteOf } from '../core/passkey.ts';

/** Whether this browser makes keys for this page; a page opened by a number of the network gets none. */
export function passkeysWork(): boolean {
  return 'PublicKeyCredential' in window && siteOf(window.location.origin).ok;
}

type Asked = Readonly<Record<string, unknown>>;

/** Lets the device make a key. The library is read when it is needed, so that nobody waits for it to sign in. */
export async function makeOnDevice(options: Asked): Promise<Result<{ readonly id: string; readonly clientDataJSON: string; readonly attestationObject: string }, Sentence>> {
  const { startRegistration } = await import('@simplewebauthn/browser');
  return told(async () => {
    const { id, response } = await startRegistration({ optionsJSON: options as unknown as PublicKeyCredentialCreationOptionsJSON });
    return { id, clientDataJSON: response.clientDataJSON, attestationObject: response.attestationObject };
  });
}

/** Lets the device sign with the key that the person chooses and unlocks. */
export async function signOnDevice(options: Asked): Promise<Result<{ readonly id: string; readonly clientDataJSON: string; readonly authenticatorData: string; readonly signature: string }, Sentence>> {
  const { startAuthentication } = await import('@simplewebauthn/browser');
  return told(async () => {
    const { id, response } = await startAuthentication({ optionsJSON: options as unknown as PublicKeyCredentialRequestOptionsJSON });
    return { id, clientDataJSON: response.clientDataJSON, authenticatorData: response.authenticatorData, signature: response.signature };
  });
}

/** What a device refuses, as a sentence: browsers tell little on purpose. */
async function told<T>(ask: () => Promise<T>): Promise<Result<T, Sentence>> {
  try {
    return ok(await ask());
  } catch (error) {
    const { name, cause } = error instanceof Error ? error : new Error(String(error));
    if (name === 'InvalidStateError' || (cause instanceof Error && cause.name === 'InvalidStateError')) return fail({ vi: 'Thiết bị này đã có khóa của tài khoản.', en: 'This device has a passkey of the account already.' });
    return fail({ vi: 'Thiết bị chưa mở khóa, hoặc bạn đã bấm thôi. Bấm lại khi sẵn sàng.', en: 'The device was not unlocked, or you cancelled. Begin again when ready.' });
  }
}
