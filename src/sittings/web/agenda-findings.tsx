import { useSay } from '#kit/language.tsx';
import type { DayView } from './desk-view.ts';
import css from './desk.module.css';
import { Why } from './why.tsx';
import { agendaFindingWords } from './words.ts';

/** What the rules have to say about the agenda. All of it warns, none of it refuses. */
export function AgendaFindings({ findings }: { readonly findings: DayView['agenda']['findings'] }) {
  const say = useSay();
  if (findings.length === 0) return <p className="small muted">{say({ vi: 'Chương trình không có điều cần xem lại.', en: 'There is nothing to review in the agenda.' })}</p>;
  return (
    <ul className={css.marks}>
      {findings.map((finding, index) => (
        <li key={`${finding.code}-${index}`}>
          {say(agendaFindingWords(finding))} <Why rule={finding.rule} />
        </li>
      ))}
    </ul>
  );
}
