import { z } from 'zod';
import { queryNumber } from '#foundation/fields.ts';
import { PASSWORD_MAX_CHARACTERS } from '../core/account.ts';

/** Fields, answers and problems that several operations of this room share. */

export const momentAnswer = z.string().meta({ format: 'date-time' });
export const dayAnswer = z.string().meta({ format: 'date' });
export const sentence = z.object({ vi: z.string(), en: z.string() });
export const place = z.object({ code: z.string(), name: z.string() });
/** Number of a person, a duty or a token. */
export const idField = queryNumber(2_147_483_647);
export const password = z.string().min(1).max(PASSWORD_MAX_CHARACTERS);

export const weakPassword = { password_too_short: 'invalid', password_has_account_name: 'invalid', password_too_plain: 'invalid' } as const;

export type NoSuchPerson = { readonly code: 'no_such_person' };
export type NoSuchOrganisation = { readonly code: 'no_such_organisation'; readonly organisation: string };
