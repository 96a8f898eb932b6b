import { randomUUID } from 'node:crypto';
import { answerRemark as answerContract, decide as decideContract, overview as overviewContract, receive as receiveContract, reopen as reopenContract, returnDossier as returnContract, setPlanPaper as planContract, submit as submitContract, withdraw as withdrawContract } from '#approvals/contract.ts';
import { approvalsParts } from '#approvals/server/door.ts';
import { decide } from '#approvals/server/decide.ts';
import { overview } from '#approvals/server/overview.ts';
import { answerRemark, reopen, withdraw } from '#approvals/server/own-side.ts';
import { planPaper, setPlanPaper } from '#approvals/server/plan-papers.ts';
import { submit } from '#approvals/server/submit.ts';
import { receive, returnDossier } from '#approvals/server/superior.ts';
import { done } from '#app/sample/story.ts';
import { SYSTEM } from '#platform/actor.ts';
import type { RoomCases, Target } from './case.ts';
import { SEASON, type World } from './world.ts';

const place = (at: Target) => ({ season: SEASON, organisation: at.organisation });
const within = (at: Target) => ({ season: SEASON, unit: at.organisation });
const parts = approvalsParts();
/** The day on which the sample stands. */
const ON = '2020-05-29';

/** The organisation's plan may go up: nothing of the kind lies with the superior, and nothing approved stands over it. */
async function free(at: Target, { shell }: World): Promise<void> {
  const { kinds } = await done(overview(shell, SYSTEM, overviewContract.input.parse(place(at)), parts));
  const plan = kinds.find(({ kind }) => kind === 'plan');
  if (plan?.next === 'wait') await done(withdraw(shell, SYSTEM, withdrawContract.input.parse({ ...place(at), dossier: plan.dossier?.id, reason: 'Thử lại' }), parts));
  if (plan?.next === 'answer') await done(answerRemark(shell, SYSTEM, answerContract.input.parse({ ...place(at), dossier: plan.dossier?.id, remark: 1, text: 'Đã bổ sung.' })));
  if (plan?.locked) await done(reopen(shell, SYSTEM, reopenContract.input.parse({ ...place(at), kind: 'plan', reason: 'Đổi ngày' })));
}

const sending = (at: Target, world: World) => ({ ...place(at), id: randomUUID(), kind: 'plan' as const, number: `${world.next()}-TTr/ĐU`, missingReason: 'Bổ sung sau' });

async function sent(at: Target, world: World): Promise<string> {
  await free(at, world);
  return (await done(submit(world.shell, SYSTEM, submitContract.input.parse(sending(at, world)), parts))).id;
}

async function received(at: Target, world: World): Promise<string> {
  const dossier = await sent(at, world);
  await done(receive(world.shell, SYSTEM, receiveContract.input.parse({ ...place(at), dossier, on: ON })));
  return dossier;
}

async function returned(at: Target, world: World): Promise<string> {
  const dossier = await received(at, world);
  await done(returnDossier(world.shell, SYSTEM, returnContract.input.parse({ ...place(at), dossier, reason: 'Chưa rõ', remarks: [{ text: 'Nêu rõ thời gian.' }] })));
  return dossier;
}

const DECISION = { outcome: 'approved', on: ON, number: '15-CV/HU', signer: 'Trần Văn Huyện' } as const;

async function approved(at: Target, world: World): Promise<string> {
  const dossier = await received(at, world);
  await done(decide(world.shell, SYSTEM, decideContract.input.parse({ ...place(at), dossier, ...DECISION }), parts));
  return dossier;
}

const shared = new WeakMap<World, Map<string, Promise<string>>>();

/** For those who only read: one of each organisation, with a plan paper. */
function known(at: Target, world: World): Promise<string> {
  const all = shared.get(world) ?? new Map<string, Promise<string>>();
  shared.set(world, all);
  const dossier = all.get(at.organisation) ?? written(at, world).then(() => received(at, world));
  all.set(at.organisation, dossier);
  return dossier;
}

async function plan(at: Target, world: World) {
  await free(at, world);
  const { revision } = await done(planPaper(world.shell, SYSTEM, overviewContract.input.parse(place(at))));
  return { ...place(at), revision, aims: 'Đúng quy định, tiết kiệm.' };
}

async function written(at: Target, world: World): Promise<void> {
  await done(setPlanPaper(world.shell, SYSTEM, planContract.input.parse(await plan(at, world))));
}

export const approvalsCases: RoomCases<'approvals'> = {
  'approvals.overview': { input: place },
  'approvals.plan_paper': { input: place },
  'approvals.set_plan_paper': { input: plan },
  'approvals.submit': {
    input: async (at, world) => {
      await free(at, world);
      return sending(at, world);
    },
  },
  'approvals.withdraw': { input: async (at, world) => ({ ...place(at), dossier: await sent(at, world), reason: 'Gửi nhầm' }) },
  'approvals.answer_remark': { input: async (at, world) => ({ ...place(at), dossier: await returned(at, world), remark: 1, text: 'Đã bổ sung.' }) },
  'approvals.reopen': {
    input: async (at, world) => {
      await approved(at, world);
      return { ...place(at), kind: 'plan', reason: 'Đổi ngày' };
    },
  },
  'approvals.receive': { input: async (at, world) => ({ ...place(at), dossier: await sent(at, world), on: ON }) },
  'approvals.return': { input: async (at, world) => ({ ...place(at), dossier: await received(at, world), reason: 'Chưa rõ' }) },
  'approvals.decide': { input: async (at, world) => ({ ...place(at), dossier: await received(at, world), ...DECISION }) },
  'approvals.show': { input: async (at, world) => ({ season: SEASON, dossier: await known(at, world) }) },
  'approvals.inbox': { input: within },
  'approvals.clocks': { input: within },
  'approvals.file': {
    input: async (at, world) => {
      await known(at, world);
      return { ...place(at), form: 'P01', format: 'docx' };
    },
  },
};
