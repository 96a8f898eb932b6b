import { createHash } from 'node:crypto';
import type { DossierPiece } from '#approvals/core/piece.ts';
import type { CongressPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import { type Canonical, canonicalJson } from '#foundation/canonical.ts';
import { formatDay } from '#foundation/vietnamese-format.ts';
import type { Done } from '../core/clocks.ts';
import type { Issue, ProgrammeKind } from '../core/programme.ts';
import { kindWords } from '../core/words.ts';
import { resultReport } from './result-report.ts';
import { assignmentsOf, rulesOf, type WorkingRules } from './store-rules.ts';
import { issueDays } from './store-roll-up.ts';
import { programmesOf, tasksOf } from './store-tasks.ts';

/** What other rooms may ask of the work after a congress. Everything is read as the caller's connection sees it. */

const AT = 'sau-dai-hoi';
const hashOf = (of: Canonical): string => createHash('sha256').update(canonicalJson(of)).digest('hex');

/** Pieces of the dossier of the programmes: what the superior approves before or after the issue. */
export async function programmePieces(db: Db, { congress }: CongressPlace): Promise<DossierPiece[]> {
  const [rules] = await rulesOf(db, congress.id);
  const programmes = await programmesOf(db, congress.id);
  const assignments = await assignmentsOf(db, congress.id);
  const plans: DossierPiece[] = [];
  for (const kind of ['action', 'term'] as const) {
    const programme = programmes.find((each) => each.kind === kind);
    const tasks = programme ? await tasksOf(db, [programme.id]) : [];
    plans.push({
      id: `${kind}-programme`, name: kindWords[kind], state: tasks.length > 0 ? 'ready' : 'missing', must: true, href: `${AT}?phan=chuong-trinh&loai=${LOAI[kind]}`,
      detail: programme ? { vi: `${tasks.length} nhiệm vụ, ${issueWords(programme.issued).vi}`, en: `${tasks.length} tasks, ${issueWords(programme.issued).en}` } : null,
      sha256: programme && tasks.length > 0 ? hashOf({ aims: programme.aims, tasks: tasks.map(({ text, target, lead, from, due }) => ({ text, target, lead, from, due })) }) : null,
    });
  }
  return [
    rulesPiece(rules), ...plans,
    {
      id: 'assignments', name: { vi: 'Bảng phân công cấp ủy viên', en: 'Assignments of the committee' }, state: assignments.length > 0 ? 'ready' : 'missing', must: false, href: `${AT}?phan=quy-che`,
      detail: assignments.length > 0 ? { vi: `${assignments.length} đồng chí`, en: `${assignments.length} members` } : null,
      sha256: assignments.length > 0 ? hashOf(assignments.map(({ name, office, field, area, from }) => ({ name, office, field, area, from }))) : null,
    },
  ];
}

const LOAI: { readonly [K in ProgrammeKind]: string } = { action: 'hanh-dong', term: 'toan-khoa' };

function rulesPiece(rules: WorkingRules | undefined): DossierPiece {
  return {
    id: 'working-rules', name: { vi: 'Quy chế làm việc', en: 'Working rules' }, state: rules ? 'ready' : 'missing', must: true, href: `${AT}?phan=quy-che`,
    detail: rules ? issueWords(rules.issued) : null, sha256: rules ? hashOf(rules.parts.map(({ title, text }) => ({ title, text }))) : null,
  };
}

function issueWords(issued: Issue | null): { vi: string; en: string } {
  return issued ? { vi: `đã ban hành số ${issued.number} ngày ${formatDay(issued.on)}`, en: `issued as ${issued.number} on ${issued.on}` } : { vi: 'dự thảo', en: 'draft' };
}

/** F07 as a piece of the dossier of the result: ready when the congress is over and nothing that it speaks of is open. @rule R-QD24-16.1 */
export async function resultReportPiece(db: Db, place: CongressPlace): Promise<DossierPiece> {
  const report = await resultReport(db, place);
  return {
    id: 'result-report', name: { vi: 'Báo cáo kết quả đại hội', en: 'Report on the congress' }, state: report.heldOn === null ? 'missing' : 'ready', must: true, href: `${AT}?phan=bao-cao`,
    detail: report.missing.length === 0 ? { vi: 'Lập từ sổ ghi, đủ số liệu', en: 'From the record, complete' } : { vi: `Sổ ghi còn thiếu: ${report.missing.map(({ vi }) => vi).join(' ')}`, en: `Not on record: ${report.missing.map(({ en }) => en).join(' ')}` },
    sha256: report.heldOn === null ? null : hashOf(JSON.parse(JSON.stringify(report)) as Canonical),
  };
}

/** On which days rules and programmes came out first, of every congress of the season that has any of them, by congress; for the clocks R-GK-2. */
export async function issuedAfter(db: Db, seasonId: number): Promise<ReadonlyMap<number, Done>> {
  return issueDays(db, seasonId);
}
