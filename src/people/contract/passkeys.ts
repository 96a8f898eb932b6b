import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { textField } from '#foundation/fields.ts';
import type { OwnAccountProblem, PasswordWrongProblem } from './own-account.ts';
import { momentAnswer, password } from './shapes.ts';

/** Keys kept by a device and unlocked by finger, face or PIN. A device is asked with a challenge, good once and for five minutes. */

const base64url = (most: number, least = 1) => z.string().regex(/^[A-Za-z0-9_-]+$/).min(least).max(most);
/** As the browser's navigator.credentials takes it, in the JSON form of Web Authentication Level 3. */
const options = z.record(z.string(), z.unknown());
const question = z.object({ challenge: z.uuid(), options });
const ownKinds = { program_token_used: 'forbidden', sample_account: 'conflict' } as const;

export type PasskeySiteProblem = { readonly code: 'passkey_site_unfit' };
export type PasskeyAnswerProblem = { readonly code: 'passkey_too_late' } | { readonly code: 'passkey_not_proved' };

export const listPasskeys = operation()({
  name: 'people.list_passkeys', method: 'GET', path: '/api/me/passkeys', who: 'signed-in',
  summary: { vi: 'Khóa trên thiết bị của tôi', en: 'My passkeys' },
  input: z.strictObject({}),
  output: z.object({ passkeys: z.array(z.object({ id: z.string(), name: z.string(), site: z.string(), createdAt: momentAnswer, lastUsedAt: momentAnswer.nullable() })) }),
  problems: {},
});

export const beginPasskey = operation<PasswordWrongProblem | OwnAccountProblem | PasskeySiteProblem | { readonly code: 'too_many_passkeys'; readonly most: number }>()({
  name: 'people.begin_passkey', method: 'POST', path: '/api/me/passkeys/begin', who: 'signed-in', secret: true,
  summary: { vi: 'Bắt đầu thêm khóa trên thiết bị', en: 'Begin to add a passkey' },
  input: z.strictObject({ password }),
  output: question,
  problems: { ...ownKinds, password_wrong: 'invalid', too_many_attempts: 'too_many', passkey_site_unfit: 'conflict', too_many_passkeys: 'conflict' },
});

export const addPasskey = operation<OwnAccountProblem | PasskeySiteProblem | PasskeyAnswerProblem>()({
  name: 'people.add_passkey', method: 'POST', path: '/api/me/passkeys', who: 'signed-in', secret: true,
  summary: { vi: 'Thêm khóa mà thiết bị đã tạo', en: 'Add the passkey that the device made' },
  input: z.strictObject({
    challenge: z.uuid(), name: textField(60),
    credential: z.strictObject({ id: base64url(1400, 16), clientDataJSON: base64url(8000), attestationObject: base64url(20_000) }),
  }),
  output: z.object({ id: z.string() }),
  problems: { ...ownKinds, passkey_site_unfit: 'conflict', passkey_too_late: 'stale', passkey_not_proved: 'invalid' },
});

export const removePasskey = operation<OwnAccountProblem | { readonly code: 'no_such_passkey' }>()({
  name: 'people.remove_passkey', method: 'POST', path: '/api/me/passkeys/{passkey}/remove', who: 'signed-in', answers: 'nothing',
  summary: { vi: 'Bỏ một khóa', en: 'Remove a passkey' },
  input: z.strictObject({ passkey: z.uuid() }), output: z.null(), problems: { ...ownKinds, no_such_passkey: 'missing' },
});

export const beginPasskeySignIn = operation<PasskeySiteProblem>()({
  name: 'people.begin_passkey_sign_in', method: 'POST', path: '/api/sign-in/passkey/begin', who: 'anyone', secret: true,
  summary: { vi: 'Bắt đầu đăng nhập bằng khóa trên thiết bị', en: 'Begin to sign in with a passkey' },
  input: z.strictObject({}), output: question, problems: { passkey_site_unfit: 'conflict' },
});

export const passkeySignIn = operation<PasskeySiteProblem | PasskeyAnswerProblem | { readonly code: 'passkey_unknown' }>()({
  name: 'people.passkey_sign_in', method: 'POST', path: '/api/sign-in/passkey', who: 'anyone', secret: true,
  summary: { vi: 'Đăng nhập bằng khóa trên thiết bị', en: 'Sign in with a passkey' },
  input: z.strictObject({
    challenge: z.uuid(), credential: z.strictObject({ id: base64url(1400, 16), clientDataJSON: base64url(8000), authenticatorData: base64url(8000), signature: base64url(8000) }),
  }),
  output: z.object({ account: z.string(), mustChangePassword: z.boolean() }),
  problems: { passkey_site_unfit: 'conflict', passkey_too_late: 'stale', passkey_not_proved: 'unauthenticated', passkey_unknown: 'unauthenticated' },
});
