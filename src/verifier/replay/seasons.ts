import type { Entry, Event } from '../entry.ts';
import type { JsonObject } from '../canonical.ts';
import type { Query } from '../query.ts';
import type { Findings } from './findings.ts';
import { cell, contradict, list, text, textOrNull, truth, whole, wholeOrNull, words } from './reading.ts';
import { ExpectedTable, microseconds, momentText } from './tables.ts';

const CHANGED_TEXTS = [['nameVi', 'name_vi'], ['nameEn', 'name_en'], ['term', 'term'], ['fromDay', 'from_day'], ['untilDay', 'until_day']] as const;

/** Seasons as the register's entries make and change them, and the days off that were set by hand. */
export class Seasons {
  private readonly seasons: ExpectedTable;
  private readonly levels: ExpectedTable;
  /** The levels that each season has now. */
  private readonly levelsOf = new Map<string, readonly string[]>();
  private readonly days = new Map<string, { kind: string; note: string; number: number }>();

  constructor(private readonly chain: string) {
    this.seasons = new ExpectedTable('seasons', chain, ['code']);
    this.levels = new ExpectedTable('season_levels', chain, ['season', 'level']);
  }

  apply(entry: Entry): void {
    for (const event of entry.events) {
      if (event.kind === 'campaigns.season_made') this.made(event, entry);
      if (event.kind === 'campaigns.season_changed') this.changed(event, entry.number);
      if (event.kind === 'campaigns.day_off_set') this.days.set(text(event, 'day'), { kind: text(event, 'dayKind'), note: text(event, 'note'), number: entry.number });
    }
  }

  private made(event: Event, { at, number }: Entry): void {
    const season = text(event, 'season');
    this.seasons.put(
      {
        code: season, name_vi: text(event, 'nameVi'), name_en: text(event, 'nameEn'), statute: text(event, 'statute'), term: text(event, 'term'), root: text(event, 'root'),
        from_day: text(event, 'fromDay'), until_day: text(event, 'untilDay'), shown_on: textOrNull(event, 'shownOn'), sample: String(truth(event, 'sample')),
        switches: JSON.stringify(list(event, 'switches')), created_at: microseconds(at), revision: '1',
      },
      number,
    );
    this.putLevels(season, event, number);
  }

  /** Only what changed is named; levels come whole. */
  private changed(event: Event, number: number): void {
    const season = text(event, 'season');
    const before = this.seasons.get(season);
    if (before?.['root'] !== text(event, 'root')) contradict(`${event.kind}: season`);
    const columns: Record<string, string | null> = { revision: String(Number(before['revision']) + 1) };
    for (const [fact, column] of CHANGED_TEXTS) if (event[fact] !== undefined) columns[column] = text(event, fact);
    if (event['shownOn'] !== undefined) columns['shown_on'] = textOrNull(event, 'shownOn');
    if (event['switches'] !== undefined) columns['switches'] = JSON.stringify(list(event, 'switches'));
    this.seasons.change(season, columns, number);
    if (event['levels'] === undefined) return;
    for (const level of this.levelsOf.get(season) ?? []) this.levels.remove(`${season} ${level}`);
    this.putLevels(season, event, number);
  }

  private putLevels(season: string, event: Event, number: number): void {
    const levels = list(event, 'levels') as readonly JsonObject[];
    for (const level of levels) {
      const days = { opens_on: text(level, 'opensOn'), closes_on: text(level, 'closesOn'), max_half_days: cell(whole(level, 'maxHalfDays')) };
      this.levels.put({ season, level: text(level, 'levelId'), ...days }, number);
    }
    this.levelsOf.set(season, levels.map((level) => text(level, 'levelId')));
  }

  async compare(query: Query, findings: Findings): Promise<void> {
    await this.seasons.compare(query, findings,
      `select s.code, s.name_vi, s.name_en, s.statute, s.term, o.code as root, s.from_day::text as from_day, s.until_day::text as until_day, s.shown_on::text as shown_on,
       s.sample::text as sample, to_json(s.switches)::text as switches, ${momentText('s.created_at')} as created_at, s.revision::text as revision
       from seasons s join organisations o on o.id = s.root_id order by s.id`);
    await this.levels.compare(query, findings,
      `select s.code as season, l.level_id as level, l.opens_on::text as opens_on, l.closes_on::text as closes_on, l.max_half_days::text as max_half_days
       from season_levels l join seasons s on s.id = l.season_id order by 1, 2`);
    await this.compareDays(query, findings);
  }

  /** Other days off come with the software; those set by hand must be as they were last set. */
  private async compareDays(query: Query, findings: Findings): Promise<void> {
    const { rows } = await query('select day::text as day, kind, note from days_off where day = any($1::date[])', [[...this.days.keys()]]);
    for (const [day, { kind, note, number }] of this.days) {
      const found = rows.find((row) => row['day'] === day);
      if (kind === 'ordinary') {
        if (found) findings.report(this.chain, null, { code: 'row_unaccounted', table: 'days_off', what: day });
      } else if (!found) findings.report(this.chain, number, { code: 'effect_missing', table: 'days_off', what: day });
      else {
        const column = found['kind'] !== kind ? 'kind' : found['note'] !== note ? 'note' : undefined;
        if (column !== undefined) findings.report(this.chain, number, { code: 'effect_altered', table: 'days_off', what: day, column });
      }
    }
  }
}

/** The congresses of one season: every version of every plan as it was recorded, the present plan, and the holds. */
export class Plans {
  private readonly congresses: ExpectedTable;
  private readonly holds: ExpectedTable;

  constructor(private readonly season: string) {
    this.congresses = new ExpectedTable('congresses', season, ['organisation']);
    this.holds = new ExpectedTable('holds', season, ['declared_in'], ['organisation', 'from_day']);
  }

  /** Follows an entry and gives the versions that it must have written. */
  versionsOf(entry: Entry): Record<string, string | null>[] {
    const versions: Record<string, string | null>[] = [];
    for (const event of entry.events) {
      if (event.kind === 'campaigns.hold_declared') this.declared(event, entry);
      if (event.kind === 'campaigns.hold_lifted') {
        const lifted = { lifted_at: microseconds(entry.at), lifted_until: text(event, 'lastDay') };
        if (!this.holds.change(String(whole(event, 'declaredIn')), lifted, entry.number)) contradict(`${event.kind}: declaredIn`);
      }
      const opened = event.kind === 'campaigns.congresses_opened';
      if (!opened && event.kind !== 'campaigns.plans_changed' && event.kind !== 'campaigns.congresses_decided') continue;
      if (text(event, 'season') !== this.season) contradict(`${event.kind}: season`);
      for (const congress of list(event, 'congresses') as readonly JsonObject[]) {
        const version = opened ? firstVersion(congress) : laterVersion(congress, event);
        this.follow(version, opened ? null : textOrNull(congress, 'announcedOn'), entry.number);
        versions.push({ ...version, entry_number: String(entry.number), recorded_at: microseconds(entry.at) });
      }
    }
    return versions;
  }

  private follow(version: Record<string, string | null>, announcedOn: string | null, number: number): void {
    const organisation = version['organisation'] ?? '';
    const before = this.congresses.get(organisation);
    if (Number(version['version']) !== Number(before?.['version'] ?? 0) + 1) contradict(`${organisation}: version ${version['version'] ?? ''}`);
    const { planned_on, half_days, form, contents, pilot, direct_election } = version;
    this.congresses.put({ organisation, version: version['version'] ?? null, planned_on, half_days, form, contents, pilot, direct_election, announced_on: announcedOn } as Record<string, string | null>, number);
  }

  private declared(event: Event, { at, number }: Entry): void {
    this.holds.put(
      {
        declared_in: String(number), organisation: text(event, 'organisation'), from_day: text(event, 'fromDay'), until_day: textOrNull(event, 'untilDay'), reason: text(event, 'reason'),
        paper_number: text(event, 'paperNumber'), recorded_at: microseconds(at), lifted_at: null, lifted_until: null,
      },
      number,
    );
  }

  async compare(query: Query, findings: Findings): Promise<void> {
    await this.congresses.compare(query, findings,
      `select o.code as organisation, c.revision::text as version, c.planned_on::text as planned_on, c.half_days::text as half_days, c.form, c.contents::text as contents,
       c.pilot::text as pilot, c.direct_election::text as direct_election, c.announced_on::text as announced_on
       from congresses c join seasons s on s.id = c.season_id join organisations o on o.id = c.organisation_id where s.code = $1 order by c.id`, [this.season]);
    await this.holds.compare(query, findings,
      `select h.entry_number::text as declared_in, o.code as organisation, h.from_day::text as from_day, h.until_day::text as until_day, h.reason, h.paper_number,
       ${momentText('h.recorded_at')} as recorded_at, ${momentText('h.lifted_at')} as lifted_at, h.lifted_until::text as lifted_until
       from holds h join seasons s on s.id = h.season_id join organisations o on o.id = h.organisation_id where s.code = $1 order by h.id`, [this.season]);
  }
}

function firstVersion(congress: JsonObject): Record<string, string | null> {
  return {
    organisation: text(congress, 'organisation'), version: '1', planned_on: null, half_days: null, form: text(congress, 'form'), contents: words(list(congress, 'contents')),
    pilot: 'false', direct_election: 'false', change: 'made', reason: '', decided_on: null, decided_by: null, paper_number: null,
  };
}

function laterVersion(congress: JsonObject, event: Event): Record<string, string | null> {
  const decision = event.kind === 'campaigns.congresses_decided';
  return {
    organisation: text(congress, 'organisation'), version: String(whole(congress, 'version')), planned_on: textOrNull(congress, 'plannedOn'), half_days: cell(wholeOrNull(congress, 'halfDays')),
    form: text(congress, 'form'), contents: words(list(congress, 'contents')), pilot: String(truth(congress, 'pilot')), direct_election: String(truth(congress, 'directElection')),
    change: text(congress, 'change'), reason: text(event, 'reason'), decided_on: decision ? text(event, 'decidedOn') : null,
    decided_by: decision ? text(congress, 'decidedBy') : null, paper_number: decision ? text(event, 'paperNumber') : null,
  };
}

/** SQL of the versions of a season's plans, beside its entries. */
export const PLAN_ROWS = `select p.entry_number::text as entry_number, o.code as organisation, p.version::text as version, p.planned_on::text as planned_on, p.half_days::text as half_days,
  p.form, p.contents::text as contents, p.pilot::text as pilot, p.direct_election::text as direct_election, p.change, p.reason, p.decided_on::text as decided_on, p.decided_by,
  p.paper_number, ${momentText('p.recorded_at')} as recorded_at
  from congress_plans p join congresses c on c.id = p.congress_id join seasons s on s.id = c.season_id join organisations o on o.id = c.organisation_id
  where s.code = $1 order by p.entry_number`;
