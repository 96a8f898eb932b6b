import type { OutputOf } from '#foundation/contract.ts';
import { Marked } from '#documents/web/marked.tsx';
import { useAddress } from '#kit/address.ts';
import { useAnswer } from '#kit/api.ts';
import { Answered } from '#kit/answered.tsx';
import { EmptyState } from '#kit/empty-state.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { searchOpinions } from '../contract/searching.ts';
import { KINDS } from '../core/opinion.ts';
import { TOPICS } from '../core/topic.ts';
import { driveWords as words } from './drive-words.ts';
import css from './intake.module.css';
import { OpinionLine } from './opinion-line.tsx';

type Row = OutputOf<typeof searchOpinions>['rows'][number];
const SHOWN = 100;

/** Opinions that hold the words of the address, wherever in the range; what was found is marked. */
export function OpinionSearch({ season }: { readonly season: string }) {
  const say = useSay();
  const show = useFormat();
  const [address] = useAddress();
  const kind = KINDS.find((each) => each === address['loai']);
  const topic = TOPICS.find((each) => each === address['noi-dung']);
  const found = useAnswer(searchOpinions, { season, q: address['q'] ?? '', limit: SHOWN, ...(kind && { kind }), ...(topic && { topic }) }, { keep: true });
  return (
    <Answered of={found}>
      {(answer) =>
        answer.rows.length === 0 ? (
          <EmptyState>{say(words.nothingFound)}</EmptyState>
        ) : (
          <>
            <p className="small muted" role="status">{say(words.found(show.number(answer.count), answer.more))}</p>
            <ol className={css['lines']}>{answer.rows.map((row) => <OpinionLine key={row.id} opinion={row} said={<Said row={row} />} />)}</ol>
          </>
        )
      }
    </Answered>
  );
}

function Said({ row }: { readonly row: Row }) {
  const hits = (where: Row['hits'][number]['in']) => row.hits.filter((hit) => hit.in === where);
  return (
    <>
      <p className={css['small']}>{row.title}</p>
      {row.kind === 'amend' && <p className={css['said']}><ins><Marked text={row.newWords} stretches={hits('newWords')} /></ins> <del><Marked text={row.oldWords} stretches={hits('oldWords')} /></del></p>}
      {row.text !== '' && <p className={css['said']}><Marked text={row.text} stretches={hits('text')} /></p>}
    </>
  );
}
