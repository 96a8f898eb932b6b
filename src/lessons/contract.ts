import * as following from './contract/following.ts';
import * as issuing from './contract/issuing.ts';
import * as writing from './contract/writing.ts';

/** Lessons of congresses that were held, and the checks that they become for those to come: what may be asked, by subject. */
export * from './contract/writing.ts';
export * from './contract/issuing.ts';
export * from './contract/following.ts';

export const lessonsContract = { ...writing, ...issuing, ...following };
