import type { JsonObject } from '../../canonical.ts';
import type { Entry, Event } from '../../entry.ts';
import type { Query } from '../../query.ts';
import type { Findings } from '../findings.ts';
import { list, text, textOrNull } from '../reading.ts';
import { microseconds, type TextRow } from '../tables.ts';
import { CongressTable, plain, type RoomTables, whoOf } from './table.ts';

/** Facts of a target by the column that repeats each. */
const COLUMNS = {
  term: 'term', theme: 'theme', title: 'title', indicator: 'indicator', unit: 'unit', definition: 'definition', direction: 'direction', measure: 'measure', gathering: 'gathering', weight: 'weight', weight_unit: 'weightUnit',
  base_year: 'baseYear', base: 'base', goal: 'goal', from_year: 'fromYear', due_year: 'dueYear', source: 'source', note: 'note', position: 'position', revision: 'revision',
} as const;
const TASK = ['term', 'text', 'result', 'rating', 'paper', 'subjective', 'objective', 'lesson', 'position', 'revision'] as const;

/** The targets of an organisation: goals and steps, the years and their papers, causes and lessons, breakthroughs and key tasks. */
export class TargetTables implements RoomTables {
  private readonly targets: CongressTable;
  private readonly steps: CongressTable;
  private readonly parents: CongressTable;
  private readonly results: CongressTable;
  private readonly judgements: CongressTable;
  private readonly tasks: CongressTable;

  constructor(chain: string) {
    this.targets = new CongressTable(chain, { name: 'targets', through: 'target', key: ['id'], called: ['title'], columns: ['id', ...Object.keys(COLUMNS), 'saved_by'], moments: ['recorded_at', 'dropped_at'] });
    this.steps = new CongressTable(chain, { name: 'target_steps', through: 'targetPart', key: ['target_id', 'year'], called: ['year', 'value'], columns: ['target_id', 'year', 'value'] });
    this.parents = new CongressTable(chain, { name: 'target_parents', through: 'targetPart', key: ['target_id'], columns: ['target_id', 'parent_id'] });
    this.results = new CongressTable(chain, {
      name: 'target_results', through: 'targetPart', key: ['target_id', 'entry_number', 'year'], called: ['year', 'value'], columns: ['target_id', 'entry_number', 'year', 'value', 'estimate', 'paper'], moments: ['recorded_at'],
    });
    this.judgements = new CongressTable(chain, {
      name: 'target_judgements', through: 'targetPart', key: ['target_id', 'entry_number'], columns: ['target_id', 'entry_number', 'subjective', 'objective', 'lesson'], moments: ['recorded_at'],
    });
    this.tasks = new CongressTable(chain, { name: 'key_tasks', through: 'keyTask', key: ['id'], called: ['text'], columns: ['id', 'kind', ...TASK, 'saved_by'], moments: ['recorded_at', 'dropped_at'] });
  }

  apply(entry: Entry): void {
    for (const event of entry.events) EFFECTS[event.kind]?.call(this, event, entry, microseconds(entry.at));
  }

  targetSet(event: Event, entry: Entry, at: string): void {
    const id = text(event, 'target');
    const row: TextRow = { ...Object.fromEntries(Object.entries(COLUMNS).map(([column, fact]) => [column, plain(event, fact)])), saved_by: whoOf(entry) };
    if (this.targets.get(id)) this.targets.change([id], row, entry.number);
    else this.targets.put({ id, ...row, recorded_at: at, dropped_at: null }, entry.number);
    for (const key of this.steps.keysOf((step) => step['target_id'] === id)) this.steps.remove(key);
    for (const step of list(event, 'steps') as readonly JsonObject[]) this.steps.put({ target_id: id, year: plain(step, 'year'), value: text(step, 'value') }, entry.number);
    const parent = textOrNull(event, 'parent');
    this.parents.remove(id);
    if (parent !== null) this.parents.put({ target_id: id, parent_id: parent }, entry.number);
  }

  targetDropped(event: Event, entry: Entry, at: string): void {
    this.drop(this.targets, text(event, 'target'), entry, at);
  }

  resultsRecorded(event: Event, { number }: Entry, at: string): void {
    for (const result of list(event, 'results') as readonly JsonObject[]) {
      this.results.put(
        { target_id: text(result, 'target'), entry_number: String(number), year: plain(result, 'year'), value: textOrNull(result, 'value'), estimate: plain(result, 'estimate'), paper: text(result, 'paper'), recorded_at: at }, number,
      );
    }
  }

  targetJudged(event: Event, entry: Entry, at: string): void {
    const id = text(event, 'target');
    this.judgements.put({ target_id: id, entry_number: String(entry.number), subjective: text(event, 'subjective'), objective: text(event, 'objective'), lesson: text(event, 'lesson'), recorded_at: at }, entry.number);
    this.targets.change([id], { revision: plain(event, 'revision'), saved_by: whoOf(entry) }, entry.number);
  }

  taskSet(event: Event, entry: Entry, at: string): void {
    const id = text(event, 'task');
    const row: TextRow = { ...Object.fromEntries(TASK.map((fact) => [fact, plain(event, fact)])), kind: text(event, 'is'), saved_by: whoOf(entry) };
    if (this.tasks.get(id)) this.tasks.change([id], row, entry.number);
    else this.tasks.put({ id, ...row, recorded_at: at, dropped_at: null }, entry.number);
  }

  taskDropped(event: Event, entry: Entry, at: string): void {
    this.drop(this.tasks, text(event, 'task'), entry, at);
  }

  private drop(table: CongressTable, id: string, entry: Entry, at: string): void {
    table.change([id], { dropped_at: at, revision: String(Number(table.get(id)?.['revision']) + 1), saved_by: whoOf(entry) }, entry.number);
  }

  async compare(query: Query, findings: Findings): Promise<void> {
    for (const table of [this.targets, this.steps, this.parents, this.results, this.judgements, this.tasks]) await table.compare(query, findings);
  }
}

const EFFECTS: { readonly [kind: string]: (this: TargetTables, event: Event, entry: Entry, at: string) => void } = {
  'targets.target_set': TargetTables.prototype.targetSet,
  'targets.target_dropped': TargetTables.prototype.targetDropped,
  'targets.results_recorded': TargetTables.prototype.resultsRecorded,
  'targets.target_judged': TargetTables.prototype.targetJudged,
  'targets.task_set': TargetTables.prototype.taskSet,
  'targets.task_dropped': TargetTables.prototype.taskDropped,
};
