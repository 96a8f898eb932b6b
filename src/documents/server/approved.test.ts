import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { decide as decideContract, receive as receiveContract, reopen as reopenContract, submit as submitContract } from '#approvals/contract.ts';
import { approvalsParts } from '#approvals/server/door.ts';
import { decide } from '#approvals/server/decide.ts';
import { reopen } from '#approvals/server/own-side.ts';
import { submit } from '#approvals/server/submit.ts';
import { receive } from '#approvals/server/superior.ts';
import { SYSTEM } from '#platform/actor.ts';
import { code, DESK, deskInMay, value } from '../testing/desk.ts';
import { dossierPieces } from './door.ts';

test('R-QD24-16.2 a paper that the superior approved stands until its dossier is reopened; what is drafted beside it does not', async () => {
  const desk = await deskInMay();
  const { shell, database } = desk.world;
  const report = await desk.drafted({ kind: 'review-report', title: 'Báo cáo kiểm điểm' });
  const out = value(await desk.step(report, 'ask_opinions'));
  const parts = approvalsParts({ pieces: async (db, place, kind) => (kind === 'documents' ? dossierPieces(db, place) : []) });
  const { id, missing } = value(await submit(shell, SYSTEM, submitContract.input.parse({ ...DESK, id: randomUUID(), kind: 'documents', number: '4-TTr/ĐU', missingReason: 'Gửi sau' }), parts));
  // The other three papers of the set are not written.
  expect(missing).toBe(3);
  value(await receive(shell, SYSTEM, receiveContract.input.parse({ ...DESK, dossier: id, on: '2020-05-29' })));
  value(await decide(shell, SYSTEM, decideContract.input.parse({ ...DESK, dossier: id, outcome: 'approved', on: '2020-05-29', number: '33-CV/HU', signer: 'Trần Văn Huyện' }), parts));

  expect(await desk.step(out, 'next_draft')).toMatchObject({ ok: false, problem: { code: 'locked_by_approval', dossier: id, on: '2020-05-29' } });
  const other = await desk.drafted();
  expect(code(await desk.save(other, ['Thu ngân sách đạt 105%.']))).toBe('ok');
  value(await reopen(shell, SYSTEM, reopenContract.input.parse({ ...DESK, kind: 'documents', reason: 'Bổ sung số liệu' })));
  expect(code(await desk.step(out, 'next_draft'))).toBe('ok');
  await database.close();
});
