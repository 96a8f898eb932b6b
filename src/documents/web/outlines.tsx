import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import { dayOf, type Moment } from '#foundation/day.ts';
import { useAddress } from '#kit/address.ts';
import { Answered } from '#kit/answered.tsx';
import { useAnswer, useWork } from '#kit/api.ts';
import { EmptyState } from '#kit/empty-state.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { ReasonDialog } from '#kit/reason-dialog.tsx';
import { SideDrawer } from '#kit/side-drawer.tsx';
import { StateMark } from '#kit/state-mark.tsx';
import { Waiting } from '#kit/waiting.tsx';
import type { me } from '#people/contract.ts';
import { issueOutline, outlines as outlinesOperation, withdrawOutline } from '../contract.ts';
import { paperKindWords } from '../core/document.ts';
import css from './documents.module.css';
import { outlineStateWords } from './document-words.ts';
import { OutlineEditor, type OutlineDraft } from './outline-editor.tsx';
import { OutlineSections } from './outline-sections.tsx';

type Answer = OutputOf<typeof outlinesOperation>;
export type Outline = Answer['outlines'][number];
type Duties = OutputOf<typeof me>['duties'];

/** Outlines that an organisation issues to those below it, beside those that it has from above. */
export function Outlines({ season, duties, unit }: { readonly season: string; readonly duties: Duties; readonly unit: { readonly code: string; readonly name: string } | undefined }) {
  const say = useSay();
  const [address, change] = useAddress();
  const deciding = [...new Map(duties.filter((duty) => duty.rights.includes('decide')).map(({ organisation }) => [organisation.code, organisation])).values()];
  const choice = deciding.length > 0 ? deciding : unit ? [unit] : [];
  const chosen = choice.find((each) => each.code === address['cua']) ?? choice[0];
  if (!chosen) return <Waiting lines={6} />;
  return (
    <>
      {choice.length > 1 && (
        <NativeSelect
          label={say({ vi: 'Của tổ chức', en: 'Of the organisation' })} mb="md" maw={360} value={chosen.code} data={choice.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(event) => change({ cua: event.currentTarget.value })}
        />
      )}
      <OutlinesOf key={chosen.code} season={season} code={chosen.code} name={chosen.name} />
    </>
  );
}

function OutlinesOf({ season, code, name }: { readonly season: string; readonly code: string; readonly name: string }) {
  const say = useSay();
  const answer = useAnswer(outlinesOperation, { season, organisation: code });
  const [editing, setEditing] = useState<OutlineDraft | undefined>(undefined);
  const [reading, setReading] = useState<string | undefined>(undefined);
  return (
    <Answered of={answer} waiting={<Waiting lines={8} lineHeight={44} />}>
      {(data) => {
        if (editing) return <OutlineEditor at={{ season, code }} draft={editing} answer={data} onClose={() => setEditing(undefined)} />;
        const own = data.outlines.filter((each) => each.stepsAbove === 0);
        const above = data.outlines.filter((each) => each.stepsAbove > 0);
        const shown = data.outlines.find((each) => each.id === reading);
        return (
          <>
            <Panel title={say({ vi: `Đề cương của ${name}`, en: `Outlines of ${name}` })} action={data.may.decide && <NewOutline answer={data} onNew={setEditing} />}>
              {own.length === 0 ? (
                <EmptyState>{say(data.may.decide ? { vi: 'Chưa có đề cương nào. Soạn từ mẫu, sửa cho hợp rồi ban hành cho cấp dưới.', en: 'There is no outline yet. Begin from a template, change it and issue it to those below.' } : { vi: 'Tổ chức chưa có đề cương nào cho cấp dưới.', en: 'There is no outline for those below.' })}</EmptyState>
              ) : (
                <OutlineList season={season} code={code} outlines={own} may={data.may.decide} onRead={setReading} onEdit={(each) => setEditing({ outline: each, kind: each.kind, title: each.title, level: each.level?.id ?? null, sections: each.sections })} />
              )}
            </Panel>
            {above.length > 0 && (
              <Panel title={say({ vi: 'Đề cương của cấp trên', en: 'Outlines from above' })}>
                <OutlineList season={season} code={code} outlines={above} may={false} onRead={setReading} onEdit={() => {}} />
              </Panel>
            )}
            <SideDrawer opened={shown !== undefined} onClose={() => setReading(undefined)} title={shown?.title ?? ''} lead={shown && `${say(paperKindWords[shown.kind])} · ${shown.by.name}`} size={560}>
              {shown && <OutlineSections sections={shown.sections} />}
            </SideDrawer>
          </>
        );
      }}
    </Answered>
  );
}

/** Begins from a kind's template. */
function NewOutline({ answer, onNew }: { readonly answer: Answer; readonly onNew: (draft: OutlineDraft) => void }) {
  const say = useSay();
  const [kind, setKind] = useState(answer.templates[0]?.kind ?? 'political-report');
  const template = answer.templates.find((each) => each.kind === kind);
  return (
    <span className="row">
      <NativeSelect size="xs" aria-label={say({ vi: 'Loại văn kiện', en: 'Kind of document' })} value={kind} data={answer.templates.map((each) => ({ value: each.kind, label: say(paperKindWords[each.kind]) }))} onChange={(event) => setKind(event.currentTarget.value as typeof kind)} />
      <Button size="xs" onClick={() => onNew({ kind, title: template?.title ?? say(paperKindWords[kind]), level: null, sections: template?.sections ?? [] })}>
        {say({ vi: 'Soạn đề cương', en: 'Write an outline' })}
      </Button>
    </span>
  );
}

const OUTLINE_MARKS = { draft: 'notdue', issued: 'done', withdrawn: 'hold' } as const;

interface OutlineListProps {
  readonly season: string;
  readonly code: string;
  readonly outlines: readonly Outline[];
  readonly may: boolean;
  readonly onRead: (id: string) => void;
  readonly onEdit: (outline: Outline) => void;
}

function OutlineList({ season, code, outlines, may, onRead, onEdit }: OutlineListProps) {
  const say = useSay();
  const show = useFormat();
  const [asked, setAsked] = useState<{ readonly outline: Outline; readonly deed: 'issue' | 'withdraw' } | undefined>(undefined);
  const issue = useWork(issueOutline);
  const withdraw = useWork(withdrawOutline);
  const confirm = async (): Promise<void> => {
    if (!asked) return;
    const input = { season, organisation: code, outline: asked.outline.id, revision: asked.outline.revision };
    const result = asked.deed === 'issue' ? await issue.send(input) : await withdraw.send(input);
    if (result.ok) setAsked(undefined);
  };
  return (
    <ul className={css.papers}>
      {outlines.map((each) => (
        <li key={each.id}>
          <span>
            <button type="button" className="link" onClick={() => onRead(each.id)}>
              {each.title}
            </button>
            <small>
              {say(paperKindWords[each.kind])} · {each.level === null ? say({ vi: 'cho mọi cấp dưới', en: 'for all below' }) : say(each.level.name)}
              {each.stepsAbove > 0 && ` · ${each.by.name}`} · {each.savedBy}, {show.day(dayOf((each.issuedAt ?? each.savedAt) as Moment))}
            </small>
            {may && each.state === 'draft' && (
              <span className="row">
                <button type="button" className="link small" onClick={() => onEdit(each)}>
                  {say({ vi: 'Sửa', en: 'Change' })}
                </button>
                <button type="button" className="link small" onClick={() => setAsked({ outline: each, deed: 'issue' })}>
                  {say({ vi: 'Ban hành cho cấp dưới', en: 'Issue to those below' })}
                </button>
              </span>
            )}
            {may && each.state === 'issued' && (
              <button type="button" className="link small" onClick={() => setAsked({ outline: each, deed: 'withdraw' })}>
                {say({ vi: 'Thu hồi', en: 'Withdraw' })}
              </button>
            )}
          </span>
          <StateMark state={OUTLINE_MARKS[each.state]}>{say(outlineStateWords[each.state])}</StateMark>
        </li>
      ))}
      <ReasonDialog
        opened={asked?.deed === 'issue'} onClose={() => setAsked(undefined)} title={say({ vi: 'Ban hành đề cương', en: 'Issue the outline' })} confirm={say({ vi: 'Ban hành', en: 'Issue' })}
        busy={issue.isPending} problem={issue.error} onConfirm={() => void confirm()}
      >
        <p>{say({ vi: `“${asked?.outline.title ?? ''}” được đưa xuống các tổ chức cấp dưới làm theo. Đề cương đã ban hành không sửa được; muốn đổi thì ban hành đề cương mới.`, en: `“${asked?.outline.title ?? ''}” goes to the organisations below. An issued outline is not changed; a new one takes its place.` })}</p>
      </ReasonDialog>
      <ReasonDialog
        opened={asked?.deed === 'withdraw'} onClose={() => setAsked(undefined)} title={say({ vi: 'Thu hồi đề cương', en: 'Withdraw the outline' })} confirm={say({ vi: 'Thu hồi', en: 'Withdraw' })}
        busy={withdraw.isPending} problem={withdraw.error} onConfirm={() => void confirm()}
      >
        <p>{say({ vi: `“${asked?.outline.title ?? ''}” không áp dụng cho văn kiện lập sau này. Văn kiện đã lập theo đề cương giữ nguyên.`, en: `“${asked?.outline.title ?? ''}” no longer applies to documents made from now on. Those made by it stay as they are.` })}</p>
      </ReasonDialog>
    </ul>
  );
}
