import type { SentBy } from '#foundation/contract.ts';
import { makeActor, type MadeActor } from '#people/testing/actors.ts';
import type { Actor } from '#platform/actor.ts';
import type { Exchange } from '#platform/http/route.ts';
import { SEASON, seasonInMay, type SeasonInMay, value } from '#progress/testing/season-in-may.ts';
import * as contract from '../contract.ts';
import { makeDocument } from '../server/make-document.ts';
import { type DocumentsPorts, documentsParts } from '../server/parts.ts';
import { saveText } from '../server/save-text.ts';
import { showDocument } from '../server/show-document.ts';
import { takeStep } from '../server/take-step.ts';

export { SEASON, value };
export { code } from '#progress/testing/season-in-may.ts';

/** LH.02 holds a delegates' congress on 20 May 2020; its superior is LH, above which stands TINH. */
export const DESK = { season: SEASON, organisation: 'LH.02' } as const;

type Step = SentBy<typeof contract.takeStep>;

/** The desk of LH.02 with everything done through the works, as a person in the office does it. */
export class Desk {
  readonly parts;

  constructor(readonly world: SeasonInMay, readonly office: MadeActor, readonly superior: MadeActor, ports: DocumentsPorts) {
    this.parts = documentsParts(ports);
  }

  async make(more: Partial<SentBy<typeof contract.makeDocument>> = {}, by: Actor = this.office) {
    return makeDocument(this.world.shell, by, contract.makeDocument.input.parse({ ...DESK, kind: 'political-report', title: 'Báo cáo chính trị trình đại hội', ...more }));
  }

  /** `lines` as in drafts.ts; a number before a colon names the identity: "3: Thu ngân sách đạt 103%". */
  async save(document: { readonly id: string; readonly revision: number }, lines: readonly string[], by: Actor = this.office) {
    return saveText(this.world.shell, by, contract.saveText.input.parse({ ...DESK, document: document.id, revision: document.revision, paragraphs: lines.map(paragraph) }));
  }

  async step(document: { readonly id: string; readonly revision: number }, step: Step['step'], more: Partial<Step> = {}, by: Actor = this.office) {
    return takeStep(this.world.shell, by, contract.takeStep.input.parse({ ...DESK, document: document.id, revision: document.revision, step, ...more }), this.parts);
  }

  async show(id: string, version?: number, organisation: string = DESK.organisation, by: Actor = this.office) {
    return showDocument(this.world.shell, by, contract.showDocument.input.parse({ season: SEASON, organisation, document: id, ...(version !== undefined && { version }) }), this.parts);
  }

  /** A report with two sections, in its first draft. */
  async drafted(more: Partial<SentBy<typeof contract.makeDocument>> = {}) {
    const made = value(await this.make(more));
    const { revision } = value(await this.save(made, ['# Kết quả', 'Thu ngân sách đạt 102% kế hoạch.', '# Phương hướng', 'Nâng cấp đường liên ấp trong nhiệm kỳ tới.']));
    return { ...made, revision };
  }
}

function paragraph(line: string) {
  const [, id, rest] = /^(\d+): (.*)$/s.exec(line) ?? [undefined, undefined, line];
  const level = /^#+/.exec(rest ?? '')?.[0].length ?? 0;
  return { id: id === undefined ? null : Number(id), kind: level > 0 ? ('heading' as const) : ('text' as const), level, label: '', text: (rest ?? '').replace(/^#+ /, '') };
}

export async function deskInMay(ports: DocumentsPorts = {}): Promise<Desk> {
  const world = await seasonInMay();
  const office = await makeActor(world.database.db, 'grassroots-secretary', DESK.organisation, { name: 'Lê Thị Thư' });
  const superior = await makeActor(world.database.db, 'district-office', 'LH', { name: 'Trần Văn Huyện' });
  return new Desk(world, office, superior, ports);
}

/** A request that brings a file. */
export function withFile(bytes: Uint8Array, name = 'du-thao.docx'): Exchange {
  return { address: '', device: '', token: undefined, setToken: () => {}, clearToken: () => {}, file: { name, bytes } };
}
