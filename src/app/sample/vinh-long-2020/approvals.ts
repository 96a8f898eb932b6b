import * as approvals from '#approvals/contract.ts';
import type { DossierKind } from '#approvals/core/dossier.ts';
import { addDays, type Day, day } from '#foundation/day.ts';
import { type Doing, doing, newId } from '../congress-day/doing.ts';
import type { Moment } from '../moments.ts';
import type { Story } from '../story.ts';
import { PLAYED } from './hall-accounts.ts';
import { SEASON } from './plan.ts';
import { OFFICE_ACCOUNTS, type SampleCongress, sampleCongresses } from './tables.ts';

/** Dossiers of some forty organisations: on their way up, late, returned, approved. Whatever the superior has approved on paper stands beside them. */
export function approvalsMoments(): Moment[] {
  return [...nhonPhu(), ...districts(), ...schemes(), ...documentsOnTheirWay(), ...stuck(), ...returned(), ...results()];
}

/** One dossier of the sample: who sends it, and what becomes of it on which day. */
interface Course {
  readonly organisation: string;
  readonly kind: DossierKind;
  readonly number: string;
  /** Accounts of the organisation and of its superior. */
  readonly own: string;
  readonly superior: string;
  readonly sent: string;
  readonly received?: string;
  readonly decided?: { readonly on: string; readonly number: string; /** Written into the record later than it was decided. */ readonly recorded?: string; readonly note?: string };
}

const LACKS = 'Phần còn thiếu đang hoàn chỉnh, gửi bổ sung trước đại hội';

function courseOf({ organisation, kind, number, own, superior, sent, received, decided }: Course): Moment[] {
  const id = newId();
  const at = { season: SEASON, organisation };
  const on = (of: string, work: (ask: Doing, story: Story) => Promise<unknown>): Moment => ({ on: day(of), play: async (story) => void (await work(doing(story), story)) });
  return [
    on(sent, (ask) => ask(own, approvals.submit, { ...at, id, kind, number, note: '', missingReason: LACKS })),
    ...(received === undefined ? [] : [on(received, (ask) => ask(superior, approvals.receive, { ...at, dossier: id, on: received }))]),
    ...(decided === undefined
      ? []
      : [on(decided.recorded ?? decided.on, async (ask, story) => ask(superior, approvals.decide, { ...at, dossier: id, outcome: 'approved', on: decided.on, number: decided.number, signer: (await story.as(superior)).name, note: decided.note ?? '' }))]),
  ];
}

const NHON_PHU = { season: SEASON, organisation: 'MT.12' };

/** Nhơn Phú is to meet on 9 June: its plan and its scheme are approved, its documents lie with Mang Thít. */
function nhonPhu(): Moment[] {
  const writes: Moment = {
    on: day('2020-04-27'),
    play: async (story) => {
      const ask = doing(story);
      const { template, revision } = await ask('nhonphu', approvals.planPaper, NHON_PHU);
      await ask('nhonphu', approvals.setPlanPaper, {
        ...NHON_PHU, revision, ...template, steps: template.steps.map((each) => ({ ...each })), subcommittees: template.subcommittees.map((each) => ({ ...each })),
        basis: 'Chỉ thị số 35-CT/TW ngày 30/5/2019 của Bộ Chính trị; kế hoạch của Ban Thường vụ Huyện ủy Mang Thít về đại hội đảng các cấp',
        budget: [{ item: 'In ấn tài liệu, giấy mời, phiếu bầu', amount: 6_500_000 }, { item: 'Trang trí, âm thanh, màn hình', amount: 9_000_000 }, { item: 'Bồi dưỡng các tiểu ban, phục vụ đại hội', amount: 12_000_000 }],
        duties: [{ who: 'Ban Thường vụ Đảng ủy', what: 'Chỉ đạo chung, hằng tuần nghe các tiểu ban báo cáo' }, { who: 'Các chi bộ trực thuộc', what: 'Góp ý dự thảo văn kiện, cử đảng viên dự đại hội đầy đủ' }],
      });
    },
  };
  const own = { organisation: NHON_PHU.organisation, own: 'nhonphu', superior: 'mangthit' } as const;
  return [
    writes,
    ...courseOf({ ...own, kind: 'plan', number: '21-TTr/ĐU', sent: '2020-04-28', received: '2020-04-29', decided: { on: '2020-05-06', number: '118-CV/HU', note: 'Chú ý chuẩn bị phương án bầu trực tiếp bí thư tại đại hội.' } }),
    ...courseOf({ ...own, kind: 'personnel', number: '26-TTr/ĐU', sent: '2020-05-19', received: '2020-05-20', decided: { on: '2020-05-27', number: '139-CV/HU' } }),
    ...courseOf({ ...own, kind: 'documents', number: '28-TTr/ĐU', sent: '2020-05-27', received: '2020-05-28' }),
  ];
}

/** Seven dossiers of districts await the province; two plans it has approved. */
function districts(): Moment[] {
  const of = (committee: string, kind: DossierKind, more: Pick<Course, 'number' | 'sent'> & Partial<Course>): Moment[] => courseOf({ organisation: committee, kind, own: OFFICE_ACCOUNTS[committee] ?? 'tinh', superior: 'tinh', ...more });
  return [
    ...of('LH', 'plan', { number: '64-TTr/HU', sent: '2020-04-24', received: '2020-04-27', decided: { on: '2020-05-08', number: '402-CV/TU' } }),
    ...of('MT', 'plan', { number: '57-TTr/HU', sent: '2020-04-27', received: '2020-04-29', decided: { on: '2020-05-12', number: '409-CV/TU' } }),
    ...of('LH', 'documents', { number: '71-TTr/HU', sent: '2020-05-13', received: '2020-05-14' }),
    ...of('MT', 'documents', { number: '66-TTr/HU', sent: '2020-05-20', received: '2020-05-22' }),
    ...of('BT', 'plan', { number: '49-TTr/HU', sent: '2020-05-12', received: '2020-05-14' }),
    ...of('TXBM', 'plan', { number: '52-TTr/ThU', sent: '2020-05-18', received: '2020-05-19' }),
    ...of('QS', 'plan', { number: '18-TTr/ĐU', sent: '2020-05-21', received: '2020-05-25' }),
    ...of('TPVL', 'plan', { number: '60-TTr/ThU', sent: '2020-05-26' }),
    ...of('TB', 'plan', { number: '55-TTr/HU', sent: '2020-05-28' }),
  ];
}

/** Congresses that open in the second half of June and are not waiting for anybody's word. */
function coming(): SampleCongress[] {
  return sampleCongresses().filter(({ heldOn, plannedOn, openMatter }) => heldOn === null && openMatter === null && plannedOn !== null && plannedOn >= '2020-06-15');
}

const ownNumber = (congress: SampleCongress, number: number): string => `${String(number).padStart(2, '0')}-TTr/${congress.kind === 'grassroots-branch' ? 'CB' : 'ĐU'}`;

function ofCongress(congress: SampleCongress, kind: DossierKind, number: number, more: Pick<Course, 'sent'> & Partial<Course>): Moment[] {
  const account = OFFICE_ACCOUNTS[congress.committee] ?? 'tinh';
  return courseOf({ organisation: congress.code, kind, number: ownNumber(congress, number), own: account, superior: account, ...more });
}

/** Personnel schemes on their way: some came in this week and were not yet taken in. */
function schemes(): Moment[] {
  const days = ['2020-05-15', '2020-05-18', '2020-05-19', '2020-05-20', '2020-05-21', '2020-05-25', '2020-05-26', '2020-05-27'] as const;
  return coming().filter(({ code }) => code !== RETURNED).slice(0, 14).flatMap((congress, index) => {
    const sent = days[index % days.length] ?? '2020-05-20';
    return ofCongress(congress, 'personnel', 10 + (index % 7), { sent, ...(index % 3 !== 2 && { received: addDays(day(sent), 1) }) });
  });
}

function documentsOnTheirWay(): Moment[] {
  const behind = coming().filter(({ code }) => Number(code.slice(-2)) % 3 === 0);
  return behind.slice(0, 4).flatMap((congress, index) => ofCongress(congress, 'documents', 7 + index, { sent: addDays(day('2020-05-21'), index), ...(index < 2 && { received: '2020-05-25' }) }));
}

/** Congresses that did not meet on their day: the changed plan lies with the superior beyond it. */
function stuck(): Moment[] {
  const waiting = sampleCongresses().filter(({ heldOn, plannedOn, openMatter }) => heldOn === null && openMatter === null && plannedOn !== null && plannedOn < '2020-05-24');
  return waiting.slice(0, 5).flatMap((congress, index) => ofCongress(congress, 'plan', 15 + index, { sent: '2020-05-13', ...(index !== 1 && { received: '2020-05-14' }) }));
}

/** A branch of Vũng Liêm whose scheme came back on 18 May. */
const RETURNED = 'VL.52';

function returned(): Moment[] {
  const at = { season: SEASON, organisation: RETURNED };
  const id = newId();
  const on = (of: string, work: (ask: Doing) => Promise<unknown>): Moment => ({ on: day(of), play: async (story) => void (await work(doing(story))) });
  return [
    on('2020-05-12', (ask) => ask('vungliem', approvals.submit, { ...at, id, kind: 'personnel', number: '04-TTr/CB', missingReason: LACKS })),
    on('2020-05-13', (ask) => ask('vungliem', approvals.receive, { ...at, dossier: id, on: '2020-05-13' })),
    on('2020-05-18', (ask) => ask('vungliem', approvals.returnDossier, {
      ...at, dossier: id, reason: 'Đề án chưa đạt cơ cấu, thiếu biên bản bước 4.',
      remarks: [{ text: 'Chưa có cán bộ nữ trong dự kiến chi ủy; nêu rõ lý do hoặc bổ sung nguồn.', must: true }, { text: 'Bổ sung biên bản hội nghị bước 4 của quy trình.', must: true }, { text: 'Ghi thống nhất ngày sinh giữa danh sách trích ngang và lý lịch.', must: false }],
    })),
    on('2020-05-22', (ask) => ask('vungliem', approvals.answerRemark, { ...at, dossier: id, remark: 2, text: 'Đã gửi kèm biên bản hội nghị ngày 08/5/2020.' })),
  ];
}

/** Results: reported on the day itself, the dossier follows; four are approved, one came back, the others wait. */
function results(): Moment[] {
  const all = new Map(sampleCongresses().map((each) => [each.code, each]));
  const of = (codes: readonly string[], work: (congress: SampleCongress, reported: Day, index: number) => Moment[]): Moment[] =>
    codes.flatMap((code, index) => {
      const congress = all.get(code);
      return congress?.reportedOn ? work(congress, congress.reportedOn, index) : [];
    });
  const myAn = PLAYED;
  return [
    ...of(['VL.34', 'VL.28', 'TPVL.21', 'LH.31', 'TO.05', 'KCQ.08'], (congress, reported, index) => ofCongress(congress, 'result', 3 + index, { sent: addDays(reported, 1), received: addDays(reported, 2 + (index % 2)) })),
    ...of(['LH.01', 'VL.01', 'TPVL.01'], (congress, reported, index) => {
      const approvedOn = congress.approvedOn ?? addDays(reported, 10);
      return ofCongress(congress, 'result', 2 + index, { sent: '2020-05-04', received: '2020-05-05', decided: { on: approvedOn, recorded: addDays(approvedOn, 1), number: `${88 + index}-QĐ/${congress.committee === 'TPVL' ? 'ThU' : 'HU'}` } });
    }),
    ...of([myAn], (congress) => {
      const approvedOn = congress.approvedOn ?? day('2020-05-12');
      return ofCongress(congress, 'result', 2, { own: 'myan', sent: '2020-05-04', received: '2020-05-05', decided: { on: approvedOn, recorded: addDays(approvedOn, 1), number: '91-QĐ/HU' } });
    }),
  ];
}
