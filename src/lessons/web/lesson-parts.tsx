import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { appliesPhrase, figureSentence } from '../core/words.ts';
import { type Choices, type LessonView, namesIn, pageWords as words, upperFirst } from './page-words.ts';
import css from './lessons.module.css';

/** What a lesson rests on; an entry opens in the record where the reader may see it. */
export function EvidenceList({ evidence, opens }: { readonly evidence: LessonView['evidence']; readonly opens: boolean }) {
  const say = useSay();
  const show = useFormat();
  if (evidence.length === 0) return <p className="muted">{say({ vi: 'Chưa có minh chứng.', en: 'There is no evidence yet.' })}</p>;
  return (
    <ul className={css.evidence}>
      {evidence.map((each, index) => (
        <li key={index} lang="vi">
          {each.kind === 'paper' && each.note}
          {each.kind === 'figure' && say(figureSentence(each))}
          {each.kind === 'entry' && (opens ? <Go href={`/so-ghi?entry=${encodeURIComponent(`${each.chain}/${each.number}`)}`}>{say({ vi: `Mục ${show.number(each.number)} của sổ ghi`, en: `Entry ${show.number(each.number)} of the record` })}</Go> : say({ vi: `Mục ${show.number(each.number)} của sổ ghi`, en: `Entry ${show.number(each.number)} of the record` }))}
          {each.kind === 'entry' && <small>{say({ vi: `mã băm ${each.hash.slice(0, 12)}…`, en: `hash ${each.hash.slice(0, 12)}…` })}</small>}
          {each.kind !== 'paper' && each.note !== '' && <small>{each.note}</small>}
          {each.kind === 'figure' && <small>{say({ vi: 'số liệu của sổ ghi lúc viết bài học', en: 'from the record when the lesson was written' })}</small>}
        </li>
      ))}
    </ul>
  );
}

type Advised = Pick<LessonView, 'todo' | 'check' | 'applies'>;

/** What is to be done, what each congress is asked, and which congresses. */
export function Advice({ advice, choices }: { readonly advice: Advised; readonly choices: Choices }) {
  const say = useSay();
  return (
    <>
      <p className={`${css.text} ${css.advice}`} lang="vi">{advice.todo === '' ? say({ vi: 'Chưa ghi.', en: 'Not written yet.' }) : advice.todo}</p>
      {advice.check !== '' && (
        <div className={css.advice}>
          <h3>{say(words.check)}</h3>
          <p className={css.asked} lang="vi">{advice.check}</p>
        </div>
      )}
      <div className={css.advice}>
        <h3>{say(words.applies)}</h3>
        <p>{upperFirst(say(appliesPhrase(advice.applies, namesIn(choices))))}</p>
      </div>
    </>
  );
}
