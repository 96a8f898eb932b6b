import { useSay } from '#kit/language.tsx';
import { kindWords, KindMark } from './synthesis-kinds.tsx';
import { OpinionWords } from './synthesis-opinions.tsx';
import type { QueueItem } from './review-keys.ts';
import { locateSentence, reasonWords } from './review-words.ts';
import css from './review.module.css';
import { KINDS, type Kind } from '../core/opinion.ts';

/** The item in hand: why a person is asked, and the opinions word for word. */
export function ReviewItem({ item, again }: { readonly item: QueueItem; readonly again: boolean }) {
  const say = useSay();
  const { opinion, other, ids, otherIds } = item;
  return (
    <>
      <p className={css.why} aria-live="polite">
        <b>{say(reasonWords[item.reason])}.</b> <Because item={item} />
        {again && ` ${say({ vi: 'Việc này đã quyết; quyết lại thì quyết định mới thay quyết định cũ.', en: 'This was decided; deciding again replaces it.' })}`}
      </p>
      <div className={css.pair}>
        <Voice opinion={opinion} copies={ids.length} />
        {other && <Voice opinion={other} copies={otherIds.length} />}
      </div>
      {item.offered.some(({ keys }) => keys.length > 0) && (
        <p className={css.fired}>
          {say({ vi: 'Từ ngữ nhận ra:', en: 'Words recognised:' })} <span lang="vi">{item.offered.filter(({ keys }) => keys.length > 0).map(({ label, keys }) => `${label} (${keys.join(', ')})`).join('; ')}</span>
        </p>
      )}
    </>
  );
}

function Because({ item }: { readonly item: QueueItem }) {
  const say = useSay();
  const given = say(kindWords[item.opinion.kind]);
  if (item.reason === 'similar_not_same') return <>{say({ vi: `Hai nội dung giống nhau ${Math.round((item.similarity ?? 0) * 100)}%: gộp làm một hay để riêng?`, en: `The two texts are ${Math.round((item.similarity ?? 0) * 100)} % alike: one, or apart?` })}</>;
  if (item.reason === 'kind_contradicts') {
    const suggested = KINDS.find((kind): kind is Kind => kind === item.suggestedKind);
    return <>{say({ vi: `Người góp ý chọn «${given}», lời lẽ nghiêng về «${suggested ? kindWords[suggested].vi : '…'}». Loại người góp ý đã chọn không đổi; xem ý kiến thuộc vấn đề nào.`, en: `The kind chosen is “${given}”, the words lean to “${suggested ? kindWords[suggested].en : '…'}”. The chosen kind stays; look where it belongs.` })}</>;
  }
  if (item.reason === 'amendment_unplaced') return <>{say(locateSentence(item.unplaced ?? ''))}</>;
  const [first, second] = item.offered;
  if (!first) return <>{say({ vi: 'Không từ ngữ nào cho biết vấn đề.', en: 'No words tell the theme.' })}</>;
  return <>{second ? say({ vi: 'Hai vấn đề gần ngang nhau.', en: 'Two themes are nearly equal.' }) : say({ vi: 'Chỉ có một dấu hiệu yếu.', en: 'There is only a weak sign.' })}</>;
}

function Voice({ opinion, copies }: { readonly opinion: QueueItem['opinion']; readonly copies: number }) {
  const say = useSay();
  return (
    <div className={css.voice}>
      <OpinionWords opinion={opinion} />
      <small>
        <KindMark kind={opinion.kind} />
        <span lang="vi">· {opinion.group === '' ? opinion.organisationName : opinion.group}</span>
        {opinion.sharing > 1 && <span>· {say({ vi: `${opinion.sharing} người cùng ý`, en: `shared by ${opinion.sharing}` })}</span>}
        {copies > 1 && <span>· {say({ vi: `${copies} ý kiến cùng lời`, en: `${copies} opinions in these words` })}</span>}
      </small>
    </div>
  );
}
