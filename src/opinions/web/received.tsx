import { useAddress } from '#kit/address.ts';
import { useAnswer } from '#kit/api.ts';
import { Answered } from '#kit/answered.tsx';
import { EmptyState } from '#kit/empty-state.tsx';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Page } from '#kit/page.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { showOrganisation } from '#organisations/contract.ts';
import { Strong } from '#progress/web/strong.tsx';
import { received } from '../contract/synthesis.ts';
import { ReceivedDocuments } from './received-documents.tsx';
import { ReceivedTable } from './received-table.tsx';
import css from './received.module.css';
import { RepliesPart } from './replies.tsx';
import type { OutputOf } from '#foundation/contract.ts';
import { Why } from './synthesis-why.tsx';

export type ReceivedAnswer = OutputOf<typeof received>;
const REPLIES = 'tra-loi';

/**
 * Syntheses that come up from the organisations below: who has sent, who is late, who is missing; compiled upward by reference; and the replies that
 * go back down. What is shown stands in the address: ?phan=tra-loi, ?van-kien=…, ?trang-thai=….
 */
export function ReceivedScreen({ season, code }: { readonly season: string; readonly code: string }) {
  const say = useSay();
  const [address] = useAddress();
  const place = { season, organisation: code };
  // Documents and their sums for the head; the table below asks for its rows by itself.
  const about = useAnswer(received, { ...place, limit: 1 });
  const organisation = useAnswer(showOrganisation, { code });
  const inReplies = address['phan'] === REPLIES;
  const at = `/mua/${season}/dai-hoi/${encodeURIComponent(code)}`;
  const here = `${at}/tong-hop-gui-len`;
  return (
    <Page
      title={say({ vi: 'Tổng hợp từ cấp dưới và trả lời', en: 'Syntheses from below, and replies' })}
      above={organisation.data ? <Go href={at}><span lang="vi">{organisation.data.name}</span></Go> : '\u00A0'}
      lead={about.data ? <><Strong text={say(lead(about.data.counts))} /><Why rule="R-HD60-2" /></> : '\u00A0'}
    >
      <nav className={css.tabs} aria-label={say({ vi: 'Hai phần việc', en: 'Two parts' })}>
        <Go href={here} {...(!inReplies && { 'aria-current': 'page' as const })}>{say({ vi: 'Cấp dưới gửi lên', en: 'From below' })}</Go>
        <Go href={`${here}?phan=${REPLIES}`} {...(inReplies && { 'aria-current': 'page' as const })}>{say({ vi: 'Trả lời ý kiến', en: 'Replies' })}</Go>
      </nav>
      <Answered of={about} waiting={<Waiting lines={10} lineHeight={44} />}>
        {(known) =>
          inReplies ? <RepliesPart place={place} documents={known.documents} />
          : known.counts.organisations === 0 ? <EmptyState>{say({ vi: 'Chưa có tổ chức cấp dưới nào phải gửi bản tổng hợp. Khi có dự thảo đưa ra lấy ý kiến, các tổ chức trực thuộc hiện ở đây.', en: 'No organisation below has a synthesis to send yet. Once a draft is out for opinions, those below stand here.' })}</EmptyState>
          : (
            <>
              <ReceivedDocuments place={place} answer={known} />
              <ReceivedTable place={place} answer={known} />
            </>
          )
        }
      </Answered>
    </Page>
  );
}

function lead({ organisations, missing, late, sent, received: got }: ReceivedAnswer['counts']) {
  if (organisations === 0) return { vi: 'Chưa có bản tổng hợp nào phải gửi lên.', en: 'No synthesis is due from below.' };
  const arrived = sent + got;
  return {
    vi: `**${arrived} bản** đã gửi lên, ở đây đã nhận ${got}; ${late > 0 ? `**${late} bản trễ**, ` : ''}${missing} bản còn thiếu.`,
    en: `**${arrived}** have been sent, ${got} of them confirmed; ${late > 0 ? `**${late} are late**, ` : ''}${missing} are missing.`,
  };
}
