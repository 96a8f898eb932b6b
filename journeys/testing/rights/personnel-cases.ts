import { randomUUID } from 'node:crypto';
import { decideCongresses } from '#campaigns/server/decide-congresses.ts';
import { day } from '#foundation/day.ts';
import * as contract from '#personnel/contract.ts';
import { listFrames } from '#personnel/server/frames.ts';
import { holdStep } from '#personnel/server/hold-step.ts';
import { personnelParts } from '#personnel/server/parts.ts';
import { publish } from '#personnel/server/publishing.ts';
import { putPerson } from '#personnel/server/put-person.ts';
import { done } from '#app/sample/story.ts';
import { SYSTEM } from '#platform/actor.ts';
import { toXlsx } from '#platform/documents/excel.ts';
import type { RoomCases, Target } from './case.ts';
import { SEASON, type World } from './world.ts';

const parts = personnelParts();
const place = (at: Target) => ({ season: SEASON, organisation: at.organisation });
const NO_AIMS = { women: null, under40: null, ethnic: null, renewal: null };
const details = (world: World) => ({ track: 're-election' as const, bodies: ['committee' as const], fullName: `Nhân sự thử ${world.next()}`, bornOn: '1980-02-03', sex: 'female' as const });

/** A new branch of the organisation, whose scheme nobody approved, with one person. */
async function branch(at: Target, world: World): Promise<{ season: string; organisation: string; person: string }> {
  const where = { season: SEASON, organisation: await world.organisation(at.organisation, 'branch') };
  const person = randomUUID();
  await done(putPerson(world.shell, SYSTEM, contract.putPerson.input.parse({ ...where, ...details(world), person }), parts));
  return { ...where, person };
}

const held = (person: string, votes: number | null) => ({ heldOn: '2020-05-10', summoned: 9, present: 8, minutes: '01-BB/CB', votes: [{ person, votes }] });

async function published(at: Target, world: World) {
  const { person, ...where } = await branch(at, world);
  const publication = randomUUID();
  await done(publish(world.shell, SYSTEM, contract.publish.input.parse({ ...where, id: publication, what: 'people', audience: 'Đảng viên', where: 'Nhà văn hóa', from: '2020-05-10', people: [person] })));
  return { ...where, person, publication };
}

async function told(at: Target, world: World) {
  const { person, ...where } = await branch(at, world);
  const step = randomUUID();
  await done(holdStep(world.shell, SYSTEM, contract.holdStep.input.parse({ ...where, id: step, track: 're-election', step: 1, ...held(person, null) }), parts));
  return { ...where, step, id: randomUUID(), reason: 'Ghi nhầm ngày', ...held(person, null) };
}

/** The frame as it is, so that the next change is the next revision. */
async function frame(at: Target, world: World) {
  const { frames } = await done(listFrames(world.shell, SYSTEM, place(at)));
  const revision = frames.find((each) => each.levelId === 'branch' && each.group === 'branch')?.revision ?? 0;
  return { ...place(at), revision, levelId: 'branch', group: 'branch' as const, seats: { from: 3, until: 5 + world.next() % 400 }, aims: NO_AIMS, surplus: { from: 10, until: 15 } };
}

function sheet(_at: Target, world: World): Promise<Uint8Array> {
  const [first, ...others] = ['Họ và tên', 'Diện', 'Ngày sinh', 'Giới tính'].map((header) => ({ header, width: 20, type: 'text' }) as const);
  return toXlsx({
    title: 'Quy hoạch', dated: day('2020-05-20'),
    sheets: [{ name: 'Quy hoạch', columns: [first ?? { header: 'Họ và tên', width: 20, type: 'text' }, ...others], rows: [[`Người quy hoạch ${world.next()}`, 'Tham gia lần đầu', '5/9/1985', 'Nam']] }],
  });
}

const own = async (at: Target, world: World) => {
  const { season, organisation } = await branch(at, world);
  return { season, organisation };
};

export const personnelCases: RoomCases<'personnel'> = {
  'personnel.overview': { input: place },
  'personnel.set_scheme': { input: async (at, world) => ({ ...(await own(at, world)), bodies: [{ body: 'committee', seats: 3 }], standards: 'Có uy tín.', aims: NO_AIMS }) },
  'personnel.frames': { input: place },
  'personnel.set_frame': { input: frame },
  'personnel.people': { input: own },
  'personnel.put_person': { input: async (at, world) => ({ ...(await own(at, world)), ...details(world), person: randomUUID() }) },
  'personnel.drop_person': { input: async (at, world) => ({ ...(await branch(at, world)), revision: 1, reason: 'Xin rút' }) },
  'personnel.open_person': { input: branch },
  'personnel.set_posts': { input: async (at, world) => ({ ...(await branch(at, world)), revision: 1, posts: [{ post: 'front-chair', of: '' }] }) },
  'personnel.set_paper': { input: async (at, world) => ({ ...(await branch(at, world)), paper: 'cv', state: 'there' }) },
  'personnel.steps': { input: own },
  'personnel.hold_step': {
    input: async (at, world) => {
      const { person, ...where } = await branch(at, world);
      return { ...where, id: randomUUID(), track: 're-election', step: 1, ...held(person, null) };
    },
  },
  'personnel.amend_step': { input: told },
  'personnel.publications': { input: own },
  'personnel.publish': {
    input: async (at, world) => {
      const { person, ...where } = await branch(at, world);
      return { ...where, id: randomUUID(), what: 'people', audience: 'Đảng viên', where: 'Nhà văn hóa', from: '2020-05-10', people: [person] };
    },
  },
  'personnel.end_publishing': {
    input: async (at, world) => {
      const { season, organisation, publication } = await published(at, world);
      return { season, organisation, publication, on: '2020-05-20' };
    },
  },
  'personnel.comment': { input: async (at, world) => ({ ...(await published(at, world)), id: randomUUID(), place: 'residence', from: 'Chi bộ ấp', on: '2020-05-12', text: 'Gương mẫu.' }) },
  'personnel.direct': {
    input: async (at, world) => {
      // Where the secretary is not elected directly there is nothing to be shown.
      const decision = { season: SEASON, kind: 'direct-election' as const, organisations: [at.organisation], value: true, decidedOn: day('2020-03-01'), paperNumber: '12-QĐ/HU', reason: '' };
      await decideCongresses(world.shell, SYSTEM, decision);
      return place(at);
    },
  },
  'personnel.set_direct': { input: async (at, world) => ({ ...(await own(at, world)), several: false }), meets: 'not_direct_election' },
  'personnel.record_persuasion': { input: async (at, world) => ({ ...(await own(at, world)), id: randomUUID(), on: '2020-05-10', by: 'Bí thư', withGroup: 'Chi bộ', result: 'Thống nhất' }), meets: 'not_direct_election' },
  'personnel.set_direct_paper': { input: async (at, world) => ({ ...(await own(at, world)), paper: 'consent', state: 'there' }), meets: 'not_direct_election' },
  'personnel.structure': { input: (at) => ({ season: SEASON, unit: at.organisation }) },
  'personnel.season_list': { input: (at) => ({ season: SEASON, unit: at.organisation }) },
  'personnel.file': { input: async (at, world) => ({ ...(await own(at, world)), form: 'P04', format: 'xlsx' }) },
  'personnel.import_template': { input: own },
  'personnel.import_preview': { input: own, file: sheet, fileName: 'quy-hoach.xlsx' },
  'personnel.import': { input: own, file: sheet, fileName: 'quy-hoach.xlsx' },
};
