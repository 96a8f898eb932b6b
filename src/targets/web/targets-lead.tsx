import { useSay } from '#kit/language.tsx';
import type { Known } from './target-words.ts';

/** The state of things in one sentence. */
export function Lead({ known, part }: { readonly known: Known; readonly part: 'former' | 'new' | 'tasks' }) {
  const say = useSay();
  if (part === 'tasks') return <>{say({ vi: `${known.tasks.filter((each) => each.kind === 'breakthrough').length} khâu đột phá, ${known.tasks.filter((each) => each.kind === 'key-task').length} nhiệm vụ trọng tâm.`, en: `${known.tasks.filter((each) => each.kind === 'breakthrough').length} breakthroughs, ${known.tasks.filter((each) => each.kind === 'key-task').length} key tasks.` })}</>;
  return part === 'new' ? <NewLead known={known} /> : <FormerLead known={known} />;
}

function FormerLead({ known }: { readonly known: Known }) {
  const say = useSay();
  if (known.former.length === 0) return '\u00A0';
  const count = (...ratings: readonly string[]): number => known.ratings.filter((each) => ratings.includes(each.rating)).reduce((sum, each) => sum + each.count, 0);
  const [reached, missed, unknown] = [count('exceeded', 'met'), count('nearly', 'not-met'), count('not-measured')];
  const silent = known.former.filter((each) => each.causeMissing).length;
  return (
    <>
      <b>{reached}</b> {say({ vi: `trên ${known.former.length} chỉ tiêu đạt và vượt`, en: `of ${known.former.length} targets met or exceeded` })}
      {missed > 0 && say({ vi: `; ${missed} chưa đạt`, en: `; ${missed} missed` })}
      {silent > 0 && say({ vi: ` (${silent} chưa nêu nguyên nhân)`, en: ` (${silent} without a cause)` })}
      {unknown > 0 && say({ vi: `; ${unknown} chưa đo được`, en: `; ${unknown} not measured` })}.
    </>
  );
}

function NewLead({ known }: { readonly known: Known }) {
  const say = useSay();
  if (known.new.length === 0) return '\u00A0';
  const warned = known.new.filter((each) => each.findings.some(({ level }) => level === 'warn'));
  const open = warned.filter((each) => each.note === '').length;
  return (
    <>
      <b>{known.new.length}</b> {say({ vi: 'chỉ tiêu', en: 'targets' })}
      {warned.length === 0 ? say({ vi: ', đều phù hợp số liệu đã có.', en: ', all in keeping with the figures.' }) : say({ vi: `; ${warned.length} có điểm cần xem lại, ${open} chưa có thuyết minh.`, en: `; ${warned.length} to look at again, ${open} without a note.` })}
    </>
  );
}
