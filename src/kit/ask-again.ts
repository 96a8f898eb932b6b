import type { Query, QueryClient, QueryKey } from '@tanstack/react-query';

/** First questions that will be asked once more when their answer has come. */
const awaited = new WeakSet<Query>();

/**
 * Asks again for what the page shows, after the record has grown. An answer that is on its way may have been made before: one that replaces another
 * is given up and asked for anew; the first one of all is let through, so that the page shows something, and followed by another question.
 */
export function askAgain(client: QueryClient, fits: (queryKey: QueryKey) => boolean = () => true): void {
  const predicate = (query: Query): boolean => fits(query.queryKey);
  for (const query of client.getQueryCache().findAll({ predicate, fetchStatus: 'fetching' })) if (query.state.data === undefined) void followUp(client, query);
  void client.invalidateQueries({ predicate });
}

async function followUp(client: QueryClient, query: Query): Promise<void> {
  if (awaited.has(query)) return;
  awaited.add(query);
  const only = { predicate: (each: Query): boolean => each === query };
  // Of a question that is on its way for the first time this only awaits the end.
  await client.refetchQueries(only);
  awaited.delete(query);
  await client.invalidateQueries(only);
}
