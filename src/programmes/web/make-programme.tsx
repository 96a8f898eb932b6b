import { useState } from 'react';
import { type SaidProblem, useWork } from '#kit/api.ts';
import { EmptyState } from '#kit/empty-state.tsx';
import { useSay } from '#kit/language.tsx';
import { newUuid } from '#kit/new-uuid.ts';
import { ProblemNote } from '#kit/problem-note.tsx';
import { makeProgramme } from '../contract.ts';
import type { ProgrammeKind } from '../core/programme.ts';
import { kindWords } from '../core/words.ts';
import type { At } from './after-address.ts';
import { lower, type Overview } from './page-words.ts';

/** A programme that is not made yet: from the targets of the resolution, from the years of the term, or empty. */
export function MakeProgramme({ at, of, kind }: { readonly at: At; readonly of: Overview; readonly kind: ProgrammeKind }) {
  const say = useSay();
  const work = useWork(makeProgramme);
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  const [id] = useState(newUuid);
  const make = (begin: 'targets' | 'yearly' | 'empty'): void => void work.send({ season: at.season, organisation: at.code, kind, id, begin }).then((result) => setProblem(result.ok ? null : result.problem));
  const name = kindWords[kind];
  const targets = of.newTargets.length;
  const main = kind === 'term' ? 'yearly' : targets > 0 ? 'targets' : 'empty';
  const button = (begin: 'targets' | 'yearly' | 'empty', vi: string, en: string) => (
    <button key={begin} type="button" className={begin === main ? 'btn main' : 'btn'} disabled={work.isPending} onClick={() => make(begin)}>{say({ vi, en })}</button>
  );
  return (
    <EmptyState
      action={of.may.record ? (
        <span className="row">
          {targets > 0 && button('targets', `Lập từ ${targets} chỉ tiêu của nghị quyết`, `Make it from the ${targets} targets of the resolution`)}
          {kind === 'term' && button('yearly', 'Lập theo các năm của nhiệm kỳ', 'Make it from the years of the term')}
          {button('empty', 'Lập trống', 'Begin empty')}
        </span>
      ) : undefined}
    >
      {say({ vi: `Chưa lập ${lower(name.vi)}.`, en: `The ${lower(name.en)} is not made yet.` })}{' '}
      {targets === 0 && of.may.record && say({ vi: 'Nghị quyết chưa có chỉ tiêu mới trong phần mềm.', en: 'The resolution has no new targets here.' })}
      <ProblemNote problem={problem} />
    </EmptyState>
  );
}
