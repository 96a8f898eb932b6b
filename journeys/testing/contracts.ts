import type { Operation } from '#foundation/contract.ts';
import { approvalsContract } from '#approvals/contract.ts';
import { campaignsContract } from '#campaigns/contract.ts';
import { delegatesContract } from '#delegates/contract.ts';
import { documentsContract } from '#documents/contract.ts';
import { electionsContract } from '#elections/contract.ts';
import { lessonsContract } from '#lessons/contract.ts';
import { opinionsContract } from '#opinions/contract.ts';
import { organisationsContract } from '#organisations/contract.ts';
import { oversightContract } from '#oversight/contract.ts';
import { peopleContract } from '#people/contract.ts';
import { programmesContract } from '#programmes/contract.ts';
import { personnelContract } from '#personnel/contract.ts';
import { progressContract } from '#progress/contract.ts';
import { sittingsContract } from '#sittings/contract.ts';
import { targetsContract } from '#targets/contract.ts';
import { recordContract } from '#app/record/contract.ts';

type In<Contract> = Contract[keyof Contract];

/** Every operation that the application serves, as a union; a new room adds its contract here. */
export type AnyOperation = In<typeof organisationsContract> | In<typeof peopleContract> | In<typeof campaignsContract> | In<typeof progressContract> | In<typeof approvalsContract> | In<typeof documentsContract> | In<typeof targetsContract> | In<typeof opinionsContract> | In<typeof personnelContract> | In<typeof delegatesContract> | In<typeof sittingsContract> | In<typeof electionsContract> | In<typeof programmesContract> | In<typeof oversightContract> | In<typeof lessonsContract> | In<typeof recordContract>;
export type OperationName = AnyOperation['name'];
export type OperationNamed<Name extends OperationName> = Extract<AnyOperation, { readonly name: Name }>;

const contracts: readonly { readonly [key: string]: Operation }[] = [organisationsContract, peopleContract, campaignsContract, progressContract, approvalsContract, documentsContract, targetsContract, opinionsContract, personnelContract, delegatesContract, sittingsContract, electionsContract, programmesContract, oversightContract, lessonsContract, recordContract];

export const OPERATIONS: ReadonlyMap<string, Operation> = new Map(contracts.flatMap((contract) => Object.values(contract)).map((operation) => [operation.name, operation]));
