import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { dayField, textField } from '#foundation/fields.ts';
import type { CommentProblem, EndProblem, PlaceMissing, PublishProblem } from '../core/problems.ts';
import { COMMENT_PLACES, PUBLISHED } from '../core/publication.ts';
import { AT, dayOrNull, idField, named, place, placeKinds } from './shapes.ts';

/** What was made public, to whom, where and how long; and what was said then, at work and at the residence. */

const ONE = `${AT}/publications/{publication}` as const;

export const listPublications = operation<PlaceMissing>()({
  name: 'personnel.publications', method: 'GET', path: `${AT}/publications`, who: { right: 'personnel' },
  summary: { vi: 'Các đợt công khai và ý kiến nhận được', en: 'What was made public, and the comments' },
  input: z.strictObject(place),
  output: z.object({
    organisation: named, today: z.string(),
    publications: z.array(z.object({
      id: z.string(), what: z.enum(PUBLISHED), audience: z.string(), place: z.string(), from: z.string(), /** First day on which it is no longer public; null: open. */ until: z.string().nullable(), open: z.boolean(), by: z.string(), recordedAt: z.string(),
      people: z.array(z.object({ id: z.string(), fullName: z.string() })),
      comments: z.array(z.object({ id: z.string(), person: z.string(), fullName: z.string(), place: z.enum(COMMENT_PLACES), from: z.string(), on: z.string(), text: z.string(), by: z.string() })),
    })),
    /** Persons who were in no publication yet. */
    unpublished: z.array(z.object({ id: z.string(), fullName: z.string() })),
  }),
  problems: placeKinds,
});

export const publish = operation<PublishProblem>()({
  name: 'personnel.publish', method: 'POST', path: `${AT}/publications`, who: { right: 'personnel' },
  summary: { vi: 'Ghi việc công khai: cái gì, với ai, ở đâu, từ ngày, đến ngày', en: 'Record a publication: what, to whom, where, from when until when' },
  input: z.strictObject({ ...place, id: idField(), what: z.enum(PUBLISHED), audience: textField(300), where: textField(300), from: dayField(), /** May lie ahead. */ until: dayOrNull(), people: z.array(idField()).max(300) }),
  output: z.object({ id: z.string() }),
  problems: { ...placeKinds, id_taken: 'conflict', person_not_found: 'missing', publication_names_nobody: 'invalid', ends_before_it_begins: 'invalid', day_in_future: 'invalid' },
});

export const endPublishing = operation<EndProblem>()({
  name: 'personnel.end_publishing', method: 'POST', path: `${ONE}/end`, who: { right: 'personnel' },
  summary: { vi: 'Kết thúc công khai', en: 'End a publication' },
  input: z.strictObject({ ...place, publication: idField(), on: dayField() }),
  output: z.object({ until: z.string() }),
  problems: { ...placeKinds, publication_not_found: 'missing', publication_ended: 'conflict', ends_before_it_begins: 'invalid', day_in_future: 'invalid' },
});

export const comment = operation<CommentProblem>()({
  name: 'personnel.comment', method: 'POST', path: `${ONE}/comments`, who: { right: 'personnel' },
  summary: { vi: 'Ghi ý kiến về một nhân sự, nơi công tác hoặc nơi cư trú', en: 'Record a comment on a person, at work or at the residence' },
  input: z.strictObject({ ...place, publication: idField(), id: idField(), person: idField(), place: z.enum(COMMENT_PLACES), /** Which meeting or body. */ from: textField(200), on: dayField(), text: textField(4000) }),
  output: z.object({ id: z.string() }),
  problems: { ...placeKinds, publication_not_found: 'missing', person_not_found: 'missing', id_taken: 'conflict', day_in_future: 'invalid' },
});
