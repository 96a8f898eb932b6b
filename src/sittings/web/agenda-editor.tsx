import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Content } from '#campaigns/core/plan.ts';
import { Answered } from '#kit/answered.tsx';
import { useAnswer, useWork } from '#kit/api.ts';
import { newKey } from '#kit/call.ts';
import { EmptyState } from '#kit/empty-state.tsx';
import { FailedState } from '#kit/failed-state.tsx';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Page, Panel } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { setAgenda, showDay } from '../contract.ts';
import { plannedBalance, SITTING_KINDS, type SittingKind } from '../core/agenda.ts';
import { agendaFindings } from '../core/agenda-findings.ts';
import { sittingWords } from '../core/words.ts';
import { type DraftItem, draftsOf, inOrder, itemsToSend, moved, newRow, placed, sameRows } from './agenda-draft.ts';
import { AgendaFindings } from './agenda-findings.tsx';
import { AgendaRow } from './agenda-row.tsx';
import css from './agenda.module.css';
import { congressAddress } from './congress-address.ts';
import type { DayView } from './desk-view.ts';
import { deskWords as words, lower, minutesWords } from './desk-words.ts';
import { TimeBalance } from './time-balance.tsx';

/** The agenda of a congress: from the template, then as the congress wants it, with the balance of time and what the rules say at every moment. */
export function AgendaScreen({ season, code }: { readonly season: string; readonly code: string }) {
  const say = useSay();
  const answer = useAnswer(showDay, { season, organisation: code });
  if (answer.error && !answer.data) {
    return (
      <Page title={say(words.agenda)}>
        <FailedState problem={answer.error} retry={answer.refetch} />
      </Page>
    );
  }
  return (
    <Answered of={answer} waiting={<Waiting lines={14} lineHeight={44} />}>
      {(day) => <Agenda season={season} code={code} day={day} />}
    </Answered>
  );
}

function Agenda({ season, code, day }: { readonly season: string; readonly code: string; readonly day: DayView }) {
  const say = useSay();
  const { items, revision } = day.agenda;
  const take = useWork(setAgenda);
  const stored = useMemo(() => draftsOf(items), [items]);
  // What is typed stays when others change the same; the revision it began with says so to the server.
  const [draft, setDraft] = useState<{ readonly rows: readonly DraftItem[]; readonly revision: number } | undefined>(undefined);
  const rows = draft?.rows ?? stored;
  const may = day.may.record && day.closedAt === null;
  const change = (next: readonly DraftItem[]): void => setDraft(sameRows(next, stored) ? undefined : { rows: next, revision: draft?.revision ?? revision });
  const total = rows.reduce((sum, row) => sum + row.plannedMinutes, 0);
  const at = { season, organisation: code };
  return (
    <Page
      title={say(words.agenda)}
      above={
        <>
          <Go href={congressAddress(season, code)}>{day.organisation.name}</Go> › <Go href={congressAddress(season, code, 'phien-hop')}>{say(words.title)}</Go>
        </>
      }
      lead={rows.length === 0 ? say({ vi: 'Chưa có chương trình.', en: 'There is no agenda yet.' }) : say({ vi: `${rows.length} việc, ${minutesWords(total).vi}.`, en: `${rows.length} items, ${minutesWords(total).en}.` })}
      actions={
        <Go className="btn" href={congressAddress(season, code, 'phien-hop')}>
          {say({ vi: 'Bàn điều hành', en: 'Chair’s desk' })}
        </Go>
      }
    >
      {rows.length === 0 ? (
        <EmptyState
          action={
            may && (
              <div className={css.start}>
                <Button loading={take.isPending} onClick={() => take.mutate(at)}>
                  {say({ vi: 'Lập theo mẫu', en: 'Take the template' })}
                </Button>
                <ProblemNote problem={take.error} />
              </div>
            )
          }
        >
          {say(
            day.form === 'members'
              ? { vi: 'Mẫu đại hội đảng viên có đủ nghi thức, văn kiện, bầu cử, nghị quyết; lập rồi sửa cho hợp.', en: 'The template of a members’ congress has ceremony, documents, elections and resolution; take it and change what differs.' }
              : { vi: 'Mẫu đại hội đại biểu có phiên trù bị và phiên chính thức; lập rồi sửa cho hợp.', en: 'The template of a delegates’ congress has a preparatory and an official sitting; take it and change what differs.' },
          )}
        </EmptyState>
      ) : (
        <>
          <div className={css.top}>
            <Panel title={say(words.balance)}>
              <TimeBalance planned={plannedBalance(rows)} />
            </Panel>
            <Panel title={say({ vi: 'Kiểm theo quy định', en: 'What the rules say' })}>
              <AgendaFindings findings={agendaFindings({ form: day.form, contents: day.contents as readonly Content[] }, rows).map(({ code: finding, rule, ...facts }) => ({ code: finding, rule, facts }))} />
            </Panel>
          </div>
          {SITTING_KINDS.map((kind) => (
            <SittingRows key={kind} kind={kind} rows={rows} may={may} change={change} />
          ))}
          {may && <SaveBar at={at} rows={rows} draft={draft} revision={revision} onSaved={() => setDraft(undefined)} />}
        </>
      )}
    </Page>
  );
}

interface SittingRowsProps {
  readonly kind: SittingKind;
  readonly rows: readonly DraftItem[];
  readonly may: boolean;
  readonly change: (rows: readonly DraftItem[]) => void;
}

function SittingRows({ kind, rows, may, change }: SittingRowsProps) {
  const say = useSay();
  const ordered = inOrder(rows);
  const own = ordered.filter((row) => row.sitting === kind);
  const [dragged, setDragged] = useState<string | undefined>(undefined);
  const minutes = own.reduce((sum, row) => sum + row.plannedMinutes, 0);
  if (own.length === 0 && !may) return null;
  return (
    <Panel title={say(sittingWords[kind])} action={<span className={css.sum}>{own.length === 0 ? say({ vi: 'không có việc', en: 'no items' }) : say(minutesWords(minutes))}</span>}>
      <ol className={css.rows} aria-label={say(sittingWords[kind])}>
        {own.map((row) => (
          <AgendaRow
            key={row.key}
            row={row}
            number={ordered.indexOf(row) + 1}
            may={may}
            dragged={dragged === row.key}
            onChange={(next) => change(rows.map((each) => (each.key === row.key ? next : each)))}
            onMove={(by) => change(moved(rows, row.key, by))}
            onRemove={() => change(rows.filter((each) => each.key !== row.key))}
            onDragged={setDragged}
            onDropped={(key) => change(placed(rows, key, row.key))}
          />
        ))}
      </ol>
      {may && (
        <Button size="xs" variant="subtle" onClick={() => change([...rows, newRow(newKey(), kind)])}>
          {say({ vi: `Thêm việc vào ${lower(sittingWords[kind].vi)}`, en: `Add an item to the ${lower(sittingWords[kind].en)}` })}
        </Button>
      )}
    </Panel>
  );
}

interface SaveBarProps {
  readonly rows: readonly DraftItem[];
  readonly at: { readonly season: string; readonly organisation: string };
  readonly draft: { readonly rows: readonly DraftItem[]; readonly revision: number } | undefined;
  /** Of the agenda that the server has now. */
  readonly revision: number;
  readonly onSaved: () => void;
}

/** Saves what was changed; a row without a title stops it. It says what is saved, and stays in its place. */
function SaveBar({ at, rows, draft, revision, onSaved }: SaveBarProps) {
  const say = useSay();
  const work = useWork(setAgenda);
  const [missing, setMissing] = useState(false);
  const untitled = draft?.rows.some((row) => row.title.trim() === '') ?? false;
  const save = async (): Promise<void> => {
    if (!draft || untitled) return setMissing(true);
    const result = await work.send({ ...at, items: itemsToSend(draft.rows), revision: draft.revision });
    if (!result.ok) return;
    setMissing(false);
    onSaved();
  };
  const changed = draft !== undefined && draft.revision !== revision;
  const { documents, elections } = plannedBalance(rows);
  return (
    <div className={css.save}>
      <ProblemNote problem={work.error} />
      {missing && untitled && <p className="note" role="alert">{say({ vi: 'Có việc chưa có tên. Ghi tên hoặc bỏ dòng đó.', en: 'An item has no title. Enter one or take the row away.' })}</p>}
      <p className="small muted" role="status">
        {changed
          ? say({ vi: 'Có người vừa sửa chương trình. Bỏ phần đang sửa để xem bản mới.', en: 'Somebody has changed the agenda meanwhile. Drop your changes to see it.' })
          : say(draft ? { vi: 'Có thay đổi chưa lưu.', en: 'There are changes that are not saved.' } : { vi: 'Đã lưu.', en: 'Saved.' })}{' '}
        <span className={css.sum}>
          {say({ vi: 'Văn kiện ', en: 'Documents ' })}
          <b>{documents}</b>
          {say({ vi: ' phút, nhân sự và bầu cử ', en: ' min, personnel and elections ' })}
          <b>{elections}</b>
          {say({ vi: ' phút.', en: ' min.' })}
        </span>
      </p>
      <Button variant="default" disabled={!draft} onClick={onSaved}>
        {say({ vi: 'Bỏ thay đổi', en: 'Drop the changes' })}
      </Button>
      <Button disabled={!draft} loading={work.isPending} onClick={() => void save()}>
        {say({ vi: 'Lưu chương trình', en: 'Save the agenda' })}
      </Button>
    </div>
  );
}
