import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { dayField, textField } from '#foundation/fields.ts';
import { DIRECT_PAPERS } from '../core/direct.ts';
import { PAPER_STATES } from '../core/paper.ts';
import type { DirectMissing, DirectPaperProblem, DirectProblem, PersuasionProblem, PlaceMissing } from '../core/problems.ts';
import { AT, dayOrNull, findingShape, idField, named, place, placeKinds, revision, sentenceShape, text } from './shapes.ts';

/** What a congress prepares that elects its secretary directly: consent, công tác tư tưởng, persons, its own file. R-HD62-1 */

const DIRECT = `${AT}/direct` as const;
const kinds = { ...placeKinds, not_direct_election: 'conflict', day_in_future: 'invalid' } as const;

export const showDirect = operation<PlaceMissing | DirectMissing>()({
  name: 'personnel.direct', method: 'GET', path: DIRECT, who: { right: 'read' },
  summary: { vi: 'Chuẩn bị bầu trực tiếp bí thư', en: 'Preparation of a direct election of the secretary' },
  input: z.strictObject(place),
  output: z.object({
    organisation: named, today: z.string(), opensOn: z.string().nullable(), mayWrite: z.boolean(),
    consentPaper: z.string(), consentOn: z.string().nullable(), several: z.boolean(), note: z.string(), revision: z.number(), savedBy: z.string(),
    /** Persons put forward for secretary, as a number. */ people: z.number(),
    persuasion: z.array(z.object({ id: z.string(), on: z.string(), by: z.string(), withGroup: z.string(), result: z.string() })),
    papers: z.array(z.object({ paper: z.enum(DIRECT_PAPERS), name: sentenceShape, /** Before the congress; the others come out of it. */ before: z.boolean(), state: z.enum(PAPER_STATES), number: z.string(), on: z.string().nullable() })),
    findings: z.array(findingShape), ready: z.boolean(),
  }),
  problems: { ...placeKinds, not_direct_election: 'conflict' },
});

export const setDirect = operation<DirectProblem>()({
  name: 'personnel.set_direct', method: 'POST', path: DIRECT, who: { right: 'personnel' },
  summary: { vi: 'Ghi văn bản đồng ý của cấp trên, yêu cầu nhiều phương án nhân sự', en: 'The superior’s consent, and whether several persons are wanted' },
  input: z.strictObject({ ...place, revision: revision.default(0), consentPaper: text(200), consentOn: dayOrNull(), several: z.boolean(), note: text(2000) }),
  output: z.object({ revision: z.number() }),
  problems: { ...kinds, direct_changed_meanwhile: 'stale', direct_unchanged: 'conflict', consent_incomplete: 'invalid' },
});

export const recordPersuasion = operation<PersuasionProblem>()({
  name: 'personnel.record_persuasion', method: 'POST', path: `${DIRECT}/persuasion`, who: { right: 'personnel' },
  summary: { vi: 'Ghi một lần làm công tác tư tưởng: ai làm, với nhóm nào, kết quả', en: 'Record one work of explaining and agreeing: who, with which group, the result' },
  input: z.strictObject({ ...place, id: idField(), on: dayField(), by: textField(200), withGroup: textField(200), result: textField(2000) }),
  output: z.object({ id: z.string() }),
  problems: { ...kinds, id_taken: 'conflict' },
});

export const setDirectPaper = operation<DirectPaperProblem>()({
  name: 'personnel.set_direct_paper', method: 'POST', path: `${DIRECT}/papers`, who: { right: 'personnel' },
  summary: { vi: 'Ghi một giấy tờ của hồ sơ riêng bầu trực tiếp', en: 'Record a paper of the own file of a direct election' },
  input: z.strictObject({ ...place, paper: z.enum(DIRECT_PAPERS), state: z.enum(PAPER_STATES), number: text(100), on: dayOrNull() }),
  output: z.object({ ready: z.boolean() }),
  problems: { ...kinds, paper_unchanged: 'conflict' },
});
