import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as contract from '../contract.ts';
import type { Protocol } from '../core/protocol.ts';
import { protocolPaper } from './protocol-paper.ts';
import { ALL, AT, boxOpen, type Begun, type ElectionHall, electionHall, makePass, MEMBER_NAMES, PAPERS, sha256, signBoth, struck } from '../testing/hall.ts';

/** From the list to the announced result, with a difference that is settled against the paper. */
let of: ElectionHall;
let one: Begun & { batch: string };

beforeAll(async () => {
  of = await electionHall();
  one = await boxOpen(of);
});
afterAll(() => of.database.close());

describe('an election of a branch committee', () => {
  test('two passes, one planted difference; the head teller, who made neither, settles it', async () => {
    const first = await makePass(of, of.tellerOne, one);
    expect(first).toMatchObject({ opened: false, differences: null });
    const misread = [...PAPERS.slice(0, 11), struck(4)];
    const second = await makePass(of, of.tellerTwo, one, misread);
    expect(second).toMatchObject({ opened: true, differences: expect.any(Number) });
    const { batches } = await of.done(of.head, contract.differences, one);
    const open = batches[0]?.cells.filter((each) => each.differs) ?? [];
    expect(open.map((each) => each.cell)).toEqual(['valid', 'invalid:not-issued', 'votes:1', 'votes:2', 'votes:3']);
    expect((await of.ask(of.tellerTwo, contract.makeProtocol, one)).ok).toBe(false);
    for (const { cell, a } of open) await of.done(of.head, contract.settleDifference, { ...one, batch: one.batch, cell, paper: a, cause: 'b-misread', note: 'Phiếu lạ' });
    expect((await of.done(of.head, contract.differences, one)).batches[0]?.cells.every((each) => !each.differs || each.settled !== null)).toBe(true);
  });

  test('the protocol is made, hashed, signed by two, announced; minutes and hall hear of it', async () => {
    const made = await of.done(of.head, contract.makeProtocol, one);
    const shown = await of.done(of.head, contract.showProtocol, one);
    expect(sha256(shown.canonical)).toBe(made.hash);
    const protocol = JSON.parse(shown.canonical) as Protocol;
    expect(protocol.result.elected).toEqual([1, 2, 3]);
    expect(protocol.result.names.map((each) => each.votes)).toEqual([10, 10, 10, 2]);
    expect(protocol).toMatchObject({ base: { summoned: 12, base: 12 }, result: { threshold: 7, next: 'closed', unfilled: 0 }, papers: { returned: 12 } });
    expect(await of.ask(of.secretary, contract.announce, { ...one })).toMatchObject({ ok: false, problem: { code: 'protocol_not_signed' } });
    await signBoth(of, one);
    await of.done(of.secretary, contract.announce, { ...one });
    const { election } = await of.done(of.secretary, contract.show, one);
    expect(election).toMatchObject({ stage: 'announced', closed: true, signed: ['head-teller', 'presidium'] });
    expect(election.elected).toHaveLength(3);
    const minutes = await of.database.db.selectFrom('minutes_entries').select(['kind', 'sentence_vi']).execute();
    expect(minutes).toContainEqual({ kind: 'election-result', sentence_vi: 'Kết quả bầu chi ủy: bầu 3, trúng cử 3.' });
    expect(minutes).toContainEqual({ kind: 'election-tellers', sentence_vi: expect.stringMatching(/^Đại hội bầu ban kiểm phiếu cho cuộc bầu chi ủy: .* \(trưởng ban\)/) });
  });

  test('the result tells each person why; the secretary may be elected next from the committee alone', async () => {
    const result = await of.done(of.secretary, contract.result, one);
    expect(result.people.map((each) => [each.outcome, each.why[0]?.code])).toEqual([['elected', 'elected-over-half'], ['elected', 'elected-over-half'], ['elected', 'elected-over-half'], ['not-elected', 'not-over-half']]);
    const { next } = await of.done(of.secretary, contract.overview, AT);
    expect(next.find((each) => each.office === 'secretary')).toMatchObject({ may: true, place: 'congress' });
    const { election } = await of.done(of.secretary, contract.begin, { ...AT, office: 'secretary', place: 'congress', seats: 1, vote: ALL });
    const outside = of.roll.get(MEMBER_NAMES[8]) ?? '';
    expect(await of.ask(of.secretary, contract.nominate, { ...AT, election, by: 'committee', people: [{ participant: outside }] })).toMatchObject({ ok: false, problem: { code: 'may_not_stand', because: 'not-of-the-body' } });
  });

  test('the printed minutes name who signed for the presidium, and show both signatures', async () => {
    const { canonical, hash, signatures } = await of.done(of.secretary, contract.showProtocol, one);
    const signed = signatures.map((each) => ({ role: each.role, fullName: each.name, signature: each.signature }));
    const paper = (by: typeof signed) => protocolPaper(JSON.parse(canonical) as Protocol, hash, { sample: true, branch: true, signed: by });
    const presidium = signed.find((each) => each.role === 'presidium');
    expect(paper([]).signatures[1]).toEqual({ authority: 'T/M Đoàn chủ tịch' });
    expect(paper(signed).signatures[1]).toEqual({ authority: 'T/M Đoàn chủ tịch', name: presidium?.fullName });
    expect(JSON.stringify(paper(signed).blocks)).toContain(presidium?.signature);
  });

  test('papers and minutes are the same bytes each time', async () => {
    for (const operation of [contract.ballotFile, contract.protocolFile] as const) {
      for (const format of ['pdf', 'docx'] as const) {
        const twice = [await of.done(of.secretary, operation, { ...one, format }), await of.done(of.secretary, operation, { ...one, format })] as { bytes: Uint8Array }[];
        expect(Buffer.compare(twice[0]?.bytes ?? new Uint8Array(), twice[1]?.bytes ?? new Uint8Array(1))).toBe(0);
      }
    }
  });
});
