import type { FastifyRequest } from 'fastify';

/** Per minute and address, unless the caller says otherwise. An office of many machines stays far below it. */
const ORDINARY_PER_MINUTE = 1200;
/** A hall of 5,000 phones shares one address of the network, and each takes some twenty files when it opens the screen's address. */
const OPEN_TO_ALL_PER_MINUTE = 120_000;

export interface RequestLimits {
  readonly max: (request: FastifyRequest) => number;
  readonly keyGenerator: (request: FastifyRequest) => string;
}

/**
 * How many requests one address may send in a minute. The built pages and what a hall screen shows are the same for everybody and cost little: they have a
 * limit of their own and are counted apart, so that a full hall never keeps the desks behind the same address from their work.
 */
export function requestLimits(ordinary = ORDINARY_PER_MINUTE): RequestLimits {
  const open = Math.max(ordinary, OPEN_TO_ALL_PER_MINUTE);
  return {
    max: (request) => (isOpenReading(request) ? open : ordinary),
    keyGenerator: (request) => (isOpenReading(request) ? `open ${request.ip}` : request.ip),
  };
}

function isOpenReading({ method, url }: FastifyRequest): boolean {
  return (method === 'GET' || method === 'HEAD') && (!url.startsWith('/api/') || url.startsWith('/api/hall/'));
}
