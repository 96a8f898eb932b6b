import { addDays, type Day, day, later, weekday } from '#foundation/day.ts';
import { type Chance, chance } from '../chance.ts';
import type { CountryUnit } from './country.ts';

/** April 2020: everything stops from the 1st until the 22nd (R-CT35-2.7). */
export const HOLD_FROM = day('2020-04-01');
export const HOLD_LAST = day('2020-04-22');
const HOLD_LENGTH = 22;

/** What happened on a day and when the office came to know of it. */
export interface Happening {
  readonly organisation: string;
  readonly kind: string;
  readonly happenedOn: Day;
  readonly recordedOn: Day;
  readonly note: string;
  /** Found wrong later: the day on which it is withdrawn, before anything else about the congress is recorded. */
  readonly withdrawnOn?: Day;
}

/** One congress from its first plan to its approval. */
export interface Course {
  readonly unit: CountryUnit;
  /** As planned in February, before anybody knew of the hold; null: no day was set. */
  readonly firstPlannedOn: Day | null;
  /** After the hold. */
  readonly plannedOn: Day | null;
  /** In the order in which they were recorded. */
  readonly happenings: readonly Happening[];
}

const DAYS_OFF = new Set(['2020-04-30', '2020-05-01', '2020-09-02']);

/** The course of every congress of the country; the same country gives the same courses. */
export function courses(units: readonly CountryUnit[]): Course[] {
  const draw = chance(2020);
  return units.filter((each) => each.level !== 'central').map((each) => courseOf(each, draw));
}

function courseOf(unit: CountryUnit, draw: Chance): Course {
  if (draw.next() < 0.01) return { unit, firstPlannedOn: null, plannedOn: null, happenings: [] };
  const plannedOn = plannedDay(unit, draw);
  const firstPlannedOn = plannedOn > HOLD_LAST && plannedOn <= addDays(HOLD_LAST, HOLD_LENGTH) ? addDays(plannedOn, -HOLD_LENGTH) : plannedOn;
  return { unit, firstPlannedOn, plannedOn, happenings: recorded(unit.code, happened(unit, plannedOn, draw), draw) };
}

function plannedDay({ level, pilot }: CountryUnit, draw: Chance): Day {
  // Two draws heap the days up in the middle of the window.
  const within = (from: Day, days: number): Day => workingDay(addDays(from, Math.floor((days * (draw.next() + draw.next())) / 2)));
  if (level === 'province') return within(day('2020-09-14'), 42);
  if (level === 'district') return pilot ? within(day('2020-06-08'), 14) : within(day('2020-07-01'), 55);
  return pilot ? within(day('2020-04-23'), 8) : within(day('2020-05-04'), 54);
}

type Event = Omit<Happening, 'organisation' | 'recordedOn'>;

/** What happens to a congress, in the order of the days. Three in a hundred are not held by the end of the record. */
function happened(unit: CountryUnit, plannedOn: Day, draw: Chance): Event[] {
  const events: Event[] = [];
  const add = (kind: string, happenedOn: Day, note = ''): void => void events.push({ kind, happenedOn, note });
  const request = addDays(plannedOn, -draw.between(36, 52));
  add('decision-requested', request, 'Xin ý kiến về đề án nhân sự và dự thảo báo cáo chính trị');
  add('decision-given', addDays(request, draw.between(3, 8)));
  if (draw.next() < 0.6) {
    const stopped = addDays(plannedOn, -draw.between(25, 27));
    add('postponed', stopped, 'Đơn vị đang làm nhiệm vụ phòng, chống dịch');
    add('resumed', addDays(stopped, draw.between(1, 4)));
  }
  if (draw.next() < 0.9) {
    const again = addDays(plannedOn, -draw.between(17, 20));
    add('decision-requested', again, 'Xin ý kiến bổ sung về nhân sự cấp ủy');
    add('decision-given', addDays(again, draw.between(2, 5)));
  }
  const outcome = draw.next();
  if (outcome < 0.01) {
    add('postponed', addDays(plannedOn, -draw.between(1, 6)), 'Chưa chuẩn bị xong nhân sự, chờ chỉ đạo của cấp trên');
    return events;
  }
  if (outcome < 0.02) {
    add('decision-requested', addDays(plannedOn, -draw.between(1, 6)), 'Nhân sự bí thư có ý kiến khác nhau, xin ý kiến Ban Thường vụ cấp trên');
    return events;
  }
  if (outcome < 0.03) return events;
  const punctual = draw.next();
  const heldOn = punctual < 0.8 ? plannedOn : punctual < 0.97 ? workingDay(addDays(plannedOn, draw.between(1, 14))) : workingDay(addDays(plannedOn, -2));
  if (draw.next() < 0.01) {
    events.push({ kind: 'held', happenedOn: addDays(heldOn, -9), note: '', withdrawnOn: addDays(heldOn, -3) });
  }
  add('prepared', addDays(heldOn, draw.next() < 0.5 ? -1 : 0));
  add('opened', heldOn);
  add('held', heldOn);
  if (unit.direct) add('direct-election-held', heldOn);
  const reportedOn = addDays(heldOn, draw.between(2, 9));
  add('reported', reportedOn);
  add('approved', addDays(reportedOn, draw.between(5, 20)));
  return events;
}

/** Two thirds are recorded on the day, the rest some days later; nobody records the end before the beginning. */
function recorded(organisation: string, events: readonly Event[], draw: Chance): Happening[] {
  let known = day('2020-02-20');
  return events.map((event) => {
    const lag = draw.next();
    // What is withdrawn soon was entered at once.
    const days = event.withdrawnOn !== undefined || lag < 0.66 ? 0 : lag < 0.9 ? draw.between(1, 2) : draw.between(3, 6);
    known = later(known, addDays(event.happenedOn, days));
    const happening = { organisation, ...event, recordedOn: known };
    if (event.withdrawnOn !== undefined) known = later(known, event.withdrawnOn);
    return happening;
  });
}

function workingDay(from: Day): Day {
  let on = from;
  while (weekday(on) >= 6 || DAYS_OFF.has(on)) on = addDays(on, 1);
  return on;
}
