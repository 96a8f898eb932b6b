import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { addParticipant, changeParticipant, checkIn, decideStanding, removeParticipant } from '#delegates/contract.ts';
import * as elections from '#elections/contract.ts';
import type { CountedBallot } from '#elections/core/counted-ballot.ts';
import { day } from '#foundation/day.ts';
import { addPerson } from '#people/server/add-person.ts';
import { giveDuty } from '#people/server/give-duty.ts';
import { makeAccount } from '#people/server/make-account.ts';
import { authority } from '#people/server/door.ts';
import type { DutyKindId } from '#people/core/duties.ts';
import { SYSTEM } from '#platform/actor.ts';
import { makeShell } from '#platform/shell.ts';
import * as sittings from '#sittings/contract.ts';
import { exportRecord } from '#verifier/export-file.ts';
import { doing, type Doing, newId } from '../../sample/congress-day/doing.ts';
import { steppedClock } from '../../sample/stepped-clock.ts';
import { done, SEASON, type WholeRecord, wholeRecord } from './whole-record.ts';

export const CHAIN = `${SEASON}/LH.01`;
const AT = { season: SEASON, organisation: 'LH.01' };
const ON = day('2020-06-10');

/** A small members' congress played through the operations of its rooms: every kind of event of its chain occurs. */
export interface CongressRecord extends WholeRecord {
  readonly ask: Doing;
  readonly committee: string;
  readonly delegates: string;
  /** The chain as a file. */
  exported(): Promise<string>;
}

const OFFICERS: readonly (readonly [account: string, name: string, duty: DutyKindId])[] = [
  ['bt', 'Đỗ Thị Lan', 'grassroots-secretary'], ['thuky', 'Hồ Văn Minh', 'congress-secretariat'], ['truongkp', 'Võ Thị Nga', 'head-teller'], ['kp1', 'Bùi Văn Oanh', 'teller'], ['kp2', 'Ngô Văn Phú', 'teller'],
];
const CANDIDATES = ['Nguyễn Văn An', 'Trần Văn Bình', 'Lê Văn Cường', 'Phạm Văn Dũng', 'Huỳnh Văn Giàu', 'Đặng Văn Hải'];

interface Hall {
  readonly ask: Doing;
  readonly persons: ReadonlyMap<string, number>;
  /** By full name. */
  readonly roll: ReadonlyMap<string, string>;
  readonly keys: ReadonlyMap<string, { readonly id: string; readonly key: KeyObject }>;
}

export async function congressRecord(): Promise<CongressRecord> {
  const record = await wholeRecord();
  const clock = steppedClock(ON);
  const shell = makeShell({ db: record.db, clock });
  const accounts = authority(record.db, clock);
  const as = async (account: string) => {
    const actor = await accounts.actorOf(account);
    if (!actor) throw new Error(`there is no account ${account}`);
    return actor;
  };
  const ask = doing({ db: record.db, shell, clock, as, say: () => {} });
  const persons = new Map<string, number>();
  for (const [account, fullName, kind] of OFFICERS) {
    const person = done(await addPerson(shell, SYSTEM, { fullName, title: '', bornOn: null, organisation: 'LH.01', sameNameMeant: false })).id;
    done(await giveDuty(shell, SYSTEM, { person, kind, organisation: 'LH.01', fromDay: day('2020-01-01'), untilDay: null }));
    done(await makeAccount(shell, SYSTEM, { person, account }, { passwords: { hash: async () => 'x', verify: async () => false } as never, sample: true }));
    persons.set(account, person);
  }
  const roll = await enterRoll(ask);
  const keys = await makeKeys(ask);
  const hall = { ask, persons, roll, keys };
  await openHall(hall);
  const committee = await electCommittee(hall);
  const delegates = await electDelegates(hall);
  await closeHall(hall);
  const exported = async (): Promise<string> => {
    const parts: string[] = [];
    await exportRecord((text, values) => record.pool.query(text, values), CHAIN, (text) => void parts.push(text));
    return parts.join('');
  };
  return { ...record, shell, ask, committee, delegates, exported };
}

async function enterRoll(ask: Doing): Promise<Map<string, string>> {
  const roll = new Map<string, string>();
  const enter = async (fullName: string, more: object = {}): Promise<string> => {
    const { id } = await ask('thuky', addParticipant, { ...AT, kind: 'full-member', fullName, bornYear: 1975, sex: 'male', ...more } as never);
    roll.set(fullName, id);
    return id;
  };
  for (const [, fullName] of OFFICERS) await enter(fullName);
  for (const fullName of CANDIDATES) await enter(fullName, { isConvener: true });
  for (const fullName of ['Mai Văn Quý', 'Tô Thị Rạng', 'Lý Văn Sang']) await enter(fullName);
  await enter('Kiều Văn Tám', { kind: 'probationary' });
  const twice = await enter('Nhập Hai Lần');
  await ask('thuky', removeParticipant, { ...AT, participant: twice, revision: 1, reason: 'Nhập trùng' });
  await ask('thuky', changeParticipant, { ...AT, participant: roll.get('Lý Văn Sang') ?? '', revision: 1, kind: 'full-member', fullName: 'Lý Văn Sang', bornYear: 1976, sex: 'male', position: 'Trưởng ấp' } as never);
  const decided = { decidedOn: '2020-06-09', decidedBy: 'Đảng ủy xã', reason: 'Theo đơn' };
  await ask('bt', decideStanding, { ...AT, participant: roll.get('Mai Văn Quý') ?? '', standing: 'excused', ...decided } as never);
  await ask('bt', decideStanding, { ...AT, participant: roll.get('Tô Thị Rạng') ?? '', standing: 'exempt', ...decided } as never);
  return roll;
}

async function makeKeys(ask: Doing): Promise<Map<string, { id: string; key: KeyObject }>> {
  const keys = new Map<string, { id: string; key: KeyObject }>();
  // The head teller changes the device once: the first key is revoked by the second.
  for (const account of ['truongkp', 'truongkp', 'bt']) {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');
    const { key } = await ask(account, elections.registerKey, { ...AT, publicKey: raw, device: 'Máy tính xách tay' });
    keys.set(account, { id: key, key: privateKey });
  }
  return keys;
}

async function openHall({ ask, roll }: Hall): Promise<void> {
  await ask('thuky', sittings.setAgenda, AT);
  const here = [...roll].filter(([name]) => name !== 'Nhập Hai Lần' && name !== 'Mai Văn Quý' && name !== 'Tô Thị Rạng').map(([, participant]) => participant);
  const happenedAt = '2020-06-10T00:10:00.000Z';
  const wrong = newId();
  await ask('thuky', checkIn, { ...AT, events: [...here.map((participant) => ({ id: newId(), participant, happenedAt, desk: 'Bàn 1' })), { id: wrong, participant: roll.get('Mai Văn Quý') ?? '', happenedAt, desk: 'Bàn 1' }] });
  await ask('thuky', checkIn, { ...AT, events: [{ id: newId(), move: 'mistake', of: wrong, happenedAt: '2020-06-10T00:12:00.000Z', desk: 'Bàn 1' }] } as never);
  await ask('thuky', sittings.openSitting, { ...AT, kind: 'official', on: ON });
  const { agenda } = await ask('thuky', sittings.showDay, AT);
  await ask('thuky', sittings.startItem, { ...AT, item: agenda.items[0]?.id ?? '' });
  await ask('thuky', sittings.startItem, { ...AT, item: agenda.items[1]?.id ?? '' });
  const people = ['Đỗ Thị Lan', 'Mai Văn Quý'].slice(0, 1).map((name) => ({ participant: roll.get(name) ?? '', head: true }));
  await ask('thuky', sittings.electOfficers, { ...AT, office: 'presidium', method: 'card', for: here.length - 1, against: 0, other: 0, people });
  const motion = await ask('thuky', sittings.putMotion, { ...AT, text: 'Thông qua quy chế làm việc', kind: 'rules', method: 'card' });
  await ask('thuky', sittings.decideMotion, { ...AT, motion: motion.id, for: 10, against: 1, other: 1 });
  await ask('thuky', sittings.decideMotion, { ...AT, motion: motion.id, for: 11, against: 1, other: 0, reason: 'Đếm lại' });
  const dropped = await ask('thuky', sittings.putMotion, { ...AT, text: 'Nghỉ giải lao', kind: 'other', method: 'hands' });
  await ask('thuky', sittings.withdrawMotion, { ...AT, motion: dropped.id });
  await speak({ ask, roll });
  await ask('thuky', sittings.endItem, { ...AT, item: agenda.items[1]?.id ?? '' });
  const screen = await ask('thuky', sittings.makeScreen, { ...AT, name: 'Màn hình chính' });
  await ask('thuky', sittings.makeScreen, { ...AT, name: 'Màn hình bên' });
  await ask('thuky', sittings.showPanel, { ...AT, shown: { kind: 'text', title: 'Chào mừng', text: 'Đại hội' } });
  await ask('thuky', sittings.endScreen, { ...AT, screen: screen.id });
  await ask('thuky', sittings.remarkMinutes, { ...AT, line: 'all', text: 'Thời tiết tốt' });
}

async function speak({ ask, roll }: Pick<Hall, 'ask' | 'roll'>): Promise<void> {
  const speech = (participant: string) => ask('thuky', sittings.requestSpeech, { ...AT, role: 'participant', participant, subject: 'Giao thông nông thôn', minutes: 5 });
  await speech(roll.get('Lý Văn Sang') ?? '');
  const { waiting } = await speech(roll.get('Trần Văn Bình') ?? '');
  const [first = '', second = ''] = waiting.map((each) => each.id);
  await ask('thuky', sittings.orderSpeeches, { ...AT, order: [second, first] });
  await ask('thuky', sittings.startSpeech, { ...AT, speech: second });
  await ask('thuky', sittings.endSpeech, { ...AT, speech: second, summary: 'Đề nghị làm đường ấp 3' });
  await ask('thuky', sittings.withdrawSpeech, { ...AT, speech: first });
}

const PRESENT = 13;
const unanimous = { present: PRESENT, for: PRESENT, against: 0, other: 0 };
type One = typeof AT & { readonly election: string };
const struck = (places: number[], times: number): CountedBallot[] => Array.from({ length: times }, () => ({ kind: 'strike-out', struck: places }));

async function nameBoard({ ask, roll, persons }: Hall, one: One): Promise<void> {
  const seat = (account: string, role: 'head' | 'member') => ({ participant: roll.get(OFFICERS.find(([name]) => name === account)?.[1] ?? '') ?? '', person: persons.get(account) ?? 0, role });
  await ask('thuky', elections.nameTellers, { ...one, vote: unanimous, tellers: [seat('truongkp', 'head'), seat('kp1', 'member'), seat('kp2', 'member')] });
}

async function papers({ ask }: Hall, one: One, figures: { readonly printed: number; readonly issued: number; readonly returned: number }): Promise<string> {
  await ask('thuky', elections.printRun, { ...one, printed: figures.printed });
  await ask('truongkp', elections.issue, { ...one, present: PRESENT, issued: figures.issued, spoiled: 1, unused: figures.printed - figures.issued - 1 });
  const { batches } = await ask('truongkp', elections.returnBox, { ...one, returned: figures.returned });
  return batches[0]?.batch ?? '';
}

async function enter({ ask }: Hall, teller: string, at: One & { readonly batch: string }, ballots: readonly CountedBallot[]): Promise<void> {
  const { pass } = await ask(teller, elections.takePass, at);
  const slip = newId();
  await ask(teller, elections.enterBallots, { ...at, pass, ballots: [{ id: slip, ballot: { kind: 'foreign' } }] } as never);
  await ask(teller, elections.takeBack, { ...at, pass, ids: [slip] });
  await ask(teller, elections.enterBallots, { ...at, pass, ballots: ballots.map((ballot) => ({ id: newId(), ballot })) } as never);
  await ask(teller, elections.finishPass, { ...at, pass });
}

/** Whatever stands open is accepted or settled by what the first pass found; then protocol and both signatures. */
async function conclude({ ask, keys }: Hall, one: One): Promise<void> {
  const { batches } = await ask('truongkp', elections.differences, one);
  for (const { batch, cells } of batches) {
    for (const { cell, a } of cells.filter((each) => each.differs && each.settled === null)) await ask('truongkp', elections.settleDifference, { ...one, batch, cell, paper: a, cause: 'b-misread', note: 'Xem lại phiếu' });
  }
  for (const code of ['issued_below_present', 'not_all_returned', 'returned_above_issued', 'kinds_differ']) await ask('truongkp', elections.acceptWarning, { ...one, code, reason: 'Đã rõ' }).catch(() => undefined);
  await ask('truongkp', elections.makeProtocol, one);
  const { signs, hash } = await ask('truongkp', elections.showProtocol, one);
  for (const [account, role] of [['truongkp', 'head-teller'], ['bt', 'presidium']] as const) {
    const { id = '', key } = keys.get(account) ?? {};
    if (key) await ask(account, elections.signProtocol, { ...one, role, key: id, hash, signature: sign(null, Buffer.from(signs, 'utf8'), key).toString('hex') });
  }
}

/** Three of four, with a withdrawal, a list that is reopened, two differences, a recount by sums, and a tie at the last seat. */
async function electCommittee(hall: Hall): Promise<string> {
  const { ask, roll } = hall;
  await ask('thuky', elections.planPost, { ...AT, office: 'secretary', participant: roll.get('Nguyễn Văn An') ?? '', paper: '12-QĐ/HU' });
  const { election } = await ask('thuky', elections.begin, { ...AT, office: 'committee', place: 'congress', seats: 4, vote: unanimous });
  const one = { ...AT, election };
  await ask('thuky', elections.changeSeats, { ...one, seats: 3, vote: unanimous });
  const { candidates } = await ask('thuky', elections.nominate, { ...one, by: 'committee', people: CANDIDATES.map((name) => ({ participant: roll.get(name) ?? '' })) });
  await ask('thuky', elections.withdraw, { ...one, candidate: candidates[4] ?? '', reason: 'Sức khỏe' });
  await ask('thuky', elections.decideWithdrawal, { ...one, candidate: candidates[4] ?? '', accepted: true, vote: unanimous });
  await ask('thuky', elections.opinionResult, { ...one, kind: 'introduction', issued: PRESENT, returned: PRESENT, names: [{ candidate: candidates[0] ?? '', agree: 12, disagree: 1 }] });
  await ask('thuky', elections.dropName, { ...one, candidate: candidates[5] ?? '', reason: 'Không đủ tiêu chuẩn' });
  await nameBoard(hall, one);
  await ask('thuky', elections.freezeList, { ...one, vote: unanimous });
  await ask('thuky', elections.printRun, { ...one, printed: 5 });
  await ask('thuky', elections.reopenList, { ...one, reason: 'In nhầm' });
  await ask('thuky', elections.freezeList, { ...one, vote: unanimous });
  await ask('thuky', elections.announce, { ...one, what: 'list' });
  const batch = await papers(hall, one, { printed: 16, issued: 12, returned: 13 });
  const box: CountedBallot[] = [...struck([2], 2), ...struck([3], 5), ...struck([4], 5), { kind: 'foreign' }];
  const { pass } = await ask('kp2', elections.takePass, { ...one, batch });
  await ask('kp2', elections.giveUpPass, { ...one, batch, pass, reason: 'Nhầm tệp' });
  await enter(hall, 'kp1', { ...one, batch }, box);
  await enter(hall, 'kp2', { ...one, batch }, [...struck([2], 2), ...struck([3], 6), ...struck([4], 4), { kind: 'foreign' }]);
  await conclude(hall, one);
  await ask('thuky', elections.announce, { ...one, what: 'result' });
  await recountBySums(hall, one, batch, box);
  return tieBallot(hall, one);
}

async function recountBySums(hall: Hall, one: One, batch: string, box: readonly CountedBallot[]): Promise<void> {
  const { ask } = hall;
  await ask('thuky', elections.recount, { ...one, reason: 'Theo đề nghị của đại hội' });
  await enter(hall, 'kp2', { ...one, batch }, box);
  const { pass } = await ask('kp1', elections.takePass, { ...one, batch, by: 'sums' });
  const sums = { papers: 13, valid: 12, invalid: [{ reason: 'not-issued', papers: 1 }], votes: [12, 10, 7, 7], against: [0, 0, 0, 0] };
  await ask('kp1', elections.enterSums, { ...one, batch, pass, sums } as never);
  await ask('kp1', elections.finishPass, { ...one, batch, pass });
  await conclude(hall, one);
}

async function tieBallot(hall: Hall, one: One): Promise<string> {
  const { ask } = hall;
  await ask('thuky', elections.decideNext, { ...one, decision: 'tie-ballot', vote: unanimous });
  await ask('thuky', elections.freezeList, { ...one, vote: unanimous });
  const batch = await papers(hall, one, { printed: 14, issued: 13, returned: 12 });
  // Different papers, the same figures: a warning of its own.
  await enter(hall, 'kp1', { ...one, batch }, [...struck([1], 5), ...struck([2], 6), ...struck([1, 2], 1)]);
  await enter(hall, 'kp2', { ...one, batch }, [...struck([1], 5), ...struck([2], 6), ...struck([1, 2], 1)]);
  await conclude(hall, one);
  return one.election;
}

/** Two allocated; one is short of the half twice, and the congress stops. */
async function electDelegates(hall: Hall): Promise<string> {
  const { ask, roll } = hall;
  const { election } = await ask('thuky', elections.begin, { ...AT, office: 'upper-delegates', place: 'congress', seats: 2, allocation: 'CV 88-CV/HU' });
  const one = { ...AT, election };
  await ask('thuky', elections.nominate, { ...one, by: 'committee', people: ['Nguyễn Văn An', 'Trần Văn Bình'].map((name) => ({ participant: roll.get(name) ?? '' })) });
  await nameBoard(hall, one);
  const boxes = (marks: ('agree' | 'disagree' | 'both')[], times: number): CountedBallot[] => Array.from({ length: times }, () => ({ kind: 'boxes', marks }));
  for (const round of [1, 2]) {
    await ask('thuky', elections.freezeList, { ...one, vote: unanimous });
    const batch = await papers(hall, one, { printed: 15, issued: 13, returned: 13 });
    const box = round === 1 ? [...boxes(['agree', 'disagree'], 8), ...boxes(['agree', 'both'], 2), ...boxes(['disagree', 'agree'], 3)] : [...boxes(['agree'], 5), ...boxes(['disagree'], 7), ...boxes(['both'], 1)];
    await enter(hall, 'kp1', { ...one, batch }, box);
    await enter(hall, 'kp2', { ...one, batch }, box);
    await conclude(hall, one);
    await ask('thuky', elections.decideNext, { ...one, decision: round === 1 ? 'further-ballot' : 'stop', newNames: false, vote: unanimous });
  }
  return election;
}

async function closeHall({ ask, keys }: Hall): Promise<void> {
  await ask('bt', elections.revokeKey, { ...AT, key: keys.get('bt')?.id ?? '' });
  await ask('thuky', sittings.closeSitting, AT);
  await ask('thuky', sittings.closeCongress, { ...AT, accept: true });
}
