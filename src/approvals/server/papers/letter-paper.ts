import { archivedAt } from '#progress/core/report-words.ts';
import { assert } from '#foundation/assert.ts';
import { formatDay, longDay } from '#foundation/vietnamese-format.ts';
import type { Block, OfficialPaper } from '#platform/documents/official.ts';
import { sampleMark } from '#platform/documents/paper-marks.ts';
import type { DossierKind } from '../../core/dossier.ts';
import { readNumber } from '../../core/paper-number.ts';
import type { DossierPiece } from '../../core/piece.ts';
import { officeWords } from '../../core/words.ts';
import type { Decision, StoredDossier } from '../store.ts';
import { authorityOf, congressName, deciderOf, ended, issuerOf, linesOf, type PaperSetting, superiorHead } from './head.ts';

const WHAT: { readonly [K in Exclude<DossierKind, 'result' | 'programme'>]: string } = { plan: 'kế hoạch tổ chức', documents: 'văn kiện', personnel: 'đề án nhân sự' };

/** A decision, and whether who asks for the letter may see the persons of a scheme named. */
interface Answered extends Decision {
  readonly named: boolean;
}

/** The superior's letter of approval: what is approved, with which remarks, and when the congress is. @source forms P09 */
export function letterPaper(setting: PaperSetting, dossier: StoredDossier, decision: Answered, pieces: readonly DossierPiece[]): OfficialPaper {
  const { place, superior, signer } = setting;
  assert(superior && dossier.kind !== 'result' && dossier.kind !== 'programme', 'a superior approves papers of a congress');
  const number = readNumber(decision.number);
  assert(number.ok, 'a decision was recorded with a number that can be read');
  const what = `${WHAT[dossier.kind]} ${congressName(place)}`;
  const ready = pieces.filter((each) => each.state === 'ready');
  // One point alone bears no number.
  const point = (number: number): string => (decision.refused.length === 0 && decision.note === '' ? '' : `${number}. `);
  return {
    ...superiorHead(setting, number.value.symbol, decision.on), number: number.value.number, abstract: `về việc duyệt ${what}`,
    addressed: { word: 'Kính gửi', to: [issuerOf(place.organisation)] },
    blocks: [
      ...sampleMark(place.season.sample),
      { kind: 'paragraph', text: `Xem xét hồ sơ số ${dossier.number} ngày ${longDay(dossier.submittedOn).replace(/^ngày /, '')} của ${issuerOf(place.organisation)}, ${deciderOf(superior)} có ý kiến như sau:` },
      { kind: 'paragraph', text: ready.length === 0 ? `${point(1)}Duyệt ${what}.` : `${point(1)}Duyệt ${what}, gồm:` },
      ...ready.map(({ name, detail }): Block => ({ kind: 'bullet', text: ended(detail ? `${name.vi} (${detail.vi.charAt(0).toLocaleLowerCase('vi')}${detail.vi.slice(1)})` : name.vi) })),
      ...refusals(decision),
      ...(decision.note === '' ? [] : [{ kind: 'paragraph', text: `${point(decision.refused.length > 0 ? 3 : 2)}Ý kiến chỉ đạo:` } as const, ...linesOf(decision.note)]),
      { kind: 'paragraph', text: place.congress.plannedOn === null ? `Đề nghị ${issuerOf(place.organisation)} báo cáo ngày đại hội trước khi tổ chức.` : `Thời gian đại hội: ngày ${formatDay(place.congress.plannedOn)}.` },
      { kind: 'paragraph', text: `Đề nghị ${issuerOf(place.organisation)} căn cứ ý kiến trên để thực hiện. Nội dung đã duyệt chỉ thay đổi khi được duyệt lại.` },
    ],
    signatures: [{ authority: authorityOf(superior), name: signer || decision.signer }],
    recipients: ['Như trên', archivedAt(superior.name)],
  };
}

function refusals({ refused, named }: Answered): Block[] {
  if (refused.length === 0) return [];
  if (!named) return [{ kind: 'paragraph', text: `2. Không duyệt ${refused.length} trường hợp, danh sách gửi riêng.` }];
  return [{ kind: 'paragraph', text: '2. Không duyệt các trường hợp sau:' }, ...refused.map(({ name, office, reason }): Block => ({ kind: 'bullet', text: `Đồng chí ${name}, ${officeWords[office].vi.toLocaleLowerCase('vi')}: ${ended(reason)}` }))];
}
