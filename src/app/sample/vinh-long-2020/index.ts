import type { Db } from '#database/connect.ts';
import { day } from '#foundation/day.ts';
import { beginStory } from '../story.ts';
import { recordWhatHappened } from './facts.ts';
import { appointPeople } from './people.ts';
import { decide, holdAndReplan, openSeason, plan } from './plan.ts';
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
    ['tạm dừng tháng 4', holdAndReplan],
    ['diễn biến đến 29/5/2020', recordWhatHappened],
  ] as const) {
    say(words);
    await step(story);
  }
}
