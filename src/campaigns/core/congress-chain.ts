/**
 * Name of the chain of the ledger in which a congress's own day stands: roll, sittings, elections, counts. What the season needs to know of it
 * (opened, held, secretary elected) is recorded in the season's chain as well, by the same piece of work.
 */
export function congressChain(seasonCode: string, organisationCode: string): string {
  return `${seasonCode}/${organisationCode}`;
}
