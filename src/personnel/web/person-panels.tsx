import type { ReactNode } from 'react';
import type { Day } from '#foundation/day.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { StateMark } from '#kit/state-mark.tsx';
import { disciplineWords, professionWords, sexWords } from '#people/core/person-facts.ts';
import { bodyName } from '../core/body.ts';
import { postName } from '../core/post.ts';
import { commentPlaceWords } from '../core/publication.ts';
import { stepName } from '../core/step.ts';
import { educationWords, theoryWords } from '../core/words.ts';
import css from './personnel.module.css';
import { bornText, type Dossier } from './personnel-view.ts';

/** What P04 says of the person, and what the person is put forward for. */
export function PersonSummary({ dossier: { person, branch } }: { readonly dossier: Dossier }) {
  const say = useSay();
  const show = useFormat();
  const fact = (name: string, value: ReactNode) => (value === '' || value === null ? null : <div key={name}><dt>{name}</dt><dd>{value}</dd></div>);
  const day = (value: string | null): string => (value === null ? '' : show.day(value as Day));
  return (
    <>
      <Panel title={say({ vi: 'Dự kiến', en: 'Put forward for' })}>
        <dl className={css['facts']}>
          {fact(say({ vi: 'Chức danh trong Đảng', en: 'In the Party' }), person.bodies.map((body) => say(bodyName(body, branch))).join(', '))}
          {fact(say({ vi: 'Chính quyền, đoàn thể', en: 'State, Front, unions' }), person.posts.length === 0 ? say({ vi: 'không', en: 'none' }) : person.posts.map((post) => say(postName(post))).join(', '))}
          {fact(say({ vi: 'Quy hoạch', en: 'Planning list' }), person.planning === '' ? say({ vi: 'chưa ghi quyết định', en: 'no decision given' }) : person.planning)}
        </dl>
      </Panel>
      <Panel title={say({ vi: 'Trích ngang', en: 'Summary' })}>
        <dl className={css['facts']}>
          {fact(say({ vi: 'Sinh', en: 'Born' }), `${bornText(show, person)}${person.age === null ? '' : say({ vi: ` (${person.age} tuổi)`, en: ` (aged ${person.age})` })}`)}
          {fact(say({ vi: 'Giới tính', en: 'Sex' }), person.sex && say(sexWords[person.sex]))}
          {fact(say({ vi: 'Dân tộc, tôn giáo', en: 'Ethnicity, religion' }), [person.ethnicity, person.religion].filter((text) => text !== '').join(', '))}
          {fact(say({ vi: 'Quê quán', en: 'Home' }), person.home)}
          {fact(say({ vi: 'Ngày vào Đảng', en: 'Joined on' }), day(person.joinedOn))}
          {fact(say({ vi: 'Ngày chính thức', en: 'Full member since' }), day(person.officialOn))}
          {fact(say({ vi: 'Học vấn', en: 'Schooling' }), person.education && say(educationWords[person.education]))}
          {fact(say({ vi: 'Chuyên môn', en: 'Profession' }), person.profession && [say(professionWords[person.profession]), person.field].filter((text) => text !== '').join(', '))}
          {fact(say({ vi: 'Lý luận chính trị', en: 'Political theory' }), person.theory && say(theoryWords[person.theory]))}
          {fact(say({ vi: 'Ngoại ngữ, tin học', en: 'Languages, computing' }), person.languages)}
          {fact(say({ vi: 'Khen thưởng', en: 'Honours' }), person.honours)}
          {fact(say({ vi: 'Kỷ luật', en: 'Discipline' }), say(disciplineWords[person.discipline]))}
          {fact(say({ vi: 'Ghi chú', en: 'Note' }), person.note)}
        </dl>
        <p className="small muted">{say({ vi: `Người ghi: ${person.savedBy}. Mã kiểm tra trong sổ: `, en: `Recorded by ${person.savedBy}. Hash on record: ` })}<span className={css['hash']}>{person.sha256.slice(0, 16)}</span></p>
      </Panel>
    </>
  );
}

export function PersonSteps({ dossier: { progress, branch } }: { readonly dossier: Dossier }) {
  const say = useSay();
  return (
    <Panel title={say({ vi: 'Quy trình 5 bước', en: 'Five steps' })}>
      {progress.votes.length === 0 ? (
        <p className="small muted">{say({ vi: 'Chưa qua bước nào.', en: 'No step yet.' })}</p>
      ) : (
        <table className={css['table']}>
          <tbody>
            {progress.votes.map((vote) => (
              <tr key={vote.step}>
                <th scope="row">{say(stepName(vote.step as 1, branch))}</th>
                <td className="num">{vote.votes === null ? '' : `${vote.votes}/${vote.summoned}`}</td>
                <td>{vote.passed ? <StateMark state="held">{vote.votes === null ? say({ vi: 'thống nhất', en: 'agreed' }) : say({ vi: 'đạt', en: 'passed' })}</StateMark> : <StateMark state="need">{say({ vi: 'không đạt', en: 'not passed' })}</StateMark>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}

/** What was said of the person at work and at the residence. */
export function PersonComments({ dossier: { comments } }: { readonly dossier: Dossier }) {
  const say = useSay();
  const show = useFormat();
  if (comments.length === 0) return null;
  return (
    <Panel title={say({ vi: 'Ý kiến nhận được', en: 'Comments' })}>
      <ul className={css['comments']}>
        {comments.map((each) => (
          <li key={each.id}>
            <b>{say(commentPlaceWords[each.place])}</b> <small>{each.from}, {show.day(each.on as Day)}</small>
            <p>{each.text}</p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
