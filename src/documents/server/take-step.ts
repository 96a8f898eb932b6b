import type { OrganisationPlace } from '#campaigns/server/door.ts';
import { assert } from '#foundation/assert.ts';
import type { InputOf, ProblemOf } from '#foundation/contract.ts';
import { type Day, dayOf } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import type { takeStep as contract } from '../contract.ts';
import type { CongressDocument } from '../core/document.ts';
import type { HallVote } from '../core/hall-vote.ts';
import { type PaperStep, takeStep as paperAfter } from '../core/paper-state.ts';
import type { StepProblem } from '../core/problems.ts';
import { type Circumstances, isVoted, needsCheck, waitsFor } from '../core/readiness.ts';
import { seriesOf } from '../core/series.ts';
import { unapproved } from './approved.ts';
import { circumstancesOf, ownFreshDocument } from './desk.ts';
import { atDesk } from './desk-work.ts';
import { freezeTables, openNextDraft, saveStep } from './step-work.ts';
import type { DocumentsParts } from './parts.ts';
import { documentsOf } from './store.ts';
import { insertIssue, lastNumber } from './store-marks.ts';
import { documentView } from './views.ts';

type Input = InputOf<typeof contract>;
type Problem = ProblemOf<typeof contract>;

/** Takes the document a step further: out for opinions, to the check, passed by a vote, issued with a number, and so on. */
export function takeStep(shell: Shell, actor: Actor, input: Input, parts: DocumentsParts): Answer<typeof contract> {
  return atDesk<typeof contract>(shell, actor, 'record', input, 'documents.take_step', async (tx, place) => {
    const found = await ownFreshDocument(tx, place, input);
    if (!found.ok) return found;
    const free = input.step === 'next_draft' ? await unapproved(tx, found.value) : ok(null);
    if (!free.ok) return free;
    const taken = await taking(tx, place, found.value, input, parts);
    if (!taken.ok) return taken;
    const { document, happened } = taken.value;
    return ok({ happened: [happened], answer: () => documentView(tx, place.organisation.path, document) });
  });
}

interface Taken {
  readonly document: CongressDocument;
  readonly happened: LedgerEvent;
}

async function taking(tx: Tx, place: OrganisationPlace, document: CongressDocument, input: Input, parts: DocumentsParts): Promise<Result<Taken, Problem>> {
  const circumstances = await circumstancesOf(tx, place, document);
  const today = dayOf(tx.recordedAt);
  const on = input.on ?? today;
  const series = seriesOf(document.kind, place.organisation);
  const step: PaperStep = input.step === 'issue' ? { step: 'issue', on } : { step: input.step };
  const after = paperAfter(document, step, { needsCheck: needsCheck(document.kind, circumstances.hasSuperior), series: await lastNumber(tx, document, series) });
  if (!after.ok) return after;
  const refused = standsBefore(document, input, circumstances, { on, today });
  if (refused) return fail(refused);
  const vote = input.step === 'pass' ? await voteFor(tx, place, document, input, parts) : ok(null);
  if (!vote.ok) return vote;
  const passed = input.step === 'pass' ? { motion: vote.value?.motion ?? null, on: vote.value?.decidedOn ?? on } : document.passed;
  const shown = input.step === 'ask_opinions' || input.step === 'pass' ? document.draft : document.presented;
  const next: CongressDocument = { ...document, ...after.value, passed, presented: shown, symbol: after.value.issue ? series.symbol : null };

  if (input.step === 'next_draft') await openNextDraft(tx, place, next);
  const tables = input.step === 'pass' ? await freezeTables(tx, document, parts) : [];
  if (input.step === 'issue') {
    assert(next.issue, 'an issued paper has its number');
    await insertIssue(tx, document, series, next.issue);
  }
  return ok(await saveStep(tx, place, document, next, { step: input.step, agreed: null, note: input.note }, { series: input.step === 'issue' ? series.series : null, tables }));
}

/** What speaks against the step although the state allows it. */
function standsBefore(document: CongressDocument, { step, note }: Input, circumstances: Circumstances, { on, today }: { readonly on: Day; readonly today: Day }): StepProblem | undefined {
  if (step === 'withdraw' && note === '') return { code: 'reason_needed', step };
  if (step === 'send_to_check' && !circumstances.hasSuperior) return { code: 'no_superior_to_check' };
  const waits = waitsFor(step, document, circumstances);
  if (waits === 'text') return { code: 'document_empty' };
  if (waits === 'remarks') return { code: 'remarks_unanswered', count: circumstances.mustAnswer };
  if ((step === 'issue' || step === 'pass') && on > today) return { code: 'day_in_future', day: on };
  if (step === 'issue' && document.passed && on < document.passed.on) return { code: 'issued_before_passed', on, passedOn: document.passed.on };
  return undefined;
}

/** The vote of the congress that passes the paper; null for a paper that is not voted and names none. @rule R-VK-1, R-VK-2 */
async function voteFor(tx: Tx, { season, organisation, congress }: OrganisationPlace, document: CongressDocument, { motion }: Input, { hallVotes }: DocumentsParts): Promise<Result<HallVote | null, StepProblem>> {
  if (motion === undefined) return isVoted(document.kind) && congress !== null && !document.centre ? fail({ code: 'vote_needed' }) : ok(null);
  const vote = congress ? (await hallVotes(tx, congress.id)).find((each) => each.motion === motion) : undefined;
  if (!vote) return fail({ code: 'vote_not_found' });
  if (!vote.passed) return fail({ code: 'vote_not_passed', text: vote.text });
  const other = (await documentsOf(tx, season.id, [organisation.id])).find((each) => each.id !== document.id && each.state !== 'withdrawn' && each.passed?.motion === motion);
  return other ? fail({ code: 'vote_of_other_paper', title: other.title }) : ok(vote);
}
