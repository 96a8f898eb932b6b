import { dayOf } from '#foundation/day.ts';
import type { FileAnswer, InputOf } from '#foundation/contract.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Db } from '#database/connect.ts';
import { ballotToPdf, type BallotSheet } from '#platform/documents/ballot.ts';
import { ballotToDocx } from '#platform/documents/ballot-word.ts';
import { FILE_TYPES } from '#platform/documents/file-types.ts';
import type { Actor } from '#platform/actor.ts';
import type { Shell } from '#platform/shell.ts';
import type { ballotFile as operation } from '../contract.ts';
import type { ElectionOffice } from '../core/election.ts';
import { isListed } from '../core/list.ts';
import type { BallotFileProblem } from '../core/problems.ts';
import { inListOrder, printedNames } from '../core/rules/list-order.ts';
import { officeTitle } from '../core/ballot-words.ts';
import { ballotLayout, type BallotLayout, hashOf, headOf } from './ballot-layout.ts';
import { electionAt, type ElectionAt } from './election-at.ts';
import { listState, type ListState } from './list-state.ts';

type Input = InputOf<typeof operation>;

/** The ballot paper as Word or PDF: from the frozen list, or an opinion or introduction ballot from the list that is being made. */
export async function ballotFile(shell: Shell, actor: Actor, input: Input) {
  const sheet = await shell.read(async (db) => {
    const found = await electionAt(db, actor, 'read', input);
    return found.ok ? sheetOf(db, found.value, input) : found;
  });
  if (!sheet.ok) return sheet;
  // Setting pages takes long; the database is not kept waiting meanwhile.
  const bytes = input.format === 'pdf' ? await ballotToPdf(sheet.value) : await ballotToDocx(sheet.value);
  const file: FileAnswer = { name: `phieu-bau-${input.organisation}-${sheet.value.layoutHash.slice(0, 8)}.${input.format}`, type: FILE_TYPES[input.format], bytes };
  return ok(file);
}

async function sheetOf(db: Db, at: ElectionAt, { design }: Input): Promise<Result<BallotSheet, BallotFileProblem>> {
  const state = await listState(db, at, at.round);
  if (design === 'ballot') {
    if (!state.frozen) return fail({ code: 'list_not_frozen' });
    return ok(printed(ballotLayout(state.frozen.list, at.place), dayOf(state.frozen.row.at), `Số lượng cần bầu: ${at.round.seats} người`));
  }
  if (design === 'introduction' && at.election.office !== 'secretary') return fail({ code: 'design_does_not_fit', design });
  const layout = openLayout(at, state, design);
  if (!layout) return fail({ code: 'design_does_not_fit', design });
  return ok(printed(layout, dayOf(at.election.begun_at), design === 'introduction' ? 'Giới thiệu một người' : `Số lượng cần bầu: ${at.round.seats} người`));
}

function printed(layout: BallotLayout, dated: BallotSheet['dated'], seats: string): BallotSheet {
  const { convener, congress, term, title, round, columns, names, howTo } = layout;
  return { dated, convener, congress, term, title, round, seats, columns, names, howTo, layoutHash: hashOf(layout) };
}

const BY_WORDS = { committee: 'Cấp ủy triệu tập đề cử', floor: 'Đại hội đề cử', self: 'Ứng cử' } as const;

/** B6 and B7, from the names that stand now. @rule R-244-23.2 @rule R-190-14.4 */
function openLayout(at: ElectionAt, { candidacies }: ListState, design: 'introduction' | 'opinion'): BallotLayout | undefined {
  const listed = candidacies.filter(isListed);
  const ordered = inListOrder(at.pack, listed.map((each) => each.person));
  const labels = printedNames(ordered);
  if (ordered.length === 0 || !labels.ok) return undefined;
  const by = new Map(listed.map((each) => [each.person.id, BY_WORDS[each.by]]));
  const names = ordered.map((each, index) => ({ place: index + 1, label: labels.value.get(each.id) ?? each.fullName, extra: design === 'opinion' ? (by.get(each.id) ?? '') : '' }));
  const common = { ...headOf(at.place), round: '', seats: at.round.seats, names };
  if (design === 'introduction') {
    return { ...common, form: 'B6', title: 'PHIẾU GIỚI THIỆU BÍ THƯ', columns: ['TT', 'Họ và tên', 'Giới thiệu'], howTo: ['Đánh dấu X vào ô của người được giới thiệu làm bí thư.', 'Kết quả giới thiệu để cấp ủy xem xét, không phải là kết quả bầu cử.'] };
  }
  return {
    ...common, form: 'B7', title: `PHIẾU XIN Ý KIẾN\nVỀ DANH SÁCH BẦU ${officeTitle(at.election.office as ElectionOffice, at.place.organisation.groupId === 'branch')}`, columns: ['TT', 'Họ và tên', 'Đồng ý', 'Không đồng ý'],
    howTo: ['Với mỗi người, đánh dấu X vào một trong hai ô: Đồng ý hoặc Không đồng ý đưa vào danh sách bầu.'],
  };
}
