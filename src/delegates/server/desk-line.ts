/**
 * Work of one kind that would wait for the same chain goes together: while one piece is being written, the others gather, and the next turn takes them all at
 * once. Nobody waits for others to come; alone, each is written at once.
 */
export interface DeskLine<Wish, Done> {
  /** @param key what may go together @param write does all of them in one piece, an answer for each in the same order */
  take(key: string, wish: Wish, write: (wishes: readonly [Wish, ...Wish[]]) => Promise<readonly Done[]>): Promise<Done>;
}

interface Waiting<Wish, Done> {
  readonly wish: Wish;
  readonly answer: (done: Done) => void;
  readonly fail: (error: unknown) => void;
}

/** At most so many in one turn; a thousand events of one desk are one wish. */
const MOST_AT_ONCE = 200;

export function deskLine<Wish, Done>(): DeskLine<Wish, Done> {
  // A key is here while its turn is being written.
  const lines = new Map<string, Waiting<Wish, Done>[]>();

  return {
    take: (key, wish, write) =>
      new Promise<Done>((answer, fail) => {
        const mine = { wish, answer, fail };
        const line = lines.get(key);
        if (line) line.push(mine);
        else {
          lines.set(key, [mine]);
          void turns(key, write);
        }
      }),
  };

  async function turns(key: string, write: (wishes: readonly [Wish, ...Wish[]]) => Promise<readonly Done[]>): Promise<void> {
    for (;;) {
      const [first, ...others] = lines.get(key)?.splice(0, MOST_AT_ONCE) ?? [];
      if (!first) return void lines.delete(key);
      const together = [first, ...others];
      try {
        const done = await write([first.wish, ...others.map((each) => each.wish)]);
        for (const [index, each] of together.entries()) each.answer(done[index] as Done);
      } catch (error) {
        for (const each of together) each.fail(error);
      }
    }
  }
}
