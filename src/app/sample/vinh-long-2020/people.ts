import { type Day, day } from '#foundation/day.ts';
import type { DutyKindId } from '#people/core/duties.ts';
import { addPerson, argon2Passwords, giveDuty, hashedOnce, makeAccount } from '#people/server/door.ts';
import { SYSTEM } from '#platform/actor.ts';
import { chance } from '../chance.ts';
import { inventedPeople } from '../invented-people.ts';
import { done, type Story } from '../story.ts';
import { HALL_PEOPLE } from './hall-accounts.ts';
import { OFFICE_ACCOUNTS, PROVINCE, sampleCommittees, sampleCongresses } from './tables.ts';

interface Holder {
  readonly account: string | null;
  readonly name?: string;
  readonly title: string;
  readonly duty: DutyKindId;
  readonly organisation: string;
  /** First day of the duty; without it that of the season. */
  readonly since?: Day;
}

/** Grassroots secretaries with an account of their own: of finished congresses and coming ones, of committees and of branches. */
const SECRETARY_ACCOUNTS: { readonly [name: string]: string } = { 'Đảng bộ xã An Bình': 'anbinh', 'Đảng bộ xã Nhơn Phú': 'nhonphu', 'Chi bộ Trường THPT huyện Long Hồ': 'thptlongho', 'Đảng bộ xã Mỹ An': 'myan', 'Chi bộ Phòng Văn hóa và Thông tin huyện Mang Thít': 'chibo' };

/** Of the district offices the sign-in page shows those made first: the one whose district is the pilot, then the city. */
const FIRST_OFFICE = 'LH';
/** Of the secretaries, whose congress is open to be played. */
const FIRST_SECRETARY = 'chibo';

/** Invented persons in the duties that a season needs. The sign-in page lists a few accounts of each duty. */
export async function appointPeople(story: Story): Promise<void> {
  story.clock.goTo(day('2020-01-06'), 10);
  const next = inventedPeople(chance(2020));
  const passwords = hashedOnce(argon2Passwords);
  const secretaries = sampleCongresses().filter((each) => each.name.startsWith('Đảng bộ xã') || each.name.startsWith('Đảng bộ thị trấn') || each.name in SECRETARY_ACCOUNTS);
  const holders: Holder[] = [
    { account: 'tinh', name: 'Nguyễn Hữu Nhân', title: 'Ban Tổ chức Tỉnh ủy', duty: 'provincial-office', organisation: PROVINCE },
    { account: 'kiemtra', title: 'Ủy ban Kiểm tra Tỉnh ủy', duty: 'auditor', organisation: PROVINCE },
    { account: 'quantri', title: 'Văn phòng Tỉnh ủy', duty: 'administrator', organisation: PROVINCE },
    ...sampleCommittees().map((each) => ({
      account: OFFICE_ACCOUNTS[each.code] ?? null, title: each.name.startsWith('Đảng ủy') ? `Văn phòng ${each.name}` : `Ban Tổ chức ${each.name}`, duty: 'district-office' as const, organisation: each.code,
    })),
    { account: 'theodoi', title: 'Ủy viên Ban Thường vụ Huyện ủy Mang Thít', duty: 'mentor', organisation: 'MT' },
    ...secretaries.map((each) => ({
      account: SECRETARY_ACCOUNTS[each.name] ?? null,
      title: `Bí thư ${each.name.replace('Đảng bộ', 'Đảng ủy')}`,
      duty: 'grassroots-secretary' as const,
      organisation: each.code,
    })),
    ...HALL_PEOPLE,
    { account: 'dangvien', name: 'Phạm Văn Út', title: 'Đảng viên Chi bộ ấp Phú Hòa', duty: 'member', organisation: 'MT.12', since: day('2020-05-11') },
  ];
  const named = holders.map((holder) => ({ ...holder, fullName: holder.name ?? next().fullName }));
  const isFirst = (holder: Holder): number => (holder.organisation === FIRST_OFFICE || holder.account === FIRST_SECRETARY ? 0 : 1);
  for (const holder of named.toSorted((one, other) => isFirst(one) - isFirst(other))) {
    const { fullName } = holder;
    const person = await done(addPerson(story.shell, SYSTEM, { fullName, title: holder.title, bornOn: null, organisation: holder.organisation, sameNameMeant: false }));
    await done(giveDuty(story.shell, SYSTEM, { person: person.id, kind: holder.duty, organisation: holder.organisation, fromDay: holder.since ?? day('2020-01-06'), untilDay: null }));
    if (holder.account !== null) await done(makeAccount(story.shell, SYSTEM, { person: person.id, account: holder.account }, { passwords, sample: true }));
  }
}
