import type { Sentence } from '#foundation/sentence.ts';
import type { Stage } from '../core/election.ts';

/** How far a round has come. */
export const stageWords: { readonly [S in Stage]: Sentence } = {
  list: { vi: 'đang lập danh sách', en: 'list being made' },
  frozen: { vi: 'danh sách đã chốt', en: 'list frozen' },
  issued: { vi: 'đã phát phiếu', en: 'papers issued' },
  counting: { vi: 'đang kiểm phiếu', en: 'counting' },
  counted: { vi: 'đã kiểm xong, chờ biên bản', en: 'counted, protocol to come' },
  signed: { vi: 'biên bản đã ký đủ', en: 'protocol signed' },
  announced: { vi: 'đã công bố', en: 'announced' },
};
