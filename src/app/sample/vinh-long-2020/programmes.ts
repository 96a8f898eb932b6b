import { addDays, type Day, day } from '#foundation/day.ts';
import * as programmes from '#programmes/contract.ts';
import type { TaskState } from '#programmes/core/programme.ts';
import { chance } from '../chance.ts';
import { type Doing, doing, newId } from '../congress-day/doing.ts';
import { inventedPeople } from '../invented-people.ts';
import type { Moment } from '../moments.ts';
import { PLAYED } from './hall-accounts.ts';
import { SEASON } from './plan.ts';
import { OFFICE_ACCOUNTS, type SampleCongress, sampleCongresses } from './tables.ts';

/** What committees do after their congress: Mỹ An everything, some twenty others a part of it, in time or late. */

const MY_AN = { season: SEASON, organisation: PLAYED };
const SECRETARY = 'myan';

export function programmesMoments(): Moment[] {
  const play = (on: string, work: (ask: Doing) => Promise<void>): Moment => ({ on: day(on), play: (story) => work(doing(story)) });
  return [
    play('2020-05-05', writeRules), play('2020-05-08', assign), play('2020-05-11', makeKnown), play('2020-05-14', writeActionProgramme), play('2020-05-20', issueActionProgramme), play('2020-05-26', termProgramme),
    play('2020-05-28', reportQuarter), ...otherCongresses().flatMap((congress, index) => momentsOf(congress, index)),
  ];
}

async function writeRules(ask: Doing): Promise<void> {
  const { suggestion } = await ask(SECRETARY, programmes.showRules, MY_AN);
  const { revision } = await ask(SECRETARY, programmes.setWorkingRules, { ...MY_AN, parts: suggestion });
  await ask(SECRETARY, programmes.issueWorkingRules, { ...MY_AN, revision, on: '2020-05-05', number: '01-QC/ĐU', signer: (await secretaryOf(ask)).name });
}

/** The office behind the account of Mỹ An: who leads the committee. */
async function secretaryOf(ask: Doing): Promise<{ readonly name: string }> {
  const { members } = await ask(SECRETARY, programmes.overview, MY_AN);
  return members.find((each) => each.offices.some((office) => office.includes('bí thư') && !office.includes('phó'))) ?? { name: '' };
}

const FIELDS = [
  ['Phụ trách chung; công tác tổ chức, cán bộ; quốc phòng – an ninh', 'Toàn xã'], ['Thường trực Đảng ủy; xây dựng Đảng, dân vận', 'Chi bộ ấp 1'], ['Điều hành Ủy ban nhân dân; kinh tế, ngân sách', 'Chi bộ ấp 2'], ['Kiểm tra, giám sát', 'Chi bộ ấp 3'],
  ['Tuyên giáo, học tập nghị quyết', 'Chi bộ ấp 4'], ['Nông nghiệp, thủy lợi, xây dựng nông thôn mới', 'Chi bộ ấp 5'], ['Quân sự địa phương', 'Chi bộ ấp 6'], ['An ninh trật tự', 'Chi bộ ấp 7'], ['Văn hóa – xã hội, giảm nghèo', 'Chi bộ ấp 8'],
  ['Giáo dục, y tế', 'Chi bộ Trường THCS Mỹ An'], ['Mặt trận Tổ quốc', 'Chi bộ ấp 9'], ['Hội Nông dân', 'Chi bộ ấp 2'], ['Hội Phụ nữ', 'Chi bộ ấp 6'], ['Đoàn Thanh niên', 'Chi bộ Trường Tiểu học Mỹ An'], ['Hội Cựu chiến binh', 'Chi bộ ấp 3'],
] as const;

async function assign(ask: Doing): Promise<void> {
  const { members } = await ask(SECRETARY, programmes.overview, MY_AN);
  for (const [index, { person, name, offices }] of members.entries()) {
    const [field, area] = FIELDS[index % FIELDS.length] ?? FIELDS[0];
    const office = offices.join(', ');
    await ask(SECRETARY, programmes.assignMember, { ...MY_AN, id: newId(), person, name, office: office === '' ? 'Đảng ủy viên' : office.charAt(0).toLocaleUpperCase('vi') + office.slice(1), field, area, from: '2020-05-08' });
  }
}

async function makeKnown(ask: Doing): Promise<void> {
  const sessions = [
    ['2020-05-06', 'Cán bộ chủ chốt xã, bí thư các chi bộ', 'Hội trường Ủy ban nhân dân xã', 46, 45, ''], ['2020-05-09', 'Đảng viên các chi bộ ấp 1 đến ấp 5', 'Hội trường Ủy ban nhân dân xã', 98, 91, 'Bảy đồng chí vắng có lý do, học bù tại chi bộ.'],
    ['2020-05-10', 'Đảng viên các chi bộ ấp 6 đến ấp 9 và chi bộ trường học', 'Trường THCS Mỹ An', 87, 84, ''],
  ] as const;
  for (const [heldOn, audience, place, summoned, attended, note] of sessions) await ask(SECRETARY, programmes.holdSession, { ...MY_AN, id: newId(), heldOn, audience, place, summoned, attended, note });
}

/** Tasks of the first months, beside those that the targets bring. */
const FIRST_MONTHS = [
  ['Gửi nghị quyết đại hội đến các chi bộ, cơ quan, đoàn thể', 'Văn phòng Đảng ủy', '2020-05-04', '2020-05-15', 'done', 100, 'Đã gửi 13 chi bộ và các đoàn thể.'],
  ['Tuyên truyền kết quả đại hội trên đài truyền thanh xã', 'Ban Tuyên giáo Đảng ủy', '2020-05-11', '2020-05-25', 'under-way', 70, 'Còn hai ấp loa hỏng, đang sửa.'],
  ['Các chi bộ xây dựng kế hoạch thực hiện nghị quyết', 'Bí thư các chi bộ', '2020-05-15', '2020-06-15', 'under-way', 50, 'Bảy trên mười ba chi bộ đã gửi kế hoạch.'],
  ['Rà soát đường liên ấp cần nâng cấp, lập danh mục đầu tư 2021 - 2025', 'Ủy ban nhân dân xã', '2020-06-01', '2020-09-30', 'not-begun', 0, ''],
] as const satisfies readonly (readonly [string, string, string, string, TaskState, number, string])[];

async function writeActionProgramme(ask: Doing): Promise<void> {
  await ask(SECRETARY, programmes.makeProgramme, {
    ...MY_AN, kind: 'action', id: newId(), begin: 'targets',
    aims: 'Cụ thể hóa Nghị quyết Đại hội Đảng bộ xã thành nhiệm vụ có người chủ trì và thời hạn.\nMỗi chỉ tiêu có nhiệm vụ, mỗi nhiệm vụ có một đồng chí chịu trách nhiệm.',
  });
  for (const [text, lead, from, due] of FIRST_MONTHS) await ask(SECRETARY, programmes.setTask, { ...MY_AN, kind: 'action', id: newId(), text, lead, from, due });
}

async function issueActionProgramme(ask: Doing): Promise<void> {
  const { programme } = await ask(SECRETARY, programmes.showProgramme, { ...MY_AN, kind: 'action' });
  await ask(SECRETARY, programmes.issueProgramme, { ...MY_AN, kind: 'action', revision: programme?.revision ?? 1, on: '2020-05-19', number: '01-CTr/ĐU', signer: (await secretaryOf(ask)).name });
}

async function termProgramme(ask: Doing): Promise<void> {
  const { revision } = await ask(SECRETARY, programmes.makeProgramme, { ...MY_AN, kind: 'term', id: newId(), begin: 'yearly', aims: 'Bảo đảm sự lãnh đạo thường xuyên, có kế hoạch của Đảng ủy trong cả nhiệm kỳ.' });
  await ask(SECRETARY, programmes.issueProgramme, { ...MY_AN, kind: 'term', revision, on: '2020-05-26', number: '02-CTr/ĐU', signer: (await secretaryOf(ask)).name });
}

async function reportQuarter(ask: Doing): Promise<void> {
  const { programme } = await ask(SECRETARY, programmes.showProgramme, { ...MY_AN, kind: 'action' });
  const lines = FIRST_MONTHS.flatMap(([text, , , , state, percent, note]) => {
    const task = programme?.tasks.find((each) => each.text === text);
    return task && state !== 'not-begun' ? [{ task: task.id, state, percent, note }] : [];
  });
  await ask(SECRETARY, programmes.reportQuarter, { ...MY_AN, quarter: '2020-Q2', lines });
}

/** Twenty congresses held early, of all committees in turn. */
function otherCongresses(): SampleCongress[] {
  const held = sampleCongresses().filter((each) => each.code !== PLAYED && each.heldOn !== null && addDays(each.heldOn, each.recordedLater) <= '2020-05-08');
  const turns = Object.keys(OFFICE_ACCOUNTS).map((committee) => held.filter((each) => each.committee === committee));
  return Array.from({ length: 12 }, (_, turn) => turns.flatMap((each) => each[turn] ?? [])).flat().slice(0, 20);
}

/** In turn: everything so far in time; rules and a session; a draft that is overdue by the end of May; rules that came late. */
function momentsOf(congress: SampleCongress, index: number): Moment[] {
  const account = OFFICE_ACCOUNTS[congress.committee] ?? 'tinh';
  const at = { season: SEASON, organisation: congress.code };
  const held = congress.heldOn as Day;
  const symbol = congress.kind === 'grassroots-branch' ? 'CB' : 'ĐU';
  const play = (on: Day, work: (ask: Doing) => Promise<void>): Moment => ({ on, play: (story) => work(doing(story)) });
  const rules = async (ask: Doing, issuedOn: Day | null): Promise<void> => {
    const { suggestion } = await ask(account, programmes.showRules, at);
    const { revision } = await ask(account, programmes.setWorkingRules, { ...at, parts: suggestion });
    if (issuedOn !== null) await ask(account, programmes.issueWorkingRules, { ...at, revision, on: issuedOn, number: `01-QC/${symbol}` });
  };
  const session = play(day('2020-05-21'), async (ask) => {
    await ask(account, programmes.holdSession, { ...at, id: newId(), heldOn: '2020-05-20', place: 'Hội trường đơn vị', audience: 'Toàn thể đảng viên', summoned: congress.members, attended: congress.members - (index % 7) });
  });
  switch (index % 4) {
    case 0:
      return [play(day('2020-05-18'), (ask) => rules(ask, addDays(held, 9))), play(day('2020-05-19'), (ask) => assignThree(ask, account, at, index)), session, play(day('2020-05-25'), (ask) => actionProgramme(ask, account, at, symbol))];
    case 1:
      return [play(day('2020-05-18'), (ask) => rules(ask, addDays(held, 8))), session];
    case 2:
      return [play(day('2020-05-22'), (ask) => rules(ask, null))];
    default:
      return [play(day('2020-05-28'), (ask) => rules(ask, day('2020-05-28')))];
  }
}

type At = { readonly season: string; readonly organisation: string };

async function assignThree(ask: Doing, account: string, at: At, seed: number): Promise<void> {
  const next = inventedPeople(chance(5_200_500 + seed));
  for (const [office, field] of [['Bí thư', 'Phụ trách chung; tổ chức, cán bộ'], ['Phó bí thư', 'Tuyên giáo, dân vận'], ['Cấp ủy viên', 'Kiểm tra, giám sát']] as const) {
    await ask(account, programmes.assignMember, { ...at, id: newId(), name: next().fullName, office, field, from: '2020-05-18' });
  }
}

async function actionProgramme(ask: Doing, account: string, at: At, symbol: string): Promise<void> {
  await ask(account, programmes.makeProgramme, { ...at, kind: 'action', id: newId(), begin: 'empty', aims: '' });
  const tasks = [['Các đoàn thể đăng ký việc làm theo nghị quyết', 'Phó bí thư', '2020-06-30'], ['Kiểm tra việc thực hiện nghị quyết sáu tháng đầu năm', 'Cấp ủy viên phụ trách kiểm tra', '2020-07-31'], ['Sơ kết một năm thực hiện nghị quyết', 'Bí thư', '2021-05-31']] as const;
  for (const [text, lead, due] of tasks) await ask(account, programmes.setTask, { ...at, kind: 'action', id: newId(), text, lead, from: '2020-05-20', due });
  await ask(account, programmes.issueProgramme, { ...at, kind: 'action', revision: 4, on: '2020-05-25', number: `01-CTr/${symbol}` });
}
