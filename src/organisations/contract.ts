import * as changing from './contract/changing.ts';
import * as files from './contract/files.ts';
import * as reading from './contract/reading.ts';

/** Every operation of the register: what may be read, what may be changed, what is handed in or out as a file. */
export type { ChangeView, ListedOrganisation, NamedView, OrganisationPage, OrganisationView, StateView } from './contract/answers.ts';
export * from './contract/reading.ts';
export * from './contract/changing.ts';
export * from './contract/files.ts';

export const organisationsContract = { ...reading, ...changing, ...files };
