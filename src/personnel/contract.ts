import * as direct from './contract/direct.ts';
import * as papers from './contract/papers.ts';
import * as people from './contract/people.ts';
import * as publishing from './contract/publishing.ts';
import * as scheme from './contract/scheme.ts';
import * as season from './contract/season.ts';
import * as steps from './contract/steps.ts';

/** Nhân sự: scheme, persons, the five steps, publication, direct election of the secretary; what may be asked, by subject. */
export * from './contract/scheme.ts';
export * from './contract/people.ts';
export * from './contract/steps.ts';
export * from './contract/publishing.ts';
export * from './contract/direct.ts';
export * from './contract/season.ts';
export * from './contract/papers.ts';

export const personnelContract = { ...scheme, ...people, ...steps, ...publishing, ...direct, ...season, ...papers };
