import { canonicalText, type JsonObject } from '../../canonical.ts';
import type { Entry, Event } from '../../entry.ts';
import type { Query } from '../../query.ts';
import type { Findings } from '../findings.ts';
import { list, text, texts, words } from '../reading.ts';
import { microseconds, type TextRow } from '../tables.ts';
import { StepsWalked } from './personnel-steps.ts';
import { sealedHash, sealedHashOf } from './sealed.ts';
import { CongressTable, plain, type RoomTables, whoOf } from './table.ts';

const STEP = { track: 'track', round: 'round', step: 'step', held_on: 'heldOn', summoned: 'summoned', present: 'present', minutes: 'minutes', sha256: 'sha256', amends: 'amends', reason: 'reason' } as const;
const DIRECT = { consent_paper: 'consentPaper', consent_on: 'consentOn', several: 'several', note: 'note', revision: 'revision' } as const;
const PAPER = { paper: 'paper', state: 'state', number: 'number', on_day: 'on' } as const;
const DERIVED = ['salt', 'full_name', 'born', 'sex', 'minority', 'profession', 'theory'] as const;

function columns(of: JsonObject, facts: { readonly [column: string]: string }): { [column: string]: string | null } {
  return Object.fromEntries(Object.entries(facts).map(([column, fact]) => [column, plain(of, fact)]));
}

/** What is kept of a person must have the hash of the record, and its columns must be drawn from it. */
function personRow(row: TextRow): TextRow {
  const { salt = null, full_name, born, sex, minority, profession, theory, drop_reason = null, ...kept } = row;
  const { hash, value } = sealedHashOf(row['details'] ?? null, salt);
  const said = (fact: string): string | null => (value ? plain(value, fact) : null);
  const year = said('bornYear');
  const own = (said('ethnicity') ?? '').trim().toLocaleLowerCase('vi');
  const drawn = full_name === said('fullName') && born === (said('bornOn') ?? (year === null ? null : `${year}-01-01`)) && sex === said('sex') && minority === String(own !== '' && own !== 'kinh')
    && profession === said('profession') && theory === said('theory');
  return { ...kept, details: drawn ? hash : '', drop_reason: drop_reason === null ? null : sealedHash(drop_reason, salt ?? '') };
}

/** Frames, schemes, persons, the steps, papers, publications, direct elections: all that is prepared before a list is voted on. */
export class PersonnelTables implements RoomTables {
  private readonly frames: CongressTable;
  private readonly schemes: CongressTable;
  private readonly people: CongressTable;
  private readonly papers: CongressTable;
  private readonly steps: CongressTable;
  private readonly votes: CongressTable;
  private readonly publications: CongressTable;
  private readonly comments: CongressTable;
  private readonly openings: CongressTable;
  private readonly direct: CongressTable;
  private readonly persuasion: CongressTable;
  private readonly directPapers: CongressTable;
  private readonly walked = new StepsWalked();

  constructor(chain: string) {
    const table = (name: string, shape: Omit<ConstructorParameters<typeof CongressTable>[1], 'name'>) => new CongressTable(chain, { name, through: 'bySeason', ...shape });
    this.frames = table('personnel_frames', { key: ['id'], called: ['level_id'], columns: ['id', 'level_id', 'group_id', 'revision', 'saved_by'], json: ['fields'], moments: ['recorded_at'] });
    this.schemes = table('personnel_schemes', { key: [], columns: ['seats', 'revision', 'saved_by'], json: ['fields'], moments: ['recorded_at'] });
    this.people = table('personnel_people', {
      key: ['id'], called: ['position'], columns: ['id', 'position', 'track', 'bodies', 'details', 'sha256', ...DERIVED, 'step', 'passed', 'revision', 'saved_by', 'dropped_by', 'drop_reason'], moments: ['recorded_at', 'dropped_at'], as: personRow,
    });
    this.papers = table('personnel_papers', { through: 'personnelPart', key: ['person_id', 'paper'], called: ['paper'], columns: ['person_id', ...Object.keys(PAPER), 'saved_by'], moments: ['recorded_at'] });
    this.steps = table('personnel_steps', {
      key: ['id'], called: ['step', 'held_on'], columns: ['id', ...Object.keys(STEP), 'text', 'salt', 'entry_number', 'recorded_by'], moments: ['recorded_at'],
      as: ({ text: told = null, salt = null, ...row }) => ({ ...row, text: told === null ? '' : sealedHash(told, salt ?? '') }),
    });
    this.votes = table('personnel_step_votes', { through: 'personnelStep', key: ['step_id', 'person_id'], called: ['votes'], columns: ['step_id', 'person_id', 'votes'] });
    this.publications = table('personnel_disclosures', { key: ['id'], called: ['what', 'from_day'], columns: ['id', 'what', 'audience', 'place', 'from_day', 'until_day', 'people', 'entry_number', 'recorded_by'], moments: ['recorded_at'] });
    this.comments = table('disclosure_comments', {
      through: 'publicationPart', key: ['id'], called: ['on_day'], columns: ['id', 'disclosure_id', 'person_id', 'place', 'on_day', 'said', 'salt', 'sha256', 'recorded_by'], moments: ['recorded_at'],
      as: ({ said = null, salt = null, ...row }) => ({ ...row, said: sealedHashOf(said, salt).hash }),
    });
    this.openings = table('personnel_openings', { through: 'personnelPart', key: ['person_id', 'account', 'on_day'], called: ['opened_by', 'on_day'], columns: ['person_id', 'account', 'on_day', 'opened_by'], moments: ['recorded_at'] });
    this.direct = table('direct_preparations', { key: [], columns: [...Object.keys(DIRECT), 'saved_by'], moments: ['recorded_at'] });
    this.persuasion = table('direct_persuasion', { key: ['id'], called: ['on_day'], columns: ['id', 'on_day', 'done_by', 'with_group', 'result'], moments: ['recorded_at'] });
    this.directPapers = table('direct_papers', { key: ['paper'], columns: Object.keys(PAPER), moments: ['recorded_at'] });
  }

  apply(entry: Entry): void {
    for (const event of entry.events) EFFECTS[event.kind]?.call(this, event, entry, microseconds(entry.at));
  }

  frameSet(event: Event, entry: Entry, at: string): void {
    const fields = canonicalText(Object.fromEntries(['seats', 'standing', 'aims', 'middle', 'surplus', 'note', 'paper'].map((fact) => [fact, event[fact] ?? null])));
    this.frames.put({ id: text(event, 'frame'), level_id: text(event, 'level'), group_id: text(event, 'group'), fields, revision: plain(event, 'revision'), saved_by: whoOf(entry), recorded_at: at }, entry.number);
  }

  schemeSet(event: Event, entry: Entry, at: string): void {
    const bodies = list(event, 'bodies') as readonly JsonObject[];
    const fields = canonicalText(Object.fromEntries(['bodies', 'standards', 'sources', 'aims', 'note'].map((fact) => [fact, event[fact] ?? null])));
    const committee = bodies.find((each) => each['body'] === 'committee');
    this.schemes.put({ fields, seats: committee ? plain(committee, 'seats') : '1', revision: plain(event, 'revision'), saved_by: whoOf(entry), recorded_at: at }, entry.number);
  }

  personPut(event: Event, entry: Entry, at: string): void {
    const id = text(event, 'person');
    const sha256 = text(event, 'sha256');
    const row = { position: plain(event, 'position'), track: text(event, 'track'), bodies: words(texts(event, 'bodies')), details: sha256, sha256, revision: plain(event, 'revision'), saved_by: whoOf(entry) };
    if (this.people.get(id)) this.people.change([id], row, entry.number);
    else this.people.put({ id, ...row, ...this.walked.of(id), recorded_at: at, dropped_at: null, dropped_by: null, drop_reason: null }, entry.number);
  }

  personDropped(event: Event, entry: Entry, at: string): void {
    this.people.change([text(event, 'person')], { dropped_at: at, dropped_by: whoOf(entry), drop_reason: text(event, 'sha256') }, entry.number);
  }

  paperSet(event: Event, entry: Entry, at: string): void {
    this.papers.put({ person_id: text(event, 'person'), ...columns(event, PAPER), saved_by: whoOf(entry), recorded_at: at }, entry.number);
  }

  stepHeld(event: Event, entry: Entry, at: string): void {
    const id = text(event, 'telling');
    this.steps.put({ id, ...columns(event, STEP), text: text(event, 'sha256'), entry_number: String(entry.number), recorded_by: whoOf(entry), recorded_at: at }, entry.number);
    for (const vote of list(event, 'votes') as readonly JsonObject[]) this.votes.put({ step_id: id, person_id: text(vote, 'person'), votes: plain(vote, 'votes') }, entry.number);
    this.walked.tell(event);
    for (const person of this.people.keysOf((row) => row['track'] === text(event, 'track') && row['dropped_at'] === null)) this.people.change([person], this.walked.of(person), entry.number);
  }

  published(event: Event, entry: Entry, at: string): void {
    const row = columns(event, { id: 'publication', what: 'what', audience: 'audience', place: 'place', from_day: 'from', until_day: 'until' });
    this.publications.put({ ...row, people: words(texts(event, 'people')), entry_number: String(entry.number), recorded_by: whoOf(entry), recorded_at: at }, entry.number);
  }

  publishingEnded(event: Event, entry: Entry): void {
    this.publications.change([text(event, 'publication')], { until_day: text(event, 'until') }, entry.number);
  }

  commentTaken(event: Event, entry: Entry, at: string): void {
    const sha256 = text(event, 'sha256');
    this.comments.put({ ...columns(event, { id: 'comment', disclosure_id: 'publication', person_id: 'person', place: 'place', on_day: 'on' }), said: sha256, sha256, recorded_by: whoOf(entry), recorded_at: at }, entry.number);
  }

  dossierOpened(event: Event, entry: Entry, at: string): void {
    this.openings.put({ person_id: text(event, 'person'), account: entry.by.account, on_day: vietnameseDay(entry.at), opened_by: whoOf(entry), recorded_at: at }, entry.number);
  }

  directSet(event: Event, entry: Entry, at: string): void {
    this.direct.put({ ...columns(event, DIRECT), saved_by: whoOf(entry), recorded_at: at }, entry.number);
  }

  persuasionRecorded(event: Event, entry: Entry, at: string): void {
    this.persuasion.put({ ...columns(event, { id: 'persuasion', on_day: 'on', done_by: 'by', with_group: 'withGroup', result: 'result' }), recorded_at: at }, entry.number);
  }

  directPaperSet(event: Event, entry: Entry, at: string): void {
    this.directPapers.put({ ...columns(event, PAPER), recorded_at: at }, entry.number);
  }

  async compare(query: Query, findings: Findings): Promise<void> {
    const all = [this.frames, this.schemes, this.people, this.papers, this.steps, this.votes, this.publications, this.comments, this.openings, this.direct, this.persuasion, this.directPapers];
    for (const table of all) await table.compare(query, findings);
  }
}

const SEVEN_HOURS_MS = 7 * 3_600_000;

function vietnameseDay(at: string): string {
  return new Date(Date.parse(at) + SEVEN_HOURS_MS).toISOString().slice(0, 10);
}

const EFFECTS: { readonly [kind: string]: (this: PersonnelTables, event: Event, entry: Entry, at: string) => void } = {
  'personnel.frame_set': PersonnelTables.prototype.frameSet,
  'personnel.scheme_set': PersonnelTables.prototype.schemeSet,
  'personnel.person_put': PersonnelTables.prototype.personPut,
  'personnel.person_dropped': PersonnelTables.prototype.personDropped,
  'personnel.paper_set': PersonnelTables.prototype.paperSet,
  'personnel.step_held': PersonnelTables.prototype.stepHeld,
  'personnel.published': PersonnelTables.prototype.published,
  'personnel.publishing_ended': PersonnelTables.prototype.publishingEnded,
  'personnel.comment_taken': PersonnelTables.prototype.commentTaken,
  'personnel.dossier_opened': PersonnelTables.prototype.dossierOpened,
  'personnel.direct_set': PersonnelTables.prototype.directSet,
  'personnel.persuasion_recorded': PersonnelTables.prototype.persuasionRecorded,
  'personnel.direct_paper_set': PersonnelTables.prototype.directPaperSet,
};

export const PERSONNEL_KINDS: readonly string[] = [...Object.keys(EFFECTS), 'personnel.list_downloaded'];
