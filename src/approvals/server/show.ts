import { actingAbove, congressPlace, type CongressPlace, findSeason } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import { assert } from '#foundation/assert.ts';
import type { InputOf, OutputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import { findOrganisation } from '#organisations/server/door.ts';
import { heldOn } from '#progress/server/door.ts';
import { acting, type Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { show as contract } from '../contract.ts';
import { isApproved, mayStep, outcomesOf, standingApproval } from '../core/dossier.ts';
import { decidable } from './decide.ts';
import { dayOfWork, frameOf } from './frame.ts';
import type { ApprovalsParts } from './parts.ts';
import { piecesNow } from './pieces.ts';
import { decisionOf, dossiersOf, findDossier, piecesOf, remarksOf, stepsOf, type StoredDossier } from './store.ts';
import { dossierView, pieceView, remarkView, roundView, seesNames } from './views.ts';

type View = OutputOf<typeof contract>;

/** One dossier as those concerned see it: what came, what was said and decided, and what each may do now. */
export function show(shell: Shell, actor: Actor, input: InputOf<typeof contract>, parts: ApprovalsParts): Answer<typeof contract> {
  return shell.read(async (db) => {
    const season = await findSeason(db, input.season);
    if (!season) return fail({ code: 'season_not_found', season: input.season });
    const dossier = await findDossier(db, input.dossier);
    if (!dossier || dossier.seasonId !== season.id) return fail({ code: 'dossier_not_found' });
    const organisation = await findOrganisation(db, { id: dossier.organisationId });
    assert(organisation, 'the organisation of a dossier is in the register');
    const found = await congressPlace(db, actor, 'read', { season: season.code, organisation: organisation.code });
    // Whoever does not see the organisation does not learn that it has sent something.
    if (!found.ok) return fail({ code: 'dossier_not_found' });
    const place = found.value;
    const held = (await heldOn(db, [place.congress.id])).get(place.congress.id) ?? null;
    const frame = await frameOf(db, season, dayOfWork(season, shell.now(), held));
    const pieces = await piecesOf(db, dossier.id);
    const now = new Map((await piecesNow(db, place, dossier.kind, parts)).map((each) => [each.id, each.sha256]));
    const rounds = (await dossiersOf(db, season.id, organisation.id)).filter((each) => each.kind === dossier.kind);
    const { people, elections } = await decidable(db, place, dossier.kind, parts);
    const names = seesNames(actor, place, dossier);
    return ok({
      ...(await dossierView(db, frame, dossier)), today: frame.today, note: dossier.note,
      congress: { opensOn: place.congress.plannedOn, heldOn: held },
      pieces: pieces.map((each) => ({ ...pieceView(each), changed: each.sha256 !== null && now.get(each.id) !== each.sha256 })),
      remarks: (await remarksOf(db, dossier.id)).map((each) => remarkView(each, pieces)), returnReason: dossier.state === 'returned' ? dossier.endReason : null,
      decision: await decisionView(db, dossier.id, names), reopening: dossier.reopening && { ...dossier.reopening }, history: await stepsOf(db, dossier.id),
      rounds: rounds.filter(({ id }) => id !== dossier.id).toReversed().map(roundView),
      people: (names ? people : []).map(({ office, title, names }) => ({ office, title: { ...title }, names: [...names] })), elections: elections.map(({ id, office, title }) => ({ id, office, title: { ...title } })),
      outcomes: [...outcomesOf(dossier.kind)], may: mayOf(actor, place, dossier, rounds), papers: papersOf(dossier),
    });
  });
}

async function decisionView(db: Db, dossierId: string, names: boolean): Promise<View['decision']> {
  const decision = await decisionOf(db, dossierId);
  return decision && {
    ...decision, refused: names ? decision.refused.map(({ name, office, reason }) => ({ name, office, reason })) : [], hidden: names ? 0 : decision.refused.length,
    annulled: decision.annulled.map(({ election, title, reason }) => ({ election, title: { ...title }, reason })),
  };
}

function mayOf(actor: Actor, { organisation }: CongressPlace, dossier: StoredDossier, rounds: readonly StoredDossier[]): View['may'] {
  const above = actingAbove(actor, 'decide', organisation.path) !== undefined;
  const recording = acting(actor, 'record', organisation.path);
  const own = recording !== undefined;
  // The closest duty counts: who is in the office and at the district acts for the organisation as its office.
  const onBehalf = own && recording.duty !== null && recording.duty.organisation.path !== organisation.path;
  const last = rounds.at(-1)?.id === dossier.id;
  return {
    receive: above && mayStep(dossier.state, 'receive'), return: above && mayStep(dossier.state, 'return'), decide: above && mayStep(dossier.state, 'decide'),
    // Who may decide on it returns it; taking it back is for who sent it.
    withdraw: own && !(onBehalf && above) && mayStep(dossier.state, 'withdraw'), answer: own && last && mayStep(dossier.state, 'answer_remark'), reopen: own && standingApproval(rounds)?.id === dossier.id,
    submitAgain: own && last && (['returned', 'refused', 'annulled', 'withdrawn'].includes(dossier.state) || dossier.reopening !== null), onBehalf,
  };
}

/** Papers that can be made of it now: the submission of a result at once, the superior's paper once it has decided. */
function papersOf({ kind, state }: StoredDossier): View['papers'] {
  if (kind === 'plan') return isApproved(state) ? ['P01', 'P09'] : ['P01'];
  if (kind === 'result') return isApproved(state) ? ['A01', 'A02'] : ['A01'];
  return kind !== 'programme' && isApproved(state) ? ['P09'] : [];
}
