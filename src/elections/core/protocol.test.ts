import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { CountedBallot } from './counted-ballot.ts';
import { makeProtocol, protocolText, signedText } from './make-protocol.ts';
import { passOfBallots, passText } from './pass.ts';
import { contestFor } from './testing/cases.ts';
import { inputFor } from './testing/protocol-input.ts';

/** Nhơn Phú, 9/6/2020: 118 delegates, one of the convening committee away all day, 116 papers, 114 valid, 15 seats of 17 names. */
const contest = contestFor(17, 15);
const all = Array.from({ length: 17 }, (_, index) => index + 1);
const struckBut = (left: readonly number[]): CountedBallot => ({ kind: 'strike-out', struck: all.filter((place) => !left.includes(place)) });
/** Votes by place: 15 between 100 and 114, no. 16 with 61, no. 17 with 40. */
const wanted = [...Array.from({ length: 15 }, (_, index) => 114 - index), 61, 40];

/** Papers that give each place its votes and leave no more than 15 names. */
function papers(): CountedBallot[] {
  const valid = Array.from({ length: 114 }, () => new Set<number>());
  for (const [index, votes] of wanted.entries()) {
    // The papers with the fewest names so far take the next vote, so that none has more than fifteen.
    for (const paper of valid.toSorted((a, b) => a.size - b.size).slice(0, votes)) paper.add(index + 1);
  }
  return [...valid.map((each) => struckBut([...each])), struckBut([...all]), { kind: 'invalid', reason: 'marked' }];
}

const base = { meeting: 'delegate-congress', summoned: 118, subtracted: [{ person: 'x', fullName: 'Trần Văn Xuân', as: 'convenersAbsentThroughout' }] } as const;
const input = { ...inputFor(contest, papers(), 118, [50, 50, 16]), base, present: 117 };
const accepted = {
  ...input,
  warnings: [{ code: 'issued_below_present', rule: 'R-244-M.1', facts: { issued: 116, present: 117 }, acceptedBy: { person: 'a', fullName: 'Ông a' }, reason: 'Một đại biểu không nhận phiếu' }],
};

describe('R-244-M.1 the protocol', () => {
  test('waits for the warning that a delegate took no paper', () => expect(makeProtocol(input)).toEqual({ ok: false, problem: { code: 'warnings_open', count: 1 } }));

  const made = makeProtocol(accepted);
  const protocol = made.ok ? made.value : undefined;

  test('holds the figures of the hall', () =>
    expect(protocol).toMatchObject({
      format: 'daihoi-protocol', v: 1, season: 'mua', chain: 'mua/MT.12', regulation: '244-QD/TW',
      base: { summoned: 118, base: 117 }, attendance: { present: 117, absent: 1 }, papers: { printed: 119, issued: 116, spoiled: 1, unused: 2, returned: 116 },
      tellers: { head: { person: 'a' }, members: [{ person: 'b' }, { person: 'c' }], watcher: null },
      batches: [{ batch: 1, cut: 50, first: { papers: 50, kind: 'ballots' }, differences: 0 }, { cut: 50 }, { cut: 16 }],
      result: {
        valid: 114, threshold: 59, elected: all.slice(0, 15), tied: [], unfilled: 0, next: 'closed',
        invalid: [{ reason: 'too-many-names', papers: 1, rule: 'R-244-17.5b' }, { reason: 'marked', papers: 1, rule: 'R-244-17.6f' }],
        rules: ['R-244-32.3', 'R-DER-5', 'R-244-17.2', 'R-244-17.4', 'R-244-17.5b', 'R-244-17.6f', 'R-244-32.1', 'R-244-32.5'], unconfirmed: ['R-244-17.6f', 'R-244-32.5'],
      },
    }));

  test('says of the one with 61 votes that the seats are full, and of the one with 40 that the half is missing', () => {
    expect(protocol?.result.names[15]).toMatchObject({ place: 16, votes: 61, against: 0, neither: 53, percentOfSummoned: '51,69', reason: 'over-half-seats-full' });
    expect(protocol?.result.names[16]).toMatchObject({ votes: 40, percentOfSummoned: '33,90', reason: 'not-over-half' });
    expect(protocol?.result.names[0]).toMatchObject({ votes: 114, percentOfSummoned: '96,61', reason: 'elected-over-half' });
  });

  test('has one canonical text, on every machine', () => {
    const text = protocol ? protocolText(protocol) : '';
    expect(text.startsWith('{"attendance":{"absent":1,"present":117},"base":{"base":117,')).toBe(true);
    // The same hash comes from any other writer of canonical JSON (Python: json.dumps with sorted keys, no spaces, ensure_ascii off).
    expect(createHash('sha256').update(text).digest('hex')).toBe('2b176aaff5eb1fefa4c074c5da5756f4ae58428c7c424a8624ac411c702eb9f1');
  });

  test('is signed over 82 bytes', () => expect(Buffer.from(signedText('a'.repeat(64))).toString()).toBe(`daihoi protocol 1\n${'a'.repeat(64)}`));
});

describe('differences in the protocol', () => {
  const one: CountedBallot = { kind: 'strike-out', struck: [1] };
  const small = inputFor(contestFor(3, 2), [one], 5, [1]);
  const settled = (settlements: (typeof small.batches)[0]['settlements']) => ({
    ...small,
    batches: small.batches.map((each) => ({ ...each, second: { ...each.second, content: passOfBallots([{ kind: 'strike-out', struck: [2] }]) }, settlements })),
  });
  const who = (person: string) => ({ person, fullName: `Ông ${person}` });
  const said = { first: 0, second: 1, paper: 0, cause: 'b-misread', settledBy: [who('c'), who('a')] } as const;

  test('stand in the order of the cells, with both first figures, the paper’s and all who looked', () => {
    const made = makeProtocol(settled([{ ...said, cell: 'votes:2', first: 1, second: 0, paper: 1 }, { ...said, cell: 'votes:1' }]));
    expect(made).toMatchObject({
      ok: true,
      value: {
        batches: [{ differences: 2 }],
        differences: [{ batch: 1, cell: 'votes:1', first: 0, second: 1, paper: 0, cause: 'b-misread', settledBy: [who('a'), who('c')] }, { cell: 'votes:2', first: 1, second: 0, paper: 1 }],
        result: { names: [{ votes: 0 }, { votes: 1 }, { votes: 1 }] },
      },
    });
  });
});

test('a pass has one text: equal papers together, sorted', () => {
  expect(passText(passOfBallots([{ kind: 'tick', ticked: [3] }, { kind: 'foreign' }, { kind: 'tick', ticked: [1, 2] }, { kind: 'foreign' }]))).toBe(
    '{"ballots":[{"ballot":{"kind":"foreign"},"times":2},{"ballot":{"kind":"tick","ticked":[1,2]},"times":1},{"ballot":{"kind":"tick","ticked":[3]},"times":1}],"kind":"ballots"}',
  );
});
