import * as counting from './contract/counting.ts';
import * as elections from './contract/elections.ts';
import * as lists from './contract/lists.ts';
import * as papers from './contract/papers.ts';
import * as results from './contract/results.ts';

/** Every operation of the elections, in the order of the hall: elections, lists, papers, count, result. */
export * from './contract/elections.ts';
export * from './contract/lists.ts';
export * from './contract/papers.ts';
export * from './contract/counting.ts';
export * from './contract/results.ts';

export const electionsContract = { ...elections, ...lists, ...papers, ...counting, ...results };
