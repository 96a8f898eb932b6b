import * as overview from './contract/overview.ts';
import * as papers from './contract/papers.ts';
import * as quarters from './contract/quarters.ts';
import * as rules from './contract/rules.ts';
import * as tasks from './contract/tasks.ts';

/** After the congress: working rules, assignments, dissemination, programmes and their quarters: what may be asked, by subject. */
export * from './contract/overview.ts';
export * from './contract/rules.ts';
export * from './contract/tasks.ts';
export * from './contract/quarters.ts';
export * from './contract/papers.ts';

export const programmesContract = { ...overview, ...rules, ...tasks, ...quarters, ...papers };
