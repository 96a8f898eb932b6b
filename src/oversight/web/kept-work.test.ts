import { expect, test, vi } from 'vitest';
import { fail, ok } from '#foundation/result.ts';
import { KeptWork, type KeptWorkParts } from './kept-work.ts';

interface Draft {
  readonly uuid: string;
  readonly text: string;
}

const LOST = fail({ lineLost: true, code: 'line_lost', sentence: { vi: 'Mất mạng.', en: 'No line.' } });
const WRONG = fail({ lineLost: false, code: 'day_ahead', sentence: { vi: 'Ngày sai.', en: 'The day is wrong.' } });

/** A phone with its disk and a server that answers as told. */
function phone(answers: readonly (ReturnType<typeof ok<null>> | typeof LOST | typeof WRONG)[]) {
  let disk: string | undefined;
  const sent: Draft[] = [];
  const keptWhenRecorded: (string | undefined)[] = [];
  const left = [...answers];
  const parts: KeptWorkParts<Draft> = {
    first: { uuid: 'u1', text: '' }, retryMs: 5,
    read: () => disk,
    write: (text) => void (disk = text),
    recorded: () => void keptWhenRecorded.push(disk),
    send: (draft) => {
      sent.push(draft);
      return Promise.resolve(left.shift() ?? ok(null));
    },
  };
  return { parts, sent, keptWhenRecorded, disk: () => disk, write: (text: string) => void (disk = text) };
}

test('what is typed stands on the machine, and a page opened anew begins with it', () => {
  const machine = phone([]);
  new KeptWork(machine.parts).change({ text: 'Đã gặp chi ủy' });
  const again = new KeptWork(machine.parts);
  expect(again.begun).toBe(true);
  expect(again.state()).toMatchObject({ draft: { uuid: 'u1', text: 'Đã gặp chi ủy' }, stage: 'typing' });
  again.open();
  // Nobody asked to send it.
  expect(machine.sent).toEqual([]);
  again.close();
});

test('while the line is lost it waits and is tried again by itself, with the same uuid, until it stands in the record', async () => {
  const machine = phone([LOST, LOST]);
  const work = new KeptWork(machine.parts);
  work.open();
  work.change({ text: 'Một' });
  await work.submit();
  expect(work.state()).toMatchObject({ stage: 'waiting', why: { code: 'line_lost' } });
  expect(machine.disk()).toContain('Một');
  await vi.waitFor(() => expect(work.state().stage).toBe('recorded'));
  expect(machine.sent.map(({ uuid, text }) => `${uuid} ${text}`)).toEqual(['u1 Một', 'u1 Một', 'u1 Một']);
  expect(machine.disk()).toBeUndefined();
  // A page that is told of it finds nothing to send again.
  expect(machine.keptWhenRecorded).toEqual([undefined]);
  work.close();
});

test('a page opened anew sends what an earlier one was asked to send', async () => {
  const machine = phone([LOST]);
  const work = new KeptWork(machine.parts);
  work.change({ text: 'Một' });
  await work.submit();
  const again = new KeptWork(machine.parts);
  again.open();
  await vi.waitFor(() => expect(again.state().stage).toBe('recorded'));
  expect(machine.sent).toHaveLength(2);
  again.close();
});

test('what the server refuses stays to be mended, and is not sent again by itself', async () => {
  const machine = phone([WRONG]);
  const work = new KeptWork(machine.parts);
  work.open();
  await work.submit();
  expect(work.state()).toMatchObject({ stage: 'refused', why: { sentence: { vi: 'Ngày sai.' } } });
  work.retry();
  expect(machine.sent).toHaveLength(1);
  work.change({ text: 'Hai' });
  expect(work.state()).toMatchObject({ stage: 'typing', why: undefined });
  await work.submit();
  expect(work.state().stage).toBe('recorded');
  work.close();
});

test('what was not written by this page is not trusted', () => {
  for (const text of ['', 'null', '"x"', '{"draft":3}', '{"draft":null,"asked":true}', '{']) {
    const machine = phone([]);
    machine.write(text);
    expect(new KeptWork(machine.parts).state()).toMatchObject({ draft: { uuid: 'u1', text: '' }, stage: 'typing' });
  }
});

test('what is thrown away does not come back', () => {
  const machine = phone([]);
  const work = new KeptWork(machine.parts);
  work.change({ text: 'Bỏ' });
  work.discard();
  expect(work.state()).toMatchObject({ draft: { text: '' }, stage: 'typing' });
  expect(machine.disk()).toBeUndefined();
  expect(new KeptWork(machine.parts).begun).toBe(false);
});
