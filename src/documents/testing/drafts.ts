import { randomUUID } from 'node:crypto';
import { findSeason } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import { assert } from '#foundation/assert.ts';
import { moment } from '#foundation/day.ts';
import { findOrganisation } from '#organisations/server/door.ts';
import { SEASON, seasonInMay, type SeasonInMay, value } from '#progress/testing/season-in-may.ts';
import type { CongressDocument } from '../core/document.ts';
import { firstDraft } from '../core/paper-state.ts';
import type { Written } from '../core/paragraph.ts';
import { firstVersion, nextVersion, type Version } from '../core/version.ts';
import { insertDocument, updateDocument } from '../server/store.ts';
import { saveVersion } from '../server/store-text.ts';

export { SEASON, seasonInMay, type SeasonInMay, value };

export const at = (organisation: string) => ({ season: SEASON, organisation });

/** "# Kết quả" is a heading of level 1, "## …" of level 2, the rest plain text. */
export function written(...lines: readonly string[]): Written[] {
  return lines.map((line) => {
    const level = /^#+/.exec(line)?.[0].length ?? 0;
    return { kind: level > 0 ? 'heading' : 'text', level, label: '', text: line.replace(/^#+ /, '') };
  });
}

const AT = moment('2020-05-01T01:00:00.000Z');

/** A document as it stands in the tables, without the works that bring it there. */
export async function documentAt(db: Db, organisation: string, more: Partial<CongressDocument> & { readonly text?: readonly Written[] } = {}): Promise<CongressDocument & { readonly version: Version }> {
  const season = await findSeason(db, SEASON);
  const owner = await findOrganisation(db, { code: organisation });
  assert(season && owner, 'the season and its organisations are there');
  const { text = written('# Kết quả', 'Thu ngân sách đạt 102% kế hoạch.', '# Phương hướng', 'Nâng cấp đường liên ấp.'), ...given } = more;
  const document: CongressDocument = {
    ...firstDraft(), id: randomUUID(), seasonId: season.id, organisationId: owner.id, kind: 'political-report', title: 'Báo cáo chính trị', centre: false, summary: false, outline: null,
    presented: null, revision: 1, madeAt: AT, changedAt: AT, changedBy: 'Lê Thị Thư', passed: null, symbol: null, ...given,
  };
  const version = firstVersion(text);
  await insertDocument(db, document);
  await saveVersion(db, document.id, version, { at: AT, by: 'Lê Thị Thư', source: 'typed', file: null });
  return { ...document, version };
}

/** The next draft of the document, or other words in the draft in hand. */
export async function redrafted(db: Db, document: CongressDocument, last: Version, text: readonly Written[], inPlace = false): Promise<Version> {
  const { version } = nextVersion(last, text);
  const now = inPlace ? { ...version, number: last.number } : version;
  await saveVersion(db, document.id, now, { at: AT, by: 'Lê Thị Thư', source: 'typed', file: null });
  await updateDocument(db, { ...document, draft: now.number });
  return now;
}
