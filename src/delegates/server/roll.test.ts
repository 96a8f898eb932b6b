import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import { makeActor, type MadeActor } from '#people/testing/actors.ts';
import { SYSTEM } from '#platform/actor.ts';
import { NOTHING_KNOWN } from '../core/participant.ts';
import { code, DECISION, DELEGATES, enrol, hall, type Hall, MEMBERS, value } from '../testing/hall.ts';
import { addParticipant } from './add-participant.ts';
import { allocate } from './allocate.ts';
import { changeParticipant } from './change-participant.ts';
import { checkIn } from './check-in.ts';
import { decideSeat } from './decide-seat.ts';
import { decideStanding } from './decide-standing.ts';
import { listParticipants } from './list-participants.ts';
import { removeParticipant } from './remove-participant.ts';
import { replaceDelegate } from './replace-delegate.ts';
import { showParticipant } from './show-participant.ts';
import { voteBaseOf } from './door.ts';
import { findCongresses, findSeason } from '#campaigns/server/door.ts';
import { findOrganisation } from '#organisations/server/door.ts';

let world: Hall;
let secretariat: MadeActor;
let mentor: MadeActor;

beforeAll(async () => {
  world = await hall();
  secretariat = await makeActor(world.database.db, 'congress-secretariat', 'MT.02');
  mentor = await makeActor(world.database.db, 'mentor', 'MT');
});
afterAll(() => world.database.close());

const filters = { offset: 0, limit: 500 };
const lastEvents = async (chain: string): Promise<Record<string, unknown>[]> => {
  const { rows } = await world.database.pool.query<{ body: string }>('select body from ledger where chain = $1 order by number desc limit 1', [chain]);
  return (JSON.parse(rows[0]?.body ?? '{"events":[]}') as { events: Record<string, unknown>[] }).events;
};
const arrive = (place: typeof MEMBERS | typeof DELEGATES, participant: string, id: string) =>
  checkIn(world.shell, SYSTEM, { ...place, events: [{ id, participant, move: 'arrive', happenedAt: '2020-05-28T23:50:00.000Z', desk: 'Bàn 1' }] });
const uuid = (index: number): string => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
const baseOf = async (place: typeof MEMBERS | typeof DELEGATES) => {
  const [season, organisation] = [await findSeason(world.database.db, place.season), await findOrganisation(world.database.db, { code: place.organisation })];
  const [congress] = await findCongresses(world.database.db, season?.id ?? 0, [organisation?.id ?? 0]);
  return voteBaseOf(world.database.db, congress ?? { id: 0, form: 'members' });
};

describe('the roll', () => {
  test('a person is on record by name, without birth, schooling and discipline, which a salted hash covers', async () => {
    const profile = { bornOn: day('1975-03-02'), bornYear: null, sex: 'female', ethnicity: 'Khmer', joinedOn: day('1999-05-19'), officialOn: day('2000-05-19'), education: 'upper-secondary', profession: 'university', theory: 'advanced', honours: 'Huy hiệu 20 năm', discipline: 'reprimand' } as const;
    const { id, badge } = value(await addParticipant(world.shell, secretariat, { ...NOTHING_KNOWN, ...MEMBERS, ...profile, kind: 'full-member', source: null, alternateRank: null, fullName: 'Thạch Thị Sa Rinh', delegation: { code: null, name: '' }, sameNameMeant: false }));
    expect(badge).toMatch(/^[A-HJ-NP-Z2-9]{6}$/);
    const [event] = await lastEvents('thu-2020/MT.02');
    const { rows } = await world.database.pool.query<{ profile_salt: string }>('select profile_salt from participants where id = $1', [id]);
    const hash = createHash('sha256').update(`${rows[0]?.profile_salt}${canonicalize(profile)}`).digest('hex');
    expect(event).toEqual({
      kind: 'delegates.participants_added', season: 'thu-2020', organisation: 'MT.02', form: 'members',
      participants: [{ participant: id, is: 'full-member', source: null, alternateRank: null, fullName: 'Thạch Thị Sa Rinh', delegationCode: null, delegationName: '', position: '', isConvener: false, temporaryHere: false, profile: hash }],
    });
    expect(JSON.stringify(event)).not.toMatch(/Khmer|1975|reprimand/);
    expect(JSON.stringify(event)).not.toContain(badge);
  });

  test('birth and discipline are seen by those who keep the roll, not by every reader', async () => {
    const seen = async (actor: MadeActor) => value(await listParticipants(world.shell, actor, { ...MEMBERS, ...filters, search: 'sa rinh' }));
    expect((await seen(secretariat)).rows).toMatchObject([{ fullName: 'Thạch Thị Sa Rinh', profile: { discipline: 'reprimand' }, badge: expect.any(String) as string }]);
    expect(await seen(mentor)).toMatchObject({ rows: [{ fullName: 'Thạch Thị Sa Rinh', profile: null, badge: null }], may: { record: false }, findings: [] });
    expect((await seen(secretariat)).may.record).toBe(true);
  });

  test('who stands there already is named; another person of the name needs a word', async () => {
    await enrol(world, MEMBERS, 'Trần Văn Hai', { bornYear: 1960 });
    const again = (more: object) => addParticipant(world.shell, SYSTEM, { ...NOTHING_KNOWN, ...MEMBERS, kind: 'full-member', source: null, alternateRank: null, fullName: 'Trần Văn Hai', delegation: { code: null, name: '' }, sameNameMeant: false, ...more });
    expect(code(await again({ bornYear: 1960 }))).toBe('named_already');
    expect(code(await again({ bornYear: 1961 }))).toBe('ok');
    expect(code(await again({ bornYear: 1960, sameNameMeant: true }))).toBe('ok');
    expect(code(await again({ kind: 'official', source: 'elected' }))).toBe('kind_not_for_form');
    expect(code(await again({ delegation: { code: 'KHONG', name: '' } }))).toBe('organisation_not_found');
  });

  test('a change names its reason and raises the revision; an older page is refused', async () => {
    const id = await enrol(world, MEMBERS, 'Lê Thị Ba');
    const change = (more: object) => changeParticipant(world.shell, SYSTEM, { ...NOTHING_KNOWN, ...MEMBERS, participant: id, kind: 'full-member', source: null, alternateRank: null, fullName: 'Lê Thị Ba', delegation: { code: null, name: '' }, sameNameMeant: false, revision: 1, reason: 'Đính chính', ...more });
    expect(code(await change({}))).toBe('participant_unchanged');
    expect(value(await change({ fullName: 'Lê Thị Bảy' }))).toEqual({ revision: 2 });
    expect((await lastEvents('thu-2020/MT.02'))[0]).toMatchObject({ kind: 'delegates.participants_changed', reason: 'Đính chính', participants: [{ participant: id, fullName: 'Lê Thị Bảy', revision: 2 }] });
    expect(code(await change({ fullName: 'Lê Thị Tám' }))).toBe('participant_changed_meanwhile');
    expect(code(await change({ participant: uuid(1) }))).toBe('participant_not_found');
  });

  test('who was entered by mistake is taken off; who has attended stays', async () => {
    const [wrong, here] = [await enrol(world, MEMBERS, 'Người Ghi Nhầm'), await enrol(world, MEMBERS, 'Người Có Mặt')];
    const remove = (participant: string) => removeParticipant(world.shell, SYSTEM, { ...MEMBERS, participant, revision: 1, reason: 'Ghi nhầm' });
    const before = (await baseOf(MEMBERS)).summoned;
    expect(code(await remove(wrong))).toBe('ok');
    expect((await baseOf(MEMBERS)).summoned).toBe(before - 1);
    expect(code(await remove(wrong))).toBe('participant_not_found');
    expect((await arrive(MEMBERS, wrong, uuid(2)))).toMatchObject({ value: { results: [{ outcome: 'unknown' }], recorded: 0 } });
    value(await arrive(MEMBERS, here, uuid(3)));
    expect(code(await remove(here))).toBe('participant_attended');
  });

  test('a standing is on record with who decided and when, and its end as well', async () => {
    const id = await enrol(world, MEMBERS, 'Đặng Văn Tư');
    const decide = (holds: boolean, more: object = {}) => decideStanding(world.shell, secretariat, { ...MEMBERS, participant: id, standing: 'suspended', holds, ...DECISION, ...more });
    const before = (await baseOf(MEMBERS)).base;
    expect(code(await decide(true))).toBe('ok');
    expect((await lastEvents('thu-2020/MT.02'))[0]).toMatchObject({ kind: 'delegates.standing_decided', participant: id, fullName: 'Đặng Văn Tư', standing: 'suspended', holds: true, decidedOn: '2020-05-28', decidedBy: 'Đảng ủy' });
    expect((await baseOf(MEMBERS)).base).toBe(before - 1);
    expect(code(await decide(true))).toBe('standing_already');
    expect(await arrive(MEMBERS, id, uuid(4))).toMatchObject({ value: { results: [{ outcome: 'barred' }], recorded: 0 } });
    expect(code(await decide(false))).toBe('ok');
    expect((await baseOf(MEMBERS)).base).toBe(before);
    expect(code(await decide(true, { decidedOn: day('2020-05-30') }))).toBe('decided_in_future');
    expect(value(await showParticipant(world.shell, secretariat, { ...MEMBERS, participant: id })).decisions).toMatchObject([{ decision: 'suspended', holds: false }, { decision: 'suspended', holds: true }]);
  });

  test('nothing of it can be changed or removed afterwards', async () => {
    for (const table of ['participant_decisions', 'presence_events']) {
      await expect(world.database.pool.query(`delete from ${table}`)).rejects.toThrow();
      await expect(world.database.owner.pool.query(`update ${table} set recorded_at = now()`)).rejects.toThrow();
    }
  });
});

describe('delegates', () => {
  test('R-244-20.1 the allocation stands as a whole, beside what the roll has', async () => {
    const set = (officials: number, more: object = {}) => allocate(world.shell, SYSTEM, { ...DELEGATES, delegations: [{ code: 'LH.01', name: 'Đoàn An Bình', officials, alternates: 2, ...more }], ...DECISION });
    expect(value(await set(1))).toEqual({ officials: 1, alternates: 2 });
    expect(code(await set(1))).toBe('allocation_unchanged');
    expect(code(await set(1, { code: 'KHONG' }))).toBe('organisation_not_found');
    expect(code(await allocate(world.shell, SYSTEM, { ...MEMBERS, delegations: [], ...DECISION }))).toBe('allocation_for_delegates_only');
    await enrol(world, DELEGATES, 'Phạm Văn Một');
    await enrol(world, DELEGATES, 'Phạm Văn Hai');
    const { delegations, allocation, findings } = value(await listParticipants(world.shell, SYSTEM, { ...DELEGATES, ...filters }));
    expect(delegations).toMatchObject([{ key: 'LH.01', allocated: { officials: 1, alternates: 2 }, officials: 2, elected: 2, alternates: 0 }]);
    expect(allocation).toMatchObject({ officials: 1, decidedBy: 'Đảng ủy' });
    expect(findings).toContainEqual({ code: 'above-allocation', rule: 'R-244-20.1', count: 1, names: ['Đoàn An Bình'] });
    expect(value(await set(2))).toEqual({ officials: 2, alternates: 2 });
  });

  test('R-LC09-1 the next alternate takes the seat; TS-35 the delegate comes, the presidium decides', async () => {
    const absent = await enrol(world, DELEGATES, 'Võ Văn Vắng');
    const [second, first] = [await enrol(world, DELEGATES, 'Dự Khuyết Hai', { kind: 'alternate', alternateRank: 2 }), await enrol(world, DELEGATES, 'Dự Khuyết Một', { kind: 'alternate', alternateRank: 1 })];
    const here = await enrol(world, DELEGATES, 'Người Đã Đến');
    value(await arrive(DELEGATES, here, uuid(10)));
    const before = await baseOf(DELEGATES);
    const replace = (more: object = {}) => replaceDelegate(world.shell, SYSTEM, { ...DELEGATES, participant: absent, outOfOrderReason: '', ...DECISION, ...more });
    expect(code(await replace({ alternate: second }))).toBe('out_of_order_needs_reason');
    expect(code(await replace({ alternate: here }))).toBe('not_an_alternate');
    expect(value(await replace()).alternate).toEqual({ id: first, fullName: 'Dự Khuyết Một' });
    expect(code(await replace())).toBe('replaced_already');
    expect(code(await removeParticipant(world.shell, SYSTEM, { ...DELEGATES, participant: first, revision: 1, reason: 'x' }))).toBe('participant_holds_seat');
    value(await arrive(DELEGATES, first, uuid(11)));
    const seated = await baseOf(DELEGATES);
    expect([seated.summoned, seated.base]).toEqual([before.summoned, before.base + 1]);

    const seat = (holder: 'delegate' | 'alternate') => decideSeat(world.shell, SYSTEM, { ...DELEGATES, participant: absent, holder, ...DECISION });
    expect(code(await seat('delegate'))).toBe('delegate_not_here');
    expect(await arrive(DELEGATES, absent, uuid(12))).toMatchObject({ value: { results: [{ outcome: 'recorded', votes: false, note: { vi: expect.stringContaining('đoàn chủ tịch') as string } }] } });
    expect((await baseOf(DELEGATES)).open).toMatchObject([{ participant: absent }]);
    expect(code(await seat('delegate'))).toBe('ok');
    const decided = await baseOf(DELEGATES);
    expect([decided.summoned, decided.base, decided.open]).toEqual([seated.summoned, seated.base, []]);
    expect(decided.items.find((item) => item.participant === first)).toMatchObject({ summoned: false });
    expect((await lastEvents('thu-2020/LH.02'))[0]).toMatchObject({ kind: 'delegates.seat_decided', holder: 'delegate', participant: absent, alternate: first });
    expect(code(await seat('alternate'))).toBe('seat_not_replaced');
  });
});
