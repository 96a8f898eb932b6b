import type { Query } from '../query.ts';
import type { Findings } from './findings.ts';

/** A row with one text per column, as both the entries and the database say it. */
export interface TextRow {
  readonly [column: string]: string | null;
}

/** A moment of an entry as `momentText` writes those of the tables: to the microsecond, so that nothing smaller than we write can hide. */
export function microseconds(at: string): string {
  return at.replace('Z', '000Z');
}

/** SQL that writes a column of moments as text. */
export function momentText(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
}

let cursors = 0;

/** The rows of a query without holding them all; within the transaction of the verification. `next` says how many to fetch, having seen the last ones. */
export async function* rowsOf(query: Query, text: string, values: unknown[] = [], next: (rows: readonly TextRow[]) => number = () => 2000): AsyncGenerator<TextRow> {
  cursors += 1;
  const cursor = `verify_${cursors}`;
  await query(`declare ${cursor} no scroll cursor for ${text}`, values);
  try {
    for (let atOnce = next([]); ; ) {
      const rows = (await query(`fetch ${atOnce} from ${cursor}`)).rows as unknown as TextRow[];
      const more = rows.length === atOnce;
      atOnce = next(rows);
      yield* rows;
      if (!more) return;
    }
  } finally {
    await query(`close ${cursor}`);
  }
}

/** What the entries say a table holds, by key, and which entry said it last. */
export class ExpectedTable {
  private readonly rows = new Map<string, { row: TextRow; number: number }>();

  /** @param what columns that tell rows apart; @param called columns that name one in a sentence */
  constructor(
    readonly table: string,
    readonly chain: string,
    private readonly what: readonly string[],
    private readonly called: readonly string[] = what,
  ) {}

  private nameOf(row: TextRow): string {
    return this.called.map((column) => row[column] ?? '').join(' ').trim();
  }

  private keyOf(row: TextRow): string {
    return this.what.map((column) => row[column] ?? '').join(' ');
  }

  put(row: TextRow, number: number): void {
    this.rows.set(this.keyOf(row), { row, number });
  }

  get(key: string): TextRow | undefined {
    return this.rows.get(key)?.row;
  }

  /** Alters a row that earlier entries brought; false when there is none. */
  change(key: string, columns: TextRow, number: number): boolean {
    const known = this.rows.get(key);
    if (known) this.rows.set(key, { row: { ...known.row, ...columns }, number });
    return known !== undefined;
  }

  /** Keys of all rows. */
  keys(): string[] {
    return [...this.rows.keys()];
  }

  remove(key: string): void {
    this.rows.delete(key);
  }

  /**
   * Compares with the rows that the SQL reads; it must name its columns as the expected rows do.
   * @param as what a row says, where the table keeps it in another form
   */
  async compare(query: Query, findings: Findings, text: string, values: unknown[] = [], as: (row: TextRow) => TextRow = (row) => row): Promise<void> {
    const seen = new Set<string>();
    for await (const kept of rowsOf(query, text, values)) {
      const found = as(kept);
      const key = this.keyOf(found);
      const expected = this.rows.get(key);
      if (!expected || seen.has(key)) {
        findings.report(this.chain, null, { code: 'row_unaccounted', table: this.table, what: this.nameOf(found) });
        continue;
      }
      seen.add(key);
      const column = differing(expected.row, found);
      if (column !== undefined) findings.report(this.chain, expected.number, { code: 'effect_altered', table: this.table, what: this.nameOf(expected.row), column });
    }
    if (seen.size === this.rows.size) return;
    for (const [key, { row, number }] of this.rows) if (!seen.has(key)) findings.report(this.chain, number, { code: 'effect_missing', table: this.table, what: this.nameOf(row) });
  }
}

function differing(expected: TextRow, found: TextRow): string | undefined {
  return Object.keys(expected).find((column) => expected[column] !== found[column]);
}

/** A table whose rows name their entry: read beside the chain, so 600,000 rows are never held together. */
export class RowsByEntry {
  private readonly rows: AsyncGenerator<TextRow>;
  private next: TextRow | undefined;
  private begun = false;

  /** @param text orders by entry_number and names it so; @param what columns that tell rows apart; @param called columns that name one in a sentence */
  constructor(
    query: Query,
    readonly table: string,
    readonly chain: string,
    private readonly what: readonly string[],
    text: string,
    values: unknown[] = [],
    private readonly called: readonly string[] = what,
  ) {
    this.rows = rowsOf(query, text, values);
  }

  private async advance(): Promise<void> {
    this.begun = true;
    const step = await this.rows.next();
    this.next = step.done === true ? undefined : step.value;
  }

  /** The table's rows of that entry must be exactly these. */
  async expect(number: number, expected: readonly TextRow[], findings: Findings): Promise<void> {
    if (!this.begun) await this.advance();
    await this.skipTo(number, findings);
    const wanted = new Map<string, TextRow[]>();
    for (const row of expected) {
      const key = this.keyOf(row);
      const same = wanted.get(key);
      if (same) same.push(row);
      else wanted.set(key, [row]);
    }
    while (this.next && Number(this.next['entry_number']) === number) {
      const found = this.next;
      const key = this.keyOf(found);
      const candidates = wanted.get(key);
      if (!candidates) findings.report(this.chain, null, { code: 'row_unaccounted', table: this.table, what: this.nameOf(found) });
      else {
        const at = Math.max(0, candidates.findIndex((row) => differing(row, found) === undefined));
        const column = differing(candidates[at] as TextRow, found);
        if (column !== undefined) findings.report(this.chain, number, { code: 'effect_altered', table: this.table, what: this.nameOf(candidates[at] as TextRow), column });
        candidates.splice(at, 1);
        if (candidates.length === 0) wanted.delete(key);
      }
      await this.advance();
    }
    for (const row of [...wanted.values()].flat()) findings.report(this.chain, number, { code: 'effect_missing', table: this.table, what: this.nameOf(row) });
  }

  /** Whatever is left names an entry that the chain does not have. */
  async end(findings: Findings): Promise<void> {
    if (!this.begun) await this.advance();
    await this.skipTo(Infinity, findings);
    await this.rows.return(undefined);
  }

  private async skipTo(number: number, findings: Findings): Promise<void> {
    while (this.next && Number(this.next['entry_number']) < number) {
      findings.report(this.chain, null, { code: 'row_unaccounted', table: this.table, what: this.nameOf(this.next) });
      await this.advance();
    }
  }

  private keyOf(row: TextRow): string {
    return this.what.map((column) => row[column] ?? '').join(' ');
  }

  private nameOf(row: TextRow): string {
    return this.called.map((column) => row[column] ?? '').join(' ').trim();
  }
}
