import type { Db } from '#database/connect.ts';
import { type CongressPlace, congressPlace } from '#campaigns/server/door.ts';
import type { InputOf, OutputOf } from '#foundation/contract.ts';
import { ok } from '#foundation/result.ts';
import { acting, type Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { overview as operation } from '../contract.ts';
import { type ChainState, type ChainStep, nextElections } from '../core/chain.ts';
import type { ElectionOffice } from '../core/election.ts';
import { packOf } from '../core/packs/packs.ts';
import { chainState } from './chain-state.ts';
import { withRounds } from './election-at.ts';
import { chainView } from './finding-view.ts';
import { regulationFor } from './regulation.ts';
import { congressBase, rollPeople } from './roll.ts';
import { regulationView } from './show.ts';
import { electionRows, plannedPosts, superiorAnswers } from './store-elections.ts';
import { type Summary, summaryOf } from './summary.ts';

type Output = OutputOf<typeof operation>;

/** The elections of a congress: what was begun and how far it is, what may come next and why not. */
export function overview(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return shell.read(async (db): Answer<typeof operation> => {
    const found = await congressPlace(db, actor, 'read', input);
    if (!found.ok) return found;
    const place = found.value;
    const { season, organisation, congress } = place;
    const people = await rollPeople(db, congress);
    const state = await chainState(db, place, people);
    const steps = nextElections(state);
    const base = await congressBase(db, congress);
    return ok({
      season: { code: season.code, name: season.nameVi }, organisation: { code: organisation.code, name: organisation.name }, form: congress.form, directElection: congress.directElection,
      contents: [...congress.contents], regulation: regulationView(regulationFor(place), []),
      base: base && { meeting: base.meeting, summoned: base.summoned, base: base.base, threshold: base.threshold, present: base.present },
      elections: await summaries(db, place, actor), next: steps.filter((step) => step.election === null).map((step) => nextView(state, step)),
      superior: await superiorView(db, place, steps), actions: actionsFor(actor, place, people.size, steps),
    });
  });
}

async function summaries(db: Db, place: CongressPlace, actor: Actor): Promise<Summary[]> {
  const views: Summary[] = [];
  for (const election of await electionRows(db, place.congress.id)) views.push(await summaryOf(db, await withRounds(db, place, election), actor));
  return views;
}

function nextView(state: ChainState, step: ChainStep): Output['next'][number] {
  return { office: step.office, branch: state.body === 'branch', place: step.place, may: step.may, findings: step.findings.map((each) => chainView(packOf(state.regulation), each, !step.may && WAITS.has(each.code))) };
}

/** Findings that keep an election from being begun; the others explain. */
const WAITS: ReadonlySet<string> = new Set(['comes_after', 'planned_not_elected', 'no_committee_in_small_branch', 'no_standing_committee', 'standing_committee_later']);

async function superiorView(db: Db, { congress }: CongressPlace, steps: readonly ChainStep[]): Promise<Output['superior']> {
  const answers = await superiorAnswers(db, congress.id);
  const planned = await plannedPosts(db, congress.id);
  return planned.flatMap((post): Output['superior'] => {
    const answer = answers.find((each) => each.office === post.office);
    const awaited = steps.some((step) => step.office === post.office && step.findings.some((each) => each.code === 'planned_not_elected' && each.fullName === post.full_name));
    if (!answer && !awaited) return [];
    return [{ office: post.office as ElectionOffice, name: post.full_name, askedAt: post.at, answeredAt: answer?.at ?? null, answer: answer?.answer ?? null, paper: answer?.paper ?? null }];
  });
}

function actionsFor(actor: Actor, { organisation }: CongressPlace, people: number, steps: readonly ChainStep[]): Output['actions'] {
  const mayRecord = acting(actor, 'record', organisation.path) !== undefined;
  const one = (operation: string, problem: { code: string; facts: Record<string, unknown> } | null): Output['actions'][number] => {
    const because = problem ?? (mayRecord ? null : { code: 'not_your_duty', facts: {} });
    return { operation, may: because === null, who: 'secretariat', because };
  };
  const waiting = steps.find((step) => step.election === null && !step.may);
  const noneMay = !steps.some((step) => step.may);
  return [
    one('elections.begin', people === 0 ? { code: 'roll_empty', facts: {} } : noneMay ? { code: 'election_not_next', facts: { office: waiting?.office ?? '', findings: [] } } : null),
    one('elections.plan_post', people === 0 ? { code: 'roll_empty', facts: {} } : null),
    one('elections.record_superior_answer', steps.some((step) => step.findings.some((each) => each.code === 'planned_not_elected')) ? null : { code: 'superior_answer_not_awaited', facts: {} }),
  ];
}
