import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import { useAddress } from '#kit/address.ts';
import { useAnswer } from '#kit/api.ts';
import { Answered } from '#kit/answered.tsx';
import { EmptyState } from '#kit/empty-state.tsx';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Page, Panel } from '#kit/page.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { Strong } from '#progress/web/strong.tsx';
import { myDrafts } from '../contract/giving.ts';
import { listMeetings } from '../contract/meetings.ts';
import type { DiscussedDraft } from './draft-line.ts';
import { IntakeDrafts } from './intake-drafts.tsx';
import { intakeWords as words } from './intake-words.ts';
import { MeetingDrawer } from './meeting-drawer.tsx';
import { MeetingForm } from './meeting-form.tsx';
import { MeetingTable } from './meeting-table.tsx';

export type Meetings = OutputOf<typeof listMeetings>;
export type MeetingView = Meetings['meetings'][number];

export interface IntakePlace {
  readonly season: string;
  readonly organisation: string;
}

const MOST_MEETINGS = 200;

/** Opinions of one organisation as its secretary keeps them: which drafts, which meetings, their codes, and what nobody has discussed. */
export function IntakeScreen({ season, code }: { readonly season: string; readonly code: string }) {
  const say = useSay();
  const place = { season, organisation: code };
  const [address, change] = useAddress();
  const [making, setMaking] = useState(false);
  const drafts = useAnswer(myDrafts, place);
  const meetings = useAnswer(listMeetings, { ...place, limit: MOST_MEETINGS });
  const record = meetings.data?.may.record === true;
  const some = (drafts.data?.drafts.length ?? 0) > 0;
  const opened = meetings.data?.meetings.find((each) => each.id === address['hop']);
  return (
    <Page
      title={say(words.title)}
      above={meetings.data ? <Go href={`/mua/${season}/dai-hoi/${encodeURIComponent(code)}`}>{say(words.congressOf(meetings.data.organisation.name))}</Go> : '\u00A0'}
      lead={drafts.data && meetings.data ? <Lead drafts={drafts.data.drafts} meetings={meetings.data} /> : '\u00A0'}
      actions={record && some && <Button onClick={() => setMaking(true)}>{say(words.openMeeting)}</Button>}
    >
      <Answered of={drafts} waiting={<Waiting lines={8} lineHeight={44} />}>
        {(answer) => (
          <Answered of={meetings} waiting={<Waiting lines={8} lineHeight={44} />}>
            {(list) => (
              <div className="stack">
                <Panel title={say(words.drafts)}>
                  {answer.drafts.length === 0 ? <EmptyState>{say(words.noDrafts)}</EmptyState> : <IntakeDrafts place={place} drafts={answer.drafts} today={answer.today} meetings={list.meetings} />}
                </Panel>
                <Panel title={say(words.meetings)}>
                  {list.meetings.length === 0 ? <EmptyState action={record && some ? <Button variant="default" onClick={() => setMaking(true)}>{say(words.openMeeting)}</Button> : undefined}>{say(words.noMeetings)}</EmptyState> : <MeetingTable meetings={list.meetings} onOpen={(id) => change({ hop: id })} />}
                  {list.outsideMeetings > 0 && <p className="small muted">{say(words.outside(list.outsideMeetings))}</p>}
                </Panel>
              </div>
            )}
          </Answered>
        )}
      </Answered>
      {making && drafts.data && meetings.data && <MeetingForm place={place} drafts={drafts.data.drafts} groups={meetings.data.groups} today={meetings.data.today} onClose={() => setMaking(false)} onDone={(id) => { setMaking(false); change({ hop: id, phan: undefined }); }} />}
      {meetings.data && <MeetingDrawer place={place} meeting={opened} record={record} drafts={drafts.data?.drafts ?? []} list={meetings.data} onClose={() => change({ hop: undefined, phan: undefined })} />}
    </Page>
  );
}

function Lead({ drafts, meetings }: { readonly drafts: readonly DiscussedDraft[]; readonly meetings: Meetings }) {
  const say = useSay();
  const lacking = drafts.filter((draft) => draft.open && !meetings.meetings.some((meeting) => meeting.documents.some((each) => each.id === draft.document))).length;
  return <Strong text={say(words.lead(drafts.filter((draft) => draft.open).length, meetings.count, meetings.opinions)) + (lacking > 0 ? say(words.lacking(lacking)) : '')} />;
}
