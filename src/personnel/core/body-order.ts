import { BODIES, type Body } from './body.ts';

/** Bodies in the order of the list, each once. */
export function bodyOrder(bodies: readonly Body[]): Body[] {
  return BODIES.filter((body) => bodies.includes(body));
}
