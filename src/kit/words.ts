import type { Sentence } from '#foundation/sentence.ts';

/** Words that every room's buttons and fields share; what only one room says stands in its own words. */
export const kitWords = {
  cancel: { vi: 'Thôi', en: 'Cancel' },
  clearFilters: { vi: 'Bỏ lọc', en: 'Clear filters' },
  close: { vi: 'Đóng', en: 'Close' },
  copied: { vi: 'Đã chép', en: 'Copied' },
  chooseFile: { vi: 'Chọn tệp', en: 'Choose a file' },
  filters: { vi: 'Bộ lọc', en: 'Filters' },
  reason: { vi: 'Lý do', en: 'Reason' },
  home: { vi: 'Về trang đầu', en: 'To the first page' },
  retry: { vi: 'Thử lại', en: 'Try again' },
} as const satisfies Record<string, Sentence>;
