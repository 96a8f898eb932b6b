import { seasonToday } from '#campaigns/core/season.ts';
import { type CongressPlace, congressPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { InputOf } from '#foundation/contract.ts';
import { dayOf } from '#foundation/day.ts';
import { fail, ok } from '#foundation/result.ts';
import { findOrganisation } from '#organisations/server/door.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import { type Book, toXlsx } from '#platform/documents/excel.ts';
import { FILE_TYPES } from '#platform/documents/file-types.ts';
import type { OfficialPaper } from '#platform/documents/official.ts';
import { ledgerFoot } from '#platform/documents/paper-marks.ts';
import { toPdf } from '#platform/documents/pdf.ts';
import { toDocx } from '#platform/documents/word.ts';
import { readHead } from '#platform/ledger/append.ts';
import type { Shell } from '#platform/shell.ts';
import { targetsOf } from '#targets/server/door.ts';
import type { file as operation } from '../contract.ts';
import { asSheet, type Form } from '../core/programme.ts';
import { type PaperFrame } from './paper-frame.ts';
import { programmeBook, programmePaper } from './programme-paper.ts';
import { resultPaper } from './result-paper.ts';
import { resultReport } from './result-report.ts';
import { assignmentsPaper, rulesPaper } from './rules-paper.ts';
import { assignmentsOf, rulesOf } from './store-rules.ts';
import { programmesOf, tasksOf } from './store-tasks.ts';
import { byId } from './views.ts';

const NAMES: { readonly [F in Form]: string } = { A03: 'quy-che-lam-viec', 'A03-assignments': 'phan-cong-cap-uy-vien', A04: 'chuong-trinh-hanh-dong', 'A04-term': 'chuong-trinh-toan-khoa', F07: 'bao-cao-ket-qua-dai-hoi' };

/** A paper of this room; it names the head of the record that it was made from. */
export async function file(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  if (input.format === 'xlsx' && !asSheet(input.form)) return fail({ code: 'form_not_as_sheet' });
  const made = await shell.read(async (db) => {
    const found = await congressPlace(db, actor, 'read', input);
    if (!found.ok) return found;
    const paper = await paperOf(db, await frameOf(db, found.value, input, seasonToday(found.value.season, dayOf(shell.now()))), input.form);
    return paper ? ok(paper) : fail({ code: 'nothing_to_print' as const, form: input.form });
  });
  if (!made.ok) return made;
  // Setting pages takes long; the database is not kept waiting meanwhile.
  const { paper, book } = made.value;
  const bytes = await (input.format === 'pdf' ? toPdf(paper) : input.format === 'xlsx' && book ? toXlsx(book) : toDocx(paper));
  return ok({ name: `${NAMES[input.form]}-${input.organisation}.${input.format}`, type: FILE_TYPES[input.format], bytes });
}

async function frameOf(db: Db, place: CongressPlace, { place: signedAt, signer }: InputOf<typeof operation>, today: PaperFrame['today']): Promise<PaperFrame> {
  const { superiorId } = place.organisation;
  const superior = superiorId === null ? undefined : (await findOrganisation(db, { id: superiorId }))?.name;
  const head = await readHead(db, place.chain);
  return { place, superior, today, signedAt, signer, footer: ledgerFoot(head) };
}

interface Made {
  readonly paper: OfficialPaper;
  readonly book?: Book;
}

/** undefined: there is nothing of it yet. */
async function paperOf(db: Db, frame: PaperFrame, form: Form): Promise<Made | undefined> {
  const { congress, season, organisation } = frame.place;
  switch (form) {
    case 'A03': {
      const [rules] = await rulesOf(db, congress.id);
      return rules && { paper: rulesPaper(frame, rules) };
    }
    case 'A03-assignments': {
      const assignments = await assignmentsOf(db, congress.id);
      const issued = (await rulesOf(db, congress.id)).find((each) => each.issued)?.issued ?? null;
      return assignments.length === 0 ? undefined : { paper: assignmentsPaper(frame, assignments, issued) };
    }
    case 'A04':
    case 'A04-term': {
      const programme = (await programmesOf(db, congress.id)).find((each) => each.kind === (form === 'A04' ? 'action' : 'term'));
      const targets = byId(await targetsOf(db, season.id, { organisations: [organisation.id], term: 'new' }));
      if (!programme) return undefined;
      const tasks = await tasksOf(db, [programme.id]);
      return { paper: programmePaper(frame, programme, tasks, targets), book: programmeBook(frame, programme, tasks, targets) };
    }
    case 'F07': {
      const report = await resultReport(db, frame.place);
      return report.heldOn === null && report.sittings.length === 0 ? undefined : { paper: resultPaper(frame, report) };
    }
  }
}
