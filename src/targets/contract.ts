import * as comparing from './contract/comparing.ts';
import * as judging from './contract/judging.ts';
import * as papers from './contract/papers.ts';
import * as targets from './contract/targets.ts';

/** Targets of the former resolution judged one by one, and the new ones: what may be asked, by subject. */
export * from './contract/targets.ts';
export * from './contract/judging.ts';
export * from './contract/comparing.ts';
export * from './contract/papers.ts';

export const targetsContract = { ...targets, ...judging, ...comparing, ...papers };
