import { canonicalText, type Json, type JsonObject } from '../../canonical.ts';
import type { Entry } from '../../entry.ts';
import type { Query } from '../../query.ts';
import type { Findings } from '../findings.ts';
import { contradict, textOrNull } from '../reading.ts';
import { ExpectedTable, momentText, type TextRow } from '../tables.ts';

/** What follows the tables of one room beside the chain of a congress. */
export interface RoomTables {
  apply(entry: Entry): void;
  compare(query: Query, findings: Findings): Promise<void>;
}

/** How a row belongs to the organisation and season of its chain: by itself, or through what it is a part of. */
const JOINS = {
  congress: 'join congresses c on c.id = t.congress_id',
  // A dossier says its congress twice: by itself and by season and organisation. Where they differ, no chain has it.
  dossier: 'join congresses c on c.id = t.congress_id and c.season_id = t.season_id and c.organisation_id = t.organisation_id',
  election: 'join elections e on e.id = t.election_id join congresses c on c.id = e.congress_id',
  motion: 'join motions m on m.id = t.motion_id join congresses c on c.id = m.congress_id',
  document: 'join documents c on c.id = t.id',
  documentPart: 'join documents c on c.id = t.document_id',
  target: 'join targets c on c.id = t.id',
  targetPart: 'join targets c on c.id = t.target_id',
  keyTask: 'join key_tasks c on c.id = t.id',
  outline: 'join outlines c on c.id = t.id',
  outlinePart: 'join outlines c on c.id = t.outline_id',
  drive: 'join (select id, season_id, owner_id as organisation_id from drives) c on c.id = t.id',
  drivePart: 'join (select id, season_id, owner_id as organisation_id from drives) c on c.id = t.drive_id',
  meeting: 'join meetings c on c.id = t.id',
  meetingPart: 'join meetings c on c.id = t.meeting_id',
  opinion: 'join opinions c on c.id = t.id',
  opinionTheme: 'join lateral (select season_id, t.organisation_id from opinions where id = t.opinion_id) c on true',
  opinionPair: 'join lateral (select season_id, t.organisation_id from opinions where id = t.one_id) c on true',
  themeTerm: 'join lateral (select t.season_id, t.organisation_id) c on true',
  report: 'join synthesis_reports c on c.id = t.id',
  reportPart: 'join synthesis_reports c on c.id = t.report_id',
  reply: 'join documents c on c.id = t.document_id and c.organisation_id = t.organisation_id and c.season_id = t.season_id',
  replyPart: 'join replies c on c.id = t.reply_id',
  dossierPart: 'join dossiers c on c.id = t.dossier_id',
  lesson: 'join lessons c on c.id = t.id',
  lessonPart: 'join lessons c on c.id = t.lesson_id',
  visitPart: 'join oversight_visits c on c.id = t.visit_id',
  grievancePart: 'join grievances c on c.id = t.grievance_id',
  bySeason: 'join lateral (select t.season_id, t.organisation_id) c on true',
  programmePart: 'join programmes p on p.id = t.programme_id join congresses c on c.id = p.congress_id',
  programmeTaskPart: 'join programme_tasks k on k.id = t.task_id join programmes p on p.id = k.programme_id join congresses c on c.id = p.congress_id',
  personnelPart: 'join personnel_people c on c.id = t.person_id',
  personnelStep: 'join personnel_steps c on c.id = t.step_id',
  publicationPart: 'join personnel_disclosures c on c.id = t.disclosure_id',
  batch: 'join count_batches b on b.id = t.batch_id join elections e on e.id = b.election_id join congresses c on c.id = e.congress_id',
} as const;

/** By table: the chains that have rows in it. Asked once in a verification, since most of the chains leave most of the tables alone. */
const INHABITED = new WeakMap<Query, Map<string, Promise<ReadonlySet<string>>>>();

export interface TableShape {
  readonly name: string;
  readonly through?: keyof typeof JOINS;
  /** Columns that tell rows apart. */
  readonly key: readonly string[];
  /** Columns that name one in a sentence. */
  readonly called?: readonly string[];
  /** Moments are compared to the microsecond, the others as the text that PostgreSQL writes. */
  readonly columns: readonly string[];
  readonly moments?: readonly string[];
  /** Columns of JSON, compared by their canonical text. */
  readonly json?: readonly string[];
  /** Columns that are the id of an organisation, compared by its code. */
  readonly organisations?: readonly string[];
  readonly where?: string;
  readonly as?: (row: TextRow) => TextRow;
}

/** The rows of one table that belong to one congress, as its chain's entries say they are. */
export class CongressTable {
  private readonly expected: ExpectedTable;

  constructor(
    private readonly chain: string,
    private readonly shape: TableShape,
  ) {
    this.expected = new ExpectedTable(shape.name, chain, shape.key, shape.called ?? shape.key);
  }

  /** The row must be there from now on; `number` is that of its entry. */
  put(row: TextRow, number: number): void {
    this.expected.put(row, number);
  }

  get(...key: readonly string[]): TextRow | undefined {
    return this.expected.get(key.join(' '));
  }

  change(key: readonly string[], columns: TextRow, number: number): void {
    if (!this.expected.change(key.join(' '), columns, number)) contradict(`${this.shape.name}: ${key.join(' ')}`);
  }

  remove(...key: readonly string[]): void {
    this.expected.remove(key.join(' '));
  }

  /** Only these rows remain of the table. */
  removeAll(): void {
    for (const key of this.expected.keys()) this.expected.remove(key);
  }

  /** Keys of the rows that fit. */
  keysOf(fits: (row: TextRow) => boolean): string[] {
    return this.expected.keys().filter((key) => fits(this.expected.get(key) ?? {}));
  }

  /** @param query one function for the whole verification, and no other */
  async compare(query: Query, findings: Findings): Promise<void> {
    if (this.expected.keys().length === 0 && !(await this.inhabited(query)).has(this.chain)) return;
    const { columns, moments = [], json = [], organisations = [], where = 'true', as } = this.shape;
    const codes = organisations.map((column) => `(select code from organisations where id = t.${column}) as ${column}`);
    const read = [...codes, ...[...columns, ...json].map((column) => `t.${column}::text as ${column}`), ...moments.map((column) => `${momentText(`t.${column}`)} as ${column}`)];
    const [season, organisation] = this.chain.split('/');
    await this.expected.compare(
      query, findings,
      `select ${read.join(', ')} ${this.from()} where s.code = $1 and o.code = $2 and ${where}`,
      [season, organisation],
      (row) => {
        const plain = { ...row };
        for (const column of json) plain[column] = canonicalOf(row[column] ?? null);
        return as ? as(plain) : plain;
      },
    );
  }

  private from(): string {
    const { name, through = 'congress' } = this.shape;
    return `from ${name} t ${JOINS[through]} join seasons s on s.id = c.season_id join organisations o on o.id = c.organisation_id`;
  }

  private inhabited(query: Query): Promise<ReadonlySet<string>> {
    const tables = INHABITED.get(query) ?? new Map<string, Promise<ReadonlySet<string>>>();
    INHABITED.set(query, tables);
    const known = tables.get(this.shape.name) ?? query(`select distinct s.code || '/' || o.code as chain ${this.from()}`).then(({ rows }) => new Set(rows.map((row) => String(row['chain']))));
    tables.set(this.shape.name, known);
    return known;
  }
}

function canonicalOf(text: string | null): string | null {
  if (text === null) return null;
  try {
    return canonicalText(JSON.parse(text) as Json);
  } catch {
    return text;
  }
}

/** A fact as JSON, as the tables keep it. */
export function jsonFact(event: JsonObject, fact: string): string | null {
  const value = event[fact];
  return value === undefined || value === null ? null : canonicalText(value);
}

/** A number or truth or day or text of a fact, as the tables' text; null stays. */
export function plain(event: JsonObject, fact: string): string | null {
  const value = event[fact];
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : textOrNull(event, fact);
}

/** The name that the tables keep of who did it. */
export function whoOf({ by }: Entry): string {
  return by.person ?? by.account;
}
