import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { textField } from '#foundation/fields.ts';
import { ACCOUNT_NAME } from '../core/account.ts';
import { idField, type NoSuchPerson } from './shapes.ts';

/** Accounts of others: made, reset, disabled and enabled by whoever has the standing over their duties. */

export type AccountProblem =
  | NoSuchPerson
  | { readonly code: 'no_account' }
  | { readonly code: 'account_beyond_yours' }
  | { readonly code: 'sample_account' };
const account = { no_such_person: 'missing', no_account: 'conflict', account_beyond_yours: 'forbidden', sample_account: 'conflict' } as const;

export const makeAccount = operation<
  | NoSuchPerson | { readonly code: 'account_beyond_yours' } | { readonly code: 'account_there_already'; readonly account: string }
  | { readonly code: 'account_name_taken'; readonly account: string }
>()({
  name: 'people.make_account', method: 'POST', path: '/api/people/{person}/account', who: { right: 'people' }, secret: true,
  summary: { vi: 'Tạo tài khoản; mật khẩu tạm chỉ hiện một lần', en: 'Make an account; the temporary password is shown once' },
  input: z.strictObject({ person: idField, account: z.string().regex(ACCOUNT_NAME) }),
  output: z.object({ account: z.string(), temporaryPassword: z.string() }),
  problems: { no_such_person: 'missing', account_beyond_yours: 'forbidden', account_there_already: 'conflict', account_name_taken: 'conflict' },
});

export const resetPassword = operation<AccountProblem>()({
  name: 'people.reset_password', method: 'POST', path: '/api/people/{person}/account/reset', who: { right: 'people' }, secret: true,
  summary: { vi: 'Đặt lại mật khẩu; có thể tắt luôn mã xác thực', en: 'Reset the password, and the one-time codes if asked' },
  input: z.strictObject({ person: idField, alsoTotp: z.boolean().default(false), reason: textField(500) }),
  output: z.object({ account: z.string(), temporaryPassword: z.string() }),
  problems: account,
});

export const disableAccount = operation<AccountProblem | { readonly code: 'last_administrator' } | { readonly code: 'own_account' }>()({
  name: 'people.disable_account', method: 'POST', path: '/api/people/{person}/account/disable', who: { right: 'people' }, answers: 'nothing',
  summary: { vi: 'Khóa tài khoản', en: 'Disable an account' },
  input: z.strictObject({ person: idField, reason: textField(500) }), output: z.null(),
  problems: { ...account, last_administrator: 'conflict', own_account: 'conflict' },
});

export const enableAccount = operation<AccountProblem>()({
  name: 'people.enable_account', method: 'POST', path: '/api/people/{person}/account/enable', who: { right: 'people' }, answers: 'nothing',
  summary: { vi: 'Mở khóa tài khoản', en: 'Enable an account again' },
  input: z.strictObject({ person: idField, reason: textField(500) }), output: z.null(), problems: account,
});
