import { Button, Menu } from '@mantine/core';
import { useContext, useState } from 'react';
import type { Moment } from '#foundation/day.ts';
import { useAddress } from '#kit/address.ts';
import { addressOf, useAnswer } from '#kit/api.ts';
import { FailedState } from '#kit/failed-state.tsx';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Page, SampleData, SampleTag } from '#kit/page.tsx';
import { Tabs } from '#kit/tabs.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { documentFile, remarks as remarksOperation, showDocument } from '../contract.ts';
import type { PaperState } from '../core/paper-state.ts';
import { PaperMark } from './document-list.tsx';
import { type At, congressAddress, type DeskPart, documentsAddress, useDeskPart } from './documents-address.ts';
import { documentsWords as words, draftWords, sourceWords } from './document-words.ts';
import { IssuePart } from './issue-part.tsx';
import { QualityPart } from './quality-part.tsx';
import { RedlinePart } from './redline-part.tsx';
import { RemarksPart } from './remarks-part.tsx';
import { TextPart } from './text-part.tsx';
import { type DocumentView, type DraftEdit, useDraftEdit } from './use-draft-edit.ts';
import { WordUpload } from './word-upload.tsx';

interface DraftDeskProps {
  readonly season: string;
  readonly code: string;
  readonly document: string;
}

/** The desk of one document: its text, what changed between drafts, remarks, quality, and its way to number and day. */
export function DraftDeskScreen({ season, code, document }: DraftDeskProps) {
  const say = useSay();
  const [{ lan }] = useAddress();
  const version = lan !== undefined && /^[1-9]\d{0,3}$/.test(lan) ? Number(lan) : undefined;
  const view = useAnswer(showDocument, { season, organisation: code, document, ...(version !== undefined && { version }) }, { keep: true });
  if (view.error && !view.data) {
    return (
      <Page title={say(words.title)} above={<Go href={documentsAddress(season, code)}>{say(words.title)}</Go>}>
        <FailedState problem={view.error} retry={view.refetch} />
      </Page>
    );
  }
  if (!view.data) {
    return (
      <Page title={say(words.title)} above={'\u00A0'} lead={'\u00A0'}>
        <Waiting lines={14} lineHeight={44} />
      </Page>
    );
  }
  return <Desk key={document} at={{ season, code }} view={view.data} />;
}

function Desk({ at, view }: { readonly at: At; readonly view: DocumentView }) {
  const say = useSay();
  const [part, open] = useDeskPart();
  const edit = useDraftEdit(at, view);
  const [uploading, setUploading] = useState(false);
  const { document, version } = view;
  const remarks = useAnswer(remarksOperation, { season: at.season, organisation: at.code, document: document.id, version: version.number }, { keep: true });
  const tabs: readonly { readonly id: DeskPart; readonly name: string; readonly count?: number | undefined }[] = [
    { id: 'text', name: say({ vi: 'Văn bản', en: 'Text' }) },
    { id: 'redline', name: say({ vi: 'So sánh', en: 'Compare' }) },
    { id: 'remarks', name: say({ vi: 'Nhận xét', en: 'Remarks' }), count: remarks.data?.counts.open },
    { id: 'quality', name: say({ vi: 'Chất lượng', en: 'Quality' }) },
    { id: 'issue', name: say({ vi: 'Ban hành', en: 'Issue' }) },
  ];
  return (
    <Page
      title={document.title}
      above={
        <>
          <Go href={congressAddress(at.season, at.code)}>{document.organisation.name}</Go> › <Go href={documentsAddress(at.season, at.code)}>{say(words.title)}</Go>
        </>
      }
      mark={<DeskMark state={document.state} />}
      lead={<Lead view={view} />}
      actions={!edit.on && <DeskActions at={at} view={view} part={part} edit={edit} onUpload={() => setUploading(true)} />}
    >
      <Tabs label={say({ vi: 'Các phần của văn kiện', en: 'Parts of the document' })} tabs={tabs} here={part} onTab={(id) => open(id)} />
      {part === 'text' && <TextPart at={at} view={view} edit={edit} remarks={remarks.data} onUpload={() => setUploading(true)} />}
      {part === 'redline' && <RedlinePart at={at} view={view} />}
      {part === 'remarks' && <RemarksPart at={at} view={view} answer={remarks} />}
      {part === 'quality' && <QualityPart at={at} view={view} />}
      {part === 'issue' && <IssuePart at={at} view={view} />}
      {uploading && <WordUpload at={at} view={view} onClose={() => setUploading(false)} />}
    </Page>
  );
}

/** The state of the paper; invented data says so beside it. */
function DeskMark({ state }: { readonly state: PaperState }) {
  return (
    <>
      <PaperMark state={state} />
      {useContext(SampleData) && <SampleTag />}
    </>
  );
}

/** "Dự thảo lần 3, 512 đoạn, 45.210 chữ cái. Võ Thị Hạnh lưu 10:24, 9/6/2020." */
function Lead({ view: { version, versions, document } }: { readonly view: DocumentView }) {
  const say = useSay();
  const show = useFormat();
  const older = version.number < document.draft && versions.some((each) => each.number > version.number);
  const draft = draftWords(version.number);
  return (
    <>
      <b>{say({ vi: draft.vi.replace(/^d/, 'D'), en: draft.en.replace(/^d/, 'D') })}</b>
      {older && ` (${say({ vi: `mới nhất là lần ${document.draft}`, en: `the latest is no. ${document.draft}` })})`}
      {say({ vi: `, ${show.number(version.paragraphs)} đoạn, ${show.number(version.letters)} chữ cái.`, en: `, ${show.number(version.paragraphs)} paragraphs, ${show.number(version.letters)} letters.` })}{' '}
      {say({ vi: `${version.savedBy} lưu ${show.moment(version.savedAt as Moment)}, ${sourceWords[version.source].vi}.`, en: `Saved by ${version.savedBy}, ${show.moment(version.savedAt as Moment)}, ${sourceWords[version.source].en}.` })}
    </>
  );
}

function DeskActions({ at, view, part, edit, onUpload }: { readonly at: At; readonly view: DocumentView; readonly part: DeskPart; readonly edit: DraftEdit; readonly onUpload: () => void }) {
  const say = useSay();
  const { document, version } = view;
  const asked = { season: at.season, organisation: at.code, document: document.id, version: version.number };
  const mayType = mayWriteText(view);
  return (
    <>
      <Menu position="bottom-end" width={220} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button variant="default">{say({ vi: 'Tải về', en: 'Download' })}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item component="a" href={addressOf(documentFile, { ...asked, format: 'docx' })} download>
            {say(words.downloadWord)}
          </Menu.Item>
          <Menu.Item component="a" href={addressOf(documentFile, { ...asked, format: 'pdf' })} download>
            {say(words.downloadPdf)}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {mayType && (
        <Button variant="default" onClick={onUpload}>
          {say(words.takeWord)}
        </Button>
      )}
      {mayType && part === 'text' && view.paragraphs.length > 0 && <Button onClick={edit.start}>{say({ vi: 'Sửa văn bản', en: 'Edit the text' })}</Button>}
    </>
  );
}

/** Text is typed in the draft in hand, while it is one. */
export function mayWriteText({ may, document, version }: DocumentView): boolean {
  return may.write && document.state === 'draft' && version.number === document.draft;
}
