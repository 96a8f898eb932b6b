import { Button, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useAnswer, useWork, type SaidProblem } from '#kit/api.ts';
import { Answered } from '#kit/answered.tsx';
import { useSay } from '#kit/language.tsx';
import { newUuid } from '#kit/new-uuid.ts';
import { ProblemNote } from '#kit/problem-note.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { enterOpinions, readDraft } from '../contract/giving.ts';
import { onParagraph } from '../contract/searching.ts';
import { kindWords } from '../core/given-words.ts';
import { type Kind, KINDS } from '../core/opinion.ts';
import { type Topic, TOPICS, topicWords } from '../core/topic.ts';
import { draftView, type DraftView, type Numbered } from './draft-view.ts';
import type { DiscussedDraft } from './draft-line.ts';
import css from './intake.module.css';
import type { IntakePlace, MeetingView } from './intake.tsx';
import { intakeWords as words } from './intake-words.ts';
import { OpinionLine } from './opinion-line.tsx';
import { receiptNumber } from './opinion-card.tsx';
import { guessTopic } from './topic-guess.ts';
import { WrongLines } from './wrong-lines.tsx';

interface EnterProps {
  readonly place: IntakePlace;
  readonly meeting: MeetingView;
  readonly draft: DiscussedDraft;
}

/** Opinions of a meeting from the secretary's notes, one after another by keyboard; each is recorded at once. */
export function EnterOpinions({ place, meeting, draft, record }: EnterProps & { readonly record: boolean }) {
  const say = useSay();
  const read = useAnswer(readDraft, { ...place, document: draft.document }, { enabled: record && draft.open });
  const there = useAnswer(onParagraph, { ...place, document: draft.document, version: draft.version, meeting: meeting.id, limit: 200 });
  return (
    <>
      {record && draft.open && <Answered of={read} waiting={<Waiting lines={5} lineHeight={44} />}>{(answer) => <Form place={place} meeting={meeting} draft={answer.draft} paragraphs={answer.paragraphs} />}</Answered>}
      <Answered of={there} waiting={<Waiting lines={4} lineHeight={44} />}>
        {(answer) => (answer.opinions.length === 0 ? <p className="small muted">{say(words.noneEntered)}</p> : <ol className={css['lines']}>{answer.opinions.map((opinion) => <OpinionLine key={opinion.id} opinion={opinion} />)}</ol>)}
      </Answered>
    </>
  );
}

interface Line {
  readonly number: number | '';
  readonly kind: Kind;
  /** Chosen by hand; else it follows from the headings. */
  readonly topic: Topic | undefined;
  readonly text: string;
  readonly oldWords: string;
  readonly newWords: string;
  readonly sharing: number;
  readonly speaker: string;
}

const BLANK: Line = { number: '', kind: 'other', topic: undefined, text: '', oldWords: '', newWords: '', sharing: 1, speaker: '' };

function Form({ place, meeting, draft, paragraphs }: EnterProps & { readonly paragraphs: Parameters<typeof draftView>[0] }) {
  const say = useSay();
  const view = useMemo(() => draftView(paragraphs), [paragraphs]);
  const work = useWork(enterOpinions);
  const [line, setLine] = useState<Line>(BLANK);
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  const [last, setLast] = useState<string | undefined>(undefined);
  const sent = useRef<{ readonly said: string; readonly opinion: string } | undefined>(undefined);
  const first = useRef<HTMLInputElement>(null);
  const paragraph = useParagraph(view, line.number);
  const topic = line.topic ?? guessTopic(paragraph ? (view.above.get(paragraph.id) ?? []) : []);
  const outside = line.number !== '' && !paragraph;
  const set = (patch: Partial<Line>): void => {
    setLine((before) => ({ ...before, ...patch }));
    setLast(undefined);
  };
  const keep = async (event: FormEvent | KeyboardEvent): Promise<void> => {
    event.preventDefault();
    if (work.isPending || outside) return;
    const said = JSON.stringify([draft.document, line]);
    // The same line sent again after the line broke keeps its number, so it stands once.
    if (sent.current?.said !== said) sent.current = { said, opinion: newUuid() };
    const { opinion } = sent.current;
    const amend = line.kind === 'amend';
    const result = await work.send({
      ...place, meeting: meeting.id, drive: draft.drive.id, document: draft.document, version: draft.version,
      lines: [{ opinion, paragraph: paragraph?.id ?? null, topic, kind: line.kind, text: line.text, oldWords: amend ? line.oldWords : '', newWords: amend ? line.newWords : '', sharing: line.sharing, speaker: meeting.naming === 'unnamed' ? '' : line.speaker }],
    });
    if (!result.ok) return setProblem(result.problem);
    const added = result.value.opinions[0];
    setProblem(null);
    setLine({ ...BLANK, number: line.number, kind: line.kind });
    setLast(added ? receiptNumber(added) : undefined);
    first.current?.focus();
    first.current?.select();
  };
  return (
    // The key only stands for the button below, from any field.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form className={css['entry']} onSubmit={(event) => void keep(event)} onKeyDown={(event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void keep(event); }}>
      <div className={css['entryHead']}>
        <NumberInput ref={first} label={say(words.place)} min={1} max={1_000_000} value={line.number} onChange={(value) => set({ number: typeof value === 'number' ? value : '', topic: undefined })} error={outside ? say(words.noSuchPlace(lastNumber(view))) : undefined} />
        <NativeSelect label={say(words.kind)} value={line.kind} onChange={(event) => set({ kind: event.currentTarget.value as Kind })} data={KINDS.map((kind) => ({ value: kind, label: say(kindWords[kind]) }))} />
        <NativeSelect label={say({ vi: 'Nhóm nội dung', en: 'Subject' })} value={topic} onChange={(event) => set({ topic: event.currentTarget.value as Topic })} data={TOPICS.map((each) => ({ value: each, label: say(topicWords[each]) }))} />
      </div>
      <p className={css['quoted']}>{paragraph ? paragraph.text : say(words.placeHow)}</p>
      {line.kind === 'amend' && (
        <div className={css['two']}>
          <TextInput label={say(words.oldWords)} value={line.oldWords} onChange={(event) => set({ oldWords: event.currentTarget.value })} />
          <TextInput label={say(words.newWords)} value={line.newWords} onChange={(event) => set({ newWords: event.currentTarget.value })} />
        </div>
      )}
      <Textarea label={say(words.words)} autosize minRows={2} maxRows={10} value={line.text} onChange={(event) => set({ text: event.currentTarget.value })} />
      <div className={css['two']}>
        <NumberInput label={say(words.sharing)} min={1} max={meeting.attending ?? 100_000} value={line.sharing} onChange={(value) => set({ sharing: typeof value === 'number' && value >= 1 ? value : 1 })} />
        {meeting.naming !== 'unnamed' && <TextInput label={say(words.speaker)} maxLength={120} value={line.speaker} onChange={(event) => set({ speaker: event.currentTarget.value })} />}
      </div>
      <ProblemNote problem={problem} />
      <WrongLines problem={problem} />
      <div className="row">
        <Button type="submit" loading={work.isPending} rightSection={<kbd>{say(words.keepKey)}</kbd>}>{say(words.keep)}</Button>
        <span role="status" className={css['saved']}>{last !== undefined && say(words.keptLine(last))}</span>
      </div>
    </form>
  );
}

function useParagraph(view: DraftView, number: number | ''): Numbered | undefined {
  const byNumber = useMemo(() => new Map([...view.byId.values()].map((each) => [each.number, each])), [view]);
  return number === '' ? undefined : byNumber.get(number);
}

function lastNumber(view: DraftView): number {
  return [...view.byId.values()].findLast((each) => each.number !== undefined)?.number ?? 0;
}
