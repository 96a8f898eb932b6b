import type { LinkedTable } from '#documents/core/linked-table.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { Answered } from '#kit/answered.tsx';
import { useAnswer } from '#kit/api.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { showResolution } from '../contract.ts';
import css from './minutes.module.css';

const PARTS = [
  ['assessment', { vi: 'I. Đánh giá kết quả nhiệm kỳ', en: 'I. Assessment of the term' }],
  ['direction', { vi: 'II. Phương hướng, mục tiêu, nhiệm vụ', en: 'II. Direction, targets, tasks' }],
  ['papers', { vi: 'III. Văn kiện được thông qua', en: 'III. Papers adopted' }],
] as const;

/** The resolution: parts I–III come from the documents, IV–V and the vote from the record. */
export function ResolutionPaper({ season, code }: { readonly season: string; readonly code: string }) {
  const say = useSay();
  const show = useFormat();
  const answer = useAnswer(showResolution, { season, organisation: code });
  return (
    <Answered of={answer} waiting={<Waiting lines={10} lineHeight={34} />}>
      {({ title, fromDocuments, elected, task, vote }) => (
        <article className={css.paper}>
          <h2>
            {say({ vi: 'NGHỊ QUYẾT', en: 'RESOLUTION' })}
            <small>{say(title)}</small>
          </h2>
          {PARTS.map(([part, heading]) => (
            <section key={part}>
              <h3>{say(heading)}</h3>
              {fromDocuments === null ? (
                <p className={css.blank}>{say({ vi: 'Phần này lấy từ văn kiện đại hội đã thông qua; bản in để chỗ trống cho đoàn thư ký điền.', en: 'This part comes from the documents the congress adopted; the printed paper leaves room for the secretariat to fill it in.' })}</p>
              ) : (
                <>
                  {fromDocuments[part].map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
                  {part !== 'papers' && fromDocuments.tables[part] && <TargetTable table={fromDocuments.tables[part]} />}
                </>
              )}
            </section>
          ))}
          <Part heading={{ vi: 'IV. Kết quả bầu cử', en: 'IV. Who was elected' }} sentences={elected} none={{ vi: 'Chưa công bố kết quả bầu cử nào.', en: 'No election result has been announced yet.' }} />
          <Part heading={{ vi: 'V. Giao nhiệm vụ cho cấp ủy khóa mới', en: 'V. Task to the new committee' }} sentences={task} none={{ vi: 'Chưa có.', en: 'Not yet.' }} />
          <p className={css.vote}>
            {vote === null ? (
              say({ vi: 'Nghị quyết chưa được biểu quyết.', en: 'The resolution has not been voted yet.' })
            ) : (
              <>
                {say(vote.passed ? { vi: 'Đại hội thông qua Nghị quyết với ', en: 'The congress passed the resolution with ' } : { vi: 'Đại hội không thông qua Nghị quyết: ', en: 'The congress did not pass the resolution: ' })}
                <b>{say({ vi: `${show.number(vote.for)} trên ${show.number(vote.present)} người có mặt tán thành (${vote.share})`, en: `${show.number(vote.for)} of ${show.number(vote.present)} present in favour (${show.share(vote.for, vote.present)})` })}</b>
                {say({ vi: `; ${show.number(vote.against)} không tán thành, ${show.number(vote.other)} ý kiến khác.`, en: `; ${show.number(vote.against)} against, ${show.number(vote.other)} other.` })}
              </>
            )}
          </p>
        </article>
      )}
    </Answered>
  );
}

/** The table of targets as the room of the targets keeps it. */
function TargetTable({ table: { caption, head, rows } }: { readonly table: LinkedTable }) {
  return (
    <div className={css.wide}>
      <table className={css.table}>
        <caption>{caption}</caption>
        <thead><tr>{head.map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
        <tbody>{rows.map((row) => <tr key={row.join(' ')}>{row.map((cell, at) => <td key={head[at]}>{cell}</td>)}</tr>)}</tbody>
      </table>
    </div>
  );
}

function Part({ heading, sentences, none }: { readonly heading: Sentence; readonly sentences: readonly Sentence[]; readonly none: Sentence }) {
  const say = useSay();
  return (
    <section>
      <h3>{say(heading)}</h3>
      {sentences.length === 0 ? <p className={css.blank}>{say(none)}</p> : sentences.map((sentence) => <p key={sentence.vi}>{say(sentence)}</p>)}
    </section>
  );
}
