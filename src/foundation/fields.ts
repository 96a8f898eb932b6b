import { z } from 'zod';
import { type Day, parseDay } from './day.ts';
import type { Sentence } from './sentence.ts';
import { isNfc, tidy } from './text.ts';

/** Fields that requests share. Each refusal carries a code; its sentence stands in FIELD_WORDS. */
export const FIELD_WORDS = {
  not_a_day: { vi: 'Ngày không có thật hoặc sai dạng (đúng: 2020-05-29).', en: 'There is no such day, or it is written wrongly (right: 2020-05-29).' },
  not_nfc: { vi: 'Chữ ở dạng Unicode tổ hợp (NFD). Chuyển sang Unicode dựng sẵn (NFC).', en: 'The text is in decomposed Unicode (NFD). Convert it to NFC.' },
  blank: { vi: 'Không được để trống.', en: 'This must not be blank.' },
  too_long: { vi: 'Chữ dài quá mức cho phép.', en: 'The text is too long.' },
  control_characters: { vi: 'Chữ có ký tự điều khiển không in được.', en: 'The text has control characters.' },
  broken_characters: { vi: 'Chữ có ký tự hỏng, không lưu được. Xóa ký tự đó rồi gõ lại.', en: 'The text has a broken character that cannot be kept. Delete it and type it again.' },
  not_an_amount: { vi: 'Không phải số, hoặc quá 12 chữ số, quá 4 chữ số thập phân (đúng: 44.5).', en: 'This is no number, or has more than 12 digits or 4 decimals (right: 44.5).' },
  not_a_code: { vi: 'Mã chỉ gồm chữ in hoa không dấu, số, dấu chấm và gạch ngang, tối đa 40 ký tự.', en: 'A code has capital letters, digits, dots and hyphens only, 40 at the most.' },
} as const satisfies Record<string, Sentence>;

export type FieldCode = keyof typeof FIELD_WORDS;

function refuse(code: FieldCode) {
  return { error: code, params: { code } };
}

/** A day such as 2020-05-29. */
export function dayField() {
  return z
    .string()
    .refine((text) => parseDay(text) !== undefined, refuse('not_a_day'))
    .transform((text) => text as Day)
    .meta({ format: 'date', examples: ['2020-05-29'] });
}

/** Text of people: NFC, without control characters; surrounding spaces are taken off. */
export function textField(maxLength: number, options: { readonly blank?: boolean } = {}) {
  return z
    .string()
    .refine((text) => text.length <= maxLength, refuse('too_long'))
    .refine(isNfc, refuse('not_nfc'))
    // oxlint-disable-next-line no-control-regex -- control characters are what is refused here
    .refine((text) => !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/.test(text), refuse('control_characters'))
    .transform((text) => text.trim())
    .refine((text) => options.blank === true || tidy(text) !== '', refuse('blank'));
}

/** Code of an organisation, e.g. LH or LH.07. */
export function codeField() {
  return z.string().regex(/^[A-Z0-9][A-Z0-9.-]{0,39}$/, { error: 'not_a_code' }).meta({ examples: ['LH'] });
}

/** A number in a query: digits only. */
export function queryNumber(max: number) {
  return z.coerce.number().int().min(0).max(max);
}
