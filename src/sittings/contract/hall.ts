import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { textField } from '#foundation/fields.ts';
import { ITEM_KINDS, SITTING_KINDS } from '../core/agenda.ts';
import { SPEAKER_ROLES } from '../core/speech.ts';
import type { HallProblem, ScreenProblem } from '../core/problems.ts';
import { AT, atCongress, idField, motionShape, PLACE_PROBLEMS, place } from './common.ts';

/** What a screen is told to show. */
export const shownShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('blank') }),
  z.strictObject({ kind: z.literal('agenda') }),
  z.strictObject({ kind: z.literal('speaker') }),
  z.strictObject({ kind: z.literal('text'), title: textField(120), text: textField(600, { blank: true }) }),
  z.strictObject({ kind: z.literal('motion'), motion: idField() }),
  z.strictObject({ kind: z.literal('announced'), announced: idField() }),
]);

/** The same as an answer: what was tidied when it came in goes out as it stands. */
const shownAnswer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('blank') }),
  z.object({ kind: z.literal('agenda') }),
  z.object({ kind: z.literal('speaker') }),
  z.object({ kind: z.literal('text'), title: z.string(), text: z.string() }),
  z.object({ kind: z.literal('motion'), motion: z.string() }),
  z.object({ kind: z.literal('announced'), announced: z.string() }),
]);

export const screenShape = z.object({ id: z.string(), name: z.string(), /** Address: /man-hinh/{token}. */ token: z.string(), shown: shownAnswer, madeAt: z.string() });

const problems = {
  ...PLACE_PROBLEMS, screen_not_found: 'missing', screen_ended: 'conflict', no_screens: 'conflict', too_many_screens: 'conflict', motion_not_found: 'missing', announcement_not_found: 'missing',
} as const;

export const makeScreen = operation<ScreenProblem>()({
  name: 'sittings.make_screen', method: 'POST', path: `${AT}/screens`, who: { right: 'record' }, secret: true,
  summary: { vi: 'Thêm màn hình hội trường', en: 'Add a hall screen' },
  input: z.strictObject({ ...place, name: textField(60) }),
  output: screenShape,
  problems,
});

export const endScreen = operation<ScreenProblem>()({
  name: 'sittings.end_screen', method: 'POST', path: `${AT}/screens/end`, who: { right: 'record' },
  summary: { vi: 'Thu hồi địa chỉ của một màn hình', en: 'Revoke a screen’s address' },
  input: atCongress().extend({ screen: idField() }),
  output: z.object({ ended: z.string() }),
  problems,
});

export const showPanel = operation<ScreenProblem>()({
  name: 'sittings.show_panel', method: 'POST', path: `${AT}/screens/show`, who: { right: 'record' },
  summary: { vi: 'Trình chiếu lên màn hình hội trường', en: 'Show something on the hall screens' },
  input: z.strictObject({ ...place, shown: shownShape, screens: z.union([z.literal('all'), z.array(idField()).min(1).max(20)]).default('all') }),
  output: z.object({ screens: z.array(z.string()) }),
  problems,
});

/** What the hall reads. Panels of later rooms come as kind 'announced' with the room's own kind and payload inside. */
export const panelShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('blank') }),
  z.object({ kind: z.literal('text'), title: z.string(), text: z.string() }),
  z.object({
    kind: z.literal('agenda'), sitting: z.enum(SITTING_KINDS).nullable(),
    items: z.array(z.object({ position: z.number(), title: z.string(), kind: z.enum(ITEM_KINDS), state: z.enum(['waiting', 'running', 'ended']) })),
  }),
  z.object({
    kind: z.literal('speaker'),
    /** The item under way, by its position among all: "Việc 7 trên 14". Null: none. */
    item: z.object({ position: z.number(), of: z.number(), title: z.string() }).nullable(),
    /** Null: nobody speaks. The clock runs from `startedAt` for `minutes`. `turn`: the fourth speaker of nine, those who wait included. */
    speaking: z.object({ name: z.string(), unit: z.string(), role: z.enum(SPEAKER_ROLES), subject: z.string(), minutes: z.number(), startedAt: z.string(), turn: z.number(), turns: z.number() }).nullable(),
    /** The next two. */
    next: z.array(z.object({ name: z.string(), unit: z.string() })),
  }),
  z.object({ kind: z.literal('motion'), motion: motionShape.pick({ number: true, text: true, method: true, state: true, decision: true }) }),
  z.object({ kind: z.literal('announced'), panelKind: z.string(), title: z.string(), payload: z.unknown(), announcedAt: z.string() }),
]);

export const hall = operation<HallProblem>()({
  name: 'sittings.hall', method: 'GET', path: '/api/hall/{token}', who: 'anyone',
  summary: { vi: 'Nội dung màn hình hội trường', en: 'What a hall screen shows' },
  input: z.strictObject({ token: z.string().max(100) }),
  output: z.object({
    /** "Đại hội đại biểu Đảng bộ xã Nhơn Phú, nhiệm kỳ 2020 - 2025", in both languages. */
    title: z.object({ vi: z.string(), en: z.string() }),
    screen: z.string(),
    /** The season is an invented one, and the screen says so. */
    sample: z.boolean(),
    /** The server's clock: the machine beside a projector is often minutes off. */
    now: z.string(),
    panel: panelShape,
    /** When the screen was last told what to show. */
    shownAt: z.string(),
  }),
  problems: { hall_screen_unknown: 'missing' },
});
