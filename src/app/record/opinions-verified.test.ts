import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SEASON } from '#campaigns/testing/season-of-two-districts.ts';
import { found } from './testing/found.ts';
import { type HeardRecord, heardRecord } from './testing/heard-record.ts';

let heard: HeardRecord;
beforeAll(async () => void (heard = await heardRecord()));
afterAll(() => heard.database.close());

test('from the branch to the province and back: opinions, lines and replies are what the chains say', async () => {
  expect(await found(heard.database)).toBeUndefined();
});

describe('an intake that was changed afterwards is found', () => {
  test.each([
    [`update opinions set text = 'Không cần làm cầu.' where number = 1`, 'LH.01'],
    [`update opinions set text = normalize(text, NFC) where number = 8`, 'LH.01'],
    [`update opinions set sharing = 300 where kind = 'agree'`, 'LH.01'],
    [`update opinions set withdrawn_at = null, withdrawn_because = null where withdrawn_at is not null`, 'LH.01'],
    [`delete from opinions where number = 4`, 'LH.01'],
    [`update meetings set attending = 400`, 'LH.01'],
    [`delete from meeting_documents`, 'LH.01'],
    [`update drives set until_day = '2020-05-10'`, 'TINH'],
    [`delete from drive_documents`, 'TINH'],
  ])('%s', async (statement, organisation) => {
    expect(await found(heard.database, statement)).toMatchObject({ chain: `${SEASON}/${organisation}` });
  });
});

describe('a synthesis that was changed afterwards is found', () => {
  test.each([
    [`delete from synthesis_line_opinions where opinion_id = (select id from opinions where number = 2)`, 'LH.01'],
    [`delete from synthesis_lines where report_id in (select r.id from synthesis_reports r join organisations o on o.id = r.organisation_id where o.code = 'LH') and sort = 'single'`, 'LH'],
    [`delete from synthesis_line_sources where report_id in (select r.id from synthesis_reports r join organisations o on o.id = r.organisation_id where o.code = 'TINH')`, 'TINH'],
    [`update synthesis_lines set wording = 'Có 3 ý kiến.' where id in (select line_id from synthesis_line_opinions)`, 'LH.01'],
    [`update synthesis_lines set picks = '[{"key": "a", "opinions": []}]' where id in (select line_id from synthesis_line_opinions)`, 'LH.01'],
    [`update synthesis_reports set proposals = '' where proposals <> ''`, 'LH.01'],
    [`update synthesis_reports set sent_on = '2020-05-19' where state = 'received'`, 'LH'],
    [`update opinion_themes set theme = 'giaothong'`, 'LH.01'],
    [`update opinion_pairs set same = true`, 'LH.01'],
    [`delete from theme_terms`, 'LH.01'],
  ])('%s', async (statement, organisation) => {
    expect(await found(heard.database, statement)).toMatchObject({ chain: `${SEASON}/${organisation}` });
  });
});

describe('a reply or a decision that was changed afterwards is found', () => {
  test.each([
    `update replies set reason = 'Không hợp lệ.' where outcome = 'not'`, `update replies set outcome = 'partly', reason = 'Một phần.' where outcome = 'taken-in'`, `delete from reply_opinions where opinion_id = (select id from opinions where number = 1)`,
    `update amendment_decisions set taken_into = 3`, `delete from amendment_decisions`,
  ])('%s', async (statement) => {
    expect(await found(heard.database, statement)).toMatchObject({ chain: `${SEASON}/TINH` });
  });
});

test('what was found is said in words', async () => {
  expect((await found(heard.database, `update opinions set text = 'Không cần làm cầu.' where number = 1`))?.sentence).toContain('ý kiến góp ý');
});
