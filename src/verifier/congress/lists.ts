import type { JsonObject } from '../canonical.ts';
import type { Event } from '../entry.ts';
import { contradict, list, text, truth, whole, wholeOrNull } from '../replay/reading.ts';
import { hashOf, readList } from './frozen-list.ts';
import type { CongressMisfit } from './misfits.ts';
import type { Person, VoteBase } from './protocol.ts';
import { type Contest, newRound, personIn, roundOf, type RoundState, wholeFacts } from './state.ts';

type Report = (misfit: CongressMisfit) => void;

/** An election begins, with its first round. */
export function begin(event: Event): Contest {
  const said = (fact: string): JsonObject => event[fact] as JsonObject;
  const { form, term, title, where } = said('congress');
  const summoned = event['summoned'] === null || event['summoned'] === undefined ? null : (list(event, 'summoned') as readonly JsonObject[]).map((each): Person => ({ person: text(each, 'person'), fullName: text(each, 'fullName') }));
  return {
    id: text(event, 'election'), office: text(event, 'office'), place: text(event, 'place'), countKind: text(event, 'countKind'), regulation: text(event, 'regulation'),
    switchedOff: list(event, 'switchedOff') as readonly string[], organisation: { code: text(said('organisation'), 'code'), name: text(said('organisation'), 'name') },
    congress: { form, term, title, where } as unknown as Contest['congress'], summoned, rounds: [newRound(1, 'first', whole(event, 'seats'))], tellers: { arrangement: '', people: [] },
  };
}

/** Names are put forward and taken off; once the list is frozen nothing of it moves until it is reopened. */
export function followNames(contest: Contest, event: Event, report: Report): void {
  const round = roundOf(contest, event);
  if (event.kind === 'elections.seats_changed') round.seats = whole(event, 'seats');
  const touched = CHANGES[event.kind]?.(round, event);
  if (touched !== undefined && !round.open) report({ code: 'list_touched_when_frozen', name: touched });
}

const CHANGES: { readonly [kind: string]: (round: RoundState, event: Event) => string | undefined } = {
  'elections.seats_changed': (_round, event) => String(whole(event, 'seats')),
  'elections.name_proposed': (round, event) => {
    addCandidate(round, event);
    return text(event, 'fullName');
  },
  'elections.withdrawal_asked': (round, event) => candidateOf(round, event).fullName,
  'elections.withdrawal_decided': (round, event) => {
    if (truth(event, 'accepted')) candidateOf(round, event).standing = false;
    return text(event, 'fullName');
  },
  'elections.name_dropped': (round, event) => {
    candidateOf(round, event).standing = false;
    return text(event, 'fullName');
  },
  'elections.opinion_recorded': (round, event) => {
    const off = new Set(list(event, 'notChosen'));
    for (const [id, candidate] of round.candidates) if (off.has(id)) candidate.standing = false;
    return off.size === 0 ? undefined : [...round.candidates].filter(([id]) => off.has(id)).map(([, each]) => each.fullName).join(', ');
  },
};

export function addCandidate(round: RoundState, said: JsonObject): void {
  round.candidates.set(text(said, 'candidate'), { person: text(said, 'person'), fullName: text(said, 'fullName'), standing: true });
}

function candidateOf(round: RoundState, event: Event) {
  return round.candidates.get(text(event, 'candidate')) ?? contradict(text(event, 'fullName'));
}

export function nameTellers(contest: Contest, event: Event, report: Report): void {
  const people = (list(event, 'tellers') as readonly JsonObject[]).map((each) => ({ person: text(each, 'person'), fullName: text(each, 'fullName'), holder: wholeOrNull(each, 'holder'), role: text(each, 'role') }));
  contest.tellers = { arrangement: text(event, 'arrangement'), people };
  const tellers = people.filter((each) => each.role !== 'watcher').length;
  if (contest.tellers.arrangement !== (tellers >= 3 ? 'third-settles' : tellers === 2 ? 'both-settle' : 'one-teller-watched')) report({ code: 'arrangement_differs', tellers });
  tellersOffList(contest, report);
}

/** @rule R-190-8.1 */
function tellersOffList({ rounds, tellers }: Contest, report: Report): void {
  const round = rounds.at(-1);
  const listed = new Set(round?.open === false ? round.frozen?.names.map((each) => each.person) : []);
  for (const each of tellers.people) if (each.role !== 'watcher' && listed.has(each.person)) report({ code: 'teller_listed', name: each.fullName });
}

/** The list stands: with its hash, as a list of this round, of those who stand and of nobody else. */
export function freeze(contest: Contest, event: Event, chain: string, report: Report): void {
  const round = roundOf(contest, event);
  const frozen = readList(event['list'], chain);
  if ('field' in frozen) return report({ code: 'list_unreadable', field: frozen.field });
  if (!round.open) report({ code: 'list_touched_when_frozen', name: String(frozen.version) });
  if (text(event, 'hash') !== frozen.hash) report({ code: 'list_hash_differs' });
  const mismatched = [
    ['office', frozen.office !== contest.office], ['regulation', frozen.regulation !== contest.regulation], ['switchedOff', hashOf(frozen.switchedOff) !== hashOf(contest.switchedOff)],
    ['roundKind', frozen.roundKind !== round.kind || frozen.round !== round.round || frozen.said['election'] !== contest.id], ['version', frozen.version !== whole(event, 'version') || frozen.version !== (round.frozen?.version ?? 0) + 1],
  ] as const;
  for (const [field, differs] of mismatched) if (differs) report({ code: 'list_unreadable', field });
  if (frozen.seats !== round.seats) report({ code: 'list_seats_differ', seats: round.seats });
  const standing = new Map([...round.candidates.values()].filter((each) => each.standing).map((each) => [each.person, each.fullName]));
  for (const { person, fullName } of frozen.names) if (standing.get(person) !== fullName) report({ code: 'list_name_differs', name: fullName });
  for (const [person, name] of standing) if (!frozen.names.some((each) => each.person === person)) report({ code: 'list_name_differs', name });
  round.frozen = frozen;
  round.open = false;
  tellersOffList(contest, report);
}

export function reopen(contest: Contest, event: Event, report: Report): void {
  const round = roundOf(contest, event);
  if (whole(event, 'version') !== round.frozen?.version || round.open) report({ code: 'version_differs', version: whole(event, 'version') });
  round.open = true;
  delete round.issued;
}

/** Papers are printed, issued and come back; always those of the version in force. Who may vote when they are issued is the base of their count. */
export function followPapers(contest: Contest, event: Event, day: { readonly at: string; readonly base: () => VoteBase }, report: Report): void {
  const round = roundOf(contest, event);
  const version = whole(event, 'version');
  if (round.open || version !== round.frozen?.version) report({ code: 'version_differs', version });
  if (event.kind === 'elections.papers_printed') round.printed.set(version, (round.printed.get(version) ?? 0) + whole(event, 'printed'));
  if (event.kind === 'elections.papers_issued') round.issued = { version, ...wholeFacts(event, ['present', 'issued', 'spoiled', 'unused']), base: day.base() };
  if (event.kind !== 'elections.box_returned') return;
  const { returned } = wholeFacts(event, ['returned']);
  const batches = new Map((list(event, 'batches') as readonly JsonObject[]).map((each) => [whole(each, 'number'), whole(each, 'size')]));
  if ([...batches.values()].reduce((sum, size) => sum + size, 0) !== returned || [...batches.keys()].some((number, place) => number !== place + 1)) report({ code: 'batches_differ', returned });
  round.box = { returned, at: day.at, batches };
  round.counts.push({ count: 1, passes: new Map(), found: new Map(), signatures: [] });
}

/** The head teller accepts something that does not block. */
export function acceptWarning(contest: Contest, event: Event): void {
  const round = roundOf(contest, event);
  const facts = event['facts'];
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) contradict('facts');
  round.warnings.push({ count: whole(event, 'count'), code: text(event, 'code'), rule: text(event, 'rule'), facts: facts as JsonObject, acceptedBy: personIn(event, 'by'), reason: text(event, 'reason') });
}
