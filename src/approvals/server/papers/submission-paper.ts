import { archivedAt } from '#progress/core/report-words.ts';
import type { Day } from '#foundation/day.ts';
import { formatNumber, longDay } from '#foundation/vietnamese-format.ts';
import type { Block, OfficialPaper } from '#platform/documents/official.ts';
import { sampleMark } from '#platform/documents/paper-marks.ts';
import { readNumber } from '../../core/paper-number.ts';
import type { DossierPiece } from '../../core/piece.ts';
import type { Elected } from '../parts.ts';
import type { StoredDossier } from '../store.ts';
import { authorityOf, congressName, deciderOf, ended, issuerOf, ownHead, type PaperSetting } from './head.ts';

export interface Submission {
  /** Null: not sent yet, the paper is a draft. */
  readonly dossier: StoredDossier | null;
  readonly heldOn: Day;
  readonly elected: readonly Elected[];
  readonly pieces: readonly DossierPiece[];
}

/** The submission for approval of the result. @source forms A01 @rule R-QD24-16.1 */
export function submissionPaper(setting: PaperSetting, { dossier, heldOn, elected, pieces }: Submission): OfficialPaper {
  const { place, superior, today, signer } = setting;
  const read = dossier && readNumber(dossier.number);
  const number = read?.ok ? read.value : null;
  return {
    ...ownHead(setting, 'TTr', dossier?.submittedOn ?? today), ...(number ? { number: number.number, symbol: number.symbol } : { draft: 'draft' as const }),
    kind: 'TỜ TRÌNH', abstract: `đề nghị chuẩn y kết quả ${congressName(place)}`,
    ...(superior && { addressed: { word: 'Kính trình' as const, to: [deciderOf(superior)] as const } }),
    blocks: [
      ...sampleMark(place.season.sample),
      { kind: 'paragraph', text: `${congressName(place)} đã tổ chức xong ${longDay(heldOn)}. Đại hội và hội nghị lần thứ nhất của cấp ủy khóa mới đã bầu:` },
      ...(elected.length === 0 ? [{ kind: 'note', text: 'Chưa có kết quả bầu cử trong sổ ghi; bổ sung trước khi ký.' } as const] : elected.flatMap(electedBlocks)),
      { kind: 'paragraph', text: `${issuerOf(place.organisation)} trình${superior ? ` ${deciderOf(superior)}` : ''} xem xét, chuẩn y kết quả bầu cử nêu trên.` },
      { kind: 'paragraph', text: 'Hồ sơ kèm theo:' },
      ...pieces.filter((each) => each.state === 'ready').map(({ name }): Block => ({ kind: 'bullet', text: ended(name.vi) })),
    ],
    signatures: [{ authority: authorityOf(place.organisation), name: signer }],
    recipients: ['Như trên', archivedAt(place.organisation.name)],
  };
}

export function electedBlocks({ title, names }: Pick<Elected, 'title' | 'names'>): Block[] {
  if (names.length === 1) return [{ kind: 'bullet', text: [{ text: `${title.vi}: `, bold: true }, { text: `đồng chí ${names[0]}.` }] }];
  return [{ kind: 'bullet', text: [{ text: `${title.vi}: `, bold: true }, { text: `${formatNumber(names.length)} đồng chí, gồm: ${names.join(', ')}.` }] }];
}
