import type { Db } from '#database/connect.ts';
import { day } from '#foundation/day.ts';
import { beginStory } from '../story.ts';
import { recordWhatHappened } from './facts.ts';
import { appointPeople } from './people.ts';
import { discussSuperiorDrafts } from './discussion.ts';
import { putDrafts } from './documents.ts';
import { prepareNhonPhu } from './nhon-phu.ts';
import { sumUpMyAn } from './played-synthesis.ts';
import { sampleTargets } from './targets.ts';
import { prepareOpenCongress } from './open-congress.ts';
import { decide, holdAndReplan, openSeason, plan } from './plan.ts';
import { preparePlayedCongress } from './played-congress.ts';
import { loadRegister, reorderCommunes } from './register.ts';

export { SEASON as VINH_LONG } from './plan.ts';

/** Plays the season of Vĩnh Long 2020 up to 29 May through the ordinary operations, under a clock of its own. */
export async function playVinhLong(db: Db, say: (line: string) => void): Promise<void> {
  const story = beginStory(db, day('2020-01-06'), say);
  for (const [words, step] of [
    ['sổ tổ chức', loadRegister],
    ['cán bộ, nhiệm vụ', appointPeople],
    ['sắp xếp đơn vị', reorderCommunes],
    ['mùa đại hội', openSeason],
    ['đại hội điểm, bầu trực tiếp', decide],
    ['kế hoạch', plan],
    ['chỉ tiêu', sampleTargets],
    ['dự thảo văn kiện ba cấp', putDrafts],
    ['góp ý dự thảo', discussSuperiorDrafts],
    ['tạm dừng tháng 4', holdAndReplan],
    ['tổng hợp ý kiến của Mỹ An', sumUpMyAn],
    ['chuẩn bị đại hội Mỹ An', preparePlayedCongress],
    ['diễn biến đến 29/5/2020', recordWhatHappened],
    ['chuẩn bị đại hội chi bộ Phòng Văn hóa và Thông tin', prepareOpenCongress],
    ['văn kiện, góp ý ở Nhơn Phú', prepareNhonPhu],
  ] as const) {
    say(words);
    await step(story);
  }
}
