import { randomUUID } from 'node:crypto';
import { day } from '#foundation/day.ts';
import * as contract from '#oversight/contract.ts';
import { assign } from '#oversight/server/assignments.ts';
import { commit } from '#oversight/server/commitments.ts';
import { find } from '#oversight/server/findings.ts';
import { grievance } from '#oversight/server/grievances.ts';
import { note } from '#oversight/server/notes.ts';
import { planVisit } from '#oversight/server/visits.ts';
import { SYSTEM } from '#platform/actor.ts';
import { done } from '#app/sample/story.ts';
import type { RoomCases, Target } from './case.ts';
import { SEASON, type World } from './world.ts';

const place = (at: Target) => ({ season: SEASON, organisation: at.organisation });
const within = (at: Target) => ({ season: SEASON, unit: at.organisation });
const fresh = (at: Target) => ({ ...place(at), id: randomUUID() });

const aNote = (at: Target) => ({ ...fresh(at), kind: 'other', text: 'Hội trường đang sửa', on: '2020-05-20' }) as const;
const aVisit = (at: Target) => ({ ...fresh(at), plannedOn: '2020-06-03' });
const aFinding = (at: Target) => ({ ...fresh(at), foundOn: '2020-05-20', text: 'Thiếu biên bản', owner: 'Văn phòng', due: '2020-06-03' });
const aGrievance = (at: Target, world: World) => ({ ...fresh(at), title: `Vấn đề thử ${world.next()}`, source: 'residents', owner: 'UBND xã', raisedOn: '2020-05-02', due: '2020-06-20' }) as const;
const aCommitment = (at: Target, world: World) => ({ ...fresh(at), kind: 'task', what: `Việc thử ${world.next()}`, owner: 'Đảng ủy', due: '2020-06-20' }) as const;

/** A new person whose duty is to visit the district. */
async function mentorOf(at: Target, world: World): Promise<number> {
  const person = await world.person(at.district);
  await world.duty(person, at.district, 'mentor', day('2020-01-06'));
  return person;
}

export const oversightCases: RoomCases<'oversight'> = {
  'oversight.board': { input: within },
  'oversight.place': { input: place },
  'oversight.mentors': { input: within },
  'oversight.grievances': { input: within },
  'oversight.commitments': { input: within },
  'oversight.week_file': {
    input: async (at, world) => {
      await done(note(world.shell, SYSTEM, contract.note.input.parse({ ...aNote(at), kind: 'internal-matter' })));
      return { ...within(at), format: 'docx' };
    },
  },
  'oversight.note': { input: aNote },
  'oversight.end_note': {
    input: async (at, world) => ({ ...place(at), note: (await done(note(world.shell, SYSTEM, contract.note.input.parse(aNote(at))))).id, on: '2020-05-28', reason: 'Đã xong' }),
  },
  'oversight.assign': { input: async (at, world) => ({ ...fresh(at), person: await mentorOf(at, world), from: '2020-05-20' }) },
  'oversight.end_assignment': {
    input: async (at, world) => {
      const { id } = await done(assign(world.shell, SYSTEM, contract.assign.input.parse({ ...fresh(at), person: await mentorOf(at, world), from: '2020-05-20' })));
      return { ...place(at), assignment: id, on: '2020-05-28', reason: 'Chuyển công tác' };
    },
  },
  'oversight.plan_visit': { input: aVisit },
  'oversight.drop_visit': { input: async (at, world) => ({ ...place(at), visit: (await done(planVisit(world.shell, SYSTEM, contract.planVisit.input.parse(aVisit(at))))).id, reason: 'Mưa bão' }) },
  'oversight.visit': { input: (at) => ({ ...fresh(at), wentOn: '2020-05-26', answers: [{ point: 'plan', answer: 'yes' }] }) },
  'oversight.find': { input: aFinding },
  'oversight.follow_up': { input: async (at, world) => ({ ...place(at), finding: (await done(find(world.shell, SYSTEM, contract.find.input.parse(aFinding(at))))).id, revision: 1, on: '2020-05-28', done: true, result: 'Đã bổ sung' }) },
  'oversight.grievance': { input: aGrievance },
  'oversight.move_grievance': {
    input: async (at, world) => ({ ...place(at), grievance: (await done(grievance(world.shell, SYSTEM, contract.grievance.input.parse(aGrievance(at, world))))).id, revision: 1, to: 'in-progress', on: '2020-05-20' }),
  },
  'oversight.tell': { input: async (at, world) => ({ ...fresh(at), grievance: (await done(grievance(world.shell, SYSTEM, contract.grievance.input.parse(aGrievance(at, world))))).id, to: 'Hội nghị nhân dân', on: '2020-05-20' }) },
  'oversight.commit': { input: aCommitment },
  'oversight.report_commitment': {
    input: async (at, world) => ({ ...place(at), commitment: (await done(commit(world.shell, SYSTEM, contract.commit.input.parse(aCommitment(at, world))))).id, revision: 1, on: '2020-05-20', state: 'done', result: 'Đã xong' }),
  },
};
