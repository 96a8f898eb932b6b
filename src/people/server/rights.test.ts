import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Right } from '#foundation/right.ts';
import { peopleContract } from '../contract.ts';
import { dutyKind, DUTY_KIND_IDS, type DutyKindId } from '../core/duties.ts';
import { makeActor, type MadeActor } from '../testing/actors.ts';
import { makeWorld, type World } from '../testing/world.ts';

/** Every operation on others × every duty × inside and outside the range of that duty. */

let world: World;
const actors = new Map<DutyKindId, MadeActor>();
let inside: MadeActor;
let outside: MadeActor;
let administratorAbove: MadeActor;

beforeAll(async () => {
  world = await makeWorld();
  const { db } = world.database;
  administratorAbove = await makeActor(db, 'administrator', 'TINH');
  // Whose duty reaches one organisation alone holds it in that one.
  for (const kind of DUTY_KIND_IDS) actors.set(kind, await makeActor(db, kind, dutyKind(kind).reach === 'own' ? 'LH.01' : 'LH'));
  inside = await makeActor(db, 'congress-secretariat', 'LH.01');
  outside = await makeActor(db, 'congress-secretariat', 'MT.01');
});
afterAll(() => world.close());

interface Asked {
  readonly right: Right;
  /** The request about a person and an organisation; each makes what it needs first. */
  readonly ask: (token: string, target: MadeActor, organisation: string) => Promise<{ statusCode: number; json: () => { code?: string } }>;
}

let made = 0;
async function freshPerson(organisation: string): Promise<number> {
  made += 1;
  return (await world.post('/api/people', { fullName: `Người Mới ${made}`, organisation }, administratorAbove.token)).json().id;
}
const OPERATIONS: Record<string, Asked> = {
  'people.show': { right: 'people', ask: (token, target) => world.get(`/api/people/${target.personId}`, token) },
  'people.add_person': { right: 'people', ask: (token, _target, organisation) => world.post('/api/people', { fullName: `Thêm ${(made += 1)}`, organisation }, token) },
  'people.correct_person': { right: 'people', ask: async (token, _target, organisation) => world.post(`/api/people/${await freshPerson(organisation)}/correct`, { revision: 1, fullName: 'Sửa', title: '', bornOn: null, organisation }, token) },
  'people.give_duty': { right: 'people', ask: async (token, _target, organisation) => world.post(`/api/people/${await freshPerson(organisation)}/duties`, { kind: 'congress-secretariat', organisation, fromDay: '2020-05-29' }, token) },
  'people.make_account': { right: 'people', ask: async (token, _target, organisation) => world.post(`/api/people/${await freshPerson(organisation)}/account`, { account: `moi.${(made += 1)}` }, token) },
  'people.reset_password': { right: 'people', ask: (token, target) => world.post(`/api/people/${target.personId}/account/reset`, { reason: 'Quên' }, token) },
  'people.disable_account': { right: 'people', ask: (token, target) => world.post(`/api/people/${target.personId}/account/disable`, { reason: 'Nghỉ' }, token) },
  'people.enable_account': { right: 'people', ask: (token, target) => world.post(`/api/people/${target.personId}/account/enable`, { reason: 'Về' }, token) },
  'people.list_duties': { right: 'read', ask: (token, _target, organisation) => world.get(`/api/organisations/${organisation}/duties`, token) },
  'people.search': { right: 'people', ask: (token, _target, organisation) => world.get(`/api/people?organisation=${organisation}`, token) },
};
/** Operations for files and lists of one's own range are bound to the right alone. */
const OF_THE_RIGHT_ALONE = ['people.import_template', 'people.preview_import', 'people.import'];

test('every operation that asks for a right is in the table', () => {
  const named = Object.values(peopleContract).filter((operation) => typeof operation.who === 'object').map((operation) => operation.name);
  expect(named.toSorted()).toEqual([...Object.keys(OPERATIONS), ...OF_THE_RIGHT_ALONE].toSorted());
});

const outcome = (answer: Awaited<ReturnType<Asked['ask']>>) => (answer.statusCode < 300 ? 'done' : answer.json().code);

describe.each(Object.entries(OPERATIONS))('%s', (name, { right, ask }) => {
  test.each(DUTY_KIND_IDS)('by %s', async (kind) => {
    const token = actors.get(kind)?.token ?? '';
    const holds = dutyKind(kind).rights.some((each) => each === right);
    const within = await ask(token, inside, 'LH.01');
    expect(outcome(within)).toBe(holds ? 'done' : 'not_your_duty');
    const beyond = await ask(token, outside, 'MT.01');
    if (!holds) expect(outcome(beyond)).toBe('not_your_duty');
    // A search outside the range finds nobody; everything else is refused, or is as if it were not there.
    else if (name === 'people.search') expect(beyond.json()).toMatchObject({ total: 0 });
    else expect(['not_in_your_range', 'no_such_person']).toContain(outcome(beyond));
  });
  test('by nobody', async () => expect((await ask('x'.repeat(43), inside, 'LH.01')).statusCode).toBe(401));
});
