import type { Entry } from '../entry.ts';
import type { Query } from '../query.ts';
import type { Findings } from './findings.ts';
import { text, textOrNull, whole } from './reading.ts';
import { microseconds, momentText, RowsByEntry, type TextRow } from './tables.ts';

/** What happened in one season and what was withdrawn, row by row beside the entries. */
export class Facts {
  private readonly facts: RowsByEntry;
  private readonly withdrawals: RowsByEntry;

  constructor(
    query: Query,
    private readonly season: string,
    private readonly papers: Papers,
  ) {
    this.facts = new RowsByEntry(query, 'facts', season, ['id'],
      `select f.entry_number::text as entry_number, f.id::text as id, o.code as organisation, f.kind, f.happened_on::text as happened_on, f.note, f.paper_hash, f.paper_name,
       ${momentText('f.recorded_at')} as recorded_at, f.recorded_by, (c.season_id = f.season_id and c.organisation_id = f.organisation_id)::text as congress
       from facts f join seasons s on s.id = f.season_id join organisations o on o.id = f.organisation_id left join congresses c on c.id = f.congress_id
       where s.code = $1 order by f.entry_number`, [season], ['organisation', 'happened_on']);
    this.withdrawals = new RowsByEntry(query, 'fact_withdrawals', season, ['id'],
      `select w.entry_number::text as entry_number, w.fact_id::text as id, o.code as organisation, w.reason, ${momentText('w.recorded_at')} as recorded_at, w.recorded_by
       from fact_withdrawals w join seasons s on s.id = w.season_id left join facts f on f.id = w.fact_id left join organisations o on o.id = f.organisation_id where s.code = $1 order by w.entry_number`, [season], ['organisation']);
  }

  async follow(entry: Entry, findings: Findings): Promise<void> {
    const facts: TextRow[] = [];
    const withdrawals: TextRow[] = [];
    const signed = { recorded_at: microseconds(entry.at), recorded_by: entry.by.account };
    for (const event of entry.events) {
      if (event.kind === 'progress.fact_recorded') {
        const paper = textOrNull(event, 'paper');
        if (paper !== null) this.papers.named(paper, this.season, entry.number);
        facts.push({
          id: String(whole(event, 'id')), organisation: text(event, 'organisation'), kind: text(event, 'fact'), happened_on: text(event, 'happenedOn'), note: text(event, 'note'),
          paper_hash: paper, paper_name: textOrNull(event, 'paperName'), congress: 'true', ...signed,
        });
      }
      if (event.kind === 'progress.fact_withdrawn') withdrawals.push({ id: String(whole(event, 'id')), organisation: text(event, 'organisation'), reason: text(event, 'reason'), ...signed });
    }
    await this.facts.expect(entry.number, facts, findings);
    await this.withdrawals.expect(entry.number, withdrawals, findings);
  }

  async end(findings: Findings): Promise<void> {
    await this.facts.end(findings);
    await this.withdrawals.end(findings);
  }
}

/** Papers that entries name by the hash of their bytes: each must be there, and be what it was. */
export class Papers {
  private readonly first = new Map<string, { chain: string; number: number }>();

  named(hash: string, chain: string, number: number): void {
    if (!this.first.has(hash)) this.first.set(hash, { chain, number });
  }

  async compare(query: Query, findings: Findings): Promise<void> {
    const { rows } = await query(`select hash, (hash = encode(sha256(bytes), 'hex') and size = octet_length(bytes)) as fits from papers`);
    const found = new Map(rows.map((row) => [String(row['hash']), row['fits'] === true]));
    for (const [hash, { chain, number }] of this.first) {
      const fits = found.get(hash);
      const what = hash.slice(0, 12);
      if (fits === undefined) findings.report(chain, number, { code: 'effect_missing', table: 'papers', what });
      else if (!fits) findings.report(chain, number, { code: 'effect_altered', table: 'papers', what, column: 'bytes' });
    }
  }
}
