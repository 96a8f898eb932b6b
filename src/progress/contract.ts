import { listFacts, recordFact, recordFacts, withdrawFact } from './contract/facts.ts';
import { overview } from './contract/overview.ts';
import { addPaper, report, showPaper } from './contract/papers.ts';
import { burnUp, cells } from './contract/pictures.ts';
import { listUnits } from './contract/units.ts';

/**
 * The operations of the room, by subject. Every figure is that of one unit and everything below it, true on `asOf` as known at the end of
 * `knownOn`; without them: the season's own day (or today), and today. Days are 2020-05-29, counts whole, shares hundredths of a percent.
 */
export * from './contract/overview.ts';
export * from './contract/pictures.ts';
export * from './contract/units.ts';
export * from './contract/facts.ts';
export * from './contract/papers.ts';

export const progressContract = { overview, cells, burnUp, listUnits, listFacts, recordFact, recordFacts, withdrawFact, report, addPaper, showPaper };
