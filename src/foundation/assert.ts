/** Stops the work when something is so that only a mistake of ours can bring about. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`assertion failed: ${message}`);
}

/** Closes an exhaustive `switch`: a new case that nobody handled does not compile. */
export function never(value: never): never {
  throw new Error(`assertion failed: unhandled case ${JSON.stringify(value)}`);
}
