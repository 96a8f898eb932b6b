import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { textField } from '#foundation/fields.ts';
import { BODIES } from '../core/body.ts';
import { PAPERS, PAPER_STATES } from '../core/paper.ts';
import { TRACKS } from '../core/person.ts';
import type { DropProblem, OpenProblem, PaperProblem, PersonProblem, PlaceMissing, PostsProblem } from '../core/problems.ts';
import { COMMENT_PLACES } from '../core/publication.ts';
import { AT, candidateShape, dayOrNull, detailsFields, findingShape, idField, lockShape, named, PERSON, place, placeKinds, postField, progressShape, revision, structureShape, text } from './shapes.ts';

/** The persons of the scheme: list, dossier, papers, posts. Whoever has not the duty sees none of it. */

const onPerson = { ...place, person: idField() };
const dossierShape = z.object({ there: z.number(), of: z.number(), missing: z.array(z.enum(PAPERS)) });

export const listPeople = operation<PlaceMissing>()({
  name: 'personnel.people', method: 'GET', path: `${AT}/people`, who: { right: 'personnel' },
  summary: { vi: 'Danh sách nhân sự, cơ cấu và những điều cần xem lại', en: 'Persons of the scheme, their structure and what to look at' },
  input: z.strictObject(place),
  output: z.object({
    organisation: named, branch: z.boolean(), /** Day on which ages are counted. */ referenceOn: z.string().nullable(), locked: lockShape,
    people: z.array(z.object({ person: candidateShape, progress: progressShape, dossier: dossierShape, findings: z.array(findingShape) })),
    bodies: z.array(z.object({ body: z.enum(BODIES), seats: z.number().nullable(), structure: structureShape, findings: z.array(findingShape) })),
    /** About several persons or the list as a whole. */ findings: z.array(findingShape),
    dropped: z.array(z.object({ id: z.string(), fullName: z.string(), reason: z.string(), at: z.string(), by: z.string() })),
  }),
  problems: placeKinds,
});

export const putPerson = operation<PersonProblem>()({
  name: 'personnel.put_person', method: 'POST', path: `${AT}/people`, who: { right: 'personnel' },
  summary: { vi: 'Thêm, sửa một nhân sự của đề án', en: 'Add or change a person of the scheme' },
  input: z.strictObject({
    ...place, /** Uuid made by the caller; sent again it adds nobody. */ person: idField(), /** 0 or left out: new. */ revision: revision.default(0), track: z.enum(TRACKS),
    bodies: z.array(z.enum(BODIES)).min(1).max(BODIES.length), ...detailsFields, posts: z.array(postField).max(10).default([]), /** Two persons of the same name and year are meant. */ sameNameMeant: z.boolean().default(false),
  }),
  output: z.object({ revision: z.number(), findings: z.array(findingShape) }),
  problems: {
    ...placeKinds, locked_by_approval: 'conflict', person_not_found: 'missing', person_changed_meanwhile: 'stale', id_taken: 'conflict', birth_not_possible: 'invalid', joined_before_grown: 'invalid', official_before_joined: 'invalid',
    day_in_future: 'invalid', person_named_already: 'conflict', people_full: 'conflict', person_unchanged: 'conflict', track_stays: 'conflict',
  },
});

export const dropPerson = operation<DropProblem>()({
  name: 'personnel.drop_person', method: 'POST', path: `${PERSON}/drop`, who: { right: 'personnel' },
  summary: { vi: 'Đưa một nhân sự ra khỏi đề án, có lý do', en: 'Take a person off the scheme, with the reason' },
  input: z.strictObject({ ...onPerson, revision, reason: textField(500) }),
  output: z.object({ dropped: z.literal(true) }),
  problems: { ...placeKinds, locked_by_approval: 'conflict', person_not_found: 'missing', person_changed_meanwhile: 'stale' },
});

export const openPerson = operation<OpenProblem>()({
  name: 'personnel.open_person', method: 'POST', path: `${PERSON}/open`, who: { right: 'personnel' },
  summary: { vi: 'Mở hồ sơ một nhân sự; lần mở được ghi lại', en: 'Open the dossier of a person; the opening is recorded' },
  input: z.strictObject(onPerson),
  output: z.object({
    organisation: named, branch: z.boolean(), referenceOn: z.string().nullable(), locked: lockShape, person: candidateShape, progress: progressShape,
    checklist: z.array(z.object({ paper: z.enum(PAPERS), must: z.boolean(), rule: z.string(), unconfirmed: z.boolean(), state: z.enum(PAPER_STATES), number: z.string(), on: z.string().nullable(), by: z.string().nullable(), at: z.string().nullable() })),
    findings: z.array(findingShape),
    comments: z.array(z.object({ id: z.string(), publication: z.string(), place: z.enum(COMMENT_PLACES), from: z.string(), on: z.string(), text: z.string(), by: z.string() })),
    /** Who opened the dossier, the last first; once a day for each. */
    openings: z.array(z.object({ by: z.string(), duty: z.string(), at: z.string() })),
  }),
  problems: { ...placeKinds, person_not_found: 'missing' },
});

export const setPosts = operation<PostsProblem>()({
  name: 'personnel.set_posts', method: 'POST', path: `${PERSON}/posts`, who: { right: 'personnel' },
  summary: { vi: 'Ghi chức danh dự kiến ở chính quyền, Mặt trận, đoàn thể', en: 'Posts intended in state bodies, Front and unions' },
  input: z.strictObject({ ...onPerson, revision, posts: z.array(postField).max(10) }),
  output: z.object({ revision: z.number(), findings: z.array(findingShape) }),
  problems: { ...placeKinds, locked_by_approval: 'conflict', person_not_found: 'missing', person_changed_meanwhile: 'stale', post_named_twice: 'invalid', post_needs_words: 'invalid', person_unchanged: 'conflict' },
});

export const setPaper = operation<PaperProblem>()({
  name: 'personnel.set_paper', method: 'POST', path: `${PERSON}/papers`, who: { right: 'personnel' },
  summary: { vi: 'Ghi một giấy tờ của hồ sơ: đã có, còn thiếu, không cần', en: 'Record a paper of the dossier: there, missing, not needed' },
  input: z.strictObject({ ...onPerson, paper: z.enum(PAPERS), state: z.enum(PAPER_STATES), number: text(100), on: dayOrNull() }),
  output: z.object({ there: z.number(), of: z.number() }),
  problems: { ...placeKinds, person_not_found: 'missing', day_in_future: 'invalid', paper_unchanged: 'conflict' },
});

