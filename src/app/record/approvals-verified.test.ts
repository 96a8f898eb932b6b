import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DossierDesk, ELECTION, SEASON, systemDesk, value } from '#approvals/testing/dossier-desk.ts';
import { found } from './testing/found.ts';

let desk: DossierDesk;

beforeAll(async () => {
  desk = await systemDesk({
    elected: async () => [{ election: ELECTION, office: 'committee', title: { vi: 'Ban chấp hành', en: 'Committee' }, names: ['Nguyễn Văn An', 'Trần Thị Bé'] }],
    pieces: async (_db, _place, kind) => (kind === 'documents' ? [{ id: 'report', name: { vi: 'Báo cáo chính trị', en: 'Political report' }, state: 'missing', must: true, detail: null, href: 'van-kien', sha256: null }] : []),
  });
  value(await desk.plan());
  await desk.approved('plan');
  value(await desk.reopen('plan'));
  value(await desk.plan({ aims: 'Khác' }));
  value(await desk.decide(await desk.received('plan'), { outcome: 'refused', note: 'Chưa đủ căn cứ' }));
  value(await desk.reopen('plan'));
  const documents = value(await desk.submit('documents', { missingReason: 'Đang chỉnh lý', note: 'Kính trình' }));
  value(await desk.receive(documents.id));
  value(await desk.return(documents.id, [{ piece: 'report', text: 'Bổ sung số liệu' }]));
  value(await desk.answer(documents.id, 1));
  value(await desk.withdraw(value(await desk.submit('personnel')).id));
  value(await desk.decide(await desk.received('personnel'), { outcome: 'approved-in-part', refused: [{ name: 'Lê Văn Tư', office: 'secretary', reason: 'Quá tuổi' }] }));
  await desk.held();
  value(await desk.withdraw(value(await desk.submit('result')).id));
  value(await desk.decide(await desk.received('result'), { outcome: 'annulled', annulled: [{ election: ELECTION, reason: 'Phiếu không đóng dấu' }] }));
  value(await desk.decide(await desk.received('result'), { outcome: 'approved-in-part', refused: [{ name: 'Trần Thị Bé', office: 'committee', reason: 'Chưa đủ tiêu chuẩn' }] }));
});
afterAll(() => desk.world.database.close());

describe('dossiers are what the chain of their organisation says', () => {
  test('untouched, nothing is found', async () => {
    expect(await found(desk.world.database)).toBeUndefined();
  });

  test.each([
    ['an approval made out of a return', `update dossiers set state = 'approved' where state = 'returned'`],
    ['a receipt put back', `update dossiers set received_on = received_on - 1, submitted_on = submitted_on - 1 where kind = 'result' and round = 2`],
    ['a dossier taken out', `delete from dossiers where state = 'withdrawn' and kind = 'personnel'`],
    ['whom it was sent to', `update dossiers set superior_id = (select id from organisations where code = 'MT') where kind = 'personnel'`],
    ['the congress that it is about', `update dossiers set congress_id = (select c.id from congresses c join organisations o on o.id = c.organisation_id where o.code = 'LH.01') where state = 'withdrawn' and kind = 'personnel'`],
    ['a missing piece made ready', `update dossier_pieces set state = 'ready' where piece = 'report'`],
    ['the words of a plan', `update congress_plan_papers set aims = 'Không có gì'`],
    ['the budget of a plan', `update congress_plan_papers set budget = '[]'`],
    ['a remark', `update dossier_remarks set must = false`],
    ['an answer', `update dossier_remarks set answer = 'Không bổ sung'`],
    ['the signer', `update dossier_decisions set signer = 'Người khác'`],
    ['a person who was refused', `delete from dossier_refusals`],
    ['the name of a person of a scheme', `update dossier_refusals set name = 'Người khác' where salt is not null`],
    ['an election that was annulled', `update annulled_elections set reason = 'Không có lý do'`],
    ['a step of its way', `delete from dossier_steps where step = 'returned'`],
  ])('%s', async (_, statement) => {
    expect(await found(desk.world.database, statement)).toMatchObject({ chain: `${SEASON}/LH.02` });
  });
});
