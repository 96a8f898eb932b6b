import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { codeField, dayField, textField } from '#foundation/fields.ts';
import { ACCOUNT_NAME, type PasswordProblem } from '../core/account.ts';
import { password, place, sentence, weakPassword } from './shapes.ts';

/** The first set-up of an empty data folder: the root organisation and its administrator. */

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
