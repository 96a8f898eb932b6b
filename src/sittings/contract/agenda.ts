import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { textField } from '#foundation/fields.ts';
import { AGENDA_FINDING_CODES } from '../core/finding.ts';
import { ITEM_KINDS, ITEM_VOTES, SITTING_KINDS } from '../core/agenda.ts';
import type { AgendaProblem, ItemProblem } from '../core/problems.ts';
import { AT, atCongress, idField, PLACE_PROBLEMS, place } from './common.ts';

export const agendaItemShape = z.object({
  id: z.string(),
  position: z.number(),
  sitting: z.enum(SITTING_KINDS),
  title: z.string(),
  kind: z.enum(ITEM_KINDS),
  vote: z.enum(ITEM_VOTES),
  plannedMinutes: z.number(),
  state: z.enum(['waiting', 'running', 'ended']),
  /** First beginning; null: not yet. */
  startedAt: z.string().nullable(),
  /** Last end; null while it waits or runs. */
  endedAt: z.string().nullable(),
  /** Seconds of the stretches that have ended. */
  secondsBefore: z.number(),
  /** Since when it runs now; the clock adds from here. */
  runningSince: z.string().nullable(),
});

const balanceShape = z.object({ documents: z.number(), elections: z.number(), other: z.number() });

export const agendaShape = z.object({
  /** Goes up with every setting; named again by who sets the next. 0: none was set. */
  revision: z.number(),
  items: z.array(agendaItemShape),
  /** Planned minutes: documents and their discussion, personnel and elections, all else (R-SEED-7). */
  planned: balanceShape,
  /** Seconds spent up to `now`. */
  spent: balanceShape,
  findings: z.array(z.object({ code: z.enum(AGENDA_FINDING_CODES), rule: z.string(), facts: z.record(z.string(), z.unknown()) })),
});

/** An item as the editor sends it; with the id of an item that is there, it is that item. */
const itemInput = z.strictObject({
  id: idField().optional(),
  sitting: z.enum(SITTING_KINDS),
  title: textField(300),
  kind: z.enum(ITEM_KINDS),
  vote: z.enum(ITEM_VOTES),
  plannedMinutes: z.number().int().min(0).max(1440),
});

export const setAgenda = operation<AgendaProblem>()({
  name: 'sittings.set_agenda', method: 'POST', path: `${AT}/agenda`, who: { right: 'record' },
  summary: { vi: 'Lập chương trình theo mẫu hoặc sửa chương trình', en: 'Set the agenda, from the template or as edited' },
  input: z.strictObject({
    ...place,
    /** The whole agenda in its order; without it the template of the congress's form. */
    items: z.array(itemInput).min(1).max(200).optional(),
    /** Refuses when somebody set the agenda since. */
    revision: z.number().int().min(0).optional(),
  }),
  output: agendaShape,
  problems: {
    ...PLACE_PROBLEMS, congress_closed: 'conflict', agenda_changed_meanwhile: 'stale', agenda_item_named_twice: 'invalid', agenda_item_begun: 'conflict', agenda_item_not_found: 'missing',
  },
});

const itemProblems = {
  ...PLACE_PROBLEMS, congress_closed: 'conflict', no_sitting_open: 'conflict', agenda_item_not_found: 'missing', agenda_item_running: 'conflict', agenda_item_not_running: 'conflict',
  agenda_item_of_other_sitting: 'conflict',
} as const;

export const startItem = operation<ItemProblem>()({
  name: 'sittings.start_item', method: 'POST', path: `${AT}/agenda/start`, who: { right: 'record' },
  summary: { vi: 'Bắt đầu hoặc tiếp tục một mục; mục đang tiến hành tạm dừng', en: 'Begin or take up an item; the one under way is interrupted' },
  input: atCongress().extend({ item: idField() }),
  output: agendaShape,
  problems: itemProblems,
});

export const endItem = operation<ItemProblem>()({
  name: 'sittings.end_item', method: 'POST', path: `${AT}/agenda/end`, who: { right: 'record' },
  summary: { vi: 'Kết thúc mục đang tiến hành', en: 'End the item under way' },
  input: atCongress().extend({ item: idField() }),
  output: agendaShape,
  problems: itemProblems,
});
