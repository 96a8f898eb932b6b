import type { InputOf } from '#foundation/contract.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { findOrganisation } from '#organisations/server/door.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import { toXlsx } from '#platform/documents/excel.ts';
import { FILE_TYPES } from '#platform/documents/file-types.ts';
import { toPdf } from '#platform/documents/pdf.ts';
import { toDocx } from '#platform/documents/word.ts';
import { readHead } from '#platform/ledger/append.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import type { personnelFile as operation } from '../contract.ts';
import type { FileProblem } from '../core/problems.ts';
import { deskOf, judgedBodies, judgedPeople, standing } from './desk.ts';
import { listDownloaded } from './events.ts';
import { type ListContent, summaryBook, summaryPaper } from './p04-list.ts';
import { type SchemePaper, schemePaper } from './p03-paper.ts';
import { type Done, workAt, type WorkPlace } from './work.ts';
import { ledgerFoot } from '#platform/documents/paper-marks.ts';

type Input = InputOf<typeof operation>;
type Content = { readonly form: 'P03'; readonly of: SchemePaper } | { readonly form: 'P04'; readonly of: ListContent };

/** P03 or P04 as it stands now; that a copy with personal data was taken is on record. */
export async function personnelFile(shell: Shell, actor: Actor, input: Input): Answer<typeof operation> {
  if (input.form === 'P03' && input.format === 'xlsx') return fail({ code: 'form_not_as_sheet' });
  const taken = await workAt(shell, actor, { operation: 'personnel.file', right: 'personnel' }, input, async (tx, place): Promise<Result<Done<Content>, FileProblem>> => {
    const content = await contentOf(tx, place, input);
    if (content === null) return fail({ code: 'personnel_empty' });
    return ok({ events: [listDownloaded(place, input.form, content.of.people.length)], answer: content });
  });
  if (!taken.ok) return taken;
  const { form, of } = taken.value;
  const name = `${form === 'P03' ? 'de-an-nhan-su' : 'trich-ngang'}-${input.organisation}-${of.today}.${input.format}`;
  // Setting pages takes long; the database is not kept waiting meanwhile.
  if (form === 'P04' && input.format === 'xlsx') return ok({ name, type: FILE_TYPES.xlsx, bytes: await toXlsx(summaryBook(of)) });
  const paper = form === 'P03' ? schemePaper(of) : summaryPaper(of);
  return ok({ name, type: FILE_TYPES[input.format], bytes: await (input.format === 'pdf' ? toPdf(paper) : toDocx(paper)) });
}

async function contentOf(tx: Tx, place: WorkPlace, input: Input): Promise<Content | null> {
  const { organisation, chain } = place;
  const desk = await deskOf(tx, place, tx.recordedAt);
  const people = judgedPeople(desk, place);
  const superior = organisation.superiorId === null ? undefined : (await findOrganisation(tx, { id: organisation.superiorId }))?.name;
  const head = await readHead(tx, chain);
  const footer = ledgerFoot(head);
  const common = { place, superior, signedAt: input.place, today: place.today, footer };
  if (input.form === 'P03') return desk.scheme === null && people.length === 0 ? null : { form: 'P03', of: { ...common, desk, people, bodies: judgedBodies(desk, people, organisation.levelId) } };
  const listed = standing(people).filter((person) => input.body === undefined || person.bodies.includes(input.body));
  return listed.length === 0 ? null : { form: 'P04', of: { ...common, people: listed, branch: desk.branch, body: input.body } };
}
