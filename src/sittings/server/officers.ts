import { randomUUID } from 'node:crypto';
import type { Db } from '#database/connect.ts';
import type { InputOf } from '#foundation/contract.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { electOfficers as contract } from '../contract.ts';
import { itemState } from '../core/agenda.ts';
import { type Motion, motionState } from '../core/motion.ts';
import type { Officer } from '../core/officers.ts';
import type { OfficersProblem } from '../core/problems.ts';
import { officeWords } from '../core/words.ts';
import { named } from './agenda.ts';
import { decisionOf, motionDecided, motionPut } from './motions.ts';
import type { SittingsParts } from './parts.ts';
import { agendaOf } from './store-day.ts';
import { insertMotion, insertOfficers, insertVote, motionsOf } from './store-motions.ts';
import { motionView, officeView } from './views.ts';
import { inSitting } from './work.ts';

type Input = InputOf<typeof contract>;

/** Elects the presidium, the secretariat, the credentials board or the tellers by one vote on number and names. R-244-3.2, R-QD24-12.1 */
export function electOfficers(shell: Shell, actor: Actor, input: Input, parts: SittingsParts): Answer<typeof contract> {
  return inSitting<typeof contract>(shell, actor, input, 'sittings.elect_officers', async (tx, place, sitting) => {
    const { id: congressId, form } = place.congress;
    if (input.office === 'credentials-board' && form === 'members') return fail({ code: 'credentials_board_not_elected_here' });
    const motions = await motionsOf(tx, congressId);
    const open = motions.find((each) => motionState(each) === 'open');
    if (open) return fail({ code: 'motion_open', number: open.number });
    const people = await officersOf(tx, congressId, input, parts);
    if (!people.ok) return people;
    const decision = await decisionOf(tx, place.congress, parts, 'over-half-present', input, tx.recordedAt, null);
    if (!decision.ok) return decision;

    const item = (await agendaOf(tx, congressId)).find((each) => itemState(each) === 'running')?.id ?? null;
    const motion: Motion = {
      id: randomUUID(), number: motions.length + 1, text: `Bầu ${officeWords[input.office].vi.toLowerCase()} gồm ${people.value.length} đồng chí`, kind: 'officers', method: input.method,
      majority: 'over-half-present', item, putAt: tx.recordedAt, withdrawnAt: null, decision: decision.value,
    };
    await insertMotion(tx, congressId, sitting.id, motion);
    await insertVote(tx, motion.id, decision.value);
    const elected = decision.value.outcome === 'passed' ? { office: input.office, motion: motion.id, electedAt: tx.recordedAt, people: people.value } : null;
    if (elected) await insertOfficers(tx, congressId, elected, people.value);
    const rows = people.value.map(({ participant, name, unit, head }) => ({ participant, name, unit, head }));
    return ok({
      events: [
        { ...named(place), ...motionPut(motion, sitting.id) },
        { ...named(place), ...motionDecided(motion, decision.value) },
        ...(elected ? [{ kind: 'sittings.officers_elected', ...named(place), office: input.office, motion: motion.id, people: rows }] : []),
      ],
      answer: () => ({ motion: motionView(motion), elected: elected && officeView(elected) }),
    });
  });
}

/** The persons named, from the roll. Only who has a vote can hold an office. R-QD24-12.2, R-190-8.1 */
async function officersOf(db: Db, congressId: number, { people }: Input, { roll }: SittingsParts): Promise<Result<Officer[], OfficersProblem>> {
  const known = new Map((await roll.find(db, congressId, people.map((person) => person.participant))).map((person) => [person.id, person]));
  const officers: Officer[] = [];
  for (const { participant, head } of people) {
    const person = known.get(participant);
    if (!person) return fail({ code: 'participant_not_found' });
    if (officers.some((officer) => officer.participant === participant)) return fail({ code: 'person_named_twice', name: person.name });
    if (!person.votes) return fail({ code: 'person_without_vote', name: person.name });
    officers.push({ participant, name: person.name, unit: person.unit, head });
  }
  return officers.filter((officer) => officer.head).length > 1 ? fail({ code: 'several_heads' }) : ok(officers);
}
