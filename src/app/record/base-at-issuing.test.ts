import { describe, expect, test } from 'vitest';
import { decideStanding } from '#delegates/server/decide-standing.ts';
import { DECISION } from '#delegates/testing/hall.ts';
import * as elections from '#elections/contract.ts';
import { ALL, boxOpen, type ElectionHall, electionHall, MEMBER_NAMES, signBoth, struck, value } from '#elections/testing/hall.ts';
import { counted, played, times } from '#elections/testing/play.ts';
import { SYSTEM } from '#platform/actor.ts';
import { exportRecord, verifyExport } from '#verifier/export-file.ts';

/** The second counter takes the base of a count from the chain as it stood when the papers were handed out, like the hall. */

const suspend = async (of: ElectionHall, name: string) => value(await decideStanding(of.shell, SYSTEM, { ...of.at, participant: of.roll.get(name) ?? '', standing: 'suspended', holds: true, ...DECISION }));

async function verified(of: ElectionHall) {
  const parts: string[] = [];
  await exportRecord((text, values) => of.database.owner.pool.query(text, values), `${of.at.season}/${of.at.organisation}`, (text) => void parts.push(text));
  return verifyExport([Buffer.from(parts.join(''))]);
}

describe('13 the base', () => {
  test('of a count and its recount, with a suspension after the box was opened, and of the ballot after it', async () => {
    const of = await electionHall();
    const at = await boxOpen(of);
    await suspend(of, MEMBER_NAMES[5]);
    const papers = [...times(6, struck(3, 4)), ...times(6, struck(4))].map((paper, index) => (index < 6 ? paper : struck(1, 4)));
    expect((await counted(of, at, papers)).base.base).toBe(12);
    await signBoth(of, at);
    await of.done(of.secretary, elections.recount, { ...at, reason: 'Đại biểu đề nghị' });
    expect((await counted(of, at, papers)).base.base).toBe(12);
    await signBoth(of, at);
    await of.done(of.secretary, elections.decideNext, { ...at, decision: 'further-ballot', vote: ALL });
    expect((await played(of, at, times(11, struck(1)))).base.base).toBe(11);
    expect(await verified(of)).toMatchObject({ ok: true });
    await of.database.close();
  });
});
