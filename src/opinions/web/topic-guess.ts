import { fold } from '#foundation/text.ts';
import type { Topic } from '../core/topic.ts';

/** Folded words of headings that tell what stands under them; the nearest heading decides, the first line that fits. */
const SIGNS: readonly (readonly [Topic, RegExp])[] = [
  ['motto-theme', /\b(chu de|phuong cham|khau hieu)\b/],
  ['tasks-solutions', /\b(nhiem vu|giai phap|muc tieu|chi tieu|phuong huong|dot pha|to chuc thuc hien|quan diem)\b/],
  ['results-limits-lessons', /\b(ket qua|thanh tuu|danh gia|han che|khuyet diem|nguyen nhan|bai hoc|kinh nghiem|kiem diem|tinh hinh)\b/],
];

/** The topic to offer for a place, by the headings above it, the highest first. A person may choose another. @rule R-SEED-7 */
export function guessTopic(headings: readonly string[]): Topic {
  for (const heading of headings.toReversed()) {
    const words = fold(heading);
    const found = SIGNS.find(([, sign]) => sign.test(words));
    if (found) return found[0];
  }
  return 'other';
}
