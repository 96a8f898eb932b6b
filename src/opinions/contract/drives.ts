import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { codeField, dayField, textField } from '#foundation/fields.ts';
import type { ChangeDriveProblem, DriveProblem, OverviewProblem } from '../core/problems.ts';
import { AT, driveShape, idField, namedShape, pageFields, place, PLACE_PROBLEMS, SEASON_AT, seasonField } from './common.ts';

/** Drives: opinions on several drafts at once over everything below the owner, within a window; and who has not discussed which draft yet. */

const documentsField = () => z.array(idField()).min(1).max(20);
const DOCUMENT_PROBLEMS = { document_not_found: 'missing', document_named_twice: 'invalid', document_of_other_unit: 'invalid', draft_withdrawn: 'conflict' } as const;

export const listDrives = operation<{ readonly code: 'season_not_found'; readonly season: string } | { readonly code: 'organisation_not_found'; readonly organisation: string }>()({
  name: 'opinions.drives', method: 'GET', path: `${SEASON_AT}/drives`, who: { right: 'read' },
  summary: { vi: 'Các đợt lấy ý kiến góp ý văn kiện', en: 'Drives for opinions on drafts' },
  input: z.strictObject({ season: seasonField(), /** Only the drives that reach this organisation. */ organisation: codeField().optional() }),
  output: z.object({
    /** The day on which windows are judged. */
    today: z.string(),
    drives: z.array(driveShape.extend({
      /** Opinions that stand, and organisations they came from. */
      opinions: z.number(), organisations: z.number(),
      /** Who asks may change it. */
      mayChange: z.boolean(),
    })),
  }),
  problems: PLACE_PROBLEMS,
});

export const openDrive = operation<DriveProblem>()({
  name: 'opinions.open_drive', method: 'POST', path: `${AT}/drives`, who: { right: 'record' },
  summary: { vi: 'Mở một đợt lấy ý kiến cho tổ chức mình và cấp dưới', en: 'Open a drive over the organisation and everything below' },
  input: z.strictObject({ ...place, name: textField(200), documents: documentsField(), from: dayField(), until: dayField(), note: textField(2000, { blank: true }).default('') }),
  output: driveShape,
  problems: { ...PLACE_PROBLEMS, ...DOCUMENT_PROBLEMS, drive_ends_before_it_begins: 'invalid' },
});

export const changeDrive = operation<ChangeDriveProblem>()({
  name: 'opinions.change_drive', method: 'POST', path: `${AT}/drives/{drive}`, who: { right: 'record' },
  summary: { vi: 'Sửa đợt lấy ý kiến: tên, thời gian, văn kiện', en: 'Change a drive: name, window, drafts' },
  input: z.strictObject({
    ...place, drive: idField(), revision: z.number().int().min(1), name: textField(200), documents: documentsField(), from: dayField(), until: dayField(), note: textField(2000, { blank: true }).default(''),
  }),
  output: driveShape,
  problems: { ...PLACE_PROBLEMS, ...DOCUMENT_PROBLEMS, drive_not_found: 'missing', drive_ends_before_it_begins: 'invalid', drive_changed_meanwhile: 'stale', document_has_opinions: 'conflict' },
});

/** How far the discussion is: organisations that have to discuss, those that have begun, those that have discussed every draft. */
const progressFields = { organisations: z.number(), begun: z.number(), complete: z.number(), meetings: z.number(), opinions: z.number() };

export const driveOverview = operation<OverviewProblem>()({
  name: 'opinions.drive_overview', method: 'GET', path: `${SEASON_AT}/drives/{drive}/overview`, who: { right: 'read' },
  summary: { vi: 'Tình hình góp ý theo cấp ủy và tổ chức; ai chưa thảo luận dự thảo nào', en: 'The drive by committee and organisation; who has not discussed which draft' },
  input: z.strictObject({
    season: seasonField(), drive: idField(),
    /** Code of the organisation whose part is shown; without it all that the drive and the range of who asks have in common. */
    unit: codeField().optional(),
    /** missing: a draft is not discussed; silent: nothing at all; complete: all drafts. */
    show: z.enum(['all', 'missing', 'silent', 'complete']).default('all'),
    ...pageFields(200, 50),
  }),
  output: z.object({
    drive: driveShape,
    unit: namedShape,
    total: z.object(progressFields),
    /** Per draft of the drive: organisations that have to discuss it, and those that have. */
    documents: z.array(z.object({ id: z.string(), title: z.string(), organisations: z.number(), discussed: z.number(), opinions: z.number() })),
    /** The organisations directly below the unit, each with everything below it; by code. */
    committees: z.array(namedShape.extend({ ...progressFields, /** It has organisations below it that take part. */ opens: z.boolean() })),
    /** How many `show` leaves; the page of them by code. */
    count: z.number(),
    rows: z.array(namedShape.extend({
      meetings: z.number(), opinions: z.number(), /** Day of the last opinion or meeting; null: none. */ lastOn: z.string().nullable(),
      /** Drafts of the drive that it has not discussed, by id; those that do not concern it are left out. */
      missing: z.array(z.string()),
    })),
  }),
  problems: { season_not_found: 'missing', drive_not_found: 'missing', unit_not_found: 'missing' },
});
