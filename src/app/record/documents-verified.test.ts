import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentsParts } from '#documents/server/door.ts';
import * as contract from '#documents/contract.ts';
import { makeDocument } from '#documents/server/make-document.ts';
import { saveText } from '#documents/server/save-text.ts';
import { takeStep } from '#documents/server/take-step.ts';
import { takeWord } from '#documents/server/word-files.ts';
import { withFile } from '#documents/testing/desk.ts';
import { SYSTEM } from '#platform/actor.ts';
import { givenWord, p } from '#platform/documents/testing/given-word.ts';
import { SEASON, seasonInMay, type SeasonInMay, value } from '#progress/testing/season-in-may.ts';
import { found } from './testing/found.ts';

const AT = { season: SEASON, organisation: 'LH.02' } as const;
let world: SeasonInMay;

beforeAll(async () => {
  world = await seasonInMay();
  const { shell } = world;
  const made = value(await makeDocument(shell, SYSTEM, contract.makeDocument.input.parse({ ...AT, kind: 'action-programme', title: 'Chương trình hành động' })));
  const at = { ...AT, document: made.id };
  const save = async (revision: number, ...texts: readonly string[]) => value(await saveText(shell, SYSTEM, contract.saveText.input.parse({ ...at, revision, paragraphs: texts.map((text) => ({ kind: 'text', text })) })));
  const step = async (revision: number, name: string) => value(await takeStep(shell, SYSTEM, contract.takeStep.input.parse({ ...at, revision, step: name }), documentsParts()));
  const first = await save(1, 'Thu ngân sách đạt 102% kế hoạch.', 'Nâng cấp đường liên ấp.', 'Chăm lo hộ nghèo.');
  const second = await save(first.revision, 'Thu ngân sách đạt 103% kế hoạch.', 'Chăm lo hộ nghèo.', 'Một đoạn mới.');
  const out = await step(second.revision, 'ask_opinions');
  const word = value(await takeWord(shell, SYSTEM, contract.takeWord.input.parse({ ...at, revision: out.revision, asNext: true }), withFile(givenWord(p('Chăm lo hộ nghèo.') + p('Đoạn từ tệp Word.')))));
  await step((await step(word.revision, 'pass')).revision, 'issue');
});
afterAll(() => world.database.close());

test('the drafts of an organisation are what its chain says, to the letter', async () => {
  expect(await found(world.database)).toBeUndefined();
});

test.each([
  `update document_paragraphs set text = 'Thu ngân sách đạt 120% kế hoạch.' where version = 1 and at = 0`,
  `delete from document_paragraphs where version = 2 and at = 1`,
  `update documents set state = 'sent'`,
  `update document_issues set number = 7`,
  `update document_versions set file_hash = null where number = 2`,
  `delete from document_steps where step = 'pass'`,
])('%s is found', async (statement) => {
  expect(await found(world.database, statement)).toMatchObject({ chain: `${SEASON}/LH.02` });
});
