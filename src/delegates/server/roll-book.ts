import { congressChain } from '#campaigns/core/congress-chain.ts';
import { type CongressPlace, congressPlace } from '#campaigns/server/door.ts';
import type { CongressForm } from '#campaigns/core/plan.ts';
import type { InputOf } from '#foundation/contract.ts';
import { dayOf } from '#foundation/day.ts';
import { ok } from '#foundation/result.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { formatDay } from '#foundation/vietnamese-format.ts';
import { disciplineWords, educationWords, professionWords, sexWords, theoryWords } from '#people/core/person-facts.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import { type BookColumn, type BookRow, toXlsx } from '#platform/documents/excel.ts';
import { FILE_TYPES } from '#platform/documents/file-types.ts';
import type { Shell } from '#platform/shell.ts';
import type { exportRoll as exporting, importTemplate as template } from '../contract.ts';
import { kindsOf, type Participant } from '../core/participant.ts';
import { ROLL_COLUMNS, type RollColumn } from '../core/roll-sheet.ts';
import { kindWords, sourceWords } from '../core/words.ts';
import { about } from './events.ts';
import { loadRoll } from './roll.ts';

/** Columns that a congress of the form has no use for. */
const NOT_FOR: { readonly [F in CongressForm]: readonly RollColumn[] } = { members: ['source', 'alternateRank', 'delegationCode'], delegates: ['temporaryHere'] };

function columnsFor(form: CongressForm): [BookColumn, ...BookColumn[]] {
  const columns = ROLL_COLUMNS.filter(({ id }) => !NOT_FOR[form].includes(id)).map(({ heading, width }): BookColumn => ({ header: heading, width, type: 'text' }));
  return columns as [BookColumn, ...BookColumn[]];
}

const EXPLAINED: { readonly [C in RollColumn]: string } = {
  fullName: 'Bắt buộc. Viết đủ họ, chữ đệm, tên.', kind: '', source: 'Bắt buộc với đại biểu chính thức: Đương nhiên, Được bầu hoặc Chỉ định.',
  alternateRank: 'Bắt buộc với đại biểu dự khuyết: 1 là người được gọi trước trong đoàn.', delegationCode: 'Mã tổ chức cử đại biểu, nếu có trong Sổ tổ chức.', delegation: 'Tên đoàn đại biểu hoặc đơn vị.',
  position: 'Chức vụ, nơi công tác.', isConvener: '“x” nếu là cấp ủy viên của cấp triệu tập.', temporaryHere: '“x” nếu là đảng viên sinh hoạt tạm thời tại đây.', born: 'Ngày (5/9/1968) hoặc chỉ năm (1968).',
  sex: 'Nam hoặc Nữ.', ethnicity: 'Để trống là Kinh.', joinedOn: 'Ngày kết nạp.', officialOn: 'Ngày công nhận chính thức.',
  education: Object.values(educationWords).map((each) => each.vi).join('; '), profession: Object.values(professionWords).map((each) => each.vi).join('; '),
  theory: Object.values(theoryWords).map((each) => each.vi).join('; '), honours: 'Huân, huy chương, huy hiệu Đảng, bằng khen.', discipline: `Kỷ luật đang thi hành: ${Object.values(disciplineWords).map((each) => each.vi).join('; ')}. Để trống là không.`,
};

/** An empty list with the columns of the congress's form, and how to fill it in. */
export async function importTemplate(shell: Shell, actor: Actor, input: InputOf<typeof template>): Answer<typeof template> {
  const found = await shell.read((db) => congressPlace(db, actor, 'record', input));
  if (!found.ok) return found;
  const { form } = found.value.congress;
  const kinds = `Để trống là ${form === 'members' ? 'đảng viên chính thức' : 'đại biểu chính thức'}; hoặc ghi: ${kindsOf(form).map((kind) => kindWords[kind].vi).join('; ')}.`;
  const explained = ROLL_COLUMNS.filter(({ id }) => !NOT_FOR[form].includes(id)).map(({ id, heading }): BookRow => [heading, id === 'kind' ? kinds : EXPLAINED[id]]);
  const bytes = await toXlsx({
    title: 'Mẫu danh sách đại hội', dated: dayOf(shell.now()),
    sheets: [
      { name: 'Danh sách', orientation: 'landscape', columns: columnsFor(form), rows: [] },
      {
        name: 'Hướng dẫn', columns: [{ header: 'Cột', width: 34, type: 'text' }, { header: 'Cách điền', width: 90, type: 'text' }], rows: explained,
        notes: ['Mỗi người một dòng, giữ nguyên tiêu đề cột. Không dùng công thức.', 'Người không có trong tệp vẫn ở trong danh sách. Sai một ô thì không ghi dòng nào; phần mềm nêu từng ô cần sửa.'],
      },
    ],
  });
  return ok({ name: `mau-danh-sach-${form === 'members' ? 'dang-vien' : 'dai-bieu'}.xlsx`, type: FILE_TYPES.xlsx, bytes });
}

/** The roll with everything entered, as it can be handed in again. That a copy was taken is recorded. */
export async function exportRoll(shell: Shell, actor: Actor, input: InputOf<typeof exporting>): Answer<typeof exporting> {
  const taken = await shell.write(congressChain(input.season, input.organisation), async (tx) => {
    const found = await congressPlace(tx, actor, 'record', input);
    if (!found.ok) return found;
    const place = found.value;
    const { participants } = await loadRoll(tx, place.congress.id);
    await recordDownload(shell, tx, place, 'export', participants.length);
    return ok({ place, participants, on: dayOf(tx.recordedAt) });
  });
  if (!taken.ok) return taken;
  const { place, participants, on } = taken.value;
  const { form } = place.congress;
  const columns = ROLL_COLUMNS.filter(({ id }) => !NOT_FOR[form].includes(id));
  const title = `Danh sách ${form === 'members' ? 'đảng viên dự đại hội' : 'đại biểu'} – ${place.organisation.name}`;
  const bytes = await toXlsx({
    title, dated: on,
    sheets: [{ name: 'Danh sách', orientation: 'landscape', columns: columnsFor(form), rows: participants.map((each) => columns.map(({ id }) => cellOf(each, id, input.language))) }],
  });
  return ok({ name: `danh-sach-${form === 'members' ? 'dang-vien' : 'dai-bieu'}-${place.organisation.code}-${on}.xlsx`, type: FILE_TYPES.xlsx, bytes });
}

type WriteTx = Parameters<Parameters<Shell['write']>[1]>[0];

/** Who took a copy of personal data stands in the record. */
export async function recordDownload(shell: Shell, tx: WriteTx, place: CongressPlace, file: 'export' | 'badges', persons: number): Promise<void> {
  await shell.record(tx, place.by, {
    chain: place.chain, operation: `delegates.${file}`, organisations: [place.organisation.code], events: [{ kind: 'delegates.roll_downloaded', ...about(place), file, persons }],
  });
}

function cellOf(of: Participant, column: RollColumn, language: keyof Sentence): string {
  const said = <K extends string>(words: { readonly [key in K]: Sentence }, key: K | null): string => (key === null ? '' : words[key][language]);
  switch (column) {
    case 'kind': return said(kindWords, of.kind);
    case 'source': return said(sourceWords, of.source);
    case 'alternateRank': return of.alternateRank === null ? '' : String(of.alternateRank);
    case 'delegationCode': return of.delegation.code ?? '';
    case 'delegation': return of.delegation.name;
    case 'isConvener': return of.isConvener ? 'x' : '';
    case 'temporaryHere': return of.temporaryHere ? 'x' : '';
    case 'born': return of.bornOn === null ? String(of.bornYear ?? '') : formatDay(of.bornOn);
    case 'sex': return said(sexWords, of.sex);
    case 'joinedOn': return of.joinedOn === null ? '' : formatDay(of.joinedOn);
    case 'officialOn': return of.officialOn === null ? '' : formatDay(of.officialOn);
    case 'education': return said(educationWords, of.education);
    case 'profession': return said(professionWords, of.profession);
    case 'theory': return said(theoryWords, of.theory);
    case 'discipline': return of.discipline === 'none' ? '' : said(disciplineWords, of.discipline);
    default: return of[column];
  }
}
