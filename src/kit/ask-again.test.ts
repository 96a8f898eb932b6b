import { QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { makeQueryClient } from './api.ts';
import { askAgain } from './ask-again.ts';

/** Somebody looks at an answer that the test gives by hand. */
function looking(client = makeQueryClient(), name = 'delegates.presence') {
  const questions: { readonly signal: AbortSignal; readonly answer: (value: string) => void }[] = [];
  const observer = new QueryObserver<string>(client, { queryKey: [name, {}], queryFn: ({ signal }) => new Promise((resolve) => questions.push({ signal, answer: resolve })) });
  const end = observer.subscribe(() => {});
  return { client, questions, shown: () => observer.getCurrentResult().data, end };
}
async function asked(look: ReturnType<typeof looking>, times: number): Promise<void> {
  await expect.poll(() => look.questions.length).toBe(times);
}

test('a first answer that was on its way is shown and asked for once more, however often the record grew', async () => {
  const look = looking();
  await asked(look, 1);
  askAgain(look.client);
  askAgain(look.client);
  askAgain(look.client);
  look.questions[0]?.answer('before');
  await expect.poll(look.shown).toBe('before');
  await asked(look, 2);
  look.questions[1]?.answer('after');
  await expect.poll(look.shown).toBe('after');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(look.questions).toHaveLength(2);
  look.end();
});

test('an answer that replaces another is given up and asked for anew', async () => {
  const look = looking();
  await asked(look, 1);
  look.questions[0]?.answer('first');
  await expect.poll(look.shown).toBe('first');
  askAgain(look.client);
  await asked(look, 2);
  askAgain(look.client);
  await asked(look, 3);
  expect(look.questions[1]?.signal.aborted).toBe(true);
  look.questions[2]?.answer('third');
  await expect.poll(look.shown).toBe('third');
  look.end();
});

test('what the news do not concern is left alone', async () => {
  const look = looking();
  const other = looking(look.client, 'people.me');
  await asked(other, 1);
  askAgain(look.client, ([name]) => name === 'delegates.presence');
  other.questions[0]?.answer('me');
  look.questions[0]?.answer('before');
  await asked(look, 2);
  expect(other.questions).toHaveLength(1);
  look.end();
  other.end();
});
