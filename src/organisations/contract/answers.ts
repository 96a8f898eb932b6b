import { z } from 'zod';
import { textField } from '#foundation/fields.ts';

/** Who may ask, and what comes back, of several operations of the register. */

export const READ = { right: 'read' } as const;
export const REGISTER = { right: 'register' } as const;

export const reason = () => textField(500).describe('why, as the decision says');

export const named = z.object({ code: z.string(), name: z.string() });
export type NamedView = z.output<typeof named>;

export const count = z.number().int().min(0).nullable();

export const organisationView = z.object({
  code: z.string(),
  name: z.string(),
  kindId: z.string(),
  levelId: z.string(),
  groupId: z.enum(['party-org', 'branch']),
  superior: named.nullable(),
  members: count,
  branches: count,
  closedOn: z.string().nullable().describe('first day on which it no longer was'),
  revision: z.number().int(),
});
export type OrganisationView = z.output<typeof organisationView>;

export const listed = organisationView.extend({ below: z.number().int().describe('open organisations directly below') });
export type ListedOrganisation = z.output<typeof listed>;

const stateView = z.object({
  from: z.string(),
  until: z.string().nullable().describe('first day no longer'),
  name: z.string(),
  kindId: z.string(),
  superior: named.nullable(),
  members: count,
  branches: count,
  recordedAt: z.string(),
});
export type StateView = z.output<typeof stateView>;

const changeView = z.object({
  kind: z.enum(['added', 'renamed', 'reclassified', 'moved', 'recounted', 'merged', 'received', 'split', 'closed']),
  on: z.string(),
  other: named.nullable(),
  reason: z.string(),
  recordedAt: z.string(),
  entry: z.number().int().describe("number in the register's ledger"),
  person: z.string().nullable().describe('who recorded it; null: the system itself'),
});
export type ChangeView = z.output<typeof changeView>;

export const organisationPage = organisationView.extend({
  above: z.array(named).describe('from the root down to the direct superior'),
  below: z.number().int(),
  belowInAll: z.number().int(),
  history: z.array(stateView).describe('latest first'),
  changes: z.array(changeView).describe('latest first'),
  mayChange: z.boolean(),
});
export type OrganisationPage = z.output<typeof organisationPage>;
