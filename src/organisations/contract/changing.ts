import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { codeField, dayField, textField } from '#foundation/fields.ts';
import type { AddProblem, CloseProblem, MergeProblem, MoveProblem, RecountProblem, ReclassifyProblem, RenameProblem, SplitProblem } from '../core/problems.ts';
import { organisationView, reason, REGISTER } from './answers.ts';

/** What may be changed in the register, one decision at a time. */

const memberCount = () => z.number().int().min(0).max(10_000_000).nullable();
const occasion = {
  on: dayField().describe('the day from which it is so'),
  reason: reason(),
};
const aim = {
  code: codeField(),
  ...occasion,
  revision: z.number().int().positive().optional().describe('revision that the page showed'),
};
const correctable = { ...aim, correction: z.boolean().optional().describe('corrects what is already recorded for later days') };

const newOrganisation = {
  code: codeField(),
  name: textField(200),
  kindId: z.string().max(40),
  members: memberCount().default(null),
  branches: memberCount().default(null),
};

const closedKinds = { organisation_not_found: 'missing', organisation_closed: 'conflict', merged_already: 'conflict' } as const;
const placementKinds = { cycle_in_tree: 'conflict', superior_level_wrong: 'conflict', superior_is_branch: 'conflict', superior_not_open: 'conflict' } as const;
const changeKinds = { ...closedKinds, ...placementKinds, stale_page: 'stale', day_in_future: 'invalid', day_before_state: 'conflict', nothing_changes: 'conflict' } as const;

export const addOrganisation = operation<AddProblem>()({
  name: 'organisations.add', method: 'POST', path: '/api/organisations',
  summary: { vi: 'Thêm tổ chức', en: 'Add an organisation' },
  who: REGISTER,
  input: z.strictObject({ ...newOrganisation, superior: codeField().nullable(), ...occasion }),
  output: organisationView,
  problems: { ...closedKinds, ...placementKinds, day_in_future: 'invalid', code_taken: 'conflict', kind_unknown: 'invalid' },
});

export const renameOrganisation = operation<RenameProblem>()({
  name: 'organisations.rename', method: 'POST', path: '/api/organisations/{code}/rename',
  summary: { vi: 'Đổi tên', en: 'Rename' },
  who: REGISTER, input: z.strictObject({ ...correctable, name: textField(200) }), output: organisationView, problems: changeKinds,
});

export const reclassifyOrganisation = operation<ReclassifyProblem>()({
  name: 'organisations.reclassify', method: 'POST', path: '/api/organisations/{code}/reclassify',
  summary: { vi: 'Đổi loại hình', en: 'Change the kind' },
  who: REGISTER, input: z.strictObject({ ...correctable, kindId: z.string().max(40) }), output: organisationView, problems: { ...changeKinds, kind_unknown: 'invalid' },
});

export const recountOrganisation = operation<RecountProblem>()({
  name: 'organisations.recount', method: 'POST', path: '/api/organisations/{code}/recount',
  summary: { vi: 'Cập nhật số đảng viên, số chi bộ', en: 'Update the numbers of members and branches' },
  who: REGISTER, input: z.strictObject({ ...correctable, members: memberCount(), branches: memberCount() }), output: organisationView, problems: changeKinds,
});

export const moveOrganisation = operation<MoveProblem>()({
  name: 'organisations.move', method: 'POST', path: '/api/organisations/{code}/move',
  summary: { vi: 'Chuyển về cấp trên khác', en: 'Move below another superior' },
  who: REGISTER, input: z.strictObject({ ...correctable, superior: codeField() }), output: organisationView, problems: changeKinds,
});

export const mergeOrganisations = operation<MergeProblem>()({
  name: 'organisations.merge', method: 'POST', path: '/api/organisations/merge',
  summary: { vi: 'Sáp nhập, hợp nhất', en: 'Merge into an existing or a new organisation' },
  who: REGISTER,
  input: z.strictObject({
    predecessors: z.array(z.strictObject({ code: codeField(), revision: z.number().int().positive().optional() })).min(1).max(200),
    into: z.union([
      z.strictObject({ existing: codeField(), revision: z.number().int().positive().optional() }),
      z.strictObject({ added: z.strictObject({ code: codeField(), name: textField(200), kindId: z.string().max(40), superior: codeField().nullable() }) }),
    ]),
    members: memberCount().optional().describe('afterwards; the sum where nothing is said'),
    branches: memberCount().optional(),
    ...occasion,
  }),
  output: organisationView,
  problems: { ...changeKinds, kind_unknown: 'invalid', code_taken: 'conflict', named_twice: 'invalid' },
});

export const splitOrganisation = operation<SplitProblem>()({
  name: 'organisations.split', method: 'POST', path: '/api/organisations/{code}/split',
  summary: { vi: 'Chia, tách', en: 'Split' },
  who: REGISTER,
  input: z.strictObject({
    ...aim,
    parts: z.array(z.strictObject({ ...newOrganisation, superior: codeField().optional(), takes: z.array(codeField()).max(5000).default([]) })).min(1).max(50),
    closes: z.boolean().describe('the organisation itself ends'),
    members: memberCount().optional().describe('what remains with it when it goes on'),
    branches: memberCount().optional(),
  }),
  output: organisationView,
  problems: { ...changeKinds, kind_unknown: 'invalid', code_taken: 'conflict', named_twice: 'invalid', has_open_subordinates: 'conflict', not_below: 'conflict' },
});

export const closeOrganisation = operation<CloseProblem>()({
  name: 'organisations.close', method: 'POST', path: '/api/organisations/{code}/close',
  summary: { vi: 'Kết thúc hoạt động', en: 'Close' },
  who: REGISTER, input: z.strictObject(aim), output: organisationView, problems: { ...changeKinds, has_open_subordinates: 'conflict' },
});
