import { addParticipant, allocate, decideStanding } from '#delegates/contract.ts';
import { planPost } from '#elections/contract.ts';
import type { CountedBallot } from '#elections/core/counted-ballot.ts';
import { day } from '#foundation/day.ts';
import { closeCongress, setAgenda } from '#sittings/contract.ts';
import { chance } from '../chance.ts';
import { type Doing, doing } from '../congress-day/doing.ts';
import { type Hall, type PlayedElection, playElection, signerKeys } from '../congress-day/election.ts';
import { delegatesRoll } from '../congress-day/roll.ts';
import * as hall from '../congress-day/sitting.ts';
import { inventedPeople } from '../invented-people.ts';
import type { Story } from '../story.ts';
import { PLAYED } from './hall-accounts.ts';
import { SEASON } from './plan.ts';

/** The delegates' congress of Mỹ An on 27 April 2020, the pilot that elects its secretary directly, from the roll to the minutes. */

export const PLAYED_ON = day('2020-04-27');
const AT = { season: SEASON, organisation: PLAYED };
const OFFICIALS = 118;
const ALTERNATES = 5;
const POSTS = [
  'Bí thư Đảng ủy', 'Phó Bí thư Đảng ủy', 'Phó Bí thư Đảng ủy, Chủ tịch UBND xã', 'Ủy viên Ban Thường vụ', 'Ủy viên Ban Thường vụ',
  'Đảng ủy viên', 'Đảng ủy viên', 'Đảng ủy viên', 'Đảng ủy viên', 'Đảng ủy viên', 'Đảng ủy viên', 'Đảng ủy viên', 'Đảng ủy viên', 'Đảng ủy viên', 'Đảng ủy viên',
];
const BRANCHES = ['ấp 1', 'ấp 2', 'ấp 3', 'ấp 4', 'ấp 5', 'ấp 6', 'ấp 7', 'ấp 8', 'ấp 9', 'Trường THCS Mỹ An', 'Trường Tiểu học Mỹ An', 'Công an xã', 'Quân sự xã'].map((name) => `Chi bộ ${name}`);
/** Who is on the roll and works with the software, at these places of it. */
const KNOWN = { 0: 'myan', 20: 'myan.thuky', 31: 'myan.truongkp', 42: 'myan.kp1', 53: 'myan.kp2' } as const;

interface Delegate {
  readonly id: string;
  readonly fullName: string;
}

/** The roll of a story, in the order in which it was entered: by office, then by branch, alternates last. */
const rolls = new WeakMap<Story, readonly Delegate[]>();

/** Before the day: allocation, roll, agenda, who is planned for the post. */
export async function preparePlayedCongress(story: Story): Promise<void> {
  const ask = doing(story);
  story.clock.goTo(day('2020-04-22'), 14);
  const decided = { decidedOn: day('2020-03-16'), decidedBy: 'Ban Thường vụ Đảng ủy xã Mỹ An', reason: '' };
  // Ex officio and appointed delegates are outside what the branches were given to elect.
  const toElect = OFFICIALS - POSTS.length - 1;
  const ofBranch = (branch: number): number => Array.from({ length: toElect }, (_, at) => (POSTS.length + at) % BRANCHES.length).filter((each) => each === branch).length;
  await ask('myan', allocate, { ...AT, ...decided, reason: 'Theo số đảng viên của từng chi bộ', delegations: BRANCHES.map((name, at) => ({ name, officials: ofBranch(at), alternates: at < ALTERNATES ? 1 : 0 })) });
  rolls.set(story, await enterRoll(story, ask));
  await ask('myan', setAgenda, AT);
}

async function enterRoll(story: Story, ask: Doing): Promise<Delegate[]> {
  const draw = chance(27_042_020);
  const roll = delegatesRoll({ draw, next: inventedPeople(draw) }, POSTS, BRANCHES, OFFICIALS, ALTERNATES);
  const entered: Delegate[] = [];
  for (const [at, fields] of roll.entries()) {
    const account = KNOWN[at as keyof typeof KNOWN];
    const fullName = account === undefined ? fields.fullName : (await story.as(account)).name;
    const { id } = await ask('myan', addParticipant, { ...AT, ...fields, fullName });
    entered.push({ id, fullName });
  }
  return entered;
}

export async function playCongress(story: Story): Promise<void> {
  const ask = doing(story);
  const roll = rolls.get(story) ?? [];
  const today: hall.HallDay = { ask, story, at: AT, secretariat: 'myan.thuky', on: PLAYED_ON };
  const board = await hallOf(story, roll);
  await openingOfTheDay(today, ask, roll);
  await documents(today, roll);
  await elections(today, ask, board, roll);
  await resolutionAndClosing(today, ask);
}

async function hallOf(story: Story, roll: readonly Delegate[]): Promise<Hall> {
  const person = async (account: string): Promise<number> => (await story.as(account)).personId ?? 0;
  const seat = (at: keyof typeof KNOWN): string => roll[at]?.id ?? '';
  return {
    ...AT, secretariat: 'myan.thuky', presidium: 'myan', head: 'myan.truongkp', tellers: ['myan.kp1', 'myan.kp2'],
    board: [
      { participant: seat(31), person: await person('myan.truongkp'), role: 'head' },
      { participant: seat(42), person: await person('myan.kp1'), role: 'member' },
      { participant: seat(53), person: await person('myan.kp2'), role: 'member' },
    ],
  };
}

/** One member of the convening committee is ill and stays away the whole day: the base is 117. */
async function openingOfTheDay(today: hall.HallDay, ask: Doing, roll: readonly Delegate[]): Promise<void> {
  const ill = roll[14]?.id ?? '';
  today.story.clock.goTo(day('2020-04-24'), 9);
  await ask('myan', decideStanding, { ...AT, participant: ill, standing: 'excused', holds: true, reason: 'Điều trị dài ngày tại bệnh viện', decidedOn: day('2020-04-24'), decidedBy: 'Đảng ủy xã Mỹ An' });
  const present = roll.slice(0, OFFICIALS).map((each) => each.id).filter((id) => id !== ill);
  await hall.arrive(today, present, 6, 50);
  await hall.screen(today, 'Màn hình chính');
  await hall.open(today, 'preparatory', 7, 15);
  await hall.item(today, /^Chào cờ; tuyên bố lý do phiên trù bị/, [7, 15], [7, 20]);
  await hall.item(today, /^Bầu đoàn chủ tịch/, [7, 20], [7, 30], async () => {
    await hall.officers(today, 'presidium', [0, 1, 2].map((at) => roll[at]?.id ?? ''));
    await hall.officers(today, 'secretariat', [20, 21].map((at) => roll[at]?.id ?? ''));
    await hall.officers(today, 'credentials-board', [3, 60, 61].map((at) => roll[at]?.id ?? ''));
  });
  await hall.item(today, /^Thông qua chương trình/, [7, 30], [7, 40], async () => {
    await hall.motion(today, 'agenda', 'Thông qua chương trình làm việc của đại hội');
    await hall.motion(today, 'rules', 'Thông qua quy chế làm việc và quy chế bầu cử tại đại hội');
  });
  await hall.item(today, /tổng hợp ý kiến góp ý/, [7, 40], [7, 55]);
  await hall.close(today);
  await hall.open(today, 'official', 8, 0);
}

async function documents(today: hall.HallDay, roll: readonly Delegate[]): Promise<void> {
  await hall.item(today, /^Chào cờ; mời/, [8, 0], [8, 10]);
  await hall.item(today, /^Diễn văn khai mạc/, [8, 10], [8, 25]);
  await hall.item(today, /^Báo cáo thẩm tra/, [8, 25], [8, 35], () => hall.motion(today, 'credentials', 'Công nhận tư cách 118 đại biểu'));
  await hall.item(today, /^Báo cáo chính trị/, [8, 35], [9, 10]);
  await hall.item(today, /^Báo cáo kiểm điểm/, [9, 10], [9, 30]);
  await hall.item(today, /^Tham luận/, [9, 30], [10, 15], () =>
    hall.speeches(today, [
      { participant: roll[16]?.id ?? '', subject: 'Chuyển đổi giống cây trồng, liên kết tiêu thụ', minutes: 10, summary: 'Đề nghị nêu rõ diện tích chuyển đổi từng năm và đơn vị bao tiêu.' },
      { participant: roll[27]?.id ?? '', subject: 'Nâng chất sinh hoạt chi bộ ở ấp', minutes: 9, summary: 'Chi bộ ấp sinh hoạt chuyên đề mỗi quý một lần; đề nghị Đảng ủy phân công cấp ủy viên dự.' },
      { participant: roll[38]?.id ?? '', subject: 'Xã nông thôn mới nâng cao: đường, nước sạch, rác', minutes: 11, summary: 'Cần bổ sung chỉ tiêu hộ dùng nước sạch và lộ trình thu gom rác ở các ấp xa.' },
      { participant: roll[49]?.id ?? '', subject: 'Kết nạp đảng viên trẻ trong nhà trường', minutes: 8, summary: 'Chỉ tiêu kết nạp phải chia cho từng chi bộ, có người giúp đỡ.' },
    ], [9, 32]),
  );
  await hall.item(today, /^Thảo luận dự thảo văn kiện cấp trên/, [10, 15], [10, 45], () => hall.motion(today, 'report', 'Thông qua báo cáo tổng hợp ý kiến góp ý dự thảo văn kiện cấp trên', 1));
  await hall.item(today, /^Phát biểu chỉ đạo/, [10, 45], [11, 5], () =>
    hall.speeches(today, [{ role: 'superior', name: 'Đại diện Ban Thường vụ Huyện ủy', unit: 'Huyện ủy Mang Thít', subject: 'Phát biểu chỉ đạo đại hội', minutes: 15, summary: 'Ghi nhận báo cáo kiểm điểm thẳng thắn; lưu ý chỉ tiêu phải đo được và có người chịu trách nhiệm.' }], [10, 46]),
  );
}

async function elections(today: hall.HallDay, ask: Doing, board: Hall, roll: readonly Delegate[]): Promise<void> {
  await hall.item(today, /^Tiêu chuẩn, số lượng/, [11, 5], [11, 15], () => hall.motion(today, 'other', 'Số lượng Ban Chấp hành khóa mới: 15 đồng chí'));
  await hall.item(today, /^Ứng cử, đề cử/, [11, 15], [11, 30]);
  await hall.item(today, /^Bầu ban kiểm phiếu/, [13, 15], [13, 25], () => hall.officers(today, 'tellers', [31, 42, 53].map((at) => roll[at]?.id ?? '')));
  const keys = await signerKeys(ask, board);
  const play = (played: PlayedElection) => playElection(ask, board, played, keys);
  const named = (names: readonly string[]) => names.map((name) => ({ participant: roll.find((each) => each.fullName === name)?.id ?? '' }));
  let committeeNames: readonly string[] = [];
  let standingNames: readonly string[] = [];
  const committee = listOf(roll, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 16, 17, 18, 19]);
  await ask('myan', planPost, { ...AT, office: 'secretary', participant: roll[0]?.id ?? '', paper: '112-QĐ/HU ngày 14/4/2020' });
  await hall.item(today, /^Bầu Ban Chấp hành/, [13, 25], [14, 40], async () => {
    const { elected } = await play(committeeElection(committee, roll[0]?.fullName));
    committeeNames = elected;
    const six = standing(elected, roll[0]?.fullName);
    const { elected: five } = await play({ office: 'standing-committee', place: 'conference', seats: 5, present: 15, people: named(six), printed: 16, issued: 15, spoiled: 0, papers: (names) => standingStrikes(names, roll[0]?.fullName) });
    standingNames = five;
  });
  await hall.item(today, /^Bầu bí thư/, [14, 40], [15, 25], async () => {
    await play({ office: 'secretary', place: 'congress', seats: 1, present: 117, people: named([roll[0]?.fullName ?? '']), printed: 120, issued: 117, spoiled: 1, papers: () => boxes(1, 117, [[3, 'disagree'], [1, 'none']]) });
    const conference = { place: 'conference', present: 15, printed: 15, issued: 15, spoiled: 0 } as const;
    const [first, second] = standingNames.filter((name) => name !== roll[0]?.fullName);
    await play({ ...conference, office: 'deputy-secretary', seats: 2, people: named([first ?? '', second ?? '']), papers: () => boxes(2, 15, [[1, 'disagree']]) });
    const inspectors = committeeNames.slice(-3);
    await play({ ...conference, office: 'inspection-committee', seats: 3, people: named(inspectors), papers: () => boxes(3, 15, []) });
    await play({ ...conference, office: 'inspection-chair', seats: 1, people: named(inspectors.slice(0, 1)), papers: () => boxes(1, 15, [[1, 'disagree']]) });
  });
  await hall.item(today, /^Bầu đại biểu/, [15, 25], [16, 5], async () => {
    const allocation = 'Công văn 88-CV/HU ngày 2/3/2020';
    const voting = { place: 'congress', present: 116, printed: 120, issued: 116, spoiled: 0, allocation } as const;
    await play({ ...voting, office: 'upper-delegates', seats: 8, people: listOf(roll, [0, 1, 2, 3, 16, 20, 33, 44]), papers: () => boxes(8, 116, [[2, 'disagree'], [1, 'both']]) });
    await play({ ...voting, office: 'upper-alternates', seats: 1, people: listOf(roll, [45]), papers: () => boxes(1, 116, [[4, 'disagree']]) });
  });
}

/** Six for five seats, the planned secretary among them. */
function standing(elected: readonly string[], kept: string | undefined): string[] {
  return [kept ?? '', ...elected.filter((name) => name !== kept).slice(0, 5)];
}

function listOf(roll: readonly Delegate[], places: readonly number[]) {
  return places.map((at) => ({ participant: roll[at]?.id ?? '' }));
}

/** 15 of 17: two papers invalid, the second pass misreads two. One person has more than half and is not elected, because the seats are full. */
function committeeElection(people: PlayedElection['people'], kept: string | undefined): PlayedElection {
  return {
    office: 'committee', place: 'congress', seats: 15, present: 116, people, printed: 120, issued: 116, spoiled: 1,
    papers: (names) => {
      const valid = committeeStrikes(names, kept);
      return [...valid.slice(0, 60), { kind: 'strike-out', struck: [3] }, ...valid.slice(60), { kind: 'invalid', reason: 'marked' }];
    },
    misread: new Map<number, CountedBallot>([[7, { kind: 'strike-out', struck: [2, 16] }], [58, { kind: 'strike-out', struck: [5, 17] }]]),
  };
}

/** Valid papers that strike out two names, or one, each; `times` says how often each place is struck over all of them. */
function strikes(papers: number, times: readonly number[]): CountedBallot[] {
  const places = times.flatMap((count, at) => Array.from({ length: count }, () => at + 1)).toSorted((one, other) => (times[other - 1] ?? 0) - (times[one - 1] ?? 0) || other - one);
  return Array.from({ length: papers }, (_, at) => ({ kind: 'strike-out', struck: [...new Set([places[at], places[at + papers]])].filter((place) => place !== undefined).toSorted((one, other) => one - other) }));
}

/** The committee: two names of the end of the list are struck most; one of them keeps 61 votes, more than half of 117, and finds the seats full. */
function committeeStrikes(names: readonly string[], kept: string | undefined): CountedBallot[] {
  const [least, next] = names.map((_name, at) => at).filter((at) => names[at] !== kept).toReversed();
  return strikes(114, names.map((name, at) => (at === least ? 53 : at === next ? 40 : name === kept ? 2 : 5 + ((at * 5) % 12))));
}

/** The standing committee: of six names the last that is not the planned secretary's is struck by most. */
function standingStrikes(names: readonly string[], kept: string | undefined): CountedBallot[] {
  const least = names.findLastIndex((name) => name !== kept);
  return strikes(15, names.map((name, at) => (at === least ? 9 : name === kept ? 0 : at % 2 === 0 ? 1 : 2)));
}

/** Papers that agree with everybody, but for so many that mark the last name otherwise. */
function boxes(names: number, papers: number, others: readonly (readonly [count: number, mark: 'disagree' | 'both' | 'none'])[]): CountedBallot[] {
  const last = others.flatMap(([count, mark]) => Array.from({ length: count }, () => mark));
  return Array.from({ length: papers }, (_, at) => ({ kind: 'boxes', marks: Array.from({ length: names }, (_each, place) => (place === names - 1 ? (last[at] ?? 'agree') : 'agree')) }));
}

async function resolutionAndClosing(today: hall.HallDay, ask: Doing): Promise<void> {
  await hall.item(today, /^Thông qua nghị quyết/, [16, 5], [16, 20], () => hall.motion(today, 'resolution', 'Thông qua Nghị quyết Đại hội đại biểu Đảng bộ xã Mỹ An, nhiệm kỳ 2020 - 2025'));
  await hall.item(today, /^Bế mạc/, [16, 20], [16, 30]);
  await ask('myan.thuky', closeCongress, { ...AT, accept: true });
}
