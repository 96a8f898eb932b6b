import type { OutputOf } from '#foundation/contract.ts';
import { useSay } from '#kit/language.tsx';
import type { outlines } from '../contract.ts';
import { sectionRoleWords } from '../core/section-role.ts';
import css from './outline.module.css';

type Sections = OutputOf<typeof outlines>['outlines'][number]['sections'];

/** The headings of an outline with what belongs under each, as it is read. */
export function OutlineSections({ sections }: { readonly sections: Sections }) {
  const say = useSay();
  return (
    <ol className={css.read}>
      {sections.map((section, place) => (
        <li key={place} style={{ paddingLeft: `${(section.level - 1) * 18}px` }}>
          <b lang="vi">{section.title}</b>
          {section.role !== null && <span className="tag">{say(sectionRoleWords[section.role])}</span>}
          {section.guidance !== '' && <p lang="vi">{section.guidance}</p>}
        </li>
      ))}
    </ol>
  );
}
