import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { addDays, type Day, millisecondsOf, type Moment } from '#foundation/day.ts';
import type { InputOf } from '#foundation/contract.ts';
import { ok } from '#foundation/result.ts';
import type { Language } from '#foundation/sentence.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { showCalendar as operation } from '../contract.ts';
import { type PlanVersion, endsOn } from '../core/plan.ts';
import type { PlannedOrganisation } from '../core/season-plan.ts';
import { calendarWords, contentWords, formWords } from '../core/words.ts';
import type { CampaignsParts } from './parts.ts';
import { placeOfView } from './read-plans.ts';
import { planVersions } from './door.ts';

/**
 * The planned days as an iCalendar file (RFC 5545): one whole-day event per congress under a UID that stays, with the plan's version as its
 * sequence. A congress whose day was taken away stays in the feed as cancelled, so that calendars which knew it strike it out.
 */
export function showCalendar(shell: Shell, actor: Actor, input: InputOf<typeof operation>, parts: CampaignsParts): Answer<typeof operation> {
  return shell.read(async (db) => {
    const view = await placeOfView(db, actor, input, parts);
    if (!view.ok) return view;
    const { season, chosen } = view.value;
    const rows = chosen.rows.filter(({ organisation }) => organisation.path.startsWith(chosen.unitPath));
    const lastDays = lastKnownDays(await planVersions(db, season.id));
    const { language } = input;
    const calendar = ical({
      name: language === 'vi' ? season.nameVi : season.nameEn,
      prodId: { company: 'Dai Hoi', product: 'congress plan', language: language === 'vi' ? 'VI' : 'EN' },
      method: ICalCalendarMethod.PUBLISH,
      ttl: 3600,
      timezone: null,
    });
    for (const planned of rows) {
      const known = lastDays.get(planned.congress.id);
      if (known) addEvent(calendar, season.code, planned, known, language);
    }
    return ok({ name: `${input.unit ?? season.code}.ics`, type: 'text/calendar; charset=utf-8', bytes: new TextEncoder().encode(calendar.toString()) });
  });
}

interface KnownDay {
  readonly plannedOn: Day;
  readonly changedAt: Moment;
}

/** The last day that each congress had, also one taken away since, and when its plan last changed. */
function lastKnownDays(versions: readonly PlanVersion[]): Map<number, KnownDay> {
  const known = new Map<number, KnownDay>();
  for (const { congressId, plannedOn, recordedAt } of versions) {
    const day = plannedOn ?? known.get(congressId)?.plannedOn;
    if (day !== undefined) known.set(congressId, { plannedOn: day, changedAt: recordedAt });
  }
  return known;
}

function addEvent(calendar: ReturnType<typeof ical>, season: string, { organisation, congress, held }: PlannedOrganisation, { plannedOn, changedAt }: KnownDay, language: Language): void {
  const cancelled = congress.plannedOn === null;
  const words = calendarWords(organisation.name, { pilot: congress.pilot, direct: congress.directElection, held, cancelled });
  const contents = congress.contents.map((content) => contentWords[content][language]).join('; ');
  calendar.createEvent({
    id: `${season}.${organisation.code}@daihoi`.toLowerCase(),
    sequence: congress.revision,
    stamp: new Date(millisecondsOf(changedAt)),
    start: utcDay(plannedOn),
    // The end of a whole-day event is the first day after it.
    end: utcDay(addDays(endsOn(plannedOn, congress.halfDays), 1)),
    allDay: true,
    summary: words[language],
    description: `${formWords[congress.form][language]}. ${contents}.`,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
  });
}

function utcDay(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
