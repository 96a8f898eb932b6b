import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { codeField, dayField, queryNumber, textField } from '#foundation/fields.ts';
import type { OrganisationNotFound } from '../core/problems.ts';
import { listed, organisationPage, READ } from './answers.ts';

/** What may be read of the register. */

export const listKinds = operation()({
  name: 'organisations.list_kinds', method: 'GET', path: '/api/organisation-kinds',
  summary: { vi: 'Các cấp và loại hình tổ chức', en: 'Levels and kinds of organisations' },
  who: 'signed-in', input: z.strictObject({}),
  output: z.object({
    levels: z.array(z.object({ id: z.string(), rank: z.number().int(), nameVi: z.string(), nameEn: z.string() })),
    kinds: z.array(z.object({ id: z.string(), levelId: z.string(), groupId: z.enum(['party-org', 'branch']), nameVi: z.string(), nameEn: z.string(), position: z.number().int() })),
  }),
  problems: {},
});

export const listRoots = operation()({
  name: 'organisations.list_roots', method: 'GET', path: '/api/organisations/roots',
  summary: { vi: 'Các tổ chức trên cùng trong phạm vi được giao', en: 'The topmost organisations within the range' },
  who: READ, input: z.strictObject({}),
  output: z.object({
    organisations: z.array(listed),
    counts: z.array(z.object({ kindId: z.string(), open: z.number().int() })).describe('open organisations of the range by kind'),
    mayChange: z.boolean(),
  }),
  problems: {},
});

export const listChildren = operation<OrganisationNotFound>()({
  name: 'organisations.list_children', method: 'GET', path: '/api/organisations/{code}/children',
  summary: { vi: 'Tổ chức trực thuộc, từng trang theo mã', en: 'Direct subordinates, page by page by code' },
  who: READ,
  input: z.strictObject({
    code: codeField(),
    after: codeField().optional().describe('last code of the page before'),
    limit: queryNumber(500).default(100),
    closed: z.enum(['yes', 'no']).default('no').describe('closed ones as well'),
  }),
  output: z.object({ organisations: z.array(listed), more: z.boolean() }),
  problems: { organisation_not_found: 'missing' },
});

export const searchOrganisations = operation()({
  name: 'organisations.search', method: 'GET', path: '/api/organisations',
  summary: { vi: 'Tìm theo tên hoặc mã, không cần dấu', en: 'Search by name or code, without marks' },
  who: READ,
  input: z.strictObject({
    q: textField(100),
    level: z.string().max(40).optional(),
    closed: z.enum(['yes', 'no']).default('no'),
    limit: queryNumber(100).default(30),
  }),
  output: z.object({ organisations: z.array(listed), more: z.boolean() }),
  problems: {},
});

export const showOrganisation = operation<OrganisationNotFound>()({
  name: 'organisations.show', method: 'GET', path: '/api/organisations/{code}',
  summary: { vi: 'Một tổ chức: vị trí và quá trình', en: 'One organisation: its place and its history' },
  who: READ,
  input: z.strictObject({ code: codeField(), knownOn: dayField().optional().describe('as known at the end of that day') }),
  output: organisationPage,
  problems: { organisation_not_found: 'missing' },
});
