import { randomUUID } from 'node:crypto';
import { SEASON, seasonOfTwoDistricts, steppedShell, type SteppedShell } from '#campaigns/testing/season-of-two-districts.ts';
import { type TestDatabase, testDatabase } from '#database/testing/test-database.ts';
import * as documents from '#documents/contract.ts';
import { documentsParts } from '#documents/server/door.ts';
import { makeDocument } from '#documents/server/make-document.ts';
import { saveText } from '#documents/server/save-text.ts';
import { takeStep } from '#documents/server/take-step.ts';
import { day } from '#foundation/day.ts';
import { opinionsContract } from '#opinions/contract.ts';
import { adoptSynthesis, sendSynthesis } from '#opinions/server/adopt.ts';
import { decideAmendment } from '#opinions/server/amendments.ts';
import { beginSynthesis } from '#opinions/server/begin-synthesis.ts';
import { compile } from '#opinions/server/compile.ts';
import { enterOpinions } from '#opinions/server/entering.ts';
import { giveOpinion } from '#opinions/server/giving.ts';
import { closeMeeting } from '#opinions/server/meetings.ts';
import { makeNextDraft } from '#opinions/server/next-draft.ts';
import { withdrawOpinion } from '#opinions/server/receipts.ts';
import { receive } from '#opinions/server/received.ts';
import { reply } from '#opinions/server/replies.ts';
import { addThemeTerm, decideReview } from '#opinions/server/review.ts';
import { synthesis } from '#opinions/server/synthesis.ts';
import { synthesisParts } from '#opinions/server/synthesis-parts.ts';
import { mergeLines, moveOpinion, splitLine } from '#opinions/server/arrange-lines.ts';
import { writeLine, writeReport } from '#opinions/server/write-line.ts';
import { driveOver, HERE, meetingOf, PARAGRAPHS, receipt, value } from '#opinions/testing/drafts-in-may.ts';
import { HEARD, said } from '#opinions/testing/heard-in-may.ts';
import { SYSTEM } from '#platform/actor.ts';

/** The branch's words in another Unicode form: they stand as they were written. */
const DECOMPOSED = 'Cầu đường giao thông nông thôn cần nâng cấp sớm.'.normalize('NFD');
const parts = synthesisParts({ hallVotes: async () => [] });

export interface HeardRecord {
  readonly database: TestDatabase;
  readonly shell: SteppedShell;
  /** The province's draft. */
  readonly document: string;
}

/** The way of opinions from a branch of An Bình to the province and back, done through the works alone, so that the record holds all of it. */
export async function heardRecord(): Promise<HeardRecord> {
  const database = await testDatabase();
  const shell = steppedShell(database.db);
  await seasonOfTwoDistricts(shell);
  shell.at('2020-05-20T02:00:00.000Z');
  const { document, revision } = await draftOut(shell);
  const heard: HeardRecord = { database, shell, document };
  const opinions = await intake(heard, await driveOver(shell, 'TINH', [document]));
  await review(heard, opinions);
  await synthesise(heard, opinions);
  for (const organisation of ['LH', 'TINH']) {
    value(await compile(shell, SYSTEM, { season: SEASON, organisation, document }));
    if (organisation === 'LH') await finish(heard, organisation);
  }
  await answer(heard, opinions, revision);
  return heard;
}

async function draftOut(shell: SteppedShell): Promise<{ readonly document: string; readonly revision: number }> {
  const at = { season: SEASON, organisation: 'TINH' };
  const made = value(await makeDocument(shell, SYSTEM, documents.makeDocument.input.parse({ ...at, kind: 'political-report', title: 'Dự thảo Báo cáo chính trị' })));
  const text = { ...at, document: made.id, revision: made.revision, paragraphs: PARAGRAPHS.map((each) => ({ id: null, ...each })) };
  const saved = value(await saveText(shell, SYSTEM, documents.saveText.input.parse(text)));
  const out = value(await takeStep(shell, SYSTEM, documents.takeStep.input.parse({ ...at, document: made.id, revision: saved.revision, step: 'ask_opinions' }), documentsParts()));
  return { document: made.id, revision: out.revision };
}

/** A meeting's opinions, one from a phone and one taken back. */
async function intake({ shell, document }: HeardRecord, drive: string): Promise<string[]> {
  const about = { ...HERE, drive, document, version: 1 };
  const meeting = await meetingOf(shell, [document]);
  const lines = [...HEARD, { text: DECOMPOSED }].map(said);
  value(await enterOpinions(shell, SYSTEM, { ...about, meeting: meeting.id, lines }));
  const phone = { ...about, opinion: randomUUID(), receipt: receipt(), paragraph: 2, topic: 'tasks-solutions', kind: 'other', text: 'Cầu Rạch Mương, đường giao thông nông thôn cần nâng cấp.', named: true };
  value(await giveOpinion(shell, SYSTEM, opinionsContract.giveOpinion.input.parse(phone)));
  value(await closeMeeting(shell, SYSTEM, { ...HERE, meeting: meeting.id, revision: meeting.revision, attending: 41 }));
  return [...lines.map(({ opinion }) => opinion), phone.opinion];
}

async function review({ shell, document }: HeardRecord, opinions: readonly string[]): Promise<void> {
  const at = { ...HERE, document };
  const decide = (wish: object) => decideReview(shell, SYSTEM, opinionsContract.decideReview.input.parse({ ...at, ...wish }));
  value(await decide({ ids: [opinions[6]], action: 'single' }));
  value(await decide({ ids: [opinions[0]], others: [opinions[2]], action: 'split' }));
  value(await addThemeTerm(shell, SYSTEM, { ...at, theme: 'giaothong', term: 'bến phà Đình Khao' }));
}

/** Lines are written, split, refilled and merged; a quoted opinion is taken back meanwhile. */
async function synthesise(heard: HeardRecord, opinions: readonly string[]): Promise<void> {
  const { shell, document } = heard;
  const on = { ...HERE, document };
  value(await beginSynthesis(shell, SYSTEM, on));
  const lines = async () => value(await synthesis(shell, SYSTEM, on, parts)).sections.flatMap((section) => section.lines);
  const revisionOf = async (id: string) => (await lines()).find((line) => line.id === id)?.revision ?? 0;
  const line = (await lines()).find(({ sort }) => sort === 'theme')?.id ?? '';
  const [first = '', , third = ''] = opinions;
  const phone = opinions.at(-1) ?? '';
  const wording = 'Có {opinions} về cầu đường, {pick:a} nêu cầu.';
  value(await writeLine(shell, SYSTEM, { ...HERE, line, revision: 1, wording, quotations: [first, third, phone], picks: [{ key: 'a', opinions: [first, phone] }], state: 'done' }));
  value(await withdrawOpinion(shell, SYSTEM, { opinion: phone, reason: 'Gửi nhầm' }));
  const made = value(await splitLine(shell, SYSTEM, { ...HERE, line, revision: await revisionOf(line), opinions: [third], title: 'Đường liên ấp' })).line;
  value(await moveOpinion(shell, SYSTEM, { ...HERE, line: made, revision: await revisionOf(made), opinions: [opinions[3] ?? ''] }));
  value(await moveOpinion(shell, SYSTEM, { ...HERE, line, revision: await revisionOf(line), opinions: [opinions[3] ?? ''] }));
  value(await mergeLines(shell, SYSTEM, { ...HERE, line: made, revision: await revisionOf(made), others: [line] }));
  value(await writeReport(shell, SYSTEM, { ...on, revision: 1, general: 'Các ý kiến tập trung.', proposals: 'Đề nghị đầu tư cầu Rạch Mương.' }));
  await finish(heard, 'LH.01');
}

/** Every line gets words, the report is adopted, sent and received. */
async function finish({ shell, document }: HeardRecord, organisation: string): Promise<void> {
  const on = { season: SEASON, organisation, document };
  const shown = value(await synthesis(shell, SYSTEM, on, parts));
  for (const { id: line, revision } of shown.sections.flatMap((section) => section.lines)) {
    value(await writeLine(shell, SYSTEM, { season: SEASON, organisation, line, revision, wording: 'Có {opinions} của {organisations}.', quotations: [], picks: [], state: 'done' }));
  }
  value(await adoptSynthesis(shell, SYSTEM, { ...on, revision: shown.report?.revision ?? 0, on: day('2020-05-20'), paper: 'Biên bản đại hội' }, parts));
  value(await sendSynthesis(shell, SYSTEM, on));
  value(await receive(shell, SYSTEM, { season: SEASON, organisation: organisation === 'LH' ? 'TINH' : 'LH', report: shown.report?.id ?? '' }));
}

async function answer({ shell, document }: HeardRecord, opinions: readonly string[], revision: number): Promise<void> {
  const on = { season: SEASON, organisation: 'TINH', document };
  const line = value(await synthesis(shell, SYSTEM, on, parts)).sections.flatMap(({ lines }) => lines).find(({ sort }) => sort === 'theme')?.id;
  const answered = (wish: object) => reply(shell, SYSTEM, opinionsContract.reply.input.parse({ ...on, ...wish }));
  value(await answered({ line, outcome: 'taken-in', final: { version: 1, paragraph: 2 } }));
  value(await answered({ opinion: opinions[4], outcome: 'not', reason: 'Đã có trong chương trình khác.' }));
  const amend = opinions[5] ?? '';
  for (const outcome of ['accept', 'undecide', 'accept'] as const) value(await decideAmendment(shell, SYSTEM, { ...on, opinions: [amend], outcome, reason: '' }));
  value(await makeNextDraft(shell, SYSTEM, { ...on, revision }));
}
