import type { Day } from '#foundation/day.ts';
import type { Right } from '#foundation/right.ts';
import type { Sentence } from '#foundation/sentence.ts';

/** A kind of duty: its name, what it is for, what it lets a person do, and how far. */
export interface DutyKind {
  readonly words: Sentence;
  readonly meaning: Sentence;
  readonly rights: readonly Right[];
  /** 'subtree': the organisation of the duty and everything below it; 'own': that organisation alone. */
  readonly reach: 'own' | 'subtree';
}

/** Which duty gives which right: decided here and nowhere else. */
export const DUTY_KINDS = {
  'provincial-office': {
    words: { vi: 'Ban tổ chức, văn phòng cấp tỉnh', en: 'Provincial office' },
    meaning: { vi: 'Điều hành cả mùa đại hội: kế hoạch, quyết định, sổ tổ chức, cán bộ, báo cáo.', en: 'Runs the whole season: plan, decisions, register, people, reports.' },
    rights: ['read', 'discuss', 'record', 'decide', 'personnel', 'visit', 'confide', 'plan', 'register', 'people', 'audit'],
    reach: 'subtree',
  },
  'district-office': {
    words: { vi: 'Ban tổ chức, văn phòng cấp huyện', en: 'District office' },
    meaning: { vi: 'Lập kế hoạch, quyết định và ghi nhận cho các tổ chức trực thuộc; giao nhiệm vụ cho cán bộ.', en: 'Plans, decides and records for the organisations below; gives duties.' },
    rights: ['read', 'discuss', 'record', 'decide', 'personnel', 'visit', 'confide', 'plan', 'people'],
    reach: 'subtree',
  },
  'grassroots-secretary': {
    words: { vi: 'Bí thư, văn phòng cấp ủy cơ sở', en: 'Grassroots secretary and office' },
    meaning: { vi: 'Lập kế hoạch và ghi nhận đại hội của tổ chức mình và các chi bộ trực thuộc; giao việc cho thư ký, người kiểm phiếu.', en: 'Plans and records the congresses of the organisation and its branches; appoints secretaries and tellers.' },
    rights: ['read', 'discuss', 'record', 'personnel', 'plan', 'people'],
    reach: 'subtree',
  },
  'congress-secretariat': {
    words: { vi: 'Đoàn thư ký, bộ phận giúp việc đại hội', en: 'Secretariat of the congress' },
    meaning: { vi: 'Điểm danh, ghi biên bản, trình chiếu và chuẩn bị phiếu bầu tại một đại hội.', en: 'Keeps the roll, the minutes, the hall screens and the ballots of one congress.' },
    rights: ['read', 'discuss', 'record'],
    reach: 'own',
  },
  teller: {
    words: { vi: 'Ủy viên ban kiểm phiếu', en: 'Teller' },
    meaning: { vi: 'Nhập một lượt kiểm phiếu của đại hội; không thấy lượt của người khác.', en: 'Enters one pass of a count; never sees the other.' },
    rights: ['read', 'count'],
    reach: 'own',
  },
  'head-teller': {
    words: { vi: 'Trưởng ban kiểm phiếu', en: 'Head teller' },
    meaning: { vi: 'Phát, thu phiếu, chốt chỗ lệch giữa hai lượt, ký biên bản kiểm phiếu.', en: 'Issues and takes back ballots, settles differences, signs the protocol.' },
    rights: ['read', 'count', 'settle'],
    reach: 'own',
  },
  member: {
    words: { vi: 'Đảng viên', en: 'Member' },
    meaning: { vi: 'Đọc dự thảo văn kiện được đưa ra lấy ý kiến và góp ý tại tổ chức mình.', en: 'Reads the drafts under discussion and gives opinions in the own organisation.' },
    rights: ['discuss'],
    reach: 'own',
  },
  mentor: {
    words: { vi: 'Cán bộ cấp trên theo dõi, chỉ đạo', en: "Superior's mentor" },
    meaning: { vi: 'Xem tiến độ, kế hoạch của các tổ chức được phân công; ghi chuyến đi, việc phát hiện và ghi chú nội bộ.', en: 'Sees progress and plans of the organisations assigned; records visits, findings and confidential notes.' },
    rights: ['read', 'visit', 'confide'],
    reach: 'subtree',
  },
  auditor: {
    words: { vi: 'Cán bộ kiểm tra, giám sát', en: 'Auditor' },
    meaning: { vi: 'Xem và đối chiếu toàn bộ sổ ghi.', en: 'Reads and verifies the whole record.' },
    rights: ['read', 'audit'],
    reach: 'subtree',
  },
  administrator: {
    words: { vi: 'Quản trị hệ thống', en: 'Administrator' },
    meaning: { vi: 'Quản lý mùa đại hội, sổ tổ chức, cán bộ, tài khoản và sao lưu; giao được mọi nhiệm vụ cho người khác.', en: 'Looks after seasons, register, people, accounts and backup; may give others any duty.' },
    rights: ['read', 'register', 'people', 'administer', 'audit', 'plan'],
    reach: 'subtree',
  },
} as const satisfies Record<string, DutyKind>;

export type DutyKindId = keyof typeof DUTY_KINDS;

export const DUTY_KIND_IDS = Object.keys(DUTY_KINDS) as readonly DutyKindId[];

export function isDutyKind(text: string): text is DutyKindId {
  return Object.hasOwn(DUTY_KINDS, text);
}

export function dutyKind(id: DutyKindId): DutyKind {
  return DUTY_KINDS[id];
}

/** From–until of a duty; `untilDay` is the first day on which it is no longer held. */
export interface Period {
  readonly fromDay: Day;
  readonly untilDay: Day | null;
}

export function isInForce(period: Period, on: Day): boolean {
  return period.fromDay <= on && (period.untilDay === null || period.untilDay > on);
}

export function overlaps(one: Period, other: Period): boolean {
  return (other.untilDay === null || one.fromDay < other.untilDay) && (one.untilDay === null || other.fromDay < one.untilDay);
}

/** Rights that somebody holds, and where: '/1/12/' names an organisation by the ids from the root down. */
export interface Standing {
  readonly rights: readonly Right[];
  readonly path: string;
  readonly reach: 'own' | 'subtree';
}

function covers(standing: Standing, right: Right, path: string, reach: 'own' | 'subtree'): boolean {
  if (!standing.rights.includes(right)) return false;
  return standing.reach === 'subtree' ? path.startsWith(standing.path) : path === standing.path && reach === 'own';
}

/** Rights of one congress's own officers: who appoints people there gives them without holding them, and hardly may hold them himself. */
const OF_THE_CONGRESS_DAY: readonly Right[] = ['count', 'settle'];

/**
 * The rights of that duty which the giver does not hold there: nobody gives what he does not have. The administrator is where all
 * duties come from, so a person who administers the range may give any, and `decideDuty` sees to it that it is not to himself.
 */
export function rightsBeyond(giver: readonly Standing[], kind: DutyKindId, path: string): readonly Right[] {
  const { rights, reach }: DutyKind = dutyKind(kind);
  if (giver.some((standing) => covers(standing, 'administer', path, reach))) return [];
  return rights.filter((right) => !OF_THE_CONGRESS_DAY.includes(right) && !giver.some((standing) => covers(standing, right, path, reach)));
}
