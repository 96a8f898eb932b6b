import type { FastifyRequest } from 'fastify';
import type { Operation } from '#foundation/contract.ts';

/** Name of the field of the query in which calendars carry a token; no input has a field of that name. */
export const ADDRESS_TOKEN = 'token';

const taken = new WeakMap<FastifyRequest, string>();

/**
 * Takes the token out of the address before the input is looked at, so that it is no part of the input and nothing behind sees it.
 * Only where the contract lets programs name it there; everywhere else such a field is refused as any other that the input does not have.
 */
export function takeAddressToken(operation: Operation, request: FastifyRequest): void {
  const query = request.query as Record<string, unknown>;
  if (operation.tokenInAddress !== true || query[ADDRESS_TOKEN] === undefined) return;
  const token = query[ADDRESS_TOKEN];
  delete query[ADDRESS_TOKEN];
  // What cannot be a token is nobody's, and is not asked about as if none had come.
  taken.set(request, typeof token === 'string' && /^[\w-]{20,200}$/.test(token) ? token : '');
}

/** The token that was taken; '' when it cannot be one, undefined when the address had none. */
export function addressToken(request: FastifyRequest): string | undefined {
  return taken.get(request);
}
