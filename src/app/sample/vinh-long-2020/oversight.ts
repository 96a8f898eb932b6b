import { day } from '#foundation/day.ts';
import * as oversight from '#oversight/contract.ts';
import type { GrievanceSource } from '#oversight/core/kinds.ts';
import { VISIT_POINTS, type VisitAnswer, type VisitPoint } from '#oversight/core/visit-checklist.ts';
import { addPerson, argon2Passwords, giveDuty, hashedOnce, makeAccount } from '#people/server/door.ts';
import { SYSTEM } from '#platform/actor.ts';
import { type Doing, doing, newId } from '../congress-day/doing.ts';
import type { Moment } from '../moments.ts';
import { done, type Story } from '../story.ts';
import { PLAYED } from './hall-accounts.ts';
import { SEASON } from './plan.ts';
import { OFFICE_ACCOUNTS, type SampleCongress, sampleCongresses } from './tables.ts';

/** What the superiors note, whom they send, what they find, and what troubles people: an invented spring of leading those who have it hard. */

/** Invented mentors: their account, where they are sent, how many congresses they help before May is over, and whom they look after at its end. */
const MENTORS = [
  { name: 'Phan Hoàng Lâm', account: 'hoanglam', title: 'Phó Trưởng ban Tổ chức Huyện ủy Trà Ôn', at: ['TO', 'TB'], helped: 4, places: ['TO.11', 'TB.14'] },
  { name: 'Đinh Thị Thanh Trâm', account: 'thanhtram', title: 'Ủy viên Ủy ban Kiểm tra Huyện ủy Vũng Liêm', at: ['VL', 'TPVL'], helped: 7, places: ['VL.41', 'VL.42', 'TPVL.11'] },
  { name: 'Tô Minh Khoa', account: 'minhkhoa', title: 'Phó Trưởng ban Dân vận Huyện ủy Mang Thít', at: ['MT', 'LH'], helped: 5, places: ['MT.12', 'LH.35'] },
  { name: 'Lưu Thị Kim Tuyến', account: 'kimtuyen', title: 'Chuyên viên Đảng ủy Khối Cơ quan', at: ['KCQ', 'TXBM'], helped: 2, places: ['KCQ.19', 'TXBM.08'] },
] as const;

export function oversightMoments(): Moment[] {
  const play = (on: string, work: (ask: Doing, story: Story) => Promise<void>): Moment => ({ on: day(on), play: (story) => work(doing(story), story) });
  return [
    play('2020-04-24', sendMentors), play('2020-05-04', noteFirst), play('2020-05-05', raiseGrievances), play('2020-05-12', firstVisit), play('2020-05-15', settleGrievances), play('2020-05-18', tellPeople), play('2020-05-20', commitments),
    play('2020-05-21', noteQuietly), play('2020-05-22', visitVinhXuan), play('2020-05-26', secondVisit), play('2020-05-28', planTheWeek),
  ];
}

const at = (organisation: string) => ({ season: SEASON, organisation });
const office = (organisation: string): string => OFFICE_ACCOUNTS[organisation.split('.')[0] ?? ''] ?? '';

/** The mentors with their duties; each begins with congresses of April and May. */
async function sendMentors(ask: Doing, { shell }: Story): Promise<void> {
  const passwords = hashedOnce(argon2Passwords);
  for (const mentor of MENTORS) {
    const { id } = await done(addPerson(shell, SYSTEM, { fullName: mentor.name, title: mentor.title, bornOn: null, organisation: mentor.at[0], sameNameMeant: false }));
    for (const organisation of mentor.at) await done(giveDuty(shell, SYSTEM, { person: id, kind: 'mentor', organisation, fromDay: day('2020-04-24'), untilDay: null }));
    await done(makeAccount(shell, SYSTEM, { person: id, account: mentor.account }, { passwords, sample: true }));
    for (const { code } of helpedBy(mentor.at, mentor.helped)) await ask(office(code), oversight.assign, { ...at(code), id: newId(), person: id, from: '2020-04-24', why: 'Giúp chuẩn bị đại hội' });
  }
}

/** Congresses held from late April on, of the first of these committees. */
function helpedBy([committee]: readonly [string, ...string[]] | readonly string[], count: number): SampleCongress[] {
  return sampleCongresses().filter((each) => each.committee === committee && each.code !== PLAYED && each.heldOn !== null && each.heldOn >= '2020-04-27').slice(0, count);
}

async function personOf(ask: Doing, account: string): Promise<number> {
  const wanted = MENTORS.find((each) => each.account === account)?.name;
  const { rows } = await ask('tinh', oversight.mentors, { season: SEASON, limit: '200' });
  return rows.find(({ name }) => name === wanted)?.person ?? 0;
}

async function noteFirst(ask: Doing): Promise<void> {
  for (const [code, text] of [['TO.11', 'Bí thư nhận nhiệm vụ từ tháng 4/2020, chưa qua cấp xã.'], ['VL.42', 'Bí thư chi bộ mới được bầu bổ sung năm 2019.']] as const) {
    await ask(office(code), oversight.note, { ...at(code), id: newId(), kind: 'first-time-secretary', text, on: '2020-05-04' });
  }
  await ask('traon', oversight.assign, { ...at('TO.11'), id: newId(), person: await personOf(ask, 'hoanglam'), from: '2020-05-04', why: 'Bí thư lần đầu làm đại hội' });
  await ask('mangthit', oversight.assign, { ...at('MT.12'), id: newId(), person: await personOf(ask, 'minhkhoa'), from: '2020-05-04', why: 'Bầu trực tiếp bí thư' });
}

/** A confidential note: the record keeps a salted hash of it. */
async function noteQuietly(ask: Doing): Promise<void> {
  await ask('mangthit', oversight.note, { ...at('MT.11'), id: newId(), kind: 'internal-matter', sensitive: true, text: 'Hai đồng chí trong ban thường vụ chưa thống nhất về phương án nhân sự; đã gặp riêng từng người.', on: '2020-05-21' });
}

/** The three that are open at the end of May. */
const OPEN_MATTERS = [
  { code: 'TO.11', title: 'Bồi thường đất làm đường ấp Vĩnh Khánh', source: 'residents', owner: 'UBND huyện Trà Ôn', raisedOn: '2020-04-27', due: '2020-05-25', text: 'Mười bốn hộ chưa nhận tiền bồi thường đợt hai.' },
  { code: 'TPVL.13', title: 'Nước thải cơ sở giết mổ ở khóm 2', source: 'residents', owner: 'Phòng Tài nguyên và Môi trường', raisedOn: '2020-05-04', due: '2020-06-12', text: 'Dân nêu tại ba cuộc tiếp xúc cử tri.' },
  { code: 'MT.11', title: 'Thu chi quỹ của Trạm Y tế cũ', source: 'members', owner: 'Ủy ban Kiểm tra Huyện ủy', raisedOn: '2020-05-04', due: '2020-06-05', text: 'Đảng viên đề nghị công khai quyết toán năm 2018.' },
] as const;

/** Settled before the congresses; the last ones within May. */
const SETTLED: readonly (readonly [code: string, title: string, source: GrievanceSource, owner: string, result: string])[] = [
  ['LH.01', 'Đèn đường ở khóm 1 và khóm 2', 'residents', 'UBND thị trấn', 'Đã lắp 24 bóng, thắp sáng từ 10/5.'],
  ['LH.14', 'Lối đi chung bị rào ở ấp Phú Long', 'residents', 'Tổ hòa giải ấp', 'Hai hộ đã thống nhất mở lối 1,5 m.'],
  ['MT.02', 'Chậm trả sổ hộ nghèo năm 2020', 'residents', 'UBND xã', 'Đã cấp đủ cho 37 hộ.'],
  ['MT.15', 'Kinh phí hội của Chi hội Nông dân', 'mass-organisations', 'Đảng ủy xã', 'Đã quyết toán và thông báo tại chi hội.'],
  ['VL.03', 'Kênh thủy lợi nội đồng bồi lắng', 'residents', 'Phòng Nông nghiệp huyện', 'Đã nạo vét 1,2 km.'],
  ['VL.10', 'Thái độ tiếp dân ở bộ phận một cửa', 'residents', 'UBND xã', 'Đã chấn chỉnh, đổi người trực.'],
  ['TB.05', 'Hụi vỡ ảnh hưởng nhiều hộ', 'residents', 'Công an huyện', 'Đã lập hồ sơ, hướng dẫn khởi kiện.'],
  ['TO.04', 'Đảng viên chậm được xếp loại', 'members', 'Ban Tổ chức Huyện ủy', 'Đã có kết quả xếp loại năm 2019.'],
  ['BT.03', 'Mùi hôi trại nuôi vịt sát khu dân cư', 'residents', 'UBND xã', 'Hộ nuôi đã dời đàn.'],
  ['TXBM.02', 'Cầu dân sinh khóm 3 xuống cấp', 'residents', 'Phòng Kinh tế và Hạ tầng', 'Đã gia cố, cắm biển tải trọng.'],
  ['KCQ.05', 'Chế độ làm ngoài giờ mùa dịch', 'members', 'Công đoàn cơ quan', 'Đã chi theo quy định.'],
];

async function raiseGrievances(ask: Doing): Promise<void> {
  for (const { code, ...fields } of OPEN_MATTERS) await ask(office(code), oversight.grievance, { ...at(code), id: newId(), ...fields });
  for (const [code, title, source, owner] of SETTLED) await ask(office(code), oversight.grievance, { ...at(code), id: newId(), title, source, owner, raisedOn: '2020-04-20', due: '2020-05-22' });
}

async function settleGrievances(ask: Doing): Promise<void> {
  const { rows } = await ask('tinh', oversight.grievances, { season: SEASON, limit: '200' });
  for (const { id, organisation, title, revision } of rows) {
    const settled = SETTLED.find(([code, of]) => code === organisation.code && of === title);
    const move = { ...at(organisation.code), grievance: id, revision, on: '2020-05-15' };
    if (settled) await ask(office(organisation.code), oversight.moveGrievance, { ...move, to: 'resolved', result: settled[4] });
    else if (organisation.code !== 'TPVL.13') await ask(office(organisation.code), oversight.moveGrievance, { ...move, to: 'in-progress' });
  }
}

/** Those who raised the matter were told; in Vĩnh Xuân nobody was. */
async function tellPeople(ask: Doing): Promise<void> {
  const { rows } = await ask('tinh', oversight.grievances, { season: SEASON, show: 'all', limit: '200' });
  for (const { id, organisation, state } of rows) {
    if (organisation.code === 'TO.11' || organisation.code === 'TB.05') continue;
    const to = state === 'resolved' ? 'Người nêu ý kiến, tại nơi ở' : organisation.code === 'MT.11' ? 'Chi bộ nơi đảng viên sinh hoạt' : 'Đại diện các hộ khóm 2';
    await ask(office(organisation.code), oversight.tell, { ...at(organisation.code), id: newId(), grievance: id, to, how: 'Trực tiếp', on: '2020-05-18' });
  }
}

const answersOf = (given: Partial<Record<VisitPoint, readonly [VisitAnswer, string]>>) => VISIT_POINTS.flatMap((point) => (given[point] ? [{ point, answer: given[point][0], note: given[point][1] }] : []));

async function firstVisit(ask: Doing): Promise<void> {
  const finding = newId();
  await ask('minhkhoa', oversight.visit, {
    ...at('MT.12'), id: newId(), wentOn: '2020-05-12', text: 'Làm việc với ban thường vụ Đảng ủy. Công tác tư tưởng về bầu trực tiếp bí thư đã bắt đầu.',
    answers: answersOf({ plan: ['yes', ''], documents: ['yes', 'Dự thảo lần 2'], opinions: ['no', 'Ba chi bộ chưa gửi biên bản'], 'direct-election': ['no', 'Chưa họp đủ các chi bộ'], unity: ['yes', ''] }),
    findings: [{ id: finding, text: 'Ba chi bộ chưa gửi biên bản góp ý', owner: 'Phó Bí thư Thường trực Đảng ủy', due: '2020-05-22' }],
  });
}

/** What was found the first time is mended; the time for documents is still short. */
async function secondVisit(ask: Doing): Promise<void> {
  const { findings } = await ask('minhkhoa', oversight.showPlace, at('MT.12'));
  for (const { id, revision } of findings) await ask('minhkhoa', oversight.followUp, { ...at('MT.12'), finding: id, revision, on: '2020-05-26', done: true, result: 'Đủ biên bản của 17 chi bộ.' });
  await ask('minhkhoa', oversight.visit, {
    ...at('MT.12'), id: newId(), wentOn: '2020-05-26', text: 'Xem dự kiến chương trình trên giấy: phần bầu cử dài hơn phần thảo luận văn kiện.',
    answers: answersOf({ opinions: ['yes', ''], 'direct-election': ['yes', 'Đã có văn bản đồng ý của cấp trên'], day: ['no', 'Chương trình dành ít thời gian cho văn kiện'], targets: ['yes', ''] }),
    findings: [{ id: newId(), text: 'Tăng thời gian thảo luận văn kiện trong chương trình', owner: 'Bí thư Đảng ủy', due: '2020-06-03' }],
  });
}

async function visitVinhXuan(ask: Doing): Promise<void> {
  await ask('hoanglam', oversight.visit, {
    ...at('TO.11'), id: newId(), wentOn: '2020-05-22', text: 'Đảng ủy xin lùi ngày vì hội trường chưa sửa xong; đã nhắc việc bồi thường đất ấp Vĩnh Khánh.',
    answers: answersOf({ plan: ['yes', ''], documents: ['no', 'Báo cáo chính trị chưa có số liệu quý I'], personnel: ['yes', ''], grievances: ['no', 'Chưa báo cho dân'], unity: ['yes', ''] }),
    findings: [{ id: newId(), text: 'Bổ sung số liệu vào dự thảo báo cáo chính trị', owner: 'Bí thư Đảng ủy xã', due: '2020-06-02' }],
  });
}

async function commitments(ask: Doing): Promise<void> {
  const road = newId();
  await ask('mangthit', oversight.commit, { ...at('MT.12'), id: road, kind: 'drive', what: 'Làm đường bê tông ấp Phú Hòa chào mừng đại hội', figure: '1,8 km', owner: 'Đảng ủy xã Nhơn Phú', due: '2020-06-05' });
  await ask('mangthit', oversight.reportCommitment, { ...at('MT.12'), commitment: road, revision: 1, on: '2020-05-19', state: 'open', result: 'Đã xong 1,2 km; còn đoạn qua rạch Cái Sao.' });
  await ask('traon', oversight.commit, { ...at('TO.11'), id: newId(), kind: 'task', what: 'Thu ngân sách 6 tháng đầu năm', figure: '50% dự toán', owner: 'UBND xã Vĩnh Xuân', due: '2020-06-30' });
}

/** Who goes where in the week from 1 June. */
const WEEK = [
  ['TO.11', 'hoanglam', '2020-06-01', 'Chốt ngày đại hội; việc bồi thường đất'], ['VL.41', 'thanhtram', '2020-06-01', 'Sửa đề án nhân sự'], ['MT.12', 'minhkhoa', '2020-06-02', 'Dự hội nghị tổng duyệt'], ['TB.14', 'hoanglam', '2020-06-02', 'Chốt ngày đại hội'],
  ['VL.42', 'thanhtram', '2020-06-03', 'Dự họp chi bộ góp ý dự thảo'], ['TXBM.08', 'kimtuyen', '2020-06-04', 'Chốt ngày đại hội'],
] as const;

async function planTheWeek(ask: Doing): Promise<void> {
  for (const { account, places } of MENTORS) {
    const person = await personOf(ask, account);
    for (const code of places.filter((each) => each !== 'TO.11' && each !== 'MT.12')) await ask(office(code), oversight.assign, { ...at(code), id: newId(), person, from: '2020-05-28', why: 'Chậm so với kế hoạch' });
  }
  for (const [code, account, plannedOn, purpose] of WEEK) await ask(account, oversight.planVisit, { ...at(code), id: newId(), plannedOn, purpose });
}
