import { type CongressPlace, congressPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { InputOf } from '#foundation/contract.ts';
import type { Day } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { slug } from '#foundation/text.ts';
import { findOrganisation } from '#organisations/server/door.ts';
import { factsStanding } from '#progress/server/door.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import { FILE_TYPES } from '#platform/documents/file-types.ts';
import type { OfficialPaper } from '#platform/documents/official.ts';
import { toPdf } from '#platform/documents/pdf.ts';
import { toDocx } from '#platform/documents/word.ts';
import type { Shell } from '#platform/shell.ts';
import type { file as contract } from '../contract.ts';
import { isApproved } from '../core/dossier.ts';
import type { FileProblem } from '../core/problems.ts';
import { dayOfWork } from './frame.ts';
import { decisionPaper } from './papers/decision-paper.ts';
import type { PaperSetting } from './papers/head.ts';
import { letterPaper } from './papers/letter-paper.ts';
import { planPaperFile } from './papers/plan-paper.ts';
import { submissionPaper } from './papers/submission-paper.ts';
import type { ApprovalsParts } from './parts.ts';
import { piecesNow } from './pieces.ts';
import { decisionOf, dossiersOf, findDossier, piecesOf, type StoredDossier } from './store.ts';
import { planPaperOf } from './store-plan.ts';
import { seesNames } from './views.ts';

type Input = InputOf<typeof contract>;

/** P01, P09, A01 and A02 in the official form. */
export async function file(shell: Shell, actor: Actor, input: Input, parts: ApprovalsParts): Answer<typeof contract> {
  const made = await shell.read(async (db) => {
    const place = await congressPlace(db, actor, 'read', input);
    if (!place.ok) return place;
    const paper = await paperOf(db, place.value, { actor, input, parts, today: dayOfWork(place.value.season, shell.now()) });
    return paper.ok ? ok({ paper: paper.value, organisation: place.value.organisation }) : paper;
  });
  if (!made.ok) return made;
  // Setting pages takes long; the database is not kept waiting meanwhile.
  const bytes = await (input.format === 'pdf' ? toPdf(made.value.paper) : toDocx(made.value.paper));
  return ok({ name: `${FILE_NAMES[input.form]}-${slug(made.value.organisation.code)}.${input.format}`, type: FILE_TYPES[input.format], bytes });
}

const FILE_NAMES = { P01: 'ke-hoach-dai-hoi', P09: 'cong-van-duyet', A01: 'to-trinh-chuan-y', A02: 'quyet-dinh-chuan-y' } as const;

interface Wish {
  readonly actor: Actor;
  readonly input: Input;
  readonly parts: ApprovalsParts;
  readonly today: Day;
}

async function paperOf(db: Db, place: CongressPlace, { actor, input, parts, today }: Wish): Promise<Result<OfficialPaper, FileProblem>> {
  const superior = place.organisation.superiorId === null ? undefined : await findOrganisation(db, { id: place.organisation.superiorId });
  const above = superior?.superiorId === null || superior === undefined ? undefined : await findOrganisation(db, { id: superior.superiorId });
  const setting: PaperSetting = { place, superior, above, today, signedAt: input.signedAt, signer: input.signer };
  if (input.form === 'P01') {
    const stored = await planPaperOf(db, place.congress.id);
    return stored ? ok(planPaperFile(setting, stored.paper)) : fail({ code: 'paper_not_ready', form: 'P01' });
  }
  const dossier = await dossierFor(db, place, input);
  if (!dossier.ok) return dossier;
  if (input.form === 'A01') return submission(db, setting, dossier.value, parts);
  const decision = dossier.value && (await decisionOf(db, dossier.value.id));
  if (!dossier.value || !decision || !isApproved(dossier.value.state) || (dossier.value.kind === 'result') !== (input.form === 'A02') || dossier.value.kind === 'programme') return fail({ code: 'paper_not_ready', form: input.form });
  if (input.form === 'A02') return ok(decisionPaper(setting, dossier.value, decision, await parts.elected(db, place.congress.id)));
  return ok(letterPaper(setting, dossier.value, { ...decision, named: seesNames(actor, place, dossier.value) }, await piecesOf(db, dossier.value.id)));
}

/** The dossier that is named, else the last result. */
async function dossierFor(db: Db, { season, organisation }: CongressPlace, { dossier: id }: Input): Promise<Result<StoredDossier | null, FileProblem>> {
  if (id === undefined) return ok((await dossiersOf(db, season.id, organisation.id)).findLast((each) => each.kind === 'result' && each.state !== 'withdrawn') ?? null);
  const dossier = await findDossier(db, id);
  return dossier && dossier.seasonId === season.id && dossier.organisationId === organisation.id ? ok(dossier) : fail({ code: 'dossier_not_found' });
}

async function submission(db: Db, setting: PaperSetting, dossier: StoredDossier | null, parts: ApprovalsParts): Promise<Result<OfficialPaper, FileProblem>> {
  const { congress } = setting.place;
  const held = (await factsStanding(db, [congress.id])).get(congress.id)?.get('held');
  if (held === undefined) return fail({ code: 'paper_not_ready', form: 'A01' });
  const pieces = dossier?.kind === 'result' ? await piecesOf(db, dossier.id) : await piecesNow(db, setting.place, 'result', parts);
  return ok(submissionPaper(setting, { dossier: dossier?.kind === 'result' ? dossier : null, heldOn: held, elected: await parts.elected(db, congress.id), pieces }));
}
