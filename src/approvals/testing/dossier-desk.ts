import { randomUUID } from 'node:crypto';
import { assert } from '#foundation/assert.ts';
import type { SentBy } from '#foundation/contract.ts';
import { day } from '#foundation/day.ts';
import { makeActor } from '#people/testing/actors.ts';
import { type Actor, SYSTEM } from '#platform/actor.ts';
import { recordFact } from '#progress/server/record-fact.ts';
import { SEASON, seasonInMay, type SeasonInMay, value } from '#progress/testing/season-in-may.ts';
import * as contract from '../contract.ts';
import type { DossierKind } from '../core/dossier.ts';
import { decide } from '../server/decide.ts';
import { overview } from '../server/overview.ts';
import { answerRemark, reopen, withdraw } from '../server/own-side.ts';
import { type ApprovalsPorts, approvalsParts } from '../server/parts.ts';
import { planPaper, setPlanPaper } from '../server/plan-papers.ts';
import { show } from '../server/show.ts';
import { submit } from '../server/submit.ts';
import { receive, returnDossier } from '../server/superior.ts';

export { SEASON, value };
export { code } from '#progress/testing/season-in-may.ts';

/** LH.02 plans its congress for 20 May 2020; its superior is LH, above which stands TINH. */
export const OWN = { season: SEASON, organisation: 'LH.02' } as const;
/** An election that the port of the desk knows. */
export const ELECTION = '0b0e7c1e-7a52-4a0e-9d0d-51a7c0a3f1d2';

type Sent = Partial<SentBy<typeof contract.submit>>;

/** Dossiers of LH.02 with everything done through the works, as a person in the office or at the district does it. */
export class DossierDesk {
  readonly parts;

  constructor(readonly world: SeasonInMay, readonly office: Actor, readonly superior: Actor, ports: ApprovalsPorts) {
    this.parts = approvalsParts(ports);
  }

  async submit(kind: DossierKind, more: Sent = {}, by: Actor = this.office) {
    return submit(this.world.shell, by, contract.submit.input.parse({ ...OWN, id: randomUUID(), kind, number: '05-TTr/ĐU', ...more }), this.parts);
  }

  async receive(dossier: string, on = '2020-05-29', by: Actor = this.superior) {
    return receive(this.world.shell, by, contract.receive.input.parse({ ...OWN, dossier, on }));
  }

  async return(dossier: string, remarks: readonly { readonly text: string; readonly must?: boolean; readonly piece?: string }[] = [], by: Actor = this.superior) {
    return returnDossier(this.world.shell, by, contract.returnDossier.input.parse({ ...OWN, dossier, reason: 'Cần hoàn thiện', remarks: [...remarks] }));
  }

  async decide(dossier: string, more: Partial<SentBy<typeof contract.decide>> = {}, by: Actor = this.superior) {
    return decide(this.world.shell, by, contract.decide.input.parse({ ...OWN, dossier, outcome: 'approved', on: '2020-05-29', number: '45-QĐ/HU', signer: 'Trần Văn Huyện', ...more }), this.parts);
  }

  async answer(dossier: string, remark: number, text = 'Đã bổ sung', by: Actor = this.office) {
    return answerRemark(this.world.shell, by, contract.answerRemark.input.parse({ ...OWN, dossier, remark, text }));
  }

  async withdraw(dossier: string, by: Actor = this.office) {
    return withdraw(this.world.shell, by, contract.withdraw.input.parse({ ...OWN, dossier, reason: 'Gửi nhầm bản' }), this.parts);
  }

  async reopen(kind: DossierKind, by: Actor = this.office) {
    return reopen(this.world.shell, by, contract.reopen.input.parse({ ...OWN, kind, reason: 'Đổi ngày đại hội' }));
  }

  async show(dossier: string, by: Actor = this.office) {
    return show(this.world.shell, by, contract.show.input.parse({ season: SEASON, dossier }), this.parts);
  }

  async overview(by: Actor = this.office) {
    return overview(this.world.shell, by, contract.overview.input.parse(OWN), this.parts);
  }

  async kind(kind: DossierKind) {
    const found = value(await this.overview()).kinds.find((each) => each.kind === kind);
    assert(found, `there is ${kind} among the dossiers`);
    return found;
  }

  async plan(more: Partial<SentBy<typeof contract.setPlanPaper>> = {}, by: Actor = this.office) {
    const { revision } = value(await planPaper(this.world.shell, by, contract.planPaper.input.parse(OWN)));
    return setPlanPaper(this.world.shell, by, contract.setPlanPaper.input.parse({ ...OWN, revision, ...WRITTEN, ...more }));
  }

  /** Sent and received. */
  async received(kind: DossierKind, more: Sent = {}): Promise<string> {
    const { id } = value(await this.submit(kind, more));
    value(await this.receive(id));
    return id;
  }

  async approved(kind: DossierKind): Promise<string> {
    const id = await this.received(kind);
    value(await this.decide(id));
    return id;
  }

  async held(on = '2020-05-20'): Promise<void> {
    value(await recordFact(this.world.shell, SYSTEM, { ...OWN, kind: 'held', happenedOn: day(on), note: '' }));
  }
}

export const WRITTEN = {
  basis: 'Chỉ thị số 35-CT/TW ngày 30/5/2019 của Bộ Chính trị', aims: 'Chuẩn bị chu đáo.\nTổ chức tiết kiệm.', contents: '- Tổng kết nhiệm kỳ qua.\n- Bầu cấp ủy.',
  steps: [{ what: 'Lập tiểu ban', from: '2020-02-10', until: '2020-02-14', who: 'Cấp ủy' }, { what: 'Đại hội', from: '2020-05-20', until: '2020-05-20', who: 'Đoàn chủ tịch' }],
  subcommittees: [{ name: 'Tiểu ban văn kiện', head: 'Lê Thị Thư', members: '', task: 'Soạn văn kiện' }], budget: [{ item: 'In tài liệu', amount: 3_500_000 }], duties: [{ who: 'Ủy viên tổ chức', what: 'Theo dõi tiến độ' }],
};

export async function dossierDesk(ports: ApprovalsPorts = {}): Promise<DossierDesk> {
  const world = await seasonInMay();
  const office = await makeActor(world.database.db, 'grassroots-secretary', OWN.organisation, { name: 'Lê Thị Thư' });
  const superior = await makeActor(world.database.db, 'district-office', 'LH', { name: 'Trần Văn Huyện' });
  return new DossierDesk(world, office, superior, ports);
}

/** The same with the system in place of people, whom tests write beside the register: so the whole record verifies. */
export async function systemDesk(ports: ApprovalsPorts = {}): Promise<DossierDesk> {
  return new DossierDesk(await seasonInMay(), SYSTEM, SYSTEM, ports);
}
