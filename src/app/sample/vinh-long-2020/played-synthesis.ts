import { day } from '#foundation/day.ts';
import { adoptSynthesis, beginSynthesis, compile, receive, received, reply, sendSynthesis, synthesis, writeLine, writeReport } from '#opinions/contract.ts';
import { type Doing, doing } from '../congress-day/doing.ts';
import type { Story } from '../story.ts';
import { draftsOf } from './documents.ts';
import { PLAYED } from './hall-accounts.ts';
import { SEASON } from './plan.ts';
import { PROVINCE } from './tables.ts';

/** The way of the opinions of Mỹ An: summed up before its congress, adopted there, sent to the district, compiled to the province, answered. */

/** The fifth day of the ten after closing. @rule R-HD60-2 */
export const SENT_ON = day('2020-05-02');

const MY_AN = { season: SEASON, organisation: PLAYED };
const DISTRICT = { season: SEASON, organisation: 'MT' };
const THE_PROVINCE = { season: SEASON, organisation: PROVINCE };

/** Before the congress: every line worded, so that the congress can adopt it. */
export async function sumUpMyAn(story: Story): Promise<void> {
  const ask = doing(story);
  story.clock.goTo(day('2020-04-22'), 9);
  for (const document of papersOf(story)) {
    await ask('myan', beginSynthesis, { ...MY_AN, document });
    await wordEverything(ask, 'myan', MY_AN, document);
  }
}

/** The drafts that Mỹ An was asked about by those above: the Centre's and the district's. */
function papersOf(story: Story): string[] {
  const { centre, districts } = draftsOf(story);
  return [centre.id, districts.get('MT')?.id ?? ''];
}

async function wordEverything(ask: Doing, account: string, at: typeof MY_AN, document: string): Promise<void> {
  const { report, sections } = await ask(account, synthesis, { ...at, document });
  const general = 'Các chi bộ thảo luận nghiêm túc, đúng trọng tâm; đa số thống nhất với bố cục và nội dung dự thảo.';
  await ask(account, writeReport, { ...at, document, revision: report?.revision ?? 0, general, proposals: 'Đề nghị thông tin lại những ý kiến không tiếp thu để chi bộ biết.' });
  for (const line of sections.flatMap((section) => section.lines)) {
    await ask(account, writeLine, { ...at, line: line.id, revision: line.revision, wording: line.suggestion, quotations: line.representative ? [line.representative.id] : [], state: 'done' });
  }
}

/** After closing on 27 April: sent on the fifth day of ten; the district receives, compiles and answers; what came up by another district has reached the province. */
export async function sendMyAn(story: Story): Promise<void> {
  const ask = doing(story);
  const [centre = '', district = ''] = papersOf(story);
  story.clock.goTo(SENT_ON, 8);
  for (const document of [centre, district]) await adoptAndSend(ask, document);
  await receiveAll(ask, 'mangthit', DISTRICT);
  await answer(ask, 'mangthit', DISTRICT, district);
  await ask('mangthit', compile, { ...DISTRICT, document: centre });
  await sendThroughLongHo(ask, centre);
  await receiveAll(ask, 'tinh', THE_PROVINCE);
  await answer(ask, 'tinh', THE_PROVINCE, centre);
}

async function receiveAll(ask: Doing, account: string, at: typeof MY_AN): Promise<void> {
  const { rows } = await ask(account, received, { ...at, state: 'sent' });
  for (const { report } of rows) if (report !== null) await ask(account, receive, { ...at, report });
}

/** A grassroots organisation of Long Hồ, and the district itself, for which its office writes: adopted by papers that say so. */
async function sendThroughLongHo(ask: Doing, document: string): Promise<void> {
  const grassroots = { season: SEASON, organisation: 'LH.01' };
  const longHo = { season: SEASON, organisation: 'LH' };
  await ask('longho', beginSynthesis, { ...grassroots, document });
  await adoptByPaper(ask, grassroots, document, 'Biên bản hội nghị Đảng ủy ngày 28/4/2020');
  await receiveAll(ask, 'longho', longHo);
  await ask('longho', compile, { ...longHo, document });
  await adoptByPaper(ask, longHo, document, 'Kết luận của Ban Thường vụ Huyện ủy Long Hồ, Thông báo số 215-TB/HU');
}

async function adoptByPaper(ask: Doing, at: typeof MY_AN, document: string, paper: string): Promise<void> {
  await wordEverything(ask, 'longho', at, document);
  const { report } = await ask('longho', synthesis, { ...at, document });
  await ask('longho', adoptSynthesis, { ...at, document, revision: report?.revision ?? 0, on: day('2020-04-28'), paper });
  await ask('longho', sendSynthesis, { ...at, document });
}

async function adoptAndSend(ask: Doing, document: string): Promise<void> {
  const { report, motions } = await ask('myan', synthesis, { ...MY_AN, document });
  const motion = motions.find((each) => each.text.includes('tổng hợp ý kiến góp ý'))?.motion;
  await ask('myan', adoptSynthesis, { ...MY_AN, document, revision: report?.revision ?? 0, ...(motion !== undefined && { motion }) });
  await ask('myan', sendSynthesis, { ...MY_AN, document });
}

/** The owner compiles what came up and answers the first lines: one is taken in, one partly, one not, each with its reason. */
async function answer(ask: Doing, account: string, at: typeof MY_AN, document: string): Promise<void> {
  await ask(account, compile, { ...at, document });
  const { sections } = await ask(account, synthesis, { ...at, document });
  const lines = sections.flatMap((section) => section.lines).slice(0, 3);
  const outcomes = [
    { outcome: 'taken-in', reason: 'Nội dung xác đáng, bổ sung vào dự thảo trình đại hội.' },
    { outcome: 'partly', reason: 'Tiếp thu phần nêu rõ lộ trình; chỉ tiêu cụ thể giao cơ sở quyết định theo điều kiện từng nơi.' },
    { outcome: 'not', reason: 'Nội dung này thuộc kế hoạch hằng năm, không đưa vào báo cáo nhiệm kỳ.' },
  ] as const;
  for (const [at3, line] of lines.entries()) await ask(account, reply, { ...at, document, line: line.id, ...(outcomes[at3] ?? outcomes[0]) });
}
