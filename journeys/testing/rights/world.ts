import { createHash, randomUUID } from 'node:crypto';
import { addPerson, giveDuty, makeAccount, hashedOnce, argon2Passwords } from '#people/server/door.ts';
import { SAMPLE_PASSWORD } from '#people/core/account.ts';
import type { DutyKindId } from '#people/core/duties.ts';
import { listSignIns, signIn } from '#people/contract.ts';
import { declareHold } from '#campaigns/server/declare-hold.ts';
import { makeSeason } from '#campaigns/server/make-season.ts';
import { holdsOf, findSeason } from '#campaigns/server/door.ts';
import { begin } from '#elections/server/begin.ts';
import { addParticipant } from '#delegates/server/add-participant.ts';
import { addRemark as addRemarkContract, saveText as saveTextContract, takeStep as takeStepContract } from '#documents/contract.ts';
import { makeDocument } from '#documents/server/make-document.ts';
import { issueOutline, makeOutline } from '#documents/server/outlines.ts';
import { addRemark } from '#documents/server/remarks.ts';
import { documentsParts } from '#documents/server/door.ts';
import { saveText } from '#documents/server/save-text.ts';
import { takeStep } from '#documents/server/take-step.ts';
import { issueLesson as issueLessonContract, putLesson as putLessonContract } from '#lessons/contract.ts';
import { issueLesson } from '#lessons/server/review-lesson.ts';
import { putLesson, sendLesson } from '#lessons/server/write-lesson.ts';
import { openMeeting as openMeetingContract } from '#opinions/contract.ts';
import { openMeeting } from '#opinions/server/meetings.ts';
import { NOTHING_KNOWN, type ParticipantKind } from '#delegates/core/participant.ts';
import { setTarget } from '#targets/server/set-target.ts';
import { setTask } from '#targets/server/set-task.ts';
import { addOrganisation } from '#organisations/server/add-organisation.ts';
import { recordFact } from '#progress/server/record-fact.ts';
import { addPaper } from '#progress/server/add-paper.ts';
import { type Day, day } from '#foundation/day.ts';
import { assert } from '#foundation/assert.ts';
import { done } from '#app/sample/story.ts';
import { SYSTEM } from '#platform/actor.ts';
import { makeShell, type Shell } from '#platform/shell.ts';
import { Client } from '../client.ts';
import type { SampleApp } from '../sample-app.ts';
import type { Target } from './case.ts';

export const SEASON = 'vinh-long-2020';
/** A day on which the sample's organisations are all there. */
export const DAY = day('2020-05-20');

/** Makes what a question needs, behind the backs of those who ask: new persons, organisations, facts, in any place. */
export class World {
  readonly url: string;
  readonly #shell: Shell;
  readonly #app: SampleApp;
  #made = 0;
  readonly #targets = new Map<string, Promise<string>>();
  readonly #passwords = hashedOnce(argon2Passwords);

  constructor(app: SampleApp) {
    this.#app = app;
    this.url = app.url;
    this.#shell = makeShell({ db: app.database.db });
  }

  /** For cases that prepare their own place. */
  get shell(): Shell {
    return this.#shell;
  }

  next(): number {
    return (this.#made += 1);
  }

  /** A code that nobody has yet, below the organisation. */
  code(below: string): string {
    return `${below}.N${this.next()}`;
  }

  async organisation(superior: string, kindId = 'grassroots-branch'): Promise<string> {
    const code = this.code(superior);
    await done(addOrganisation(this.#shell, SYSTEM, { code, name: `Chi bộ mới ${code}`, kindId, superior, members: 10, branches: null, on: DAY, reason: 'Thành lập' }));
    return code;
  }

  /** A former target without results. */
  async target(organisation: string): Promise<string> {
    const fields = { term: 'former', theme: 'economy', title: `Chỉ tiêu ${this.next()}`, indicator: null, unit: '%', definition: '', direction: 'up', measure: 'at-end', gathering: 'none', weight: null, weightUnit: '' } as const;
    const years = { baseYear: null, base: null, goal: '50', fromYear: 2016, dueYear: 2020, source: 'Nghị quyết số 01-NQ/ĐH', note: '', parent: null, steps: [] };
    return (await done(setTarget(this.#shell, SYSTEM, { season: SEASON, organisation, ...fields, ...years }))).id;
  }

  /** For those who only read: one of each organisation, since a term has no room for one each time. */
  sharedTarget(organisation: string): Promise<string> {
    const known = this.#targets.get(organisation) ?? this.target(organisation);
    this.#targets.set(organisation, known);
    return known;
  }

  async task(organisation: string): Promise<string> {
    const said = { result: '', rating: null, paper: '', subjective: '', objective: '', lesson: '' };
    return (await done(setTask(this.#shell, SYSTEM, { season: SEASON, organisation, term: 'new', kind: 'key-task', text: `Nhiệm vụ ${this.next()}`, ...said }))).id;
  }

  /** A document of the organisation with two paragraphs, in its first draft. */
  async draft(organisation: string): Promise<{ readonly document: string; readonly version: 1; readonly revision: number; readonly paragraph: number }> {
    const at = { season: SEASON, organisation };
    const { id } = await done(makeDocument(this.#shell, SYSTEM, { ...at, kind: 'political-report', title: `Báo cáo chính trị thử ${this.next()}`, summary: false, centre: false }));
    const paragraphs = [{ kind: 'heading', level: 1, text: 'Kết quả' }, { kind: 'text', text: 'Đường liên ấp được nâng cấp.' }];
    const { revision, ids } = await done(saveText(this.#shell, SYSTEM, saveTextContract.input.parse({ ...at, document: id, revision: 1, paragraphs })));
    return { document: id, version: 1, revision, paragraph: ids[1] ?? 0 };
  }

  /** The same, sent to the superior to be checked. */
  async draftInCheck(organisation: string): Promise<{ readonly document: string; readonly revision: number }> {
    const { document, revision } = await this.draft(organisation);
    const sent = await done(takeStep(this.#shell, SYSTEM, takeStepContract.input.parse({ season: SEASON, organisation, document, revision, step: 'send_to_check' }), documentsParts()));
    return { document, revision: sent.revision };
  }

  #meetingCode: Promise<string> | undefined;

  /** The code of a meeting in the commune that is asked about, good as long as the sample stands on its day; one for all who ask. */
  meetingCode(): Promise<string> {
    this.#meetingCode ??= this.#openMeeting('MT.12');
    return this.#meetingCode;
  }

  async #openMeeting(organisation: string): Promise<string> {
    const { document } = await this.draft(organisation);
    const input = openMeetingContract.input.parse({ season: SEASON, organisation, meeting: randomUUID(), group: 'Chi bộ thử', heldOn: '2020-05-20', naming: 'optional', documents: [document], codeUntil: '2020-12-31' });
    const { code } = await done(openMeeting(this.#shell, SYSTEM, input));
    assert(code, 'a meeting that is open has its code');
    return code;
  }

  async remark(organisation: string): Promise<{ readonly document: string; readonly remark: string }> {
    const { document, version } = await this.draft(organisation);
    const { id } = await done(addRemark(this.#shell, SYSTEM, addRemarkContract.input.parse({ season: SEASON, organisation, document, version, text: 'Nêu rõ số liệu.' })));
    return { document, remark: id };
  }

  /** An outline of the organisation for those below it. */
  async outline(organisation: string, options: { readonly issued?: true } = {}): Promise<{ readonly outline: string; readonly revision: number }> {
    const at = { season: SEASON, organisation };
    const made = await done(makeOutline(this.#shell, SYSTEM, { ...at, kind: 'political-report', title: `Đề cương thử ${this.next()}`, level: null, sections: [{ level: 1, title: 'Kết quả', guidance: '', role: null }] }));
    const { id, revision } = options.issued ? await done(issueOutline(this.#shell, SYSTEM, { ...at, outline: made.id, revision: made.revision })) : made;
    return { outline: id, revision };
  }

  /** A lesson of the organisation, finished; sent to the superior where it is to be. */
  async lesson(organisation: string, options: { readonly sent?: true } = {}): Promise<{ readonly lesson: string; readonly revision: number }> {
    const at = { season: SEASON, organisation, lesson: randomUUID() };
    const words = { sort: 'bad', title: `Bài học ${this.next()}`, happened: 'Danh sách lập muộn.', todo: 'Lập danh sách sớm.', check: 'Đã lập danh sách chưa?' } as const;
    const { revision } = await done(putLesson(this.#shell, SYSTEM, putLessonContract.input.parse({ ...at, ...words, applies: {}, evidence: [{ kind: 'paper', note: 'Biên bản 12-BB/ĐU' }] })));
    return { lesson: at.lesson, revision: options.sent ? (await done(sendLesson(this.#shell, SYSTEM, { ...at, revision }))).revision : revision };
  }

  /** One learned at the neighbour and issued by the district, so that the organisation has to heed it. */
  async issuedLesson(at: Target): Promise<string> {
    const { lesson, revision } = await this.lesson(at.neighbour, { sent: true });
    await done(issueLesson(this.#shell, SYSTEM, issueLessonContract.input.parse({ season: SEASON, organisation: at.district, lesson, revision, title: `Bài học ${this.next()}`, todo: 'Lập danh sách sớm.', check: 'Đã lập danh sách chưa?', applies: {}, on: '2020-05-20' })));
    return lesson;
  }

  async person(organisation: string): Promise<number> {
    const { id } = await done(addPerson(this.#shell, SYSTEM, { fullName: `Trần Văn ${this.#name()}`, title: '', bornOn: null, organisation, sameNameMeant: true }));
    return id;
  }

  #name(): string {
    return ['An', 'Bình', 'Cường', 'Dũng'][this.next() % 4] ?? 'An';
  }

  async duty(person: number, organisation: string, kind: DutyKindId, fromDay: Day): Promise<number> {
    return (await done(giveDuty(this.#shell, SYSTEM, { person, kind, organisation, fromDay, untilDay: null }))).id;
  }

  async account(person: number, account: string, options: { readonly sample: boolean }): Promise<string> {
    const made = await done(makeAccount(this.#shell, SYSTEM, { person, account }, { passwords: this.#passwords, sample: options.sample }));
    return made.temporaryPassword;
  }

  async personWithAccount(organisation: string): Promise<number> {
    const person = await this.person(organisation);
    await this.account(person, `moi-${this.next()}`, { sample: false });
    return person;
  }

  /** A season of its own below the district, without any congress yet. */
  async season(root: string): Promise<string> {
    const code = `mua-${root.toLowerCase()}-${this.next()}`;
    await done(makeSeason(this.#shell, SYSTEM, {
      code, nameVi: 'Mùa thử', nameEn: 'A trial season', statute: 'ct35-2019', term: '2020 - 2025', root, fromDay: day('2020-01-01'), untilDay: day('2020-12-31'),
      levels: [{ levelId: 'grassroots', opensOn: day('2020-04-01'), closesOn: day('2020-06-30'), maxHalfDays: 4 }],
    }));
    return code;
  }

  /** The organisation's hold that has no end yet. */
  async hold(organisation: string): Promise<number> {
    const season = await findSeason(this.#app.database.db, SEASON);
    assert(season, 'the sample has its season');
    const untilNow = (await holdsOf(this.#app.database.db, season.id)).find((hold) => hold.reason === `Chờ ${organisation}` && hold.liftedAt === null);
    if (untilNow) return untilNow.id;
    const { id } = await done(declareHold(this.#shell, SYSTEM, { season: SEASON, organisation, fromDay: day('2020-11-01'), reason: `Chờ ${organisation}`, paperNumber: '', preview: false }));
    assert(id !== null, 'a declared hold has a number');
    return id;
  }

  async isPilot(organisation: string): Promise<boolean> {
    const { rows } = await this.#app.database.owner.pool.query<{ pilot: boolean }>(
      'select c.pilot from congresses c join organisations o on o.id = c.organisation_id join seasons s on s.id = c.season_id where o.code = $1 and s.code = $2', [organisation, SEASON],
    );
    return rows[0]?.pilot ?? false;
  }

  /** Whether the organisation's congress elects delegates to the one above. */
  async electsDelegates(organisation: string): Promise<boolean> {
    const { rows } = await this.#app.database.owner.pool.query<{ contents: string[] }>(
      'select c.contents from congresses c join organisations o on o.id = c.organisation_id join seasons s on s.id = c.season_id where o.code = $1 and s.code = $2', [organisation, SEASON],
    );
    return rows[0]?.contents.includes('delegates') ?? false;
  }

  /** A fact about the organisation's congress. */
  async fact(organisation: string, paper?: string): Promise<{ readonly id: number; readonly entry: { readonly number: number } }> {
    return done(recordFact(this.#shell, SYSTEM, { season: SEASON, organisation, kind: 'decision-requested', happenedOn: DAY, note: 'Xin ý kiến', ...(paper !== undefined && { paper, paperName: 'Tờ trình.pdf' }) }));
  }

  /** A paper on which a fact about the organisation rests. */
  async paper(organisation: string): Promise<string> {
    const { hash } = await done(addPaper(this.#shell, SYSTEM, {}, { file: { name: 'Tờ trình.pdf', bytes: this.pdf() } }));
    await this.fact(organisation, hash);
    return hash;
  }

  /** Somebody new on the roll of the organisation's congress, with what its form has of facts. */
  async participant(organisation: string, more: { readonly kind?: ParticipantKind; readonly rank?: number; readonly delegation?: string } = {}): Promise<string> {
    const kind = more.kind ?? ((await this.form(organisation)) === 'members' ? 'full-member' : 'official');
    const delegate = kind === 'official' || kind === 'alternate';
    const { id } = await done(addParticipant(this.#shell, SYSTEM, {
      ...NOTHING_KNOWN, season: SEASON, organisation, kind, source: kind === 'official' ? 'elected' : null, alternateRank: kind === 'alternate' ? (more.rank ?? this.next()) : null,
      fullName: `Lê Thị ${this.#name()}`, delegation: { code: null, name: delegate ? (more.delegation ?? 'Đoàn ấp Phú Thuận') : '' }, sameNameMeant: true,
    }));
    return id;
  }

  readonly #elections = new Map<string, Promise<string>>();

  /** The organisation's election of delegates to the upper congress, begun, its list open; one for all who ask. */
  election(organisation: string): Promise<string> {
    const begun = this.#elections.get(organisation) ?? this.#beginElection(organisation);
    this.#elections.set(organisation, begun);
    return begun;
  }

  async #beginElection(organisation: string): Promise<string> {
    await this.participant(organisation);
    const { election } = await done(begin(this.#shell, SYSTEM, { season: SEASON, organisation, office: 'upper-delegates', place: 'congress', seats: 2, countKind: 'official', switchedOff: [], allocation: '15-CV/HU' }));
    return election;
  }

  /** As an office that works on paper records it; where a dossier was approved the fact stands already. */
  async approvePersonnel(organisation: string): Promise<void> {
    await recordFact(this.#shell, SYSTEM, { season: SEASON, organisation, kind: 'personnel-approved', happenedOn: DAY, note: '' });
  }

  async form(organisation: string): Promise<'members' | 'delegates'> {
    const { rows } = await this.#app.database.owner.pool.query<{ form: 'members' | 'delegates' }>(
      'select c.form from congresses c join organisations o on o.id = c.organisation_id join seasons s on s.id = c.season_id where o.code = $1 and s.code = $2', [organisation, SEASON],
    );
    return rows[0]?.form ?? 'members';
  }

  pdf(): Uint8Array {
    return new TextEncoder().encode(`%PDF-1.7\n% ${createHash('sha256').update(String(this.next())).digest('hex')}\n%%EOF\n`);
  }

  /** Another sign-in of the same account, as from a second device. */
  async otherSignIn(account: string): Promise<string> {
    const client = new Client(this.url);
    await client.get(signIn, { account, password: SAMPLE_PASSWORD });
    const { signIns } = await client.get(listSignIns, {});
    const current = signIns.find((each) => each.current);
    assert(current, 'who asks is signed in');
    return current.id;
  }
}
