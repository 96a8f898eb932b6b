import { randomUUID } from 'node:crypto';
import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Sentence } from '#foundation/sentence.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import { ELECTION_LIST, ELECTION_RESULT, type ElectionListPayload, type ElectionResultPayload } from '#sittings/core/hall-election.ts';
import { addMinutesEntryWithin, showPanelWithin } from '#sittings/server/door.ts';
import type { announce as operation } from '../contract.ts';
import type { ElectionOffice } from '../core/election.ts';
import { officeOf } from '../core/finding-words.ts';
import type { AnnounceProblem } from '../core/problems.ts';
import type { Protocol } from '../core/protocol.ts';
import { type ElectionAt, type Work, workAtElection } from './election-at.ts';
import { listState, type ListState } from './list-state.ts';
import { roundProtocol } from './outcomes.ts';
import { setRound } from './store-elections.ts';

type Input = InputOf<typeof operation>;

/** Tells the hall and the minutes: the frozen list, or the result once both have signed. Nothing is public before. */
export function announce(shell: Shell, actor: Actor, input: Input): Answer<typeof operation> {
  return workAtElection(shell, actor, 'record', 'elections.announce', input, async (tx, at): Work<object, AnnounceProblem> => {
    const told = input.what === 'list' ? at.round.list_announced_at : at.round.announced_at;
    if (told !== null) return fail({ code: 'announced_already' });
    const { frozen } = await listState(tx, at, at.round);
    if (!frozen) return fail({ code: 'list_not_frozen' });
    const protocol = await roundProtocol(tx, at.election.id, at.round);
    if (input.what === 'result' && !protocol?.signed) return fail({ code: 'protocol_not_signed' });
    const events = input.what === 'list' || !protocol ? await tellList(tx, at, frozen, input) : await tellResult(tx, at, protocol.protocol, input);
    await setRound(tx, at.election.id, at.round.round, input.what === 'list' ? { list_announced_at: tx.recordedAt } : { announced_at: tx.recordedAt });
    return ok({ events: [{ kind: 'elections.announced', election: at.election.id, round: at.round.round, what: input.what }, ...events], answer: {} });
  });
}

async function tellList(tx: Tx, at: ElectionAt, { list, row }: NonNullable<ListState['frozen']>, input: Input): Promise<LedgerEvent[]> {
  const office = nameOf(at);
  const names = list.names.map((each) => each.label);
  const payload: ElectionListPayload = { heading: { vi: `Danh sách bầu ${office.vi}`, en: `List for the election of the ${office.en}` }, seats: list.seats, names };
  const panel = await showPanelWithin(tx, at.place, { kind: ELECTION_LIST, title: payload.heading.vi, payload, announcedAt: tx.recordedAt }, input.screens ?? 'all');
  const minutes = await addMinutesEntryWithin(tx, at.place, {
    id: randomUUID(), at: tx.recordedAt, kind: ELECTION_LIST,
    sentence: { vi: `Đại hội thông qua danh sách bầu ${office.vi} gồm ${names.length} người, bầu ${list.seats}.`, en: `The congress adopted the list of ${names.length} for the election of the ${office.en}, ${list.seats} to be elected.` },
    detail: { vi: `${names.join(', ')}. Mã băm danh sách ${row.hash.slice(0, 16)}.`, en: `${names.join(', ')}. Hash of the list ${row.hash.slice(0, 16)}.` },
  });
  return [...panel, ...minutes];
}

async function tellResult(tx: Tx, at: ElectionAt, protocol: Protocol, input: Input): Promise<LedgerEvent[]> {
  const payload = resultPayload(at, protocol);
  const panel = await showPanelWithin(tx, at.place, { kind: ELECTION_RESULT, title: payload.office.vi, payload, announcedAt: tx.recordedAt }, input.screens ?? 'all');
  const { sentence, detail, resolution } = minutesOf(at, protocol, payload);
  const minutes = await addMinutesEntryWithin(tx, at.place, { id: randomUUID(), at: tx.recordedAt, kind: ELECTION_RESULT, sentence, detail, ...(resolution && { resolution }) });
  return [...panel, ...minutes];
}

/** Only those elected are shown with their votes. */
function resultPayload(at: ElectionAt, { base, papers, result, election }: Protocol): ElectionResultPayload {
  const person = (place: number) => result.names[place - 1];
  return {
    office: nameOf(at), seats: election.seats, base: base.base, threshold: result.threshold, elected: result.elected.map((place) => ({ name: person(place)?.label ?? '', votes: person(place)?.votes ?? 0 })),
    tied: result.tied.map((place) => person(place)?.label ?? ''), issued: papers.issued, returned: papers.returned, valid: result.valid,
    invalid: result.invalid.reduce((sum, each) => sum + each.papers, 0),
  };
}

function minutesOf(at: ElectionAt, { result, papers, election }: Protocol, { elected, tied, invalid }: ElectionResultPayload): { sentence: Sentence; detail: Sentence; resolution: Sentence | undefined } {
  const office = nameOf(at);
  const again = election.round > 1 ? { vi: ` (lần ${election.round})`, en: ` (ballot ${election.round})` } : { vi: '', en: '' };
  const names = elected.map((each) => `${each.name} (${each.votes})`).join(', ');
  const list = elected.map((each) => each.name).join(', ');
  return {
    sentence: { vi: `Kết quả bầu ${office.vi}${again.vi}: bầu ${election.seats}, trúng cử ${elected.length}.`, en: `Election of the ${office.en}${again.en}: ${elected.length} of ${election.seats} elected.` },
    detail: {
      vi: `Phát ra ${papers.issued} phiếu, thu về ${papers.returned}, hợp lệ ${result.valid}, không hợp lệ ${invalid}. ${names === '' ? 'Chưa ai trúng cử.' : `Trúng cử: ${names}.`}${tied.length > 0 ? ` Ngang phiếu: ${tied.join(', ')}.` : ''}`,
      en: `${papers.issued} papers issued, ${papers.returned} returned, ${result.valid} valid, ${invalid} invalid. ${names === '' ? 'Nobody elected yet.' : `Elected: ${names}.`}${tied.length > 0 ? ` Tied: ${tied.join(', ')}.` : ''}`,
    },
    resolution: elected.length === 0 ? undefined : { vi: `Bầu ${office.vi} gồm ${elected.length} đồng chí: ${list}.`, en: `Elects to the ${office.en}: ${list}.` },
  };
}

function nameOf({ election, place }: ElectionAt): Sentence {
  return officeOf(election.office as ElectionOffice, place.organisation.groupId === 'branch');
}
