import type { Sentence } from '#foundation/sentence.ts';
import type { CongressState } from './state.ts';

/** A state as legends and lists show it. */
export const stateWords: { readonly [S in CongressState]: Sentence } = {
  done: { vi: 'đã báo cáo, chuẩn y', en: 'reported or approved' },
  held: { vi: 'đã đại hội', en: 'held' },
  late: { vi: 'chậm', en: 'late' },
  need: { vi: 'cần quyết định', en: 'needs a decision' },
  hold: { vi: 'tạm hoãn', en: 'on hold' },
  planned: { vi: 'đã có ngày', en: 'planned' },
  notdue: { vi: 'chưa chốt ngày', en: 'no day yet' },
};
