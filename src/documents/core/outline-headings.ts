import { listLetter, roman } from '#foundation/vietnamese-format.ts';
import type { Written } from './paragraph.ts';

/** The sections of an outline as the headings of a new draft, numbered I-, 1., a) as official papers are. @source forms §1 */
export function headingsFromOutline(sections: readonly { readonly level: number; readonly title: string }[]): Written[] {
  const counts = [0, 0, 0];
  return sections.map(({ level, title }) => {
    const place = Math.min(3, level) - 1;
    const position = (counts[place] ?? 0) + 1;
    counts[place] = position;
    counts.fill(0, place + 1);
    const label = place === 0 ? `${roman(position)}-` : place === 1 ? `${position}.` : `${listLetter(position)})`;
    return { kind: 'heading', level, label, text: title };
  });
}
