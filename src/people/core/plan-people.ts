import type { Day } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { proposeAccountName } from './account.ts';
import { type DutyKindId, dutyKind, overlaps, type Period, rightsBeyond, type Standing } from './duties.ts';
import type { PersonRow, SheetColumn } from './people-sheet.ts';

/** What is known before a list of people comes in. */
export interface KnownForPlan {
  readonly organisations: ReadonlyMap<string, { readonly id: number; readonly code: string; readonly name: string; readonly path: string; readonly closedOn: Day | null }>;
  readonly people: readonly {
    readonly id: number; readonly fullName: string; readonly title: string; readonly bornOn: Day | null; readonly organisation: string; readonly account: string | null; readonly accountYours: boolean;
    readonly duties: readonly (Period & { readonly kind: DutyKindId; readonly organisation: string })[];
  }[];
  readonly takenAccounts: ReadonlySet<string>;
  /** Undefined for work that no person asked for. */
  readonly giver: { readonly personId: number | null; readonly standings: readonly Standing[] } | undefined;
  readonly fromDay: Day;
}

export interface PlannedPerson {
  readonly rows: readonly number[];
  /** Undefined: to be added. */
  readonly id: number | undefined;
  readonly fullName: string;
  readonly title: string;
  readonly bornOn: Day | null;
  readonly organisation: string;
  readonly change: 'new' | 'changed' | 'same';
  readonly duties: readonly { readonly kind: DutyKindId; readonly row: number }[];
  /** Name of the account to be made. */
  readonly account: string | null;
}

export interface RowFault {
  readonly row: number;
  readonly column: SheetColumn;
  readonly sentence: Sentence;
}

export interface PeoplePlan {
  readonly people: readonly PlannedPerson[];
  readonly faults: readonly RowFault[];
}

/** Rows of one person: the same name and birthday in the same organisation. */
function together(rows: readonly PersonRow[]): PersonRow[][] {
  const groups = new Map<string, PersonRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.fullName, row.bornOn, row.organisation]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

/** What a list of people changes: who is new, who differs, which duties and accounts come; and every row that cannot be. */
export function planPeople(rows: readonly PersonRow[], known: KnownForPlan): PeoplePlan {
  const faults: RowFault[] = [];
  const taken = new Set(known.takenAccounts);
  const people = together(rows).flatMap((group) => {
    const planned = planOne(group, known, taken, (fault) => void faults.push(fault));
    if (planned?.account) taken.add(planned.account);
    return planned ? [planned] : [];
  });
  return { people, faults: faults.toSorted((one, other) => one.row - other.row) };
}

function planOne(group: readonly PersonRow[], known: KnownForPlan, taken: ReadonlySet<string>, refuse: (fault: RowFault) => void): PlannedPerson | undefined {
  const first = group[0];
  if (!first) return undefined;
  const { fullName, bornOn } = first;
  const refuseAll = (column: SheetColumn, sentence: Sentence): undefined => group.forEach((row) => refuse({ row: row.row, column, sentence })) as undefined;
  const organisation = known.organisations.get(first.organisation);
  if (!organisation) return refuseAll('organisation', { vi: `Không có tổ chức mã ${first.organisation}.`, en: `There is no organisation with the code ${first.organisation}.` });
  if (organisation.closedOn !== null && organisation.closedOn <= known.fromDay) return refuseAll('organisation', { vi: `${organisation.name} không còn hoạt động.`, en: `${organisation.name} is closed.` });
  const mayHere = !known.giver || known.giver.standings.some((standing) => standing.rights.includes('people') && (standing.reach === 'subtree' ? organisation.path.startsWith(standing.path) : organisation.path === standing.path));
  if (!mayHere) return refuseAll('organisation', { vi: `${organisation.name} nằm ngoài phạm vi được giao.`, en: `${organisation.name} is outside your range.` });

  const there = known.people.filter((person) => person.fullName === fullName && person.organisation === first.organisation && (bornOn === null || person.bornOn === null || person.bornOn === bornOn));
  if (there.length > 1) return refuseAll('fullName', { vi: `Có ${there.length} người tên ${fullName} ở tổ chức này. Ghi ngày sinh để phân biệt.`, en: `There are ${there.length} people named ${fullName} there. Give the birthday.` });
  const before = there[0];
  const title = group.map((row) => row.title).find((each) => each !== '') ?? before?.title ?? '';
  const duties = group.flatMap((row) => (row.duty === null ? [] : [{ kind: row.duty, row: row.row }]))
    .filter(({ kind }, index, all) => all.findIndex((other) => other.kind === kind) === index)
    .filter(({ kind }) => !before?.duties.some((duty) => duty.kind === kind && duty.organisation === organisation.code && overlaps(duty, { fromDay: known.fromDay, untilDay: null })));
  for (const { kind, row } of duties) {
    const sentence = whyNot(kind, organisation.path, before?.id, known);
    if (sentence) refuse({ row, column: 'duty', sentence });
  }

  const account = accountFor(group, before, taken, known, refuse);
  const changed = before && (before.title !== title || (bornOn !== null && before.bornOn !== bornOn));
  return {
    rows: group.map((row) => row.row), id: before?.id, fullName, title, bornOn: bornOn ?? before?.bornOn ?? null, organisation: organisation.code,
    change: before ? (changed || duties.length > 0 || account !== null ? 'changed' : 'same') : 'new', duties, account,
  };
}

function whyNot(kind: DutyKindId, path: string, personId: number | undefined, { giver }: KnownForPlan): Sentence | undefined {
  if (!giver) return undefined;
  if (personId !== undefined && personId === giver.personId) return { vi: 'Không ai tự giao nhiệm vụ cho mình.', en: 'Nobody gives a duty to himself.' };
  return rightsBeyond(giver.standings, kind, path).length === 0
    ? undefined
    : { vi: `Nhiệm vụ "${dutyKind(kind).words.vi}" có quyền mà người giao không có ở tổ chức này.`, en: `"${dutyKind(kind).words.en}" gives rights that you do not hold there.` };
}

function accountFor(group: readonly PersonRow[], before: KnownForPlan['people'][number] | undefined, taken: ReadonlySet<string>, known: KnownForPlan, refuse: (fault: RowFault) => void): string | null {
  const wish = group.find((row) => row.account !== null);
  if (!wish || before?.account != null) return null;
  if (before && known.giver && !before.accountYours) {
    refuse({ row: wish.row, column: 'account', sentence: { vi: 'Người này giữ nhiệm vụ ngoài quyền được giao nên không tạo tài khoản được.', en: 'This person holds duties wider than yours; the account is not yours to make.' } });
    return null;
  }
  if (typeof wish.account === 'string') {
    if (!taken.has(wish.account)) return wish.account;
    refuse({ row: wish.row, column: 'account', sentence: { vi: `Tên ${wish.account} đã có người dùng.`, en: `The name ${wish.account} is taken.` } });
    return null;
  }
  return freeName(proposeAccountName(wish.fullName), taken);
}

/** lannt, lannt2, lannt3 … */
export function freeName(wished: string, taken: ReadonlySet<string>): string {
  for (let number = 2, name = wished; ; number += 1) {
    if (!taken.has(name)) return name;
    name = `${wished}${number}`;
  }
}
