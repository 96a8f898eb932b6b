import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { codeField, dayField, queryNumber, textField } from '#foundation/fields.ts';
import { RIGHTS } from '#foundation/right.ts';
import { ACCOUNT_NAME, PASSWORD_MAX_CHARACTERS, type PasswordProblem, type TokenPeriodProblem } from './core/account.ts';
import { DUTY_KIND_IDS, type DutyKindId } from './core/duties.ts';
import type { EndDutyProblem, GiveDutyProblem } from './core/give-duty.ts';
import type { PeopleSheetProblem } from './core/people-sheet.ts';

/** Sign-in, accounts, persons and their duties. Operations marked `secret` are never kept for repetition: they carry passwords or tokens. */

const momentAnswer = z.string().meta({ format: 'date-time' });
const dayAnswer = z.string().meta({ format: 'date' });
const sentence = z.object({ vi: z.string(), en: z.string() });
const dutyKindField = z.enum(DUTY_KIND_IDS as [DutyKindId, ...DutyKindId[]]);
const personField = queryNumber(2_147_483_647);
const password = z.string().min(1).max(PASSWORD_MAX_CHARACTERS);
const place = z.object({ code: z.string(), name: z.string() });
/** Six digits; a space between them, as telephones show them, is allowed. */
const totpCode = z.string().regex(/^\d{3} ?\d{3}$/);

const held = z.object({
  id: z.number(), kind: dutyKindField, words: sentence, organisation: place, fromDay: dayAnswer, untilDay: dayAnswer.nullable(),
  inForce: z.boolean(), endReason: z.string().nullable(),
});

/* Signing in */

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

/* One's own account */

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
const weakPassword = { password_too_short: 'invalid', password_has_account_name: 'invalid', password_too_plain: 'invalid' } as const;

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
  input: z.strictObject({ token: personField }), output: z.null(), problems: { ...ownAccount, no_such_token: 'missing' },
});

export const chooseLanguage = operation()({
  name: 'people.choose_language', method: 'POST', path: '/api/me/language', who: 'signed-in', answers: 'nothing',
  summary: { vi: 'Chọn ngôn ngữ', en: 'Choose the language' },
  input: z.strictObject({ language: z.enum(['vi', 'en']) }), output: z.null(), problems: {},
});

/* Persons and duties */

type NoSuchPerson = { readonly code: 'no_such_person' };
type NoSuchOrganisation = { readonly code: 'no_such_organisation'; readonly organisation: string };

const personLine = z.object({
  id: z.number(), name: z.string(), title: z.string(), organisation: place.nullable(),
  account: z.string().nullable(), accountDisabled: z.boolean(),
  duties: z.array(z.object({ kind: dutyKindField, words: sentence, organisation: place })),
});

export const searchPeople = operation<NoSuchOrganisation>()({
  name: 'people.search', method: 'GET', path: '/api/people', who: { right: 'people' },
  summary: { vi: 'Tìm cán bộ trong phạm vi được giao, xếp theo tên A, B, C', en: 'Search people within the range, in order of given names' },
  input: z.strictObject({
    text: textField(100, { blank: true }).optional(), organisation: codeField().optional(), below: z.enum(['yes', 'no']).default('yes'),
    duty: dutyKindField.optional(), from: queryNumber(1_000_000).default(0), count: z.coerce.number().int().min(1).max(500).default(100),
  }),
  output: z.object({ total: z.number(), people: z.array(personLine) }),
  problems: { no_such_organisation: 'missing' },
});

export const showPerson = operation<NoSuchPerson>()({
  name: 'people.show', method: 'GET', path: '/api/people/{person}', who: { right: 'people' },
  summary: { vi: 'Một cán bộ, các nhiệm vụ và tài khoản', en: 'A person with duties and account' },
  input: z.strictObject({ person: personField }),
  output: z.object({
    id: z.number(), name: z.string(), title: z.string(), bornOn: dayAnswer.nullable(), organisation: place.nullable(), revision: z.number(),
    duties: z.array(held.extend({ recordedAt: momentAnswer, endedAt: momentAnswer.nullable(), youMayEnd: z.boolean() })),
    account: z.object({ name: z.string(), disabled: z.boolean(), totp: z.boolean(), passwordTemporary: z.boolean(), lastSignInAt: momentAnswer.nullable(), sample: z.boolean() }).nullable(),
    proposedAccount: z.string(), youMayManageAccount: z.boolean(), isYou: z.boolean(),
  }),
  problems: { no_such_person: 'missing' },
});

export const addPerson = operation<NoSuchOrganisation | { readonly code: 'person_there_already'; readonly name: string; readonly personId: number }>()({
  name: 'people.add_person', method: 'POST', path: '/api/people', who: { right: 'people' },
  summary: { vi: 'Thêm cán bộ', en: 'Add a person' },
  input: z.strictObject({
    fullName: textField(120), title: textField(200, { blank: true }).default(''), bornOn: dayField().nullable().default(null), organisation: codeField(),
    /** Another person of the same name in the same organisation, and meant so. */
    sameNameMeant: z.boolean().default(false),
  }),
  output: z.object({ id: z.number() }),
  problems: { no_such_organisation: 'missing', person_there_already: 'conflict' },
});

export const correctPerson = operation<NoSuchPerson | NoSuchOrganisation | { readonly code: 'person_changed_meanwhile' }>()({
  name: 'people.correct_person', method: 'POST', path: '/api/people/{person}/correct', who: { right: 'people' },
  summary: { vi: 'Sửa họ tên, chức vụ, nơi công tác', en: 'Correct name, title or place' },
  input: z.strictObject({
    person: personField, revision: z.number().int().min(1).max(1_000_000_000), fullName: textField(120), title: textField(200, { blank: true }), bornOn: dayField().nullable(), organisation: codeField(),
  }),
  output: z.object({ revision: z.number() }),
  problems: { no_such_person: 'missing', no_such_organisation: 'missing', person_changed_meanwhile: 'stale' },
});

export const giveDuty = operation<NoSuchPerson | NoSuchOrganisation | GiveDutyProblem>()({
  name: 'people.give_duty', method: 'POST', path: '/api/people/{person}/duties', who: { right: 'people' },
  summary: { vi: 'Giao nhiệm vụ', en: 'Give a duty' },
  input: z.strictObject({ person: personField, kind: dutyKindField, organisation: codeField(), fromDay: dayField(), untilDay: dayField().nullable().default(null) }),
  output: z.object({ id: z.number() }),
  problems: {
    no_such_person: 'missing', no_such_organisation: 'missing', not_to_yourself: 'forbidden', rights_beyond_yours: 'forbidden',
    ends_before_it_begins: 'invalid', duty_organisation_closed: 'conflict', duty_held_already: 'conflict',
  },
});

export const endDuty = operation<{ readonly code: 'no_such_duty' } | EndDutyProblem>()({
  name: 'people.end_duty', method: 'POST', path: '/api/duties/{duty}/end', who: 'signed-in',
  summary: { vi: 'Kết thúc nhiệm vụ', en: 'End a duty' },
  input: z.strictObject({ duty: personField, untilDay: dayField(), reason: textField(500) }),
  output: z.object({ untilDay: dayAnswer }),
  problems: { no_such_duty: 'missing', rights_beyond_yours: 'forbidden', ends_before_it_begins: 'invalid', duty_ended_already: 'conflict', last_administrator: 'conflict' },
});

export const listDuties = operation<NoSuchOrganisation>()({
  name: 'people.list_duties', method: 'GET', path: '/api/organisations/{code}/duties', who: { right: 'read' },
  summary: { vi: 'Nhiệm vụ trong một tổ chức', en: 'Duties in an organisation' },
  input: z.strictObject({ code: codeField() }),
  output: z.object({ duties: z.array(held.extend({ person: z.object({ id: z.number(), name: z.string(), title: z.string() }) })), youMayGive: z.boolean() }),
  problems: { no_such_organisation: 'missing' },
});

/* Accounts of others */

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
  input: z.strictObject({ person: personField, account: z.string().regex(ACCOUNT_NAME) }),
  output: z.object({ account: z.string(), temporaryPassword: z.string() }),
  problems: { no_such_person: 'missing', account_beyond_yours: 'forbidden', account_there_already: 'conflict', account_name_taken: 'conflict' },
});

export const resetPassword = operation<AccountProblem>()({
  name: 'people.reset_password', method: 'POST', path: '/api/people/{person}/account/reset', who: { right: 'people' }, secret: true,
  summary: { vi: 'Đặt lại mật khẩu; có thể tắt luôn mã xác thực', en: 'Reset the password, and the one-time codes if asked' },
  input: z.strictObject({ person: personField, alsoTotp: z.boolean().default(false), reason: textField(500) }),
  output: z.object({ account: z.string(), temporaryPassword: z.string() }),
  problems: account,
});

export const disableAccount = operation<AccountProblem | { readonly code: 'last_administrator' } | { readonly code: 'own_account' }>()({
  name: 'people.disable_account', method: 'POST', path: '/api/people/{person}/account/disable', who: { right: 'people' }, answers: 'nothing',
  summary: { vi: 'Khóa tài khoản', en: 'Disable an account' },
  input: z.strictObject({ person: personField, reason: textField(500) }), output: z.null(),
  problems: { ...account, last_administrator: 'conflict', own_account: 'conflict' },
});

export const enableAccount = operation<AccountProblem>()({
  name: 'people.enable_account', method: 'POST', path: '/api/people/{person}/account/enable', who: { right: 'people' }, answers: 'nothing',
  summary: { vi: 'Mở khóa tài khoản', en: 'Enable an account again' },
  input: z.strictObject({ person: personField, reason: textField(500) }), output: z.null(), problems: account,
});

/* Import */

const sheetProblems = { people_sheet_unreadable: 'invalid', people_headings_wrong: 'invalid', people_rows_wrong: 'invalid', people_sheet_empty: 'invalid' } as const;

export const importTemplate = operation()({
  name: 'people.import_template', method: 'GET', path: '/api/people-import/template', who: { right: 'people' }, answers: 'file',
  summary: { vi: 'Mẫu Excel danh sách cán bộ', en: 'Excel template of people' },
  input: z.strictObject({}), output: z.any(), problems: {},
});

const importedLine = z.object({
  row: z.number(), fullName: z.string(), title: z.string(), organisation: place, duty: sentence.nullable(), account: z.string().nullable(),
  change: z.enum(['new', 'changed', 'same']),
});

export const previewImport = operation<PeopleSheetProblem>()({
  name: 'people.preview_import', method: 'POST', path: '/api/people-import/preview', who: { right: 'people' }, sends: 'file',
  summary: { vi: 'Xem trước danh sách cán bộ sẽ nạp', en: 'Preview an import of people' },
  input: z.strictObject({}),
  output: z.object({ added: z.number(), changed: z.number(), same: z.number(), dutiesGiven: z.number(), accountsMade: z.number(), lines: z.array(importedLine) }),
  problems: sheetProblems,
});

export const importPeople = operation<PeopleSheetProblem>()({
  name: 'people.import', method: 'POST', path: '/api/people-import', who: { right: 'people' }, sends: 'file', secret: true,
  summary: { vi: 'Nạp danh sách cán bộ; mật khẩu tạm chỉ hiện một lần', en: 'Import people; temporary passwords are shown once' },
  input: z.strictObject({ fromDay: dayField() }),
  output: z.object({
    added: z.number(), changed: z.number(), same: z.number(), dutiesGiven: z.number(),
    accounts: z.array(z.object({ name: z.string(), organisation: z.string(), account: z.string(), temporaryPassword: z.string() })),
  }),
  problems: sheetProblems,
});

/* First set-up */

export const setUpState = operation()({
  name: 'people.set_up_state', method: 'GET', path: '/api/set-up', who: 'anyone',
  summary: { vi: 'Đã thiết lập lần đầu chưa', en: 'Whether the first set-up is due' },
  input: z.strictObject({}), output: z.object({ needed: z.boolean(), kinds: z.array(z.object({ id: z.string(), words: sentence })), roots: z.array(place) }), problems: {},
});

export const setUp = operation<PasswordProblem | { readonly code: 'set_up_already' } | { readonly code: 'root_kind_unknown' } | { readonly code: 'root_day_in_future' } | { readonly code: 'organisation_code_taken'; readonly organisation: string }>()({
  name: 'people.set_up', method: 'POST', path: '/api/set-up', who: 'anyone', secret: true,
  summary: { vi: 'Thiết lập lần đầu: tổ chức gốc và người quản trị', en: 'First set-up: root organisation and administrator' },
  input: z.strictObject({
    organisation: z.strictObject({ code: codeField(), name: textField(200), kind: z.string().max(60), fromDay: dayField() }),
    person: z.strictObject({ fullName: textField(120), title: textField(200, { blank: true }).default('') }),
    account: z.string().regex(ACCOUNT_NAME), password,
    /** The person also runs the season: plan, record, decide. */
    alsoOffice: z.boolean(),
  }),
  output: z.object({ account: z.string() }),
  problems: { ...weakPassword, set_up_already: 'conflict', root_kind_unknown: 'invalid', root_day_in_future: 'invalid', organisation_code_taken: 'conflict' },
});

export const peopleContract = {
  signIn, signOut, me, sampleAccounts, listSignIns, endSignIn, endOtherSignIns, changePassword, beginTotp, confirmTotp, removeTotp,
  listTokens, makeToken, revokeToken, chooseLanguage, searchPeople, showPerson, addPerson, correctPerson, giveDuty, endDuty, listDuties,
  makeAccount, resetPassword, disableAccount, enableAccount, importTemplate, previewImport, importPeople, setUpState, setUp,
};
