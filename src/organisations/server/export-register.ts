import { sql } from 'kysely';
import type { InputOf } from '#foundation/contract.ts';
import { dayOf } from '#foundation/day.ts';
import { fail, ok } from '#foundation/result.ts';
import { acting, type Actor, rangeOf } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import { toXlsx } from '#platform/documents/excel.ts';
import { FILE_TYPES } from '#platform/documents/file-types.ts';
import type { Shell } from '#platform/shell.ts';
import { withinRange } from '#platform/within-range.ts';
import type { exportOrganisations as operation } from '../contract.ts';
import { findOrganisation, kindsOf } from './door.ts';
import { listColumns } from './import-template.ts';

const WORDS = {
  title: { vi: 'Danh sách tổ chức', en: 'List of organisations' },
  sheet: { vi: 'Danh sách', en: 'List' },
  superior: { vi: 'Tên cấp trên trực tiếp', en: 'Name of the superior' },
  level: { vi: 'Cấp', en: 'Level' },
  file: { vi: 'danh-sach-to-chuc', en: 'organisations' },
} as const;

/** The open organisations of the range, a superior before its subordinates; the file can be handed in again as it is. */
export async function exportOrganisations(shell: Shell, actor: Actor, { code, language }: InputOf<typeof operation>): Answer<typeof operation> {
  const today = dayOf(shell.now());
  return shell.read(async (db) => {
    const top = code === undefined ? undefined : await findOrganisation(db, { code });
    if (code !== undefined && !top) return fail({ code: 'organisation_not_found', organisation: code });
    if (top && !acting(actor, 'read', top.path)) return fail({ code: 'not_in_your_range' });
    const { kinds, levels } = await kindsOf(db);
    const kindOf = new Map(kinds.map((kind) => [kind.id, kind]));
    const levelOf = new Map(levels.map((level) => [level.id, level]));
    const name = (of: { nameVi: string; nameEn: string } | undefined): string => (language === 'vi' ? of?.nameVi : of?.nameEn) ?? '';
    const rows = await db
      .selectFrom('organisations as o')
      .leftJoin('organisations as up', 'up.id', 'o.superior_id')
      .select(['o.code', 'o.name', 'o.kind_id', 'up.code as superior_code', 'up.name as superior_name', 'o.members', 'o.branches'])
      .where('o.closed_on', 'is', null)
      .where(withinRange(rangeOf(actor, 'read'), 'o.path'))
      .$if(top !== undefined, (query) => query.where('o.path', 'like', `${top?.path}%`))
      .orderBy('o.depth')
      .orderBy(sql`o.code collate "C"`)
      .execute();
    const [first, ...columns] = listColumns(language);
    const bytes = await toXlsx({
      title: WORDS.title[language],
      dated: today,
      sheets: [{
        name: WORDS.sheet[language],
        orientation: 'landscape',
        columns: [first, ...columns, { header: WORDS.superior[language], width: 40, type: 'text' }, { header: WORDS.level[language], width: 20, type: 'text' }],
        rows: rows.map((row) => {
          const kind = kindOf.get(row.kind_id);
          return [row.code, row.name, name(kind), row.superior_code, row.members, row.branches, row.superior_name, name(levelOf.get(kind?.levelId ?? ''))];
        }),
      }],
    });
    return ok({ name: `${WORDS.file[language]}-${code === undefined ? '' : `${code}-`}${today}.xlsx`, type: FILE_TYPES.xlsx, bytes });
  });
}
