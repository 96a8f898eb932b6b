import type { CongressForm } from '#campaigns/core/plan.ts';
import { formWords } from '#campaigns/core/words.ts';
import type { Sentence } from '#foundation/sentence.ts';

/** "Đại hội đại biểu Đảng bộ xã Nhơn Phú, nhiệm kỳ 2020 - 2025". */
export function congressTitle({ form, organisation, term }: { readonly form: CongressForm; readonly organisation: string; readonly term: string }): Sentence {
  const { vi, en } = formWords[form];
  return { vi: `${vi} ${organisation}, nhiệm kỳ ${term}`, en: `${en}, ${organisation}, term ${term}` };
}
