import { dayOf } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { type Acting, acting, type Actor, SYSTEM } from '#platform/actor.ts';
import { REGISTER_CHAIN } from '#platform/ledger/append.ts';
import type { CommonProblem } from '#platform/problems.ts';
import type { Shell } from '#platform/shell.ts';
import type { OrganisationView } from '../contract.ts';
import type { Aim, RegisterChange } from '../core/change.ts';
import type { OrganisationNotFound } from '../core/problems.ts';
import type { Register } from '../core/register.ts';
import { saveChange } from './save.ts';
import { loadRegister, takeIds } from './store.ts';
import { viewOf } from './read.ts';
import type { Day } from '#foundation/day.ts';

export interface ChangeParts<P> {
  readonly operation: string;
  /** Codes of those that change; what stands below them is loaded with them. */
  readonly changing: readonly string[];
  /** Codes that are named otherwise, such as a new superior. */
  readonly mentioned?: readonly string[];
  /** Codes that the person must be entitled to change; those above what is new among them. Empty for a root. */
  readonly within: readonly string[];
  /** How many organisations the change founds. */
  readonly founds?: number;
  /** Code of the organisation that is answered. */
  readonly answers: string;
  readonly reason: string;
  readonly decide: (register: Register, facts: { readonly today: Day; readonly ids: readonly number[] }) => Result<RegisterChange, P>;
}

/** Every change of the register goes this way: load, see who may, decide, record, save, answer. */
export async function changeOrganisation<P>(shell: Shell, actor: Actor, parts: ChangeParts<P>): Promise<Result<OrganisationView, P | OrganisationNotFound | CommonProblem>> {
  return shell.write(REGISTER_CHAIN, async (tx): Promise<Result<OrganisationView, P | OrganisationNotFound | CommonProblem>> => {
    const register = await loadRegister(tx, { changing: parts.changing, mentioned: [...(parts.mentioned ?? []), ...parts.within] });
    const by = entitled(register, actor, parts.within);
    if (!by.ok) return by;
    const ids = await takeIds(tx, parts.founds ?? 0);
    const decision = parts.decide(register, { today: dayOf(tx.recordedAt), ids });
    if (!decision.ok) return decision;
    const change = decision.value;
    const head = await shell.record(tx, by.value, {
      chain: REGISTER_CHAIN, operation: parts.operation, organisations: change.touched.map((each) => each.code), events: change.events,
    });
    await saveChange(tx, register, change, { recordedAt: tx.recordedAt, entryNumber: head.number, reason: parts.reason });
    return ok(await viewOf(tx, parts.answers));
  });
}

/** The duty in which the person acts, when their duties reach every organisation concerned; the one for the first of them. */
function entitled(register: Register, actor: Actor, codes: readonly string[]): Result<Acting, OrganisationNotFound | CommonProblem> {
  if (codes.length === 0) return actor === SYSTEM ? ok({ actor, duty: null }) : fail({ code: 'not_in_your_range' });
  let first: Acting | undefined;
  for (const code of codes) {
    const known = register.byCode.get(code);
    if (!known) return fail({ code: 'organisation_not_found', organisation: code });
    const by = acting(actor, 'register', known.path);
    if (!by) return fail({ code: 'not_in_your_range' });
    first ??= by;
  }
  return first ? ok(first) : fail({ code: 'not_in_your_range' });
}

/** What a page sends about the one organisation that it changes. */
export interface OneAim {
  readonly code: string;
  readonly on: Day;
  readonly reason: string;
  readonly revision?: number | undefined;
  readonly correction?: boolean | undefined;
}

export function partsOfOne(operation: string, { code, reason }: OneAim): Pick<ChangeParts<never>, 'operation' | 'changing' | 'within' | 'answers' | 'reason'> {
  return { operation, changing: [code], within: [code], answers: code, reason };
}

export function aimOf({ code, on, reason, revision, correction }: OneAim, today: Day): Aim {
  return { organisation: code, on, today, reason, revision, correction };
}
