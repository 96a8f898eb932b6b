import * as boards from './contract/board.ts';
import * as guiding from './contract/guiding.ts';
import * as matters from './contract/matters.ts';
import * as visiting from './contract/visiting.ts';

/** Leading those who have it hard: what may be asked, by subject. */
export * from './contract/board.ts';
export * from './contract/guiding.ts';
export * from './contract/visiting.ts';
export * from './contract/matters.ts';

export const oversightContract = { ...boards, ...guiding, ...visiting, ...matters };
