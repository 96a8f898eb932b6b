import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import type { OutputOf } from '#foundation/contract.ts';
import { useAddress } from '#kit/address.ts';
import { useAnswer } from '#kit/api.ts';
import { Answered } from '#kit/answered.tsx';
import { EmptyState } from '#kit/empty-state.tsx';
import { FilterRow, FilterSelect } from '#kit/filter-row.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { Page } from '#kit/page.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { me } from '#people/contract/own-account.ts';
import { Strong } from '#progress/web/strong.tsx';
import { driveOverview, listDrives } from '../contract/drives.ts';
import { driveStateWords, kindWords } from '../core/given-words.ts';
import { KINDS } from '../core/opinion.ts';
import { TOPICS, topicWords } from '../core/topic.ts';
import { DriveForm } from './drive-form.tsx';
import { DriveOverview } from './drive-overview.tsx';
import { driveWords as words } from './drive-words.ts';
import css from './drives.module.css';
import { OpinionSearch } from './opinion-search.tsx';

export type Drives = OutputOf<typeof listDrives>;
export type DriveView = Drives['drives'][number];
export type Overview = OutputOf<typeof driveOverview>;

const NARROWS = ['q', 'loai', 'noi-dung'];

/**
 * Drives of a season: one at a time by ?dot=, its part below ?don-vi=, organisations by ?hien=, and a search over all opinions by ?q=.
 */
export function DrivesScreen({ season }: { readonly season: string }) {
  const say = useSay();
  const [address, change] = useAddress();
  const [dialog, setDialog] = useState<'open' | 'change' | undefined>(undefined);
  const drives = useAnswer(listDrives, { season });
  const who = useAnswer(me, {});
  const owners = (who.data?.duties ?? []).filter((duty) => duty.rights.includes('record')).map((duty) => duty.organisation);
  const shown = chosen(drives.data, address['dot']);
  const searching = NARROWS.some((name) => address[name] !== undefined);
  return (
    <Page
      title={say(words.title)}
      lead={shown ? <Lead season={season} drive={shown} unit={address['don-vi']} /> : '\u00A0'}
      actions={
        <>
          {shown?.mayChange === true && <Button variant="default" onClick={() => setDialog('change')}>{say(words.change)}</Button>}
          {owners.length > 0 && <Button onClick={() => setDialog('open')}>{say(words.open)}</Button>}
        </>
      }
    >
      <Answered of={drives} waiting={<Waiting lines={12} lineHeight={40} />}>
        {(answer) =>
          answer.drives.length === 0 || !shown ? (
            <EmptyState action={owners.length > 0 ? <Button variant="default" onClick={() => setDialog('open')}>{say(words.open)}</Button> : undefined}>{say(words.none)}</EmptyState>
          ) : (
            <>
              <FilterRow names={NARROWS} search={say(words.search)} searchLength={200}>
                <FilterSelect name="loai" label={say(words.anyKind)} options={[{ value: '', label: say(words.anyKind) }, ...KINDS.map((kind) => ({ value: kind, label: say(kindWords[kind]) }))]} />
                <FilterSelect name="noi-dung" label={say(words.anyTopic)} options={[{ value: '', label: say(words.anyTopic) }, ...TOPICS.map((topic) => ({ value: topic, label: say(topicWords[topic]) }))]} />
              </FilterRow>
              {searching ? (
                <OpinionSearch season={season} />
              ) : (
                <>
                  <Choice drives={answer.drives} shown={shown} onChoose={(id) => change({ dot: id, 'don-vi': undefined, trang: undefined, hien: undefined })} />
                  <DriveOverview key={shown.id} season={season} drive={shown} />
                </>
              )}
            </>
          )
        }
      </Answered>
      {dialog === 'open' && drives.data && <DriveForm season={season} owners={owners} today={drives.data.today} onClose={() => setDialog(undefined)} onDone={(id) => { setDialog(undefined); change({ dot: id }); }} />}
      {dialog === 'change' && shown && drives.data && <DriveForm season={season} owners={[shown.owner]} today={drives.data.today} drive={shown} onClose={() => setDialog(undefined)} onDone={() => setDialog(undefined)} />}
    </Page>
  );
}

/** The one in the address, else the latest that is open, else the first. */
function chosen(answer: Drives | undefined, id: string | undefined): DriveView | undefined {
  return answer?.drives.find((each) => each.id === id) ?? answer?.drives.find((each) => each.state === 'open') ?? answer?.drives[0];
}

function Lead({ season, drive, unit }: { readonly season: string; readonly drive: DriveView; readonly unit: string | undefined }) {
  const say = useSay();
  const show = useFormat();
  const overview = useAnswer(driveOverview, { season, drive: drive.id, limit: 1, ...(unit !== undefined && { unit }) }, { keep: true });
  if (!overview.data) return <>&nbsp;</>;
  const { organisations, begun, complete, opinions } = overview.data.total;
  return <Strong text={say(words.lead(begun, organisations, complete, show.number(opinions)))} />;
}

function Choice({ drives, shown, onChoose }: { readonly drives: readonly DriveView[]; readonly shown: DriveView; readonly onChoose: (id: string) => void }) {
  const say = useSay();
  const show = useFormat();
  return (
    <div className={css['choice']}>
      {drives.length > 1 ? (
        <select aria-label={say(words.drive)} value={shown.id} onChange={(event) => onChoose(event.currentTarget.value)}>
          {drives.map((each) => <option key={each.id} value={each.id}>{each.name} ({say(driveStateWords[each.state])})</option>)}
        </select>
      ) : (
        <b>{shown.name}</b>
      )}
      <span>{say(driveStateWords[shown.state])}. {say(words.about(shown.owner.name, show.day(shown.from as Day), show.day(shown.until as Day)))}</span>
      {shown.note !== '' && <span>{shown.note}</span>}
    </div>
  );
}
