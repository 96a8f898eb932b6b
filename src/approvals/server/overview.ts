import { type CongressPlace, congressPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { InputOf, OutputOf } from '#foundation/contract.ts';
import type { Day } from '#foundation/day.ts';
import { ok } from '#foundation/result.ts';
import { findOrganisation } from '#organisations/server/door.ts';
import { factsStanding } from '#progress/server/door.ts';
import { acting, type Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { overview as contract } from '../contract.ts';
import { isRunning } from '../core/congress-clocks.ts';
import { awaitsSuperior, DOSSIER_KINDS, type DossierKind, isApproved, standingApproval } from '../core/dossier.ts';
import { clockOf } from '../core/dossier-clock.ts';
import { missingPieces } from '../core/piece.ts';
import { congressClocks } from './congress-clocks.ts';
import { dayOfWork, type Frame, frameOf } from './frame.ts';
import type { ApprovalsParts } from './parts.ts';
import { piecesNow } from './pieces.ts';
import { dossiersOf, remarksOf, type StoredDossier } from './store.ts';
import { dossierView, pieceView, roundView } from './views.ts';

type View = OutputOf<typeof contract>;
type KindView = View['kinds'][number];

/** The own side: for each kind of dossier where it is, what is missing, until when, and what comes next. */
export function overview(shell: Shell, actor: Actor, input: InputOf<typeof contract>, parts: ApprovalsParts): Answer<typeof contract> {
  return shell.read(async (db) => {
    const found = await congressPlace(db, actor, 'read', input);
    if (!found.ok) return found;
    const place = found.value;
    const { season, organisation, congress } = place;
    const superior = organisation.id === season.rootId || organisation.superiorId === null ? undefined : await findOrganisation(db, { id: organisation.superiorId });
    const facts = (await factsStanding(db, [congress.id])).get(congress.id) ?? new Map<string, Day>();
    const frame = await frameOf(db, season, dayOfWork(season, shell.now(), facts.get('held')));
    const dossiers = await dossiersOf(db, season.id, organisation.id);
    const clocks = await congressClocks(db, frame, place, parts);
    const mayRecord = acting(actor, 'record', organisation.path) !== undefined;
    const kinds: KindView[] = [];
    for (const kind of DOSSIER_KINDS) kinds.push(await kindView(db, { frame, place, facts, parts, clocks, maySend: mayRecord && superior !== undefined }, kind, dossiers.filter((each) => each.kind === kind)));
    return ok({
      season: season.code, today: frame.today, organisation: { code: organisation.code, name: organisation.name }, superior: superior ? { code: superior.code, name: superior.name } : null,
      congress: { opensOn: congress.plannedOn, heldOn: facts.get('held') ?? null }, kinds,
      clocks: clocks.filter(({ state }) => isRunning(state)).map(({ rule, from, due, state, daysLeft, holder }) => {
        const { words, unit } = clockOf(rule);
        const who = holder === 'own' ? organisation : superior;
        return { rule, words: { ...words }, from, due, unit, state, daysLeft, holder: who ? { code: who.code, name: who.name } : null };
      }),
      may: { record: mayRecord },
    });
  });
}

interface Around {
  readonly frame: Frame;
  readonly place: CongressPlace;
  readonly facts: ReadonlyMap<string, Day>;
  readonly parts: ApprovalsParts;
  readonly clocks: Awaited<ReturnType<typeof congressClocks>>;
  readonly maySend: boolean;
}

const BY_HAND: { readonly [K in DossierKind]: string } = { plan: 'plan-approved', documents: 'documents-approved', personnel: 'personnel-approved', result: 'approved', programme: 'programme-issued' };

async function kindView(db: Db, around: Around, kind: DossierKind, rounds: readonly StoredDossier[]): Promise<KindView> {
  const { frame, place, facts, parts, maySend } = around;
  const last = rounds.at(-1);
  const pieces = await piecesNow(db, place, kind, parts);
  const missing = missingPieces(pieces).length;
  const remarks = last?.state === 'returned' ? (await remarksOf(db, last.id)).filter(({ answer }) => answer === null) : [];
  const must = remarks.filter((each) => each.must).length;
  const standing = standingApproval(rounds);
  const approvals = rounds.filter((each) => isApproved(each.state));
  const opened = standing === undefined && last && isApproved(last.state) ? last.reopening : null;
  const byHandOn = approvals.length === 0 && last?.state !== 'submitted' ? (facts.get(BY_HAND[kind]) ?? null) : null;
  const dossier = last ? await dossierView(db, frame, last) : null;
  const next = nextStep({ kind, last, missing, must, standing: standing !== undefined, byHand: byHandOn !== null, held: facts.has('held') });
  return {
    kind, state: last?.state ?? 'none', dossier, byHandOn, pieces: pieces.map(pieceView), missing, next, clock: dossier?.clock ?? sendBy(around, kind),
    remarks: { open: remarks.length, must }, locked: standing ? { dossier: standing.id, on: standing.endedOn ?? standing.submittedOn } : null, reopened: opened && { ...opened },
    rounds: rounds.toReversed().map(roundView),
    may: { submit: maySend && (next === 'submit' || next === 'submit-again' || next === 'complete'), reopen: maySend && standing !== undefined },
  };
}

interface Standing {
  readonly kind: DossierKind;
  readonly last: StoredDossier | undefined;
  readonly missing: number;
  readonly must: number;
  readonly standing: boolean;
  readonly byHand: boolean;
  readonly held: boolean;
}

function nextStep({ kind, last, missing, must, standing, byHand, held }: Standing): KindView['next'] {
  if (standing || (byHand && !last)) return 'done';
  if (last && awaitsSuperior(last.state)) return 'wait';
  if ((kind === 'result' || kind === 'programme') && !held) return 'hold-first';
  if (last?.state === 'returned' && must > 0) return 'answer';
  if (missing > 0) return 'complete';
  return last ? 'submit-again' : 'submit';
}

/** Until when the organisation must send it. @rule R-QD24-16.1 */
function sendBy({ clocks }: Around, kind: DossierKind): KindView['clock'] {
  const rule = kind === 'result' ? 'R-QD24-16.1' : kind === 'programme' ? undefined : 'R-CT35b-2.8';
  const clock = clocks.find((each) => each.rule === rule && isRunning(each.state));
  if (!clock) return null;
  const { words, unit } = clockOf(clock.rule);
  return { rule: clock.rule, words: { ...words }, from: clock.from, due: clock.due, unit, state: clock.state, daysLeft: clock.daysLeft };
}
