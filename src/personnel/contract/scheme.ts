import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { textField } from '#foundation/fields.ts';
import { BODIES } from '../core/body.ts';
import type { FrameProblem, PlaceMissing, SchemeProblem } from '../core/problems.ts';
import { aimsField, aimsShape, AT, bodySeats, findingShape, frameShape, lockShape, named, place, placeKinds, rangeField, revision, structureShape, text } from './shapes.ts';

/** The superior's frame, the own scheme, and how far the preparation is. */

const trackState = z.object({ /** Persons of the track. */ people: z.number(), /** Last step held; null: none. */ step: z.number().nullable(), /** To be held next; null: the track is through, or has nobody. */ next: z.number().nullable(), heldOn: z.string().nullable(), introduced: z.number(), notPassed: z.number() });

export const showPersonnel = operation<PlaceMissing>()({
  name: 'personnel.overview', method: 'GET', path: AT, who: { right: 'read' },
  summary: { vi: 'Nhân sự của một tổ chức: khung cấp trên, đề án, cơ cấu, các bước; không nêu tên', en: 'Personnel of an organisation: frame, scheme, structure, steps; without names' },
  input: z.strictObject(place),
  output: z.object({
    organisation: named, superior: named.nullable(), /** A chi bộ: its committee is called chi ủy. */ branch: z.boolean(), /** Level in the edition's pack, for what the page counts while a list changes. */ levelId: z.string(), edition: z.string(), today: z.string(),
    /** Day on which ages are counted. */ referenceOn: z.string().nullable(),
    congress: z.object({ opensOn: z.string().nullable(), directElection: z.boolean() }).nullable(),
    /** Set once the superior approved the scheme: it changes by a new dossier only. */ locked: lockShape,
    /** May see and write persons. */ mayWrite: z.boolean(),
    frame: frameShape.nullable(),
    scheme: z.object({ bodies: z.array(z.object({ body: z.enum(BODIES), seats: z.number() })), standards: z.string(), sources: z.string(), aims: aimsShape, note: z.string(), revision: z.number(), savedBy: z.string() }).nullable(),
    bodies: z.array(z.object({ body: z.enum(BODIES), seats: z.number().nullable(), people: z.number(), /** Per ten thousand of the seats; null: no seats said. */ surplusPerTenThousand: z.number().nullable(), structure: structureShape })),
    tracks: z.object({ 're-election': trackState, 'first-time': trackState }),
    papers: z.object({ /** Papers that must be there and are. */ there: z.number(), of: z.number(), /** Persons whose dossier is complete. */ complete: z.number(), people: z.number() }),
    publications: z.object({ open: z.number(), all: z.number(), comments: z.number() }),
    findings: z.array(findingShape),
  }),
  problems: placeKinds,
});

export const setScheme = operation<SchemeProblem>()({
  name: 'personnel.set_scheme', method: 'POST', path: `${AT}/scheme`, who: { right: 'personnel' },
  summary: { vi: 'Lập, sửa đề án nhân sự: số lượng, cơ cấu, tiêu chuẩn, nguồn', en: 'Make or change the scheme: number, structure, standards, sources' },
  input: z.strictObject({
    ...place, /** 0 or left out while there is none. */ revision: revision.default(0), bodies: z.array(bodySeats).min(1).max(BODIES.length), standards: textField(4000), sources: text(4000), aims: aimsField, note: text(4000),
  }),
  output: z.object({ revision: z.number() }),
  problems: { ...placeKinds, locked_by_approval: 'conflict', body_named_twice: 'invalid', committee_missing: 'invalid', standing_above_committee: 'invalid', scheme_changed_meanwhile: 'stale', scheme_unchanged: 'conflict' },
});

const FRAMES = '/api/seasons/{season}/organisations/{organisation}/personnel-frames';

export const listFrames = operation<PlaceMissing>()({
  name: 'personnel.frames', method: 'GET', path: FRAMES, who: { right: 'read' },
  summary: { vi: 'Khung số lượng, cơ cấu mà cấp trên định cho cấp dưới', en: 'Frames that a superior sets for those below' },
  input: z.strictObject(place),
  output: z.object({
    organisation: named, /** May set them. */ maySet: z.boolean(), frames: z.array(frameShape),
    /** Levels and groups below that have organisations in the season, framed or not. */
    kinds: z.array(z.object({ levelId: z.string(), level: z.object({ vi: z.string(), en: z.string() }), group: z.enum(['party-org', 'branch']), organisations: z.number(), framed: z.boolean() })),
  }),
  problems: placeKinds,
});

export const setFrame = operation<FrameProblem>()({
  name: 'personnel.set_frame', method: 'POST', path: FRAMES, who: { right: 'decide' },
  summary: { vi: 'Định khung số lượng, cơ cấu cho một cấp, một loại tổ chức bên dưới', en: 'Set the frame for one level and kind below' },
  input: z.strictObject({
    ...place, /** 0 or left out while there is none. */ revision: revision.default(0), levelId: z.string().regex(/^[a-z0-9-]{1,40}$/), group: z.enum(['party-org', 'branch']),
    seats: rangeField(500), standing: rangeField(100).nullable().default(null), aims: aimsField, middle: rangeField(100).nullable().default(null), surplus: rangeField(100), note: text(2000), paper: text(200),
  }),
  output: z.object({ id: z.string(), revision: z.number() }),
  problems: { ...placeKinds, level_not_below: 'invalid', range_backwards: 'invalid', frame_changed_meanwhile: 'stale', frame_unchanged: 'conflict' },
});
