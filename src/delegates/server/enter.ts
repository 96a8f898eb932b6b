import type { CongressPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import { dayOf } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { findOrganisation } from '#organisations/server/door.ts';
import type { Tx } from '#platform/shell.ts';
import { checkFields, checkOnRoll, type KnownPerson } from '../core/check-fields.ts';
import type { Delegation, ParticipantFields } from '../core/participant.ts';
import type { FieldsProblem, RollProblem } from '../core/problems.ts';
import { fieldsOf } from '../core/profile.ts';

type EnterProblem = FieldsProblem | RollProblem | { readonly code: 'organisation_not_found'; readonly organisation: string };

/** The facts made fit to be entered: the delegation has its name, a day of birth stands for its year, and nothing speaks against them. */
export async function readyFields(tx: Tx, place: CongressPlace, given: ParticipantFields, others: readonly KnownPerson[], sameNameMeant: boolean): Promise<Result<ParticipantFields, EnterProblem>> {
  const delegation = await namedDelegation(tx, given.delegation);
  if (!delegation.ok) return delegation;
  const fields = { ...fieldsOf(given), delegation: delegation.value };
  const [fault] = [...checkFields(place.congress.form, fields, dayOf(tx.recordedAt)), ...checkOnRoll(fields, others, sameNameMeant)];
  if (!fault) return ok(fields);
  const { field: _field, ...problem } = fault;
  return fail(problem);
}

/** A delegation that is named by code alone bears the organisation's name. */
async function namedDelegation(db: Db, { code, name }: Delegation): Promise<Result<Delegation, EnterProblem>> {
  if (code === null) return ok({ code, name });
  const organisation = await findOrganisation(db, { code });
  return organisation ? ok({ code, name: name === '' ? organisation.name : name }) : fail({ code: 'organisation_not_found', organisation: code });
}
