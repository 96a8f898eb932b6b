import type { CSSProperties } from 'react';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { ScrollRegion } from '#kit/scroll-region.tsx';
import { SEASON_STAGES, type SeasonStage, stageIndicator, stageWords } from '../core/stage.ts';
import type { ListName } from './season-lists.ts';
import type { Overview } from './season-view.ts';
import { seasonWords as words } from './season-words.ts';
import css from './season-stages.module.css';

export interface SeasonStagesProps {
  readonly overview: Pick<Overview, 'stages' | 'byUnit' | 'unit'>;
  readonly onOpen: (list: ListName, under?: string) => void;
}

/** How far the congresses have come, from the first preparation to the programme; every number opens its organisations. */
export function SeasonStages({ overview, onOpen }: SeasonStagesProps) {
  const say = useSay();
  const show = useFormat();
  const most = Math.max(1, ...SEASON_STAGES.map((stage) => overview.stages[stage]));
  return (
    <section className={css.stages} aria-label={say(words.stages)}>
      <ol>
        {SEASON_STAGES.map((stage) => (
          <li key={stage} data-stage={stage}>
            <button type="button" aria-haspopup="dialog" onClick={() => onOpen(stageIndicator(stage) as ListName)}>
              <b>{show.number(overview.stages[stage])}</b>
              <i style={{ '--share': overview.stages[stage] / most } as CSSProperties} />
              <small>{say(stageWords[stage])}</small>
            </button>
          </li>
        ))}
      </ol>
      {overview.byUnit.length > 1 && <ByUnit overview={overview} onOpen={onOpen} />}
    </section>
  );
}

function ByUnit({ overview, onOpen }: SeasonStagesProps) {
  const say = useSay();
  return (
    <details className={css.byUnit}>
      <summary>{say(words.stagesByUnit)}</summary>
      <ScrollRegion className={css.scroll} label={say(words.stagesByUnit)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say(words.committee)}</th>
              {SEASON_STAGES.map((stage) => (
                <th key={stage} scope="col" className="num">
                  {say(stageWords[stage])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {overview.byUnit
              .filter((unit) => unit.planned > 0)
              .map((unit) => (
                <tr key={unit.code}>
                  <th scope="row">{unit.name}</th>
                  {SEASON_STAGES.map((stage) => (
                    <Cell key={stage} stage={stage} count={unit.stages[stage]} name={unit.name} onOpen={() => onOpen(stageIndicator(stage) as ListName, unit.code)} />
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  );
}

function Cell({ stage, count, name, onOpen }: { readonly stage: SeasonStage; readonly count: number; readonly name: string; readonly onOpen: () => void }) {
  const say = useSay();
  const show = useFormat();
  return (
    <td className="num">
      {count === 0 ? (
        <span className="muted">–</span>
      ) : (
        <button type="button" className="link" aria-haspopup="dialog" aria-label={`${name}: ${show.number(count)} ${say(stageWords[stage])}`} onClick={onOpen}>
          {show.number(count)}
        </button>
      )}
    </td>
  );
}
