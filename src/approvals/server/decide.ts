import type { Db } from '#database/connect.ts';
import { assert } from '#foundation/assert.ts';
import type { InputOf } from '#foundation/contract.ts';
import { ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import { seal, sealHash } from '#platform/sealed.ts';
import { type FactToRecord, factsStanding } from '#progress/server/door.ts';
import type { CongressPlace } from '#campaigns/server/door.ts';
import type { decide as contract } from '../contract.ts';
import { checkDecision } from '../core/decision.ts';
import { type DossierKind, type Outcome, restoredBy } from '../core/dossier.ts';
import { readNumber } from '../core/paper-number.ts';
import { frameOf } from './frame.ts';
import { dossierFor, madeBy, step } from './own-side.ts';
import type { ApprovalsParts, Elected, Named } from './parts.ts';
import { type Decision, dossiersOf, insertDecision, type StoredDossier, updateDossier } from './store.ts';
import { dossierView } from './views.ts';
import { tellingSeason, type WorkPlace } from './work.ts';

/** The superior's decision: approved, approved without some persons, refused, or elections annulled to be held anew. The season hears of approvals. @rule R-QD24-16.2 */
export function decide(shell: Shell, actor: Actor, input: InputOf<typeof contract>, parts: ApprovalsParts): Answer<typeof contract> {
  return tellingSeason<typeof contract>(shell, actor, 'above', input, 'approvals.decide', parts, async (tx, place) => {
    const found = await dossierFor(tx, place, input.dossier, 'decide');
    if (!found.ok) return found;
    const number = readNumber(input.number);
    if (!number.ok) return number;
    const { people, elections } = await decidable(tx, place, found.value.kind, parts);
    assert(found.value.receivedOn !== null, 'a received dossier has the day of its receipt');
    const checked = checkDecision(input, { kind: found.value.kind, receivedOn: found.value.receivedOn, today: place.today, people, elections: elections.map(({ id }) => id) });
    if (!checked.ok) return checked;

    const decision = decisionFrom(input, found.value.kind, elections, { number: number.value.text, by: place.by.actor.name, at: tx.recordedAt, term: input.term || place.season.term });
    const dossier: StoredDossier = { ...found.value, state: decision.outcome, endedOn: decision.on };
    await updateDossier(tx, dossier);
    await restore(tx, dossier, decision.outcome);
    await insertDecision(tx, dossier.id, decision, place.entryNumber);
    await step(tx, place, dossier.id, 'decided', decision.number);
    const frame = await frameOf(tx, place.season, place.today);
    const { outcome, on, signer, note, term, refused, annulled } = decision;
    return ok({
      happened: [{
        kind: 'approvals.dossier_decided', dossier: dossier.id, outcome, decided: on, on: place.today, number: decision.number, signer, note, term,
        refused: refused.map(refusalTold), annulled: annulled.map(({ title, ...each }) => ({ ...each, title: { ...title } })), ...madeBy(place),
      }],
      facts: await factsOf(tx, place, dossier.kind, decision),
      // A result that had been approved and was opened again is approved no longer once elections of it are annulled.
      untold: outcome === 'annulled' ? [{ kind: 'approved', note: null, reason: `Hủy kết quả bầu cử, số ${number.value.text}` }] : [],
      answer: () => dossierView(tx, frame, dossier),
    });
  });
}

/** A change that is refused ends the opening of what was approved before. */
async function restore(tx: Tx, { seasonId, organisationId, kind }: StoredDossier, outcome: Outcome): Promise<void> {
  const restored = restoredBy(outcome, (await dossiersOf(tx, seasonId, organisationId)).filter((each) => each.kind === kind));
  if (restored) await updateDossier(tx, { ...restored, reopening: null });
}

export interface Decidable {
  readonly people: readonly Named[];
  readonly elections: readonly (Pick<Elected, 'office' | 'title'> & { readonly id: string })[];
}

/** Whom a decision on such a dossier may refuse, and which elections it may annul. */
export async function decidable(db: Db, place: CongressPlace, kind: DossierKind, { elected, proposed }: Pick<ApprovalsParts, 'elected' | 'proposed'>): Promise<Decidable> {
  if (kind === 'personnel') return { people: await proposed(db, place), elections: [] };
  if (kind !== 'result') return { people: [], elections: [] };
  const results = await elected(db, place.congress.id);
  return {
    people: results.map(({ office, title, names }) => ({ office, title, names })),
    elections: results.flatMap(({ election, office, title }) => (election === null ? [] : [{ id: election, office, title }])),
  };
}

function decisionFrom({ outcome, on, signer, note, refused, annulled }: InputOf<typeof contract>, kind: DossierKind, elections: Decidable['elections'], more: { readonly number: string; readonly by: string; readonly at: Decision['at']; readonly term: string }): Decision {
  return {
    ...more, outcome, on, signer, note,
    // The persons of a scheme are nobody's business but those who prepare it; of a result they were elected in the open.
    refused: refused.map((each) => ({ ...each, salt: kind === 'personnel' ? seal({ name: each.name, reason: each.reason }).salt : null })),
    annulled: annulled.map(({ election, reason }) => {
      const known = elections.find(({ id }) => id === election);
      assert(known, 'a checked decision annuls elections of the congress');
      return { election, reason, office: known.office, title: known.title };
    }),
  };
}

function refusalTold({ name, office, reason, salt }: Decision['refused'][number]) {
  return salt === null ? { name, office, reason } : { office, sealed: sealHash({ name, reason }, salt) };
}

const FACT_OF: { readonly [K in DossierKind]: string | null } = { plan: 'plan-approved', documents: 'documents-approved', personnel: 'personnel-approved', result: 'approved', programme: null };
const BEFORE_HOLDING = ['plan-approved', 'documents-approved', 'personnel-approved'];

/** What the season is told: the approval, and that the congress may be held once all three papers are approved. What stands by hand stays. */
async function factsOf(tx: Tx, { organisation, congress }: WorkPlace, kind: DossierKind, { outcome, on, number }: { readonly outcome: Outcome; readonly on: Decision['on']; readonly number: string }): Promise<FactToRecord[]> {
  const fact = FACT_OF[kind];
  if (fact === null || (outcome !== 'approved' && outcome !== 'approved-in-part')) return [];
  const standing = (await factsStanding(tx, [congress.id])).get(congress.id) ?? new Map();
  const told: FactToRecord[] = standing.has(fact) ? [] : [{ organisation: organisation.code, kind: fact, happenedOn: on, note: number }];
  const known = [...standing.keys(), fact];
  if (BEFORE_HOLDING.includes(fact) && !standing.has('approved-to-hold') && BEFORE_HOLDING.every((each) => known.includes(each))) told.push({ organisation: organisation.code, kind: 'approved-to-hold', happenedOn: on, note: number });
  return told;
}
