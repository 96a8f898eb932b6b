import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import { useAnswer } from '#kit/api.ts';
import { EmptyState } from '#kit/empty-state.tsx';
import { FailedState } from '#kit/failed-state.tsx';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Page, Panel } from '#kit/page.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { Strong } from '#progress/web/strong.tsx';
import { listDocuments, outlines } from '../contract.ts';
import { congressAddress } from './documents-address.ts';
import { documentsWords as words } from './document-words.ts';
import { DocumentList, DraftsFromAbove } from './document-list.tsx';
import { MakeDocument, type ToMake } from './make-document.tsx';
import { NextDocument } from './next-document.tsx';
import { OutlinesFromAbove } from './outlines-from-above.tsx';
import { RequiredSet } from './required-set.tsx';

export type Listed = OutputOf<typeof listDocuments>;

/** The documents of one congress: what it must have and what is missing, what to do next, its own drafts and those from above. */
export function DocumentsScreen({ season, code }: { readonly season: string; readonly code: string }) {
  const say = useSay();
  const place = { season, organisation: code };
  const list = useAnswer(listDocuments, place);
  const offered = useAnswer(outlines, place).data?.outlines.filter((each) => each.stepsAbove > 0) ?? [];
  const [making, setMaking] = useState<ToMake | undefined>(undefined);
  if (list.error && !list.data) {
    return (
      <Page title={say(words.title)}>
        <FailedState problem={list.error} retry={list.refetch} />
      </Page>
    );
  }
  if (!list.data) {
    return (
      <Page title={say(words.title)} above={'\u00A0'} lead={'\u00A0'}>
        <Waiting lines={12} lineHeight={44} />
      </Page>
    );
  }
  const { data } = list;
  const at = { season, code };
  return (
    <Page
      title={say(words.title)}
      above={<Go href={congressAddress(season, code)}>{data.organisation.name}</Go>}
      lead={<Lead of={data} />}
      actions={data.may.write && data.own.length > 0 && <Button variant="default" onClick={() => setMaking({})}>{say(words.make)}</Button>}
    >
      <NextDocument at={at} of={data} onMake={setMaking} />
      <div className="page-split">
        <div>
          {data.required && data.required.length > 0 && <RequiredSet at={at} of={data} onMake={setMaking} />}
          <Panel title={say({ vi: 'Văn kiện của tổ chức', en: 'Its own documents' })}>
            {data.own.length === 0 ? (
              <EmptyState action={data.may.write && <Button variant="default" onClick={() => setMaking({})}>{say(words.make)}</Button>}>{say({ vi: 'Chưa có văn kiện nào. Lập theo đề cương của cấp trên hoặc nạp từ tệp Word.', en: 'There is no document yet. Make one from the superior’s outline or take a Word file.' })}</EmptyState>
            ) : (
              <DocumentList at={at} documents={data.own} />
            )}
          </Panel>
        </div>
        <div>
          <DraftsFromAbove at={at} documents={data.above} />
          <OutlinesFromAbove outlines={offered} may={data.may.write} onMake={setMaking} />
        </div>
      </div>
      {making && <MakeDocument at={at} wanted={making} centre={data.may.centre} outlines={offered} onClose={() => setMaking(undefined)} />}
    </Page>
  );
}

/** "Đã có 3 trên 6 văn kiện phải có; 1 quá hạn." */
function Lead({ of: { required, own } }: { readonly of: Listed }) {
  const say = useSay();
  if (required === null) return say({ vi: `Tổ chức không mở đại hội trong mùa này; có ${own.length} văn kiện.`, en: `No congress is held here in this season; there are ${own.length} documents.` });
  const ready = required.filter((each) => each.state === 'ready').length;
  const late = required.filter((each) => each.state === 'late').length;
  return (
    <Strong
      text={say({
        vi: `Đã có **${ready} trên ${required.length}** văn kiện phải có${late > 0 ? `; **${late}** quá hạn` : ''}.`,
        en: `**${ready} of ${required.length}** required documents are ready${late > 0 ? `; **${late}** late` : ''}.`,
      })}
    />
  );
}
