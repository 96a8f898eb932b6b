import { organisationPlace } from '#campaigns/server/door.ts';
import type { InputOf } from '#foundation/contract.ts';
import { dayOf } from '#foundation/day.ts';
import { ok } from '#foundation/result.ts';
import { disciplineWords, professionWords } from '#people/core/person-facts.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import { type BookColumn, type BookRow, toXlsx } from '#platform/documents/excel.ts';
import { FILE_TYPES } from '#platform/documents/file-types.ts';
import type { Shell } from '#platform/shell.ts';
import type { importTemplate as operation } from '../contract.ts';
import { BODIES, bodyWords } from '../core/body.ts';
import { PLANNING_COLUMNS, type PlanningColumn } from '../core/planning-sheet.ts';
import { educationWords, theoryWords } from '../core/words.ts';

const list = (words: { readonly [key: string]: { readonly vi: string } }): string => Object.values(words).map((each) => each.vi).join('; ');

const EXPLAINED: { readonly [C in PlanningColumn]: string } = {
  fullName: 'Bắt buộc. Viết đủ họ, chữ đệm, tên.', track: 'Tái cử hoặc Tham gia lần đầu. Để trống là lần đầu.', bodies: `Cách nhau bằng dấu chấm phẩy: ${BODIES.map((body) => bodyWords[body].vi).join('; ')}. Để trống là Ban chấp hành.`,
  born: 'Ngày (5/9/1968) hoặc chỉ năm (1968): chỉ có năm thì tính từ 01/01.', sex: 'Nam hoặc Nữ.', ethnicity: 'Để trống là Kinh.', religion: 'Để trống nếu không.', home: 'Xã, huyện, tỉnh.', position: 'Chức vụ Đảng, chính quyền, đoàn thể hiện nay.', unit: 'Cơ quan, đơn vị.',
  joinedOn: 'Ngày kết nạp.', officialOn: 'Ngày công nhận chính thức.', education: list(educationWords), profession: list(professionWords), field: 'Ngành đào tạo.', theory: list(theoryWords), languages: 'Chứng chỉ, trình độ.', honours: 'Huân, huy chương, bằng khen.',
  discipline: `Đang thi hành: ${list(disciplineWords)}. Để trống là không.`, salaried: '“không” nếu không hưởng lương ngân sách (không tính tuổi nghỉ hưu ở cơ sở).', planning: 'Số, ngày quyết định phê duyệt quy hoạch.', note: '',
};

/** An empty planning list with its columns, and how to fill it in. */
export async function importTemplate(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  const found = await shell.read((db) => organisationPlace(db, actor, 'personnel', input));
  if (!found.ok) return found;
  const columns = PLANNING_COLUMNS.map(({ heading, width }): BookColumn => ({ header: heading, width, type: 'text' })) as [BookColumn, ...BookColumn[]];
  const bytes = await toXlsx({
    title: 'Mẫu danh sách quy hoạch', dated: dayOf(shell.now()),
    sheets: [
      { name: 'Quy hoạch', orientation: 'landscape', columns, rows: [] },
      {
        name: 'Hướng dẫn', columns: [{ header: 'Cột', width: 30, type: 'text' }, { header: 'Cách điền', width: 90, type: 'text' }], rows: PLANNING_COLUMNS.map(({ id, heading }): BookRow => [heading, EXPLAINED[id]]),
        notes: ['Mỗi người một dòng, giữ nguyên tiêu đề cột. Không dùng công thức.', 'Người không có trong tệp vẫn ở trong đề án. Sai một ô thì không ghi dòng nào; phần mềm nêu từng ô cần sửa.'],
      },
    ],
  });
  return ok({ name: 'mau-danh-sach-quy-hoach.xlsx', type: FILE_TYPES.xlsx, bytes });
}
