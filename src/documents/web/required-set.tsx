import type { Day } from '#foundation/day.ts';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { PAPER_KINDS, type PaperKind, paperStateWords } from '../core/document.ts';
import { documentKindWords } from '../core/required-set.ts';
import { type At, documentsAddress } from './documents-address.ts';
import css from './documents.module.css';
import { documentsWords as words, draftWords, lower, treatmentWords } from './document-words.ts';
import type { Listed } from './documents.tsx';
import type { ToMake } from './make-document.tsx';
import { SetMark } from './set-mark.tsx';
import { Why } from './why.tsx';

type Required = NonNullable<Listed['required']>[number];

/** What the congress must have: each with its state, its day, why, and the documents that are it. */
export function RequiredSet({ at, of, onMake }: { readonly at: At; readonly of: Listed; readonly onMake: (wanted: ToMake) => void }) {
  const say = useSay();
  return (
    <Panel title={say({ vi: 'Văn kiện đại hội phải có', en: 'What the congress must have' })}>
      <ul className={css.papers}>
        {(of.required ?? []).map((each) => (
          <RequiredLine key={each.kind} at={at} each={each} of={of} onMake={onMake} />
        ))}
      </ul>
    </Panel>
  );
}

function RequiredLine({ at, each, of, onMake }: { readonly at: At; readonly each: Required; readonly of: Listed; readonly onMake: (wanted: ToMake) => void }) {
  const say = useSay();
  const show = useFormat();
  const known = [...of.own, ...of.above].filter((document) => each.documents.includes(document.id));
  const drafted = (PAPER_KINDS as readonly string[]).includes(each.kind);
  return (
    <li>
      <span>
        <b>{say(documentKindWords[each.kind])}</b>
        {each.summary && ` (${say({ vi: 'bản tóm tắt', en: 'the summary' })})`}
        <small>
          {say(treatmentWords[each.treatment])} · {say({ vi: 'hạn', en: 'due' })} <span className={css.day}>{show.day(each.dueOn as Day)}</span> <Why rule={each.rule} />
        </small>
        {known.map((document) => (
          <small key={document.id}>
            <Go href={documentsAddress(at.season, at.code, document.id)}>{document.title}</Go>, {say(draftWords(document.draft))}, {lower(say(paperStateWords[document.state]))}
          </small>
        ))}
        {known.length === 0 && drafted && of.may.write && (
          <button type="button" className="link small" onClick={() => onMake({ kind: each.kind as PaperKind })}>
            {say(words.make)}
          </button>
        )}
      </span>
      <SetMark state={each.state} begun={known.length > 0} />
    </li>
  );
}
