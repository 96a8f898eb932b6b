import { listParticipants } from '#delegates/contract.ts';
import { overview as electionsOverview, show as showElection } from '#elections/contract.ts';
import { addDays, day } from '#foundation/day.ts';
import * as personnel from '#personnel/contract.ts';
import type { DirectPaper } from '#personnel/core/direct.ts';
import { chance } from '../chance.ts';
import { type Doing, doing, newId } from '../congress-day/doing.ts';
import { inventedPeople } from '../invented-people.ts';
import type { Moment } from '../moments.ts';
import type { Story } from '../story.ts';
import { committeeSized, handIn, NO_AIMS, type Prepared, preparedPeople, walkSteps } from './personnel-people.ts';
import { SEASON } from './plan.ts';
import { OFFICE_ACCOUNTS, type SampleCongress, sampleCongresses } from './tables.ts';

/** Personnel of the sample: Nhơn Phú whole and directly electing its secretary, Mỹ An as it was, some thirty others on their way, one whose scheme came back. */
export function personnelMoments(): Moment[] {
  return [
    moment('2020-04-24', frames), moment('2020-04-28', nhonPhuScheme), moment('2020-04-29', myAn), moment('2020-05-05', nhonPhuFirstTime), moment('2020-05-11', others), moment('2020-05-11', returnedBranch),
    moment('2020-05-14', nhonPhuPapers), moment('2020-05-18', nhonPhuComments), moment('2020-05-22', returnedBranchAgain),
  ];
}

function moment(on: string, play: (ask: Doing, story: Story) => Promise<void>): Moment {
  return { on: day(on), play: (story) => play(doing(story), story) };
}

/** What the districts lay down for their communes and branches. */
async function frames(ask: Doing): Promise<void> {
  const surplus = { from: 10, until: 15 };
  for (const [code, account] of Object.entries(OFFICE_ACCOUNTS)) {
    const frame = { season: SEASON, organisation: code, levelId: 'grassroots', surplus, paper: `0${code.length}-HD/HU ngày 05/02/2020` };
    await ask(account, personnel.setFrame, { ...frame, group: 'party-org', seats: { from: 13, until: 15 }, standing: { from: 3, until: 5 }, aims: { women: 15, under40: 10, ethnic: null, renewal: 33 }, middle: { from: 40, until: 50 }, note: 'Có nữ trong ban thường vụ; xã có đồng bào Khmer cơ cấu cấp ủy viên là người Khmer.' });
    await ask(account, personnel.setFrame, { ...frame, group: 'branch', seats: { from: 3, until: 5 }, aims: NO_AIMS, note: '' });
  }
}

const STANDARDS = 'Tuyệt đối trung thành với mục tiêu, lý tưởng của Đảng; có uy tín, năng lực thực tiễn, gần dân.\nCó tư duy đổi mới, dám nghĩ, dám làm, dám chịu trách nhiệm.\nBảo đảm tiêu chuẩn chính trị, độ tuổi theo Chỉ thị số 35-CT/TW.';
const SOURCES = 'Cấp ủy viên đương nhiệm đủ điều kiện tái cử.\nCán bộ trong quy hoạch cấp ủy nhiệm kỳ 2020 - 2025 đã được phê duyệt.';

const NHON_PHU = { season: SEASON, organisation: 'MT.12' };
const people = new WeakMap<Story, readonly Prepared[]>();

async function nhonPhuScheme(ask: Doing, story: Story): Promise<void> {
  await ask('nhonphu', personnel.setScheme, {
    ...NHON_PHU, standards: STANDARDS, sources: SOURCES, aims: { women: 20, under40: 10, ethnic: null, renewal: 33 }, note: 'Dưới 40 tuổi phấn đấu 15% do địa bàn có nguồn cán bộ trẻ.',
    bodies: [{ body: 'committee', seats: 15 }, { body: 'standing-committee', seats: 5 }, { body: 'secretary', seats: 1 }, { body: 'deputy-secretary', seats: 2 }, { body: 'inspection-committee', seats: 3 }, { body: 'inspection-chair', seats: 1 }],
  });
  const draw = chance(9_062_020);
  const drawn = committeeSized({ draw, next: inventedPeople(draw) }, { reElected: 11, firstTime: 7, unit: 'xã Nhơn Phú' });
  const secretary = (await story.as('nhonphu')).name;
  const list = drawn.map((each, at) => (at === 0 ? { ...each, details: { ...each.details, fullName: secretary } } : each));
  people.set(story, list);
  for (const each of list) await handIn(ask, 'nhonphu', NHON_PHU, each);
  const reElected = list.filter(({ track }) => track === 're-election');
  await walkSteps(ask, 'nhonphu', NHON_PHU, { people: reElected, from: day('2020-04-13'), summoned: [9, 46, 15, 5, 15] });
}

/** One of seven first-time persons does not get more than half at the key cadres' conference. */
async function nhonPhuFirstTime(ask: Doing, story: Story): Promise<void> {
  const firstTime = (people.get(story) ?? []).filter(({ track }) => track === 'first-time');
  await walkSteps(ask, 'nhonphu', NHON_PHU, { people: firstTime, from: day('2020-04-23'), summoned: [9, 46, 15, 5, 15], failing: firstTime.at(-1)?.person ?? '' });
}

const DIRECT_PAPERS: readonly (readonly [DirectPaper, string, string])[] = [
  ['proposal', '21-TTr/ĐU', '2020-04-15'], ['consent', '118-CV/HU', '2020-04-22'], ['scheme', '03-ĐA/ĐU', '2020-04-29'], ['persuasion-report', '64-BC/ĐU', '2020-05-13'], ['election-rules', '', '2020-05-14'],
];

async function nhonPhuPapers(ask: Doing, story: Story): Promise<void> {
  const list = people.get(story) ?? [];
  for (const [at, { person, track }] of list.entries()) {
    const needed = ['cv', 'assets', 'health', 'comment-work', 'comment-residence', 'step-minutes', ...(track === 'first-time' ? (['planning-decision'] as const) : [])] as const;
    // Two still wait for their health certificate, one for the comment at home.
    for (const paper of needed) if (!(paper === 'health' && at % 8 === 3) && !(paper === 'comment-residence' && at === 6)) await ask('nhonphu', personnel.setPaper, { ...NHON_PHU, person, paper, state: 'there', number: '', on: '2020-05-12' });
  }
  await ask('nhonphu', personnel.setDirect, { ...NHON_PHU, consentPaper: '118-CV/HU', consentOn: '2020-04-22', several: true, note: 'Huyện ủy yêu cầu có hai phương án bí thư.' });
  for (const [on, by, withGroup, result] of PERSUASION) await ask('nhonphu', personnel.recordPersuasion, { ...NHON_PHU, id: newId(), on, by, withGroup, result });
  for (const [paper, number, on] of DIRECT_PAPERS) await ask('nhonphu', personnel.setDirectPaper, { ...NHON_PHU, paper, state: 'there', number, on });
  await ask('nhonphu', personnel.publish, { ...NHON_PHU, id: PUBLISHED, what: 'people', audience: 'Đảng viên, cán bộ, công chức xã', where: 'Trụ sở Đảng ủy và 17 chi bộ', from: '2020-05-08', until: null, people: list.map(({ person }) => person) });
}

const PERSUASION = [
  ['2020-04-24', 'Ban Thường vụ Huyện ủy', 'Ban Chấp hành Đảng bộ xã', 'Thống nhất chủ trương bầu trực tiếp bí thư; hai đồng chí hỏi thêm về số dư, đã giải thích.'],
  ['2020-05-04', 'Bí thư Đảng ủy', 'Bí thư 17 chi bộ', 'Thống nhất cách làm; chi bộ ấp Thanh Sơn đề nghị tổ chức tập bầu thử.'],
  ['2020-05-12', 'Ủy viên Ban Thường vụ Huyện ủy phụ trách', 'Đại biểu cao tuổi, hưu trí', 'Đồng thuận; có tài liệu hỏi đáp phát cho đại biểu.'],
] as const;
const PUBLISHED = '7b1f6a3e-5a0c-4d1e-9f43-0b6d2a9c1e12';

async function nhonPhuComments(ask: Doing, story: Story): Promise<void> {
  const list = people.get(story) ?? [];
  const said = [
    ['residence', 'Chi ủy ấp Thanh Sơn', 'Gương mẫu, quan hệ tốt với nhân dân; gia đình chấp hành tốt chính sách.'], ['work', 'Chi bộ cơ quan xã', 'Hoàn thành tốt nhiệm vụ; cần mạnh dạn hơn trong đấu tranh phê bình.'],
    ['residence', 'Chi ủy ấp Phú Hòa', 'Tham gia sinh hoạt nơi cư trú đều; đề nghị dành thêm thời gian dự họp ấp.'], ['work', 'Công đoàn xã', 'Tận tụy, được đồng nghiệp tin cậy.'],
  ] as const;
  for (const [at, [place, from, text]] of said.entries()) await ask('nhonphu', personnel.comment, { ...NHON_PHU, publication: PUBLISHED, id: newId(), person: list[at]?.person ?? '', place, from, on: '2020-05-16', text });
}

const MY_AN = { season: SEASON, organisation: 'MT.01' };

/** Mỹ An wrote its scheme down afterwards: the persons are those on the list of its election. */
async function myAn(ask: Doing): Promise<void> {
  await ask('myan', personnel.setScheme, { ...MY_AN, standards: STANDARDS, sources: SOURCES, aims: NO_AIMS, note: '', bodies: [{ body: 'committee', seats: 15 }, { body: 'standing-committee', seats: 5 }, { body: 'secretary', seats: 1 }, { body: 'deputy-secretary', seats: 2 }] });
  const { elections } = await ask('myan', electionsOverview, MY_AN);
  const committee = elections.find(({ office }) => office === 'committee');
  if (!committee) return;
  const { list } = await ask('myan', showElection, { ...MY_AN, election: committee.id });
  const roll = new Map((await ask('myan', listParticipants, { ...MY_AN })).rows.map((each) => [each.fullName, each]));
  const draw = chance(27_04_20);
  const drawn = committeeSized({ draw, next: inventedPeople(draw) }, { reElected: list.candidates.length, firstTime: 0, unit: 'xã Mỹ An' });
  const known = list.candidates.map(({ name }, at): Prepared => {
    const [own, of] = [drawn[at] as Prepared, roll.get(name)];
    const track = of?.isConvener === true ? ('re-election' as const) : ('first-time' as const);
    return { ...own, track, details: { ...own.details, fullName: name, bornOn: of?.profile?.bornOn ?? own.details.bornOn ?? null, sex: of?.profile?.sex ?? own.details.sex ?? null, joinedOn: of?.profile?.joinedOn ?? own.details.joinedOn ?? null, officialOn: of?.profile?.officialOn ?? own.details.officialOn ?? null, planning: track === 'first-time' ? '07-QĐ/HU, 15/3/2019' : '' } };
  });
  for (const each of known) await handIn(ask, 'myan', MY_AN, each);
  await walkSteps(ask, 'myan', MY_AN, { people: known.filter(({ track }) => track === 're-election'), from: day('2020-02-10'), summoned: [5, 42, 15, 5, 15] });
  await walkSteps(ask, 'myan', MY_AN, { people: known.filter(({ track }) => track === 'first-time'), from: day('2020-02-20'), summoned: [5, 42, 15, 5, 15] });
}

/** Those whose congress comes late in June, and one of each district beside: schemes with persons, as far as each has come. */
async function others(ask: Doing): Promise<void> {
  for (const [index, congress] of chosen().entries()) {
    const account = OFFICE_ACCOUNTS[congress.committee] ?? 'tinh';
    const at = { season: SEASON, organisation: congress.code };
    const branch = congress.kind === 'grassroots-branch';
    await ask(account, personnel.setScheme, { ...at, standards: STANDARDS, sources: SOURCES, aims: NO_AIMS, note: '', bodies: branch ? [{ body: 'committee', seats: 3 }, { body: 'secretary', seats: 1 }] : [{ body: 'committee', seats: 13 + (index % 3) }, { body: 'standing-committee', seats: 5 }, { body: 'secretary', seats: 1 }] });
    if (index % 9 === 8) continue;
    const draw = chance(11_052_020 + index);
    const list = committeeSized({ draw, next: inventedPeople(draw) }, branch ? { reElected: 3, firstTime: 1, unit: congress.name } : { reElected: 9 + (index % 3), firstTime: 5 + (index % 2), unit: congress.name });
    for (const each of list) await handIn(ask, account, at, each);
    if (index % 4 === 3) continue;
    const of = { from: addDays(day('2020-04-14'), index % 9), summoned: branch ? [3, 14, 3, 3, 3] : [5, 38, 14, 5, 14] };
    await walkSteps(ask, account, at, { ...of, people: list.filter(({ track }) => track === 're-election'), until: index % 4 === 2 ? 3 : 5 });
    if (index % 4 < 2) await walkSteps(ask, account, at, { ...of, from: addDays(of.from, 10), people: list.filter(({ track }) => track === 'first-time') });
  }
}

const RETURNED = 'VL.52';

/** The same organisations whose dossiers are on their way, and then one more of each district. */
function chosen(): SampleCongress[] {
  const coming = sampleCongresses().filter(({ heldOn, code }) => heldOn === null && code !== 'MT.12' && code !== RETURNED);
  const onTheirWay = coming.filter(({ openMatter, plannedOn }) => openMatter === null && plannedOn !== null && plannedOn >= '2020-06-15').slice(0, 15);
  const beside = Object.keys(OFFICE_ACCOUNTS).flatMap((committee) => coming.find((each) => each.committee === committee && !onTheirWay.includes(each)) ?? []);
  return [...onTheirWay, ...beside];
}

const AT_RETURNED = { season: SEASON, organisation: RETURNED };

/** Without a woman and without its fourth step: so it came back. */
async function returnedBranch(ask: Doing, story: Story): Promise<void> {
  await ask('vungliem', personnel.setScheme, { ...AT_RETURNED, standards: STANDARDS, sources: SOURCES, aims: NO_AIMS, note: '', bodies: [{ body: 'committee', seats: 3 }, { body: 'secretary', seats: 1 }, { body: 'deputy-secretary', seats: 1 }] });
  const draw = chance(18_052_020);
  const drawn = preparedPeople({ draw, next: inventedPeople(draw) }, { reElected: 3, firstTime: 0, unit: 'chi bộ', men: true });
  returned.set(story, drawn);
  for (const each of drawn) await handIn(ask, 'vungliem', AT_RETURNED, each);
  await walkSteps(ask, 'vungliem', AT_RETURNED, { people: drawn, from: day('2020-05-04'), summoned: [3, 12, 3, 3, 3], until: 3 });
}

const returned = new WeakMap<Story, readonly Prepared[]>();

async function returnedBranchAgain(ask: Doing, story: Story): Promise<void> {
  const votes = (returned.get(story) ?? []).map(({ person }) => ({ person, votes: 3 }));
  for (const [step, heldOn] of [[4, '2020-05-08'], [5, '2020-05-20']] as const) await ask('vungliem', personnel.holdStep, { ...AT_RETURNED, id: newId(), track: 're-election', step, heldOn, summoned: 3, present: 3, minutes: `0${step}-BB/CB`, votes });
}

