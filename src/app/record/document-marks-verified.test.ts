import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as contract from '#documents/contract.ts';
import { linkTable } from '#documents/server/link-table.ts';
import { makeDocument } from '#documents/server/make-document.ts';
import { changeOutline, issueOutline, makeOutline, withdrawOutline } from '#documents/server/outlines.ts';
import { documentsParts } from '#documents/server/parts.ts';
import { answerQuality } from '#documents/server/quality.ts';
import { addRemark, answerRemark } from '#documents/server/remarks.ts';
import { saveText } from '#documents/server/save-text.ts';
import { takeStep } from '#documents/server/take-step.ts';
import { takeWord } from '#documents/server/word-files.ts';
import { withFile } from '#documents/testing/desk.ts';
import { SYSTEM } from '#platform/actor.ts';
import { givenWord, p } from '#platform/documents/testing/given-word.ts';
import { SEASON, seasonInMay, type SeasonInMay, value } from '#progress/testing/season-in-may.ts';
import { found } from './testing/found.ts';

const HERE = { season: SEASON, organisation: 'LH.02' } as const;
const ABOVE = { season: SEASON, organisation: 'LH' } as const;
const parts = documentsParts({ linkedTable: async () => ({ caption: 'Bảng 1', head: ['Chỉ tiêu', 'Kết quả'], rows: [['Thu ngân sách', '102%']] }) });
let world: SeasonInMay;

/** An outline of the district, written again and issued; a second one taken back. */
async function outlineFromAbove(): Promise<string> {
  const { shell } = world;
  const sections = [{ level: 1, title: 'Kết quả', guidance: 'Theo từng chỉ tiêu.', role: 'assessment' as const }, { level: 1, title: 'Phương hướng', guidance: '', role: null }];
  const outline = { ...ABOVE, kind: 'action-programme' as const, title: 'Đề cương', level: null, sections };
  const first = value(await makeOutline(shell, SYSTEM, { ...outline, sections: sections.slice(0, 1) }));
  value(await changeOutline(shell, SYSTEM, { ...outline, outline: first.id, revision: 1 }));
  value(await issueOutline(shell, SYSTEM, { ...ABOVE, outline: first.id, revision: 2 }));
  const second = value(await makeOutline(shell, SYSTEM, { ...outline, title: 'Đề cương ghi nhầm' }));
  value(await issueOutline(shell, SYSTEM, { ...ABOVE, outline: second.id, revision: 1 }));
  value(await withdrawOutline(shell, SYSTEM, { ...ABOVE, outline: second.id, revision: 2 }));
  return first.id;
}

beforeAll(async () => {
  world = await seasonInMay();
  const { shell } = world;
  const made = value(await makeDocument(shell, SYSTEM, contract.makeDocument.input.parse({ ...HERE, kind: 'action-programme', title: 'Chương trình hành động', outline: await outlineFromAbove() })));
  const at = { ...HERE, document: made.id };
  const word = value(await takeWord(shell, SYSTEM, contract.takeWord.input.parse({ ...at, revision: 1 }), withFile(givenWord(p('Thu ngân sách đạt 102% kế hoạch.') + p('Chăm lo hộ nghèo.')))));
  const texts = ['Thu ngân sách đạt 102% kế hoạch.', 'Chăm lo hộ nghèo và đối tượng chính sách.'];
  const saved = value(await saveText(shell, SYSTEM, contract.saveText.input.parse({ ...at, revision: word.revision, paragraphs: texts.map((text) => ({ kind: 'text', text })) })));
  const [first, second] = saved.ids;
  const link = async (revision: number, paragraph: number | undefined, which: string | null) => value(await linkTable(shell, SYSTEM, contract.linkTable.input.parse({ ...at, revision, paragraph, which }), parts)).revision;
  const linked = await link(saved.revision, first, 'results');
  const remark = { ...at, version: 1, paragraph: first, words: { from: 0, until: 13 }, text: 'Nêu rõ số liệu.', must: false };
  const { id } = value(await addRemark(shell, SYSTEM, contract.addRemark.input.parse(remark)));
  const answered = async (before: string | null, answer: string) => value(await answerRemark(shell, SYSTEM, contract.answerRemark.input.parse({ ...at, remark: id, before, answer, text: 'Đã bổ sung.' }))).answeredAt;
  await answered(await answered(null, 'explained'), 'done');
  value(await addRemark(shell, SYSTEM, contract.addRemark.input.parse({ ...remark, paragraph: null, words: null, text: 'Nhìn chung đạt.' })));
  value(await answerQuality(shell, SYSTEM, contract.answerQuality.input.parse({ ...at, version: 1, point: 'complete', passages: [first, second], note: 'Bảng 1.', revision: 0 }), parts));
  const out = await link(await link(linked, second, 'new-targets'), second, null);
  value(await takeStep(shell, SYSTEM, contract.takeStep.input.parse({ ...at, revision: out, step: 'pass' }), parts));
});
afterAll(() => world.database.close());

test('outlines, guidance, tables, remarks and answers are what the chains say', async () => {
  expect(await found(world.database)).toBeUndefined();
});

describe('what hangs on a document and was changed afterwards is found', () => {
  test.each([
    `update document_sections set guidance = 'Khác.' where guidance <> ''`, `update document_links set frozen = jsonb_set(frozen, '{rows,0,1}', '"120%"')`, `delete from document_links`, `update document_remarks set text = 'Đạt.' where answer is not null`,
    `update document_remarks set answer = 'explained' where answer = 'done'`, `delete from document_remarks where paragraph is null`, `update quality_answers set passages = '{1}'`, `update document_files set bytes = '\\x00', size = 1`,
  ])('%s', async (statement) => {
    expect(await found(world.database, statement)).toMatchObject({ chain: `${SEASON}/LH.02` });
  });

  test.each([`update outlines set title = 'Khác' where state = 'issued'`, `update outlines set state = 'issued' where state = 'withdrawn'`, `delete from outline_sections where at = 2`])('%s', async (statement) => {
    expect(await found(world.database, statement)).toMatchObject({ chain: `${SEASON}/LH` });
  });
});
