import type { z } from 'zod';
import { acting, type Actor } from '#platform/actor.ts';
import type { action as shape } from '../contract/shapes.ts';
import type { ElectionsProblem } from '../core/problems.ts';
import { allOpened, type CountAt, openDifferences } from './count-at.ts';
import { type ElectionAt, tellerOf } from './election-at.ts';
import type { RoundProtocol } from './outcomes.ts';
import { isOver } from './summary.ts';

export type Action = z.output<typeof shape>;
type Who = Action['who'];

/** Where an election stands: enough to say of every work whether it may be done, and else why not. */
export interface Standing {
  readonly at: ElectionAt;
  readonly actor: Actor;
  readonly count: CountAt | undefined;
  readonly protocol: RoundProtocol | null;
}

type Judge = (of: Standing) => ElectionsProblem | undefined;

const listOpen: Judge = ({ at: { round } }) => (round.count > 0 ? { code: 'round_over' } : round.list_open ? undefined : { code: 'list_frozen', version: round.list_version });
const namesOpen: Judge = (of) => listOpen(of) ?? (of.at.round.kind === 'tie' ? { code: 'names_of_round_fixed' } : undefined);
const papersOpen: Judge = ({ at: { round } }) => (round.list_open ? { code: 'list_not_frozen' } : round.count > 0 ? { code: 'box_returned' } : undefined);
const boxBack: Judge = ({ at }) => (at.round.count === 0 ? { code: 'box_not_returned' } : undefined);
const counted: Judge = ({ count, at }) => (at.round.count === 0 || !count || !allOpened(count) ? { code: 'count_unfinished' } : undefined);
const signed: Judge = ({ protocol }) => (protocol?.signed ? undefined : { code: 'protocol_not_signed' });

/** The works of an election in the order of the hall: whose they are, and what stands against them. */
const WORKS: readonly { readonly operation: string; readonly who: Who; readonly against: Judge }[] = [
  { operation: 'elections.change_seats', who: 'secretariat', against: listOpen },
  { operation: 'elections.nominate', who: 'secretariat', against: namesOpen },
  { operation: 'elections.stand', who: 'secretariat', against: namesOpen },
  { operation: 'elections.opinion_result', who: 'secretariat', against: namesOpen },
  { operation: 'elections.name_tellers', who: 'secretariat', against: ({ at }) => (at.round.decided === null && !isOver(at.round, null) ? undefined : { code: 'passes_under_way' }) },
  { operation: 'elections.freeze_list', who: 'secretariat', against: (of) => listOpen(of) ?? (of.at.tellers.length === 0 ? { code: 'tellers_missing' } : undefined) },
  { operation: 'elections.reopen_list', who: 'secretariat', against: papersOpen },
  { operation: 'elections.ballot_file', who: 'secretariat', against: ({ at }) => (at.round.list_open ? { code: 'list_not_frozen' } : undefined) },
  { operation: 'elections.print_run', who: 'secretariat', against: papersOpen },
  { operation: 'elections.issue', who: 'teller', against: (of) => papersOpen(of) ?? (of.count?.state.papers.printed == null ? { code: 'not_printed' } : undefined) },
  { operation: 'elections.return_box', who: 'teller', against: (of) => papersOpen(of) ?? (of.count?.state.papers.issued == null ? { code: 'not_issued' } : undefined) },
  { operation: 'elections.take_pass', who: 'teller', against: boxBack },
  { operation: 'elections.settle_difference', who: 'head-teller', against: (of) => (of.count && openDifferences(of.count) > 0 ? undefined : { code: 'difference_not_found' }) },
  { operation: 'elections.accept_warning', who: 'head-teller', against: ({ count }) => (count?.state.blockers.some((each) => each.severity === 'warning') ? undefined : { code: 'warning_not_found' }) },
  { operation: 'elections.recount', who: 'secretariat', against: (of) => (of.at.round.decided !== null ? { code: 'round_over' } : counted(of)) },
  { operation: 'elections.make_protocol', who: 'teller', against: againstProtocol },
  { operation: 'elections.sign_protocol', who: 'presidium', against: againstSigning },
  { operation: 'elections.announce', who: 'secretariat', against: (of) => signed(of) ?? (of.at.round.announced_at === null ? undefined : { code: 'announced_already' }) },
  { operation: 'elections.decide_next', who: 'secretariat', against: againstDeciding },
];

/** Nothing is put down while something does not balance, differs or waits. */
export function againstProtocol(of: Standing): ElectionsProblem | undefined {
  if (of.protocol) return { code: 'protocol_made' };
  const problem = counted(of);
  if (problem || !of.count) return problem;
  const open = openDifferences(of.count);
  if (open > 0) return { code: 'differences_open', count: open };
  const errors = of.count.state.blockers.filter((each) => each.severity === 'error');
  if (errors.length > 0) return { code: 'checks_fail', checks: errors.map(({ code, rule }) => ({ code, rule })) };
  return of.count.state.blockers.length > 0 ? { code: 'warnings_open', count: of.count.state.blockers.length } : undefined;
}

function againstSigning({ at, actor, protocol }: Standing): ElectionsProblem | undefined {
  if (!protocol) return { code: 'protocol_missing' };
  const role = tellerOf(at, actor)?.role === 'head' ? 'head-teller' : 'presidium';
  return protocol.signatures.some((each) => each.role === role) ? { code: 'signed_already', role } : undefined;
}

function againstDeciding({ at, protocol }: Standing): ElectionsProblem | undefined {
  if (!protocol?.signed) return { code: 'protocol_not_signed' };
  if (protocol.protocol.result.next === 'closed') return { code: 'nothing_to_decide' };
  return at.round.decided === null ? undefined : { code: 'already_decided' };
}

/** Every work with whether this person may do it now; who it is for is said even when it is somebody else. */
export function actionsOf(of: Standing, only?: readonly string[]): Action[] {
  return WORKS.filter(({ operation }) => only === undefined || only.includes(operation)).map(({ operation, who, against }): Action => {
    const problem = against(of) ?? whose(of, who);
    if (!problem) return { operation, may: true, who, because: null };
    const { code, ...facts } = problem;
    return { operation, may: false, who, because: { code, facts } };
  });
}

function whose({ at, actor }: Standing, who: Who): ElectionsProblem | { readonly code: 'not_your_duty' } | undefined {
  const holds = (right: 'record' | 'count' | 'settle'): boolean => acting(actor, right, at.place.organisation.path) !== undefined;
  const teller = tellerOf(at, actor);
  switch (who) {
    case 'secretariat':
    case 'superior':
      return holds('record') ? undefined : { code: 'not_your_duty' };
    case 'teller':
      return teller && holds('count') ? undefined : { code: 'not_a_teller' };
    case 'head-teller':
      return teller && holds('count') ? undefined : { code: 'not_a_teller' };
    case 'presidium':
      return teller?.role === 'head' || (!teller && holds('record')) ? undefined : { code: 'not_your_duty' };
  }
}
