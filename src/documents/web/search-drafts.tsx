import type { OutputOf } from '#foundation/contract.ts';
import { useAddress } from '#kit/address.ts';
import { usePages } from '#kit/api.ts';
import { EmptyState } from '#kit/empty-state.tsx';
import { FailedState } from '#kit/failed-state.tsx';
import { FilterRow, FilterSelect } from '#kit/filter-row.tsx';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { searchDocuments } from '../contract.ts';
import { PAPER_KINDS, type PaperKind, paperKindWords, paperStateWords } from '../core/document.ts';
import { documentsAddress } from './documents-address.ts';
import css from './documents.module.css';
import { draftWords, lower } from './document-words.ts';
import { Marked } from './marked.tsx';
import { seasonDocumentsWords as words } from './season-words.ts';

type Hit = OutputOf<typeof searchDocuments>['rows'][number];

const PAGE = 20;

/** The words of every draft in reach, without regard to diacritics, each place opening in its document. */
export function SearchDrafts({ season }: { readonly season: string }) {
  const say = useSay();
  const [{ q }] = useAddress();
  return (
    <>
      <FilterRow names={['q', 'kind']} search={say(words.search)} searchLength={200}>
        <FilterSelect name="kind" label={say({ vi: 'Loại văn kiện', en: 'Kind of document' })} options={[{ value: '', label: say({ vi: 'Mọi văn kiện', en: 'All documents' }) }, ...PAPER_KINDS.map((each) => ({ value: each, label: say(paperKindWords[each]) }))]} />
      </FilterRow>
      {q === undefined || q.trim() === '' ? (
        <EmptyState>{say({ vi: 'Gõ từ cần tìm, có dấu hay không dấu đều được; đặt trong ngoặc kép để tìm đúng cụm từ.', en: 'Type the words, with or without diacritics; put them in quotation marks to keep them together.' })}</EmptyState>
      ) : (
        <Hits season={season} q={q} />
      )}
    </>
  );
}

function Hits({ season, q }: { readonly season: string; readonly q: string }) {
  const say = useSay();
  const show = useFormat();
  const [{ unit, kind }] = useAddress();
  const list = usePages(
    searchDocuments,
    { season, q, ...(unit !== undefined && { unit }), ...(PAPER_KINDS.includes(kind as PaperKind) && { kind: kind as PaperKind }) },
    { size: PAGE, rows: (answer) => answer.rows },
  );
  if (list.problem && list.rows.length === 0) return <FailedState problem={list.problem} retry={list.retry} />;
  if (list.total === undefined) return <Waiting lines={8} lineHeight={64} />;
  if (list.total === 0) return <EmptyState>{say({ vi: 'Không có đoạn nào như vậy. Thử ít chữ hơn hoặc bỏ ngoặc kép.', en: 'No paragraph says so. Try fewer words or leave the quotation marks out.' })}</EmptyState>;
  return (
    <>
      <p className="small muted">{say({ vi: `${show.number(list.total)} đoạn`, en: `${show.number(list.total)} paragraphs` })}</p>
      <ol className={css.hits}>
        {list.rows.map((hit) => (
          <HitLine key={`${hit.document} ${hit.paragraph}`} season={season} hit={hit} q={q} />
        ))}
      </ol>
      {list.rows.length < list.total && (
        <button type="button" className="btn" onClick={list.more}>
          {say({ vi: 'Xem thêm', en: 'Show more' })}
        </button>
      )}
    </>
  );
}

function HitLine({ season, hit, q }: { readonly season: string; readonly hit: Hit; readonly q: string }) {
  const say = useSay();
  const at = `${documentsAddress(season, hit.organisation.code, hit.document)}?doan=${hit.paragraph}&tim=${encodeURIComponent(q)}`;
  return (
    <li>
      <Go href={at}>{hit.title}</Go>
      <small>
        {hit.organisation.name} · {say(draftWords(hit.draft))}, {lower(say(paperStateWords[hit.state]))}
      </small>
      {hit.under.length > 0 && <small lang="vi">{hit.under.join(' › ')}</small>}
      <p lang="vi">
        {hit.label !== '' && `${hit.label} `}
        <Marked text={hit.text} stretches={hit.stretches} />
      </p>
    </li>
  );
}
