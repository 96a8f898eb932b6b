import { archivedAt } from '#progress/core/report-words.ts';
import { assert } from '#foundation/assert.ts';
import { longDay } from '#foundation/vietnamese-format.ts';
import type { Block, OfficialPaper } from '#platform/documents/official.ts';
import { sampleMark } from '#platform/documents/paper-marks.ts';
import type { Office } from '../../core/dossier.ts';
import { readNumber } from '../../core/paper-number.ts';
import { officeWords } from '../../core/words.ts';
import type { Elected } from '../parts.ts';
import type { Decision, StoredDossier } from '../store.ts';
import { authorityOf, congressName, deciderOf, ended, issuerOf, linesOf, type PaperSetting, superiorHead } from './head.ts';
import { electedBlocks } from './submission-paper.ts';

/** The decision that approves the result: basis, list, term, effect. Persons who are not approved are named with the reason. @source forms A02 @rule R-QD24-16.2 */
export function decisionPaper(setting: PaperSetting, dossier: StoredDossier, decision: Decision, elected: readonly Elected[]): OfficialPaper {
  const { place, superior, signer } = setting;
  assert(superior, 'a superior approves a result');
  const number = readNumber(decision.number);
  assert(number.ok, 'a decision was recorded with a number that can be read');
  const term = decision.term.replaceAll(' ', '\u00A0');
  const list = approved(elected, decision);
  const last = 2 + (decision.refused.length > 0 ? 1 : 0) + (decision.note === '' ? 0 : 1);
  return {
    ...superiorHead(setting, number.value.symbol, decision.on), number: number.value.number, kind: 'QUYẾT ĐỊNH', abstract: `chuẩn y kết quả ${congressName(place)}`,
    blocks: [
      ...sampleMark(place.season.sample),
      { kind: 'bullet', text: 'Căn cứ Điều lệ Đảng và các quy định về bầu cử trong Đảng;' },
      { kind: 'bullet', text: `Căn cứ Tờ trình số ${dossier.number} ${longDay(dossier.submittedOn)} của ${issuerOf(place.organisation)} và hồ sơ kèm theo,` },
      { kind: 'centred', text: `${deciderOf(superior).toLocaleUpperCase('vi')} QUYẾT ĐỊNH` },
      { kind: 'paragraph', text: [{ text: 'Điều 1. ', bold: true }, { text: `Chuẩn y kết quả bầu cử tại ${congressName(place)}${decision.term === '' || decision.term === place.season.term ? '' : `, thời hạn theo nhiệm kỳ ${term}`}:` }] },
      ...(list.length === 0 ? [{ kind: 'note', text: 'Danh sách theo hồ sơ kèm tờ trình.' } as const] : list.flatMap(electedBlocks)),
      ...refusals(decision),
      ...(decision.note === '' ? [] : [{ kind: 'paragraph', text: [{ text: `Điều ${decision.refused.length > 0 ? 3 : 2}. `, bold: true }, { text: 'Ý kiến chỉ đạo:' }] } as const, ...linesOf(decision.note)]),
      { kind: 'paragraph', text: [{ text: `Điều ${last}. `, bold: true }, { text: `${issuerOf(place.organisation)} và các đồng chí có tên trên chịu trách nhiệm thi hành Quyết định này. Quyết định có hiệu lực kể từ ngày ký.` }] },
    ],
    signatures: [{ authority: authorityOf(superior), name: signer || decision.signer }],
    recipients: [`Như Điều ${last}`, archivedAt(superior.name)],
  };
}

/** Delegates are elected by the congress for good: the superior approves committees and posts. */
const NOT_APPROVED: readonly Office[] = ['upper-delegates', 'upper-alternates'];

/** Who was elected, without those who are not approved for that post. */
function approved(elected: readonly Elected[], { refused }: Decision): Pick<Elected, 'title' | 'names'>[] {
  return elected
    .filter(({ office }) => !NOT_APPROVED.includes(office))
    .map(({ title, office, names }) => ({ title, names: names.filter((name) => !refused.some((each) => each.office === office && each.name === name)) }))
    .filter(({ names }) => names.length > 0);
}

function refusals({ refused }: Decision): Block[] {
  if (refused.length === 0) return [];
  return [
    { kind: 'paragraph', text: [{ text: 'Điều 2. ', bold: true }, { text: 'Không chuẩn y các trường hợp sau:' }] },
    ...refused.map(({ name, office, reason }): Block => ({ kind: 'bullet', text: `Đồng chí ${name}, ${officeWords[office].vi.toLocaleLowerCase('vi')}: ${ended(reason)}` })),
  ];
}
