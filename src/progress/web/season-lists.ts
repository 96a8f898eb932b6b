import type { Sentence } from '#foundation/sentence.ts';
import type { StateName } from '#kit/state-mark.tsx';
import { SEASON_STAGES, type SeasonStage, stageIndicator, stageWords } from '../core/stage.ts';
import { CONGRESS_STATES } from '../core/state.ts';
import type { Overview } from './season-view.ts';
import { seasonWords as words } from './season-words.ts';
import { stateWords } from './words.ts';

/** The lists behind the figures of the season, by the name that stands in the address. */
export type ListName = 'held' | 'not-held' | 'late' | 'direct' | 'pilots' | 'due' | 'due-next' | `state-${StateName}` | `stage-${SeasonStage}`;

interface ListFilter {
  readonly indicator?: string;
  readonly state?: StateName;
  readonly plannedFrom?: string;
  readonly plannedUntil?: string;
  readonly sort: 'code' | 'planned' | 'held' | 'late' | 'state';
}

export function listIn(name: string | undefined): ListName | undefined {
  const names: readonly string[] = ['held', 'not-held', 'late', 'direct', 'pilots', 'due', 'due-next', ...CONGRESS_STATES.map((state) => `state-${state}`), ...SEASON_STAGES.map(stageIndicator)];
  return name !== undefined && names.includes(name) ? (name as ListName) : undefined;
}

/** How the list is asked for. 'held' is everything held, with or without a report. */
export function filterOf(list: ListName, overview: Pick<Overview, 'dueThisWeek' | 'dueNextWeek'>): ListFilter {
  switch (list) {
    case 'held':
      return { indicator: 'held', sort: 'held' };
    case 'not-held':
      return { indicator: 'not-held', sort: 'planned' };
    case 'late':
      return { indicator: 'late', sort: 'late' };
    case 'direct':
      return { indicator: 'direct', sort: 'state' };
    case 'pilots':
      return { indicator: 'pilots', sort: 'state' };
    case 'due':
      return { indicator: 'not-held', plannedFrom: overview.dueThisWeek.from, plannedUntil: overview.dueThisWeek.until, sort: 'planned' };
    case 'due-next':
      return { indicator: 'not-held', plannedFrom: overview.dueNextWeek.from, plannedUntil: overview.dueNextWeek.until, sort: 'planned' };
    default:
      return isStage(list) ? { indicator: list, sort: 'state' } : { state: stateIn(list), sort: 'planned' };
  }
}

export function titleOf(list: ListName): Sentence {
  switch (list) {
    case 'held':
      return words.list_held;
    case 'not-held':
      return words.list_notHeld;
    case 'late':
      return words.late;
    case 'direct':
      return words.list_direct;
    case 'pilots':
      return words.list_pilots;
    case 'due':
      return words.dueThisWeek;
    case 'due-next':
      return words.list_dueNext;
    default:
      return capital(isStage(list) ? stageWords[list.slice('stage-'.length) as SeasonStage] : stateWords[stateIn(list)]);
  }
}

function isStage(list: `state-${StateName}` | `stage-${SeasonStage}`): list is `stage-${SeasonStage}` {
  return list.startsWith('stage-');
}

function capital(words: Sentence): Sentence {
  return { vi: words.vi.charAt(0).toUpperCase() + words.vi.slice(1), en: words.en.charAt(0).toUpperCase() + words.en.slice(1) };
}

function stateIn(list: `state-${StateName}`): StateName {
  return list.slice('state-'.length) as StateName;
}
