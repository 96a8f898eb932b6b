import type { Sentence } from '#foundation/sentence.ts';
import { itemState } from './agenda.ts';
import type { CongressDay } from './next-step.ts';
import { speechState } from './speech.ts';

/** What is still open when the congress is to be closed, as sentences for the chair. Nothing of it forbids to close. */
export function unfinished({ agenda, speeches, motions }: Pick<CongressDay, 'agenda' | 'speeches' | 'motions'>): Sentence[] {
  const resolved = motions.some((motion) => motion.kind === 'resolution' && motion.decision?.outcome === 'passed');
  const waiting = speeches.filter((speech) => speechState(speech) === 'waiting').length;
  return [
    ...agenda
      .filter((item) => itemState(item) === 'waiting' && item.kind !== 'break')
      .map((item) => ({ vi: `Chưa tiến hành mục ${item.position}: ${item.title}`, en: `Item ${item.position} was not taken: ${item.title}` })),
    ...(resolved ? [] : [{ vi: 'Chưa thông qua nghị quyết đại hội', en: 'The resolution was not passed' }]),
    ...(waiting === 0 ? [] : [{ vi: `Còn ${waiting} người đăng ký chưa phát biểu`, en: `${waiting} registered speakers have not spoken` }]),
  ];
}
