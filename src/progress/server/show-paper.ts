import type { FileAnswer, InputOf, ProblemOf } from '#foundation/contract.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { findOrganisation } from '#organisations/server/door.ts';
import { type Actor, inRange, rangeOf } from '#platform/actor.ts';
import type { CommonProblem } from '#platform/problems.ts';
import type { Shell } from '#platform/shell.ts';
import type { showPaper as contract } from '../contract.ts';
import { isPaperType, paperNameOf } from '../core/paper-type.ts';
import { findPaper, usesOfPaper } from './store-papers.ts';

/** A paper, for whoever may read an organisation whose facts rest on it. */
export function showPaper(shell: Shell, actor: Actor, { hash }: InputOf<typeof contract>): Promise<Result<FileAnswer, ProblemOf<typeof contract> | CommonProblem>> {
  return shell.read(async (db): Promise<Result<FileAnswer, ProblemOf<typeof contract> | CommonProblem>> => {
    const range = rangeOf(actor, 'read');
    const uses = await usesOfPaper(db, hash);
    if (uses.length === 0) return fail({ code: 'paper_not_found', hash });
    for (const { organisationId, name } of uses) {
      const organisation = await findOrganisation(db, { id: organisationId });
      if (!organisation || !inRange(range, organisation.path)) continue;
      const paper = await findPaper(db, hash);
      if (!paper || !isPaperType(paper.type)) return fail({ code: 'paper_not_found', hash });
      return ok({ name: paperNameOf(name ?? hash, paper.type), type: paper.type, bytes: paper.bytes });
    }
    return fail({ code: 'not_in_your_range' });
  });
}
