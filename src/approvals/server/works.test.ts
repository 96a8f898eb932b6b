import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import { makeActor } from '#people/testing/actors.ts';
import { SYSTEM } from '#platform/actor.ts';
import { factsStanding } from '#progress/server/door.ts';
import type { DossierPiece } from '../core/piece.ts';
import { code, type DossierDesk, dossierDesk, ELECTION, value } from '../testing/dossier-desk.ts';
import type { ApprovalsPorts } from './parts.ts';

let desk: DossierDesk;
const open = async (ports: ApprovalsPorts = {}) => (desk = await dossierDesk(ports));
afterEach(() => desk.world.database.close());

const piece = (state: DossierPiece['state'], more: Partial<DossierPiece> = {}): DossierPiece => ({ id: 'report', name: { vi: 'Báo cáo chính trị', en: 'Political report' }, state, must: true, detail: null, href: 'van-kien', sha256: null, ...more });

async function facts(): Promise<string[]> {
  const { rows } = await desk.world.database.owner.pool.query<{ id: number }>(`select c.id from congresses c join organisations o on o.id = c.organisation_id where o.code = 'LH.02'`);
  return [...((await factsStanding(desk.world.database.db, [rows[0]?.id ?? 0])).get(rows[0]?.id ?? 0) ?? [])].map(([kind, on]) => `${kind} ${on}`).toSorted();
}

describe('a dossier goes up', () => {
  test('with its plan written, and is seen on both sides', async () => {
    await open();
    expect((await desk.submit('plan')).ok).toBe(false);
    value(await desk.plan());
    const sent = value(await desk.submit('plan', { number: ' 5 - TTr/ĐU', note: 'Kính trình' }));
    expect(sent).toMatchObject({ number: '05-TTr/ĐU', round: 1, state: 'submitted', submittedOn: '2020-05-29', holder: { code: 'LH' }, missing: 0, missingReason: null });
    expect(await desk.kind('plan')).toMatchObject({ state: 'submitted', next: 'wait', locked: null, may: { submit: false } });
    const shown = value(await desk.show(sent.id, desk.superior));
    expect(shown.pieces.map(({ id, state, changed }) => [id, state, changed])).toEqual([['plan-paper', 'ready', false], ['planned-day', 'ready', false]]);
    expect(shown.may).toMatchObject({ receive: true, decide: false });
    expect(shown.history.map(({ what, by, byOrganisation }) => [what, by, byOrganisation])).toEqual([['submitted', 'Lê Thị Thư', 'Đảng bộ xã Bình Hòa Phước']]);
  });

  test('what is missing is named; with a reason it goes up all the same, and the reason is seen', async () => {
    await open({ pieces: async (_db, _place, kind) => (kind === 'documents' ? [piece('missing'), piece('missing', { id: 'annex', must: false })] : []) });
    expect(await desk.submit('documents')).toMatchObject({ ok: false, problem: { code: 'dossier_incomplete', missing: [{ vi: 'Báo cáo chính trị' }] } });
    expect(await desk.kind('documents')).toMatchObject({ state: 'none', next: 'complete', missing: 1 });
    const sent = value(await desk.submit('documents', { missingReason: 'Đang chỉnh lý' }));
    expect(sent).toMatchObject({ missing: 1, missingReason: 'Đang chỉnh lý' });
  });

  test('sent twice under one id it is one dossier; another kind under the same id is refused', async () => {
    await open();
    const id = randomUUID();
    value(await desk.submit('documents', { id }));
    expect(value(await desk.submit('documents', { id })).round).toBe(1);
    expect(code(await desk.submit('personnel', { id }))).toBe('dossier_id_taken');
    const { rows } = await desk.world.database.owner.pool.query(`select count(*)::int as count from ledger where operation = 'approvals.submit'`);
    expect(rows).toEqual([{ count: 1 }]);
  });

  test('two at once of one kind are refused, also when they come together', async () => {
    await open();
    const answers = await Promise.all([desk.submit('documents'), desk.submit('documents')]);
    expect(answers.map(code).toSorted()).toEqual(['dossier_under_way', 'ok']);
  });

  test('a number that cannot be read, a result before the congress, an organisation above which nobody stands', async () => {
    await open();
    expect(code(await desk.submit('documents', { number: 'số 5' }))).toBe('number_not_readable');
    expect(code(await desk.submit('result'))).toBe('congress_not_held');
    expect(code(await desk.submit('documents', { organisation: 'LH.99' }, SYSTEM))).toBe('organisation_not_found');
    expect(code(await desk.submit('documents', { organisation: 'TINH' }, SYSTEM))).toBe('congress_not_found');
  });
});

describe('R-QD24-16.2 the superior answers', () => {
  test('nobody decides on the own dossier: the duty lies above the organisation', async () => {
    await open();
    const { id } = value(await desk.submit('documents'));
    const own = await makeActor(desk.world.database.db, 'district-office', 'LH.02');
    expect(code(await desk.receive(id, '2020-05-29', own))).toBe('decides_own_dossier');
    expect(code(await desk.receive(id, '2020-05-29', await makeActor(desk.world.database.db, 'district-office', 'MT')))).toBe('not_in_your_range');
    expect(code(await desk.receive(id, '2020-05-29', desk.office))).toBe('not_in_your_range');
    value(await desk.receive(id, '2020-05-29', await makeActor(desk.world.database.db, 'provincial-office', 'TINH')));
    expect(code(await desk.decide(id, {}, own))).toBe('decides_own_dossier');
  });

  test('the day of receipt lies between the sending and today', async () => {
    await open();
    const { id } = value(await desk.submit('documents'));
    expect(code(await desk.receive(id, '2020-05-28'))).toBe('received_before_submitted');
    expect(code(await desk.receive(id, '2020-05-30'))).toBe('day_in_future');
    expect(code(await desk.decide(id))).toBe('dossier_not_in_state');
    expect(value(await desk.receive(id)).receivedOn).toBe('2020-05-29');
    expect(code(await desk.receive(id))).toBe('dossier_not_in_state');
  });

  test('returned with remarks: those that must be answered hold up the next round', async () => {
    await open({ pieces: async (_db, _place, kind) => (kind === 'personnel' ? [piece('ready', { id: 'scheme' })] : []) });
    const id = await desk.received('personnel');
    expect(code(await desk.return(id, [{ piece: 'nothing', text: 'x' }]))).toBe('piece_not_found');
    value(await desk.return(id, [{ piece: 'scheme', text: 'Thiếu cơ cấu nữ' }, { text: 'Nên rà soát tuổi', must: false }]));
    expect(await desk.kind('personnel')).toMatchObject({ state: 'returned', next: 'answer', remarks: { open: 2, must: 1 }, dossier: { holder: { code: 'LH.02' } } });
    expect(await desk.submit('personnel')).toMatchObject({ ok: false, problem: { code: 'remarks_unanswered', count: 1 } });
    expect(code(await desk.answer(id, 3))).toBe('remark_not_found');
    value(await desk.answer(id, 1));
    value(await desk.answer(id, 1, 'Đã bổ sung 2 nữ'));
    const again = value(await desk.submit('personnel'));
    expect(again.round).toBe(2);
    const before = value(await desk.show(id));
    expect(before.remarks[0]).toMatchObject({ pieceName: { vi: 'Báo cáo chính trị' }, answer: { text: 'Đã bổ sung 2 nữ' } });
    expect(before.holder).toBeNull();
    expect(before.may.answer).toBe(false);
  });

  test('withdrawing is for who sent it: the superior returns, though it may record for the place', async () => {
    await open();
    const id = await desk.received('documents');
    expect(value(await desk.show(id)).may).toMatchObject({ withdraw: true, onBehalf: false });
    expect(value(await desk.show(id, desk.superior)).may).toMatchObject({ withdraw: false, return: true, onBehalf: true });
    value(await desk.return(id, [{ text: 'Thiếu phụ lục' }]));
    expect(value(await desk.show(id, desk.superior)).may).toMatchObject({ answer: true, onBehalf: true });
  });

  test('who is in the office and at the district acts as the office', async () => {
    await open();
    const id = await desk.received('documents');
    const both = { ...desk.office, duties: [...desk.office.duties, ...desk.superior.duties] };
    expect(value(await desk.show(id, both)).may).toMatchObject({ withdraw: true, return: true, onBehalf: false });
  });

  test('withdrawn before the decision, never after it', async () => {
    await open();
    const id = await desk.received('documents');
    expect(value(await desk.withdraw(id))).toMatchObject({ state: 'withdrawn', endedOn: '2020-05-29' });
    const next = await desk.approved('documents');
    expect(code(await desk.withdraw(next))).toBe('dossier_not_in_state');
  });
});

describe('what the season is told', () => {
  test('each approval, and the leave to hold once all three stand; what stands by hand is left', async () => {
    await open();
    value(await desk.plan());
    await desk.approved('plan');
    await desk.approved('documents');
    expect(await facts()).toEqual(['documents-approved 2020-05-29', 'plan-approved 2020-05-29']);
    await desk.approved('personnel');
    expect(await facts()).toEqual(['approved-to-hold 2020-05-29', 'documents-approved 2020-05-29', 'personnel-approved 2020-05-29', 'plan-approved 2020-05-29']);
  });

  test('R-QD24-16.1 a result that is sent is reported, one that is approved is approved', async () => {
    await open();
    await desk.held();
    const id = await desk.received('result');
    expect(await facts()).toEqual(['held 2020-05-20', 'reported 2020-05-29']);
    value(await desk.decide(id));
    expect(await facts()).toEqual(['approved 2020-05-29', 'held 2020-05-20', 'reported 2020-05-29']);
  });

  test('R-QD24-16.1 a result that is taken back is reported no longer, unless an earlier one had come in', async () => {
    await open();
    await desk.held();
    value(await desk.withdraw(value(await desk.submit('result')).id));
    expect(await facts()).toEqual(['held 2020-05-20']);
    const back = await desk.received('result');
    value(await desk.return(back));
    value(await desk.withdraw(value(await desk.submit('result', { number: '06-TTr/ĐU' })).id));
    expect(await facts()).toEqual(['held 2020-05-20', 'reported 2020-05-29']);
  });

  test('R-QD24-16.2 a result that was approved, opened and annulled is approved no longer', async () => {
    await open({ elected: async () => [{ election: ELECTION, office: 'secretary', title: { vi: 'Bí thư', en: 'Secretary' }, names: ['Nguyễn Văn An'] }] });
    await desk.held();
    await desk.approved('result');
    value(await desk.reopen('result'));
    value(await desk.decide(await desk.received('result'), { outcome: 'annulled', annulled: [{ election: ELECTION, reason: 'Phiếu không đóng dấu' }] }));
    expect(await facts()).toEqual(['held 2020-05-20', 'reported 2020-05-29']);
  });

  test('an annulment approves nothing and names the elections to be held anew', async () => {
    await open({ elected: async () => [{ election: ELECTION, office: 'secretary', title: { vi: 'Bí thư', en: 'Secretary' }, names: ['Nguyễn Văn An'] }] });
    await desk.held();
    const id = await desk.received('result');
    expect(code(await desk.decide(id, { outcome: 'annulled', annulled: [{ election: randomUUID(), reason: 'x' }] }))).toBe('election_not_listed');
    expect(value(await desk.decide(id, { outcome: 'annulled', annulled: [{ election: ELECTION, reason: 'Phiếu không đóng dấu' }] }))).toMatchObject({ state: 'annulled', holder: { code: 'LH.02' } });
    expect(await facts()).toEqual(['held 2020-05-20', 'reported 2020-05-29']);
    expect(value(await desk.show(id)).decision?.annulled).toEqual([{ election: ELECTION, title: { vi: 'Bí thư', en: 'Secretary' }, reason: 'Phiếu không đóng dấu' }]);
    expect(value(await desk.submit('result')).round).toBe(2);
  });
});

describe('the persons of a scheme', () => {
  test('are named to those who work on personnel, to nobody else, and not in the record', async () => {
    await open({ proposed: async () => [{ office: 'committee', title: { vi: 'Ban chấp hành', en: 'Committee' }, names: ['Nguyễn Văn An', 'Trần Thị Bé'] }] });
    const id = await desk.received('personnel');
    value(await desk.decide(id, { outcome: 'approved-in-part', refused: [{ name: 'Trần Thị Bé', office: 'committee', reason: 'Chưa đủ tiêu chuẩn' }] }));
    expect(value(await desk.show(id)).decision).toMatchObject({ refused: [{ name: 'Trần Thị Bé' }], hidden: 0 });
    for (const duty of ['teller', 'congress-secretariat', 'mentor', 'auditor'] as const) {
      const shown = value(await desk.show(id, await makeActor(desk.world.database.db, duty, 'LH.02')));
      expect(shown.decision).toMatchObject({ refused: [], hidden: 1 });
      expect(JSON.stringify(shown)).not.toMatch(/Trần Thị Bé|Nguyễn Văn An|Chưa đủ/);
    }
    const { rows } = await desk.world.database.owner.pool.query<{ body: string }>(`select body from ledger where operation = 'approvals.decide'`);
    expect(rows.map(({ body }) => body).join('')).not.toMatch(/Trần Thị Bé|Chưa đủ/);
  });
});

describe('what was approved stands', () => {
  test('until it is reopened; the changed one is approved in its place', async () => {
    await open();
    value(await desk.plan());
    const id = await desk.approved('plan');
    expect(await desk.plan({ aims: 'Khác' })).toMatchObject({ ok: false, problem: { code: 'locked_by_approval', dossier: id, on: '2020-05-29' } });
    expect(code(await desk.submit('plan'))).toBe('locked_by_approval');
    expect(code(await desk.reopen('documents'))).toBe('nothing_approved');
    value(await desk.reopen('plan'));
    expect(code(await desk.reopen('plan'))).toBe('already_reopened');
    value(await desk.plan({ aims: 'Khác' }));
    expect(value(await desk.show(id)).pieces.find((each) => each.id === 'plan-paper')?.changed).toBe(true);
    const next = await desk.received('plan');
    expect(value(await desk.show(next)).change).toBe('Đổi ngày đại hội');
    value(await desk.decide(next));
    expect(code(await desk.plan({ aims: 'Khác nữa' }))).toBe('locked_by_approval');
  });

  test('a refused change ends the opening, and another may be opened', async () => {
    await open();
    value(await desk.plan());
    const first = await desk.approved('plan');
    value(await desk.reopen('plan'));
    value(await desk.decide(await desk.received('plan'), { outcome: 'refused', note: 'Chưa đủ căn cứ' }));
    expect(await desk.plan({ aims: 'Khác' })).toMatchObject({ ok: false, problem: { code: 'locked_by_approval', dossier: first } });
    value(await desk.reopen('plan'));
    expect(await desk.kind('plan')).toMatchObject({ locked: null });
    value(await desk.plan({ aims: 'Khác' }));
    expect(value(await desk.submit('plan'))).toMatchObject({ round: 3, change: 'Đổi ngày đại hội' });
  });

  test('a plan paper that somebody else has saved since is not overwritten', async () => {
    await open();
    value(await desk.plan());
    expect(await desk.plan({ revision: 0 })).toMatchObject({ ok: false, problem: { code: 'plan_paper_changed_meanwhile', by: 'Lê Thị Thư' } });
    expect(code(await desk.plan({ steps: [{ what: 'Đại hội', from: '2020-05-20', until: '2020-05-19', who: '' }] }))).toBe('plan_step_ends_before_it_begins');
  });
});
