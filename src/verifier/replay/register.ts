import type { Entry, Event } from '../entry.ts';
import type { Json } from '../canonical.ts';
import type { Query } from '../query.ts';
import type { Findings } from './findings.ts';
import { cell, contradict, list, text, textOrNull, wholeOrNull } from './reading.ts';
import { microseconds, momentText, rowsOf, RowsByEntry, type TextRow } from './tables.ts';

/** What is true of an organisation for a stretch of days; `until` is the first day no longer. */
export interface Stretch {
  readonly from: string;
  readonly until: string | null;
  readonly name: string;
  readonly kind: string;
  readonly superior: string | null;
  readonly members: number | null;
  readonly branches: number | null;
}

interface State extends Stretch {
  readonly recordedAt: string;
  readonly recordedBy: number;
  readonly supersededAt: string | null;
  /** The entry that recorded or superseded it last. */
  readonly number: number;
}

type Facts = Partial<Pick<Stretch, 'name' | 'kind' | 'superior' | 'members' | 'branches'>>;

/** The register as its entries alone tell it: every organisation's stretches of days as known now, and every state that was ever recorded. */
export class Register {
  /** By code, in order of days, without gaps. */
  readonly lives = new Map<string, readonly Stretch[]>();
  private readonly states = new Map<string, State[]>();
  private readonly changedBy = new Map<string, number>();

  apply(entry: Entry): void {
    const before = new Map<string, readonly Stretch[] | undefined>();
    for (const event of entry.events) {
      for (const [code, life] of this.effects(event)) {
        if (!before.has(code)) before.set(code, this.lives.get(code));
        this.lives.set(code, life);
      }
    }
    // The tables are written once an entry: what one event made and the next undid was never there.
    for (const [code, old] of before) this.keepStates(code, old ?? [], entry);
  }

  private effects(event: Event): [string, readonly Stretch[]][] {
    switch (event.kind) {
      case 'organisations.added':
        return [this.added(text(event, 'organisation'), text(event, 'on'), {
          name: text(event, 'name'), kind: text(event, 'of'), superior: textOrNull(event, 'superior'), members: wholeOrNull(event, 'members'), branches: wholeOrNull(event, 'branches'),
        })];
      case 'organisations.renamed':
        return [this.altered(event, { name: text(event, 'name') })];
      case 'organisations.reclassified':
        return [this.altered(event, { kind: text(event, 'of') })];
      case 'organisations.recounted':
        return [this.altered(event, { members: wholeOrNull(event, 'members'), branches: wholeOrNull(event, 'branches') })];
      case 'organisations.moved': {
        const superior = text(event, 'superior');
        const instead = textOrNull(event, 'instead');
        const code = text(event, 'organisation');
        return [[code, changedFrom(this.lifeOf(code), text(event, 'on'), (stretch) => (instead === null || stretch.superior === instead ? { superior } : {}))]];
      }
      case 'organisations.merged':
      case 'organisations.closed': {
        const code = text(event, 'organisation');
        return [[code, endedOn(this.lifeOf(code), text(event, 'on'))]];
      }
      case 'organisations.imported': {
        const on = text(event, 'on');
        return [
          ...list(event, 'added').map((row) => this.added(code(row), on, factsOf(row))),
          ...list(event, 'changed').map((row): [string, readonly Stretch[]] => [code(row), changedFrom(this.lifeOf(code(row)), on, () => factsOf(row))]),
        ];
      }
      default:
        return [];
    }
  }

  private added(code: string, on: string, facts: Required<Facts>): [string, readonly Stretch[]] {
    if (this.lives.has(code)) contradict(code);
    return [code, [{ from: on, until: null, ...facts }]];
  }

  private altered(event: Event, facts: Facts): [string, readonly Stretch[]] {
    const code = text(event, 'organisation');
    return [code, changedFrom(this.lifeOf(code), text(event, 'on'), () => facts)];
  }

  lifeOf(code: string): readonly Stretch[] {
    return this.lives.get(code) ?? contradict(code);
  }

  private keepStates(code: string, old: readonly Stretch[], entry: Entry): void {
    const now = this.lives.get(code) ?? [];
    const kept = this.states.get(code) ?? [];
    const states = kept.map((state) =>
      state.supersededAt === null && !now.some((stretch) => same(stretch, state)) ? { ...state, supersededAt: entry.at, number: entry.number } : state,
    );
    for (const stretch of now) {
      if (!old.some((each) => same(each, stretch))) states.push({ ...stretch, recordedAt: entry.at, recordedBy: entry.number, supersededAt: null, number: entry.number });
    }
    this.states.set(code, states);
    this.changedBy.set(code, entry.number);
  }

  /** Compares the present rows and every dated state with the tables. */
  async compare(query: Query, findings: Findings, chain: string): Promise<void> {
    await this.comparePresent(query, findings, chain);
    await this.compareStates(query, findings, chain);
  }

  private async comparePresent(query: Query, findings: Findings, chain: string): Promise<void> {
    const left = new Set(this.lives.keys());
    const sql = `select o.code, o.name, o.kind_id as kind, s.code as superior, o.members::text as members, o.branches::text as branches, o.closed_on::text as closed_on,
      (o.path = coalesce(s.path, '/') || o.id || '/' and o.depth = coalesce(s.depth + 1, 0))::text as path
      from organisations o left join organisations s on s.id = o.superior_id order by o.id`;
    for await (const found of rowsOf(query, sql)) {
      const code = found['code'] ?? '';
      const last = this.lives.get(code)?.at(-1);
      if (!last || !left.delete(code)) {
        findings.report(chain, null, { code: 'row_unaccounted', table: 'organisations', what: code });
        continue;
      }
      const expected: TextRow = { name: last.name, kind: last.kind, superior: last.superior, members: cell(last.members), branches: cell(last.branches), closed_on: last.until, path: 'true' };
      const column = Object.keys(expected).find((each) => expected[each] !== found[each]);
      if (column !== undefined) findings.report(chain, this.changedBy.get(code) ?? null, { code: 'effect_altered', table: 'organisations', what: code, column });
    }
    for (const code of left) findings.report(chain, this.states.get(code)?.[0]?.recordedBy ?? null, { code: 'effect_missing', table: 'organisations', what: code });
  }

  private async compareStates(query: Query, findings: Findings, chain: string): Promise<void> {
    const table = 'organisation_states';
    const left = new Map([...this.states].map(([code, states]) => [code, [...states]]));
    const sql = `select o.code, t.from_day::text as "from", t.until_day::text as until, t.name, t.kind_id as kind, s.code as superior, t.members::text as members,
      t.branches::text as branches, ${momentText('t.recorded_at')} as recorded_at, ${momentText('t.superseded_at')} as superseded_at
      from organisation_states t join organisations o on o.id = t.organisation_id left join organisations s on s.id = t.superior_id order by t.organisation_id, t.recorded_at, t.from_day`;
    for await (const found of rowsOf(query, sql)) {
      const code = found['code'] ?? '';
      const states = left.get(code) ?? [];
      // The very state, or else the one it most likely was before somebody changed it.
      let at = states.findIndex((state) => differing(stateRow(state), found) === undefined);
      if (at === -1) at = states.findIndex((state) => state.from === found['from'] || microseconds(state.recordedAt) === found['recorded_at']);
      const state = states[at];
      if (!state) {
        findings.report(chain, null, { code: 'row_unaccounted', table, what: `${code} ${found['from'] ?? ''}` });
        continue;
      }
      states.splice(at, 1);
      const column = differing(stateRow(state), found);
      if (column !== undefined) findings.report(chain, state.number, { code: 'effect_altered', table, what: `${code} ${state.from}`, column });
    }
    for (const [code, states] of left) for (const state of states) findings.report(chain, state.recordedBy, { code: 'effect_missing', table, what: `${code} ${state.from}` });
  }
}

function stateRow(state: State): TextRow {
  return {
    from: state.from, until: state.until, name: state.name, kind: state.kind, superior: state.superior, members: cell(state.members), branches: cell(state.branches),
    recorded_at: microseconds(state.recordedAt), superseded_at: state.supersededAt === null ? null : microseconds(state.supersededAt),
  };
}

function differing(expected: TextRow, found: TextRow): string | undefined {
  return Object.keys(expected).find((column) => expected[column] !== found[column]);
}

/** From the day on the facts are what `change` says; a stretch around the day is cut there, and equal neighbours become one. */
function changedFrom(life: readonly Stretch[], on: string, change: (stretch: Stretch) => Facts): readonly Stretch[] {
  const cut: Stretch[] = [];
  for (const stretch of life) {
    if (stretch.until !== null && stretch.until <= on) cut.push(stretch);
    else if (stretch.from >= on) cut.push({ ...stretch, ...change(stretch) });
    else cut.push({ ...stretch, until: on }, { ...stretch, from: on, ...change(stretch) });
  }
  const joined: Stretch[] = [];
  for (const stretch of cut) {
    const before = joined.at(-1);
    if (before && before.until === stretch.from && sameFacts(before, stretch)) joined[joined.length - 1] = { ...before, until: stretch.until };
    else joined.push(stretch);
  }
  return joined;
}

function endedOn(life: readonly Stretch[], on: string): readonly Stretch[] {
  return life.filter((stretch) => stretch.from < on).map((stretch) => (stretch.until === null || stretch.until > on ? { ...stretch, until: on } : stretch));
}

function sameFacts(one: Stretch, other: Stretch): boolean {
  return one.name === other.name && one.kind === other.kind && one.superior === other.superior && one.members === other.members && one.branches === other.branches;
}

function same(one: Stretch, other: Stretch): boolean {
  return one.from === other.from && one.until === other.until && sameFacts(one, other);
}

function code(row: Json): string {
  return typeof (row as Json[])[0] === 'string' ? ((row as Json[])[0] as string) : contradict('organisations.imported');
}

/** A row of an import: code, name, kind, superior's code, members, branches. */
function factsOf(row: Json): Required<Facts> {
  const [, name, kind, superior, members, branches] = row as [string, string, string, string | null, number | null, number | null];
  return { name, kind, superior, members, branches };
}

/** Lines of the organisations' own histories that an entry wrote: what happened, and with whom in a merger or split. */
export function changesOf(entry: Entry, lifeBefore: (code: string) => readonly Stretch[] | undefined): TextRow[] {
  const split = entry.events.find((event) => event.kind === 'organisations.split');
  const merger = entry.events.some((event) => event.kind === 'organisations.merged');
  const whole = split && text(split, 'organisation');
  const lines: TextRow[] = [];
  for (const event of entry.events) {
    const [room, what] = event.kind.split('.') as [string, string];
    if (room !== 'organisations' || what === 'split') continue;
    const on = text(event, 'on');
    const reason = text(event, 'reason');
    const line = (organisation: string, kind: string, other: string | null): void =>
      void lines.push({ entry_number: String(entry.number), organisation, kind, on_day: on, other, reason, recorded_at: microseconds(entry.at) });
    if (what === 'imported') {
      for (const row of list(event, 'added')) line(code(row), 'added', null);
      for (const row of list(event, 'changed')) for (const kind of changedKinds(lifeBefore(code(row))?.at(-1), factsOf(row))) line(code(row), kind, null);
      continue;
    }
    const organisation = text(event, 'organisation');
    if (what === 'added' && whole !== undefined) {
      line(organisation, 'added', whole);
      line(whole, 'split', organisation);
    } else if (what === 'merged') {
      line(organisation, 'merged', text(event, 'into'));
      line(text(event, 'into'), 'received', organisation);
    } else if (what === 'moved' && event['instead'] !== null) {
      line(organisation, 'moved', text(event, 'superior'));
      // The sum of a merger, or what is left after a split, is part of that change and no line of its own.
    } else if (what !== 'recounted' || (!merger && !split)) line(organisation, what, null);
  }
  return lines;
}

function changedKinds(before: Stretch | undefined, after: Required<Facts>): string[] {
  if (!before) return [];
  return [
    ...(before.name !== after.name ? ['renamed'] : []),
    ...(before.kind !== after.kind ? ['reclassified'] : []),
    ...(before.superior !== after.superior ? ['moved'] : []),
    ...(before.members !== after.members || before.branches !== after.branches ? ['recounted'] : []),
  ];
}

export function changeRows(query: Query, chain: string): RowsByEntry {
  return new RowsByEntry(query, 'organisation_changes', chain, ['organisation', 'kind', 'on_day', 'other'],
    `select c.entry_number::text as entry_number, o.code as organisation, c.kind, c.on_day::text as on_day, other.code as other, c.reason, ${momentText('c.recorded_at')} as recorded_at
     from organisation_changes c join organisations o on o.id = c.organisation_id left join organisations other on other.id = c.other_id order by c.entry_number`, [], ['organisation', 'on_day']);
}
