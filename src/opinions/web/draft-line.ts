import type { Day } from '#foundation/day.ts';
import type { OutputOf } from '#foundation/contract.ts';
import type { Sentence } from '#foundation/sentence.ts';
import type { Format } from '#kit/format.ts';
import type { myDrafts } from '../contract/giving.ts';

export type DiscussedDraft = OutputOf<typeof myDrafts>['drafts'][number];

/** "dự thảo lần 3, góp ý đến 2/6" */
export function draftLine({ version, drive }: Pick<DiscussedDraft, 'version' | 'drive'>, show: Format): Sentence {
  const until = show.dayMonth(drive.until as Day);
  return { vi: `dự thảo lần ${version}, góp ý đến ${until}`, en: `draft no. ${version}, opinions until ${until}` };
}

/** Why nothing can be sent on it now, and what may be done. */
export function notOpen({ drive }: Pick<DiscussedDraft, 'drive'>, show: Format): Sentence {
  if (drive.state === 'waiting') {
    const from = show.day(drive.from as Day);
    return { vi: `Góp ý bắt đầu từ ngày ${from}. Đồng chí đọc trước được.`, en: `Opinions are taken from ${from}. You may read it now.` };
  }
  if (drive.state === 'closed') {
    const until = show.day(drive.until as Day);
    return { vi: `Đã hết hạn góp ý ngày ${until}. Vẫn đọc được dự thảo và ý kiến đã gửi.`, en: `Opinions were taken until ${until}. The draft and what was sent can still be read.` };
  }
  return { vi: 'Dự thảo này hiện không lấy ý kiến. Vẫn đọc được dự thảo và ý kiến đã gửi.', en: 'No opinions are taken on this draft now. It and what was sent can still be read.' };
}
