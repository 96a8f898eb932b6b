import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { dayField, textField } from '#foundation/fields.ts';
import { RIGHTS } from '#foundation/right.ts';
import type { PasswordProblem, TokenPeriodProblem } from '../core/account.ts';
import { dayAnswer, idField, momentAnswer, password, place, sentence, weakPassword } from './shapes.ts';

/** Signing in, and what everybody does with the own account. Operations marked `secret` carry passwords or tokens and are never kept for repetition. */

/** Six digits; a space between them, as telephones show them, is allowed. */
const totpCode = z.string().regex(/^\d{3} ?\d{3}$/);

export type SignInProblem =
  | { readonly code: 'sign_in_failed' }
  | { readonly code: 'totp_needed' }
  | { readonly code: 'totp_wrong' }
  | { readonly code: 'too_many_attempts'; readonly seconds: number };

export const signIn = operation<SignInProblem>()({
  name: 'people.sign_in', method: 'POST', path: '/api/sign-in', who: 'anyone', secret: true,
  summary: { vi: 'Đăng nhập', en: 'Sign in' },
  input: z.strictObject({ account: textField(60), password, code: totpCode.optional() }),
  output: z.object({ account: z.string(), mustChangePassword: z.boolean() }),
  problems: { sign_in_failed: 'unauthenticated', totp_needed: 'unauthenticated', totp_wrong: 'unauthenticated', too_many_attempts: 'too_many' },
});

export const signOut = operation()({
  name: 'people.sign_out', method: 'POST', path: '/api/sign-out', who: 'anyone', answers: 'nothing',
  summary: { vi: 'Đăng xuất', en: 'Sign out' },
  input: z.strictObject({}), output: z.null(), problems: {},
});

export const me = operation()({
  name: 'people.me', method: 'GET', path: '/api/me', who: 'signed-in',
  summary: { vi: 'Tôi và các nhiệm vụ đang giữ', en: 'Myself and the duties I hold' },
  input: z.strictObject({}),
  output: z.object({
    account: z.string(), personId: z.number().nullable(), name: z.string(), title: z.string(), mustChangePassword: z.boolean(), totp: z.boolean(), sample: z.boolean(),
    language: z.enum(['vi', 'en']).nullable(),
    duties: z.array(z.object({ kind: z.string(), words: sentence, organisation: place, rights: z.array(z.enum(RIGHTS)) })),
  }),
  problems: {},
});

export const sampleAccounts = operation()({
  name: 'people.sample_accounts', method: 'GET', path: '/api/sample-accounts', who: 'anyone',
  summary: { vi: 'Tài khoản mẫu (chỉ có khi dùng dữ liệu mẫu)', en: 'Sample accounts (in a sample season only)' },
  input: z.strictObject({}),
  output: z.object({
    password: z.string().nullable(),
    accounts: z.array(z.object({ account: z.string(), name: z.string(), title: z.string(), duty: sentence, organisation: place })),
  }),
  problems: {},
});


export type OwnAccountProblem = { readonly code: 'program_token_used' } | { readonly code: 'sample_account' };
const ownAccount = { program_token_used: 'forbidden', sample_account: 'conflict' } as const;

export const listSignIns = operation()({
  name: 'people.list_sign_ins', method: 'GET', path: '/api/me/sign-ins', who: 'signed-in',
  summary: { vi: 'Thiết bị đang đăng nhập', en: 'Where I am signed in' },
  input: z.strictObject({}),
  output: z.object({
    signIns: z.array(z.object({ id: z.string(), createdAt: momentAnswer, lastSeenAt: momentAnswer, expiresAt: momentAnswer, device: z.string(), address: z.string(), current: z.boolean() })),
  }),
  problems: {},
});

export type EndSignInProblem = { readonly code: 'no_such_sign_in' };

export const endSignIn = operation<EndSignInProblem>()({
  name: 'people.end_sign_in', method: 'POST', path: '/api/me/sign-ins/{signIn}/end', who: 'signed-in', answers: 'nothing',
  summary: { vi: 'Đăng xuất một thiết bị', en: 'Sign one device out' },
  input: z.strictObject({ signIn: z.uuid() }), output: z.null(), problems: { no_such_sign_in: 'missing' },
});

export const endOtherSignIns = operation()({
  name: 'people.end_other_sign_ins', method: 'POST', path: '/api/me/sign-ins/end-others', who: 'signed-in',
  summary: { vi: 'Đăng xuất mọi thiết bị khác', en: 'Sign all other devices out' },
  input: z.strictObject({}), output: z.object({ ended: z.number() }), problems: {},
});

export type PasswordWrongProblem = { readonly code: 'password_wrong' } | { readonly code: 'too_many_attempts'; readonly seconds: number };
const passwordWrong = { password_wrong: 'invalid', too_many_attempts: 'too_many' } as const;

export const changePassword = operation<PasswordProblem | PasswordWrongProblem | OwnAccountProblem | { readonly code: 'password_unchanged' }>()({
  name: 'people.change_password', method: 'POST', path: '/api/me/password', who: 'signed-in', secret: true,
  summary: { vi: 'Đổi mật khẩu; các thiết bị khác bị đăng xuất', en: 'Change the password; other devices are signed out' },
  input: z.strictObject({ current: password, next: password }),
  output: z.object({ endedSignIns: z.number() }),
  problems: { ...weakPassword, ...passwordWrong, ...ownAccount, password_unchanged: 'invalid' },
});

export const beginTotp = operation<PasswordWrongProblem | OwnAccountProblem | { readonly code: 'totp_on_already' }>()({
  name: 'people.begin_totp', method: 'POST', path: '/api/me/totp/begin', who: 'signed-in', secret: true,
  summary: { vi: 'Bắt đầu bật mã xác thực hai bước', en: 'Begin to use one-time codes' },
  input: z.strictObject({ password }),
  output: z.object({ secret: z.string(), address: z.string(), picture: z.string().meta({ description: 'SVG' }) }),
  problems: { ...passwordWrong, ...ownAccount, totp_on_already: 'conflict' },
});

export const confirmTotp = operation<OwnAccountProblem | { readonly code: 'totp_wrong' } | { readonly code: 'totp_not_begun' } | { readonly code: 'too_many_attempts'; readonly seconds: number }>()({
  name: 'people.confirm_totp', method: 'POST', path: '/api/me/totp/confirm', who: 'signed-in', secret: true, answers: 'nothing',
  summary: { vi: 'Xác nhận mã đầu tiên và bật', en: 'Confirm the first code and switch on' },
  input: z.strictObject({ code: totpCode }), output: z.null(),
  problems: { ...ownAccount, totp_wrong: 'invalid', totp_not_begun: 'conflict', too_many_attempts: 'too_many' },
});

export const removeTotp = operation<PasswordWrongProblem | OwnAccountProblem | { readonly code: 'totp_not_on' }>()({
  name: 'people.remove_totp', method: 'POST', path: '/api/me/totp/remove', who: 'signed-in', secret: true, answers: 'nothing',
  summary: { vi: 'Tắt mã xác thực hai bước', en: 'Stop using one-time codes' },
  input: z.strictObject({ password }), output: z.null(), problems: { ...passwordWrong, ...ownAccount, totp_not_on: 'conflict' },
});

export const listTokens = operation()({
  name: 'people.list_tokens', method: 'GET', path: '/api/me/tokens', who: 'signed-in',
  summary: { vi: 'Mã truy cập cho chương trình', en: 'Tokens for programs' },
  input: z.strictObject({}),
  output: z.object({
    tokens: z.array(z.object({ id: z.number(), name: z.string(), readsOnly: z.boolean(), untilDay: dayAnswer, createdAt: momentAnswer, lastUsedOn: dayAnswer.nullable(), ended: z.boolean() })),
  }),
  problems: {},
});

export const makeToken = operation<OwnAccountProblem | TokenPeriodProblem>()({
  name: 'people.make_token', method: 'POST', path: '/api/me/tokens', who: 'signed-in', secret: true,
  summary: { vi: 'Tạo mã truy cập; chỉ hiện một lần', en: 'Make a token; it is shown once' },
  input: z.strictObject({ name: textField(80), readsOnly: z.boolean(), untilDay: dayField() }),
  output: z.object({ id: z.number(), token: z.string() }), problems: { ...ownAccount, token_period_wrong: 'invalid' },
});

export const revokeToken = operation<OwnAccountProblem | { readonly code: 'no_such_token' }>()({
  name: 'people.revoke_token', method: 'POST', path: '/api/me/tokens/{token}/revoke', who: 'signed-in', answers: 'nothing',
  summary: { vi: 'Thu hồi mã truy cập', en: 'Revoke a token' },
  input: z.strictObject({ token: idField }), output: z.null(), problems: { ...ownAccount, no_such_token: 'missing' },
});

export const chooseLanguage = operation()({
  name: 'people.choose_language', method: 'POST', path: '/api/me/language', who: 'signed-in', answers: 'nothing',
  summary: { vi: 'Chọn ngôn ngữ', en: 'Choose the language' },
  input: z.strictObject({ language: z.enum(['vi', 'en']) }), output: z.null(), problems: {},
});
