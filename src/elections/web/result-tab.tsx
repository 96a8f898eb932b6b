import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import { Answered } from '#kit/answered.tsx';
import { useAnswer, useWork } from '#kit/api.ts';
import { EmptyState } from '#kit/empty-state.tsx';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { announce, result } from '../contract.ts';
import { ActionButton } from './action-button.tsx';
import { DecideNext } from './decide-next.tsx';
import type { ElectionPlace, Shown } from './election-view.ts';
import css from './elections.module.css';
import { ResultFigures } from './result-figures.tsx';
import { ResultTable } from './result-table.tsx';

export type Result = OutputOf<typeof result>;

const SORTS = ['place', 'votes'] as const;

/** Votes in the order of the paper and by falling votes, with each person's reason; what is left, and what the congress decides. */
export function ResultTab({ place, shown }: { readonly place: ElectionPlace; readonly shown: Shown }) {
  const say = useSay();
  const round = { round: shown.election.round };
  const answer = useAnswer(result, { ...place, ...round });
  if (answer.error && !answer.data && (answer.error.code === 'count_unfinished' || answer.error.code === 'result_not_open')) return <EmptyState>{say(answer.error.sentence)}</EmptyState>;
  return <Answered of={answer}>{(shownResult) => <ResultOf place={place} shown={shown} result={shownResult} />}</Answered>;
}

function ResultOf({ place, shown, result: found }: { readonly place: ElectionPlace; readonly shown: Shown; readonly result: Result }) {
  const say = useSay();
  const [sort, setSort] = useState<(typeof SORTS)[number]>('votes');
  const tell = useWork(announce);
  return (
    <div className="page-split">
      <div>
        <div className={css.actions}>
          <ActionButton actions={found.actions} operation="elections.announce" main busy={tell.isPending} onClick={() => void tell.send({ ...place, what: 'result' })}>
            {say({ vi: 'Công bố kết quả', en: 'Announce the result' })}
          </ActionButton>
          <SegmentedControl
            aria-label={say({ vi: 'Thứ tự', en: 'Order' })}
            value={sort}
            onChange={(chosen) => setSort(chosen)}
            data={[
              { value: 'votes', label: say({ vi: 'Theo số phiếu', en: 'By votes' }) },
              { value: 'place', label: say({ vi: 'Theo thứ tự trên phiếu', en: 'As on the paper' }) },
            ]}
          />
        </div>
        <ProblemNote problem={tell.error} />
        <ResultTable result={found} regulation={shown.regulation.id} byVotes={sort === 'votes'} />
      </div>
      <div>
        <ResultFigures result={found} regulation={shown.regulation.id} />
        <DecideNext place={place} shown={shown} result={found} />
      </div>
    </div>
  );
}
