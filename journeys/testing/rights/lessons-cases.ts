import { randomUUID } from 'node:crypto';
import type { RoomCases, Target } from './case.ts';
import { SEASON, type World } from './world.ts';

const place = (at: Target) => ({ season: SEASON, organisation: at.organisation });
const within = (at: Target) => ({ season: SEASON, unit: at.organisation });
const advice = (world: World) => ({ title: `Bài học thử ${world.next()}`, todo: 'Lập danh sách sớm.', check: 'Đã lập danh sách chưa?', applies: {} });
const sent = async (at: Target, world: World) => ({ ...place(at), ...(await world.lesson(at.organisation, { sent: true })) });
const issue = (world: World) => ({ ...advice(world), on: '2020-05-20' });

export const lessonsCases: RoomCases<'lessons'> = {
  'lessons.list': { input: within },
  'lessons.show': { input: async (at, world) => ({ season: SEASON, lesson: (await world.lesson(at.organisation)).lesson }) },
  'lessons.figures': { input: place },
  'lessons.put': { input: (at, world) => ({ ...place(at), lesson: randomUUID(), sort: 'good', ...advice(world) }) },
  'lessons.send': { input: async (at, world) => ({ ...place(at), ...(await world.lesson(at.organisation)) }) },
  'lessons.drop': { input: async (at, world) => ({ ...place(at), ...(await world.lesson(at.organisation)), reason: 'Viết nhầm' }) },
  'lessons.return': { input: async (at, world) => ({ ...(await sent(at, world)), reason: 'Nêu rõ minh chứng' }) },
  // The superior issues for those below it.
  'lessons.issue': { input: async (at, world) => ({ ...(await sent(at, world)), organisation: at.district, ...issue(world) }), ofTheDistrict: true },
  'lessons.withdraw': { input: async (at, world) => ({ season: SEASON, organisation: at.district, lesson: await world.issuedLesson(at), reason: 'Không còn phù hợp' }), ofTheDistrict: true },
  'lessons.checks': { input: place },
  'lessons.answer_check': { input: async (at, world) => ({ ...place(at), lesson: await world.issuedLesson(at), outcome: 'done', on: '2020-05-28', answers: 0 }) },
  'lessons.follow_up': { input: within },
  'lessons.effect': { input: async (at, world) => ({ season: SEASON, lesson: (await world.lesson(at.organisation)).lesson }) },
  'lessons.file': {
    input: async (at, world) => {
      await world.lesson(at.organisation);
      return { ...place(at), format: 'docx' };
    },
  },
};
