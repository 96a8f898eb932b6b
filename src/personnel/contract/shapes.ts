import { z } from 'zod';
import { codeField, dayField, textField } from '#foundation/fields.ts';
import { DISCIPLINES, EDUCATIONS, PROFESSIONS, SEXES, THEORIES } from '#people/core/person-facts.ts';
import { BODIES } from '../core/body.ts';
import { FINDINGS } from '../core/finding.ts';
import { TRACKS } from '../core/person.ts';
import { POSTS } from '../core/post.ts';

/** Fields, answers and problems that several operations of this room share. Days are 2020-05-29, moments ISO instants in UTC, shares whole per cent. */

export const seasonField = () => z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/).meta({ examples: ['vinh-long-2020'] });
/** The organisation whose persons are asked about, within a season. */
export const place = { season: seasonField(), organisation: codeField() };
export const placeKinds = { season_not_found: 'missing', organisation_not_found: 'missing' } as const;

export const AT = '/api/seasons/{season}/organisations/{organisation}/personnel';
export const PERSON = `${AT}/people/{person}` as const;

export const idField = () => z.uuid().transform((id) => id.toLowerCase());
export const revision = z.number().int().min(0).max(1_000_000_000);
export const count = () => z.number().int().min(0).max(100_000);
export const percent = () => z.number().int().min(0).max(100);
export const text = (longest: number) => textField(longest, { blank: true }).default('');
export const dayOrNull = () => dayField().nullable().default(null);

export const aimsField = z.strictObject({ women: percent().nullable(), under40: percent().nullable(), ethnic: percent().nullable(), renewal: percent().nullable() });
export const rangeField = (most: number) => z.strictObject({ from: z.number().int().min(0).max(most), until: z.number().int().min(0).max(most) });
export const bodySeats = z.strictObject({ body: z.enum(BODIES), seats: z.number().int().min(1).max(500) });

export const postField = z.strictObject({ post: z.enum(POSTS), of: text(200) });

/** What is entered about a person; none of it enters the record but a salted hash. */
export const detailsFields = {
  fullName: textField(120), bornOn: dayOrNull(), bornYear: z.number().int().min(1900).max(2100).nullable().default(null), sex: z.enum(SEXES).nullable().default(null),
  ethnicity: textField(40).default('Kinh'), religion: text(80), home: text(300), position: text(200), unit: text(200), joinedOn: dayOrNull(), officialOn: dayOrNull(),
  education: z.enum(EDUCATIONS).nullable().default(null), profession: z.enum(PROFESSIONS).nullable().default(null), field: text(200), theory: z.enum(THEORIES).nullable().default(null),
  languages: text(200), honours: text(500), discipline: z.enum(DISCIPLINES).default('none'), salaried: z.boolean().default(true), planning: text(200), note: text(1000),
};

export const sentenceShape = z.object({ vi: z.string(), en: z.string() });
export const named = z.object({ code: z.string(), name: z.string() });

/** Something to look at, with the sentence to show; it never stands in the way. R-CT35-4.5 */
export const findingShape = z.object({
  code: z.enum(FINDINGS), rule: z.string().nullable(), weight: z.enum(['warning', 'note']), unconfirmed: z.boolean(), /** Uuids of the persons it is about. */ people: z.array(z.string()), sentence: sentenceShape,
});

export const aimsShape = z.object({ women: z.number().nullable(), under40: z.number().nullable(), ethnic: z.number().nullable(), renewal: z.number().nullable() });
export const rangeShape = z.object({ from: z.number(), until: z.number() });

export const frameShape = z.object({
  id: z.string(), organisation: named, levelId: z.string(), level: sentenceShape, group: z.enum(['party-org', 'branch']), seats: rangeShape, standing: rangeShape.nullable(), aims: aimsShape, middle: rangeShape.nullable(),
  surplus: rangeShape, note: z.string(), paper: z.string(), revision: z.number(), savedBy: z.string(),
});

/** Counts of a list by what R-CT35-4.2…4.4 look at. Nobody is counted twice within one line of it. */
export const structureShape = z.object({
  people: z.number(), women: z.number(), ethnic: z.number(), firstTime: z.number(),
  under40: z.number(), from40to50: z.number(), over50: z.number(), ageUnknown: z.number(),
  /** In hundredths of a year; null: no age is known. */
  meanAge: z.number().nullable(),
  university: z.number(), postgraduate: z.number(), theoryAdvanced: z.number(),
});

export const candidateShape = z.object({
  id: z.string(), track: z.enum(TRACKS), bodies: z.array(z.enum(BODIES)), revision: z.number(), savedBy: z.string(), sha256: z.string(),
  fullName: z.string(), bornOn: z.string().nullable(), bornYear: z.number().nullable(), /** Completed years on the reference day. */ age: z.number().nullable(), sex: z.enum(SEXES).nullable(), ethnicity: z.string(), religion: z.string(),
  home: z.string(), position: z.string(), unit: z.string(), joinedOn: z.string().nullable(), officialOn: z.string().nullable(), education: z.enum(EDUCATIONS).nullable(), profession: z.enum(PROFESSIONS).nullable(), field: z.string(),
  theory: z.enum(THEORIES).nullable(), languages: z.string(), honours: z.string(), discipline: z.enum(DISCIPLINES), salaried: z.boolean(), planning: z.string(), note: z.string(), posts: z.array(z.object({ post: z.enum(POSTS), of: z.string() })),
});

/** How far a person has come in the five steps. */
export const PROGRESSES = ['not-begun', 'under-way', 'introduced', 'not-passed'] as const;
export const progressShape = z.object({
  state: z.enum(PROGRESSES),
  /** The last step held on the person; null: none. */
  step: z.number().nullable(), round: z.number().nullable(),
  /** By step: votes and of how many summoned; votes null at step 1. */
  votes: z.array(z.object({ step: z.number(), votes: z.number().nullable(), summoned: z.number(), passed: z.boolean() })),
});
export const lockShape = z.object({ /** Day of the superior's approval. */ on: z.string() }).nullable();
