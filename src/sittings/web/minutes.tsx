import { Button } from '@mantine/core';
import { useState } from 'react';
import { useAddress } from '#kit/address.ts';
import { Answered } from '#kit/answered.tsx';
import { useAnswer } from '#kit/api.ts';
import { EmptyState } from '#kit/empty-state.tsx';
import { FailedState } from '#kit/failed-state.tsx';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Page } from '#kit/page.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { showDay } from '../contract.ts';
import { congressAddress } from './congress-address.ts';
import { deskWords as words } from './desk-words.ts';
import { MinutesPaper } from './minutes-paper.tsx';
import { PapersDialog } from './papers-dialog.tsx';
import { ResolutionPaper } from './resolution-paper.tsx';
import css from './minutes.module.css';

const PAPERS = ['minutes', 'resolution'] as const;
export type Paper = (typeof PAPERS)[number];

export const paperWords = {
  minutes: { vi: 'Biên bản', en: 'Minutes' },
  resolution: { vi: 'Nghị quyết', en: 'Resolution' },
} as const;

/** In the address: ?xem=nghi-quyet */
const IN_ADDRESS = 'nghi-quyet';

/** The minutes and the resolution as they will be printed, made from the record; only remarks are written here. */
export function MinutesScreen({ season, code }: { readonly season: string; readonly code: string }) {
  const say = useSay();
  const [address, change] = useAddress();
  const [asked, setAsked] = useState(false);
  const paper: Paper = address['xem'] === IN_ADDRESS ? 'resolution' : 'minutes';
  const day = useAnswer(showDay, { season, organisation: code });
  if (day.error && !day.data) {
    return (
      <Page title={say(words.minutes)}>
        <FailedState problem={day.error} retry={day.refetch} />
      </Page>
    );
  }
  return (
    <Answered of={day} waiting={<Waiting lines={14} lineHeight={36} />}>
      {(shown) => (
        <Page
          title={say(words.minutes)}
          above={
            <>
              <Go href={congressAddress(season, code)}>{shown.organisation.name}</Go> › <Go href={congressAddress(season, code, 'phien-hop')}>{say(words.title)}</Go>
            </>
          }
          lead={say(
            shown.sittings.length === 0
              ? { vi: 'Biên bản tự lập từ sổ ghi khi đại hội họp.', en: 'The minutes make themselves from the record while the congress sits.' }
              : { vi: 'Lập từ sổ ghi, từng việc theo thứ tự. Chỉ sửa được phần ghi chú.', en: 'Made from the record, item by item. Only remarks can be edited.' },
          )}
          actions={shown.sittings.length > 0 && <Button onClick={() => setAsked(true)}>{say(paper === 'minutes' ? { vi: 'Tải biên bản', en: 'Download the minutes' } : { vi: 'Tải nghị quyết', en: 'Download the resolution' })}</Button>}
        >
          <nav className={css.tabs} aria-label={say(words.minutes)}>
            {PAPERS.map((each) => (
              <button key={each} type="button" aria-current={paper === each ? 'page' : undefined} onClick={() => change({ xem: each === 'resolution' ? IN_ADDRESS : undefined })}>
                {say(paperWords[each])}
              </button>
            ))}
          </nav>
          {shown.sittings.length === 0 ? (
            <EmptyState action={<Go className="btn" href={congressAddress(season, code, 'phien-hop')}>{say({ vi: 'Mở bàn điều hành', en: 'Open the chair’s desk' })}</Go>}>{say({ vi: 'Chưa khai mạc phiên nào nên chưa có gì để ghi.', en: 'No sitting was opened, so there is nothing to record yet.' })}</EmptyState>
          ) : paper === 'minutes' ? (
            <MinutesPaper season={season} code={code} />
          ) : (
            <ResolutionPaper season={season} code={code} />
          )}
          <PapersDialog paper={asked ? paper : undefined} season={season} code={code} officers={shown.officers} onClose={() => setAsked(false)} />
        </Page>
      )}
    </Answered>
  );
}
