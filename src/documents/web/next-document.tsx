import { Button } from '@mantine/core';
import { formatIn } from '#kit/format.ts';
import type { Day } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { NextTask } from '#kit/next-task.tsx';
import { PAPER_KINDS, type PaperKind, paperKindWords } from '../core/document.ts';
import { type At, DESK_PARTS, type DeskPart, documentsAddress } from './documents-address.ts';
import { draftWords, lower } from './document-words.ts';
import type { Listed } from './documents.tsx';
import type { ToMake } from './make-document.tsx';

/** The one thing to do next for the documents of a congress. */
export interface Task {
  readonly title: Sentence;
  readonly why: Sentence;
  readonly button: Sentence;
  readonly open: { readonly document: string; readonly part: DeskPart } | { readonly make: PaperKind };
}

/** What cannot wait first: remarks that must be met, a check to answer, what is late or missing, then the paper that is furthest from its issue. */
export function nextOf({ required, own, may }: Pick<Listed, 'required' | 'own' | 'may'>): Task | undefined {
  const checked = own.find((each) => each.state === 'check');
  if (may.check && checked) {
    return { title: { vi: `Thẩm định ${lower(checked.title)}`, en: `Check: ${checked.title}` }, why: { vi: 'Đơn vị đã gửi và đang chờ trả lời.', en: 'It was sent and waits for an answer.' }, button: { vi: 'Mở thẩm định', en: 'Open the check' }, open: { document: checked.id, part: 'remarks' } };
  }
  if (!may.write) return undefined;
  const asked = own.find((each) => each.remarks.must > 0 && (each.state === 'draft' || each.state === 'opinions'));
  if (asked) {
    return { title: { vi: `Trả lời nhận xét: ${asked.title}`, en: `Answer the remarks: ${asked.title}` }, why: { vi: `Cấp trên yêu cầu ${asked.remarks.must} chỗ; trả lời xong mới trình đại hội được.`, en: `The superior asks for ${asked.remarks.must} changes; it cannot go to the congress before they are answered.` }, button: { vi: 'Mở nhận xét', en: 'Open the remarks' }, open: { document: asked.id, part: 'remarks' } };
  }
  const wanted = (required ?? []).filter((each) => each.state !== 'ready' && each.documents.length === 0 && (PAPER_KINDS as readonly string[]).includes(each.kind)).toSorted((one, other) => one.dueOn.localeCompare(other.dueOn))[0];
  if (wanted) {
    const kind = wanted.kind as PaperKind;
    const day = (language: 'vi' | 'en'): string => formatIn(language).day(wanted.dueOn as Day);
    return {
      title: { vi: `Lập ${lower(paperKindWords[kind].vi)}`, en: `Make the ${lower(paperKindWords[kind].en)}` },
      why: wanted.state === 'late' ? { vi: `Hạn ${day('vi')} đã qua.`, en: `It was due on ${day('en')}.` } : { vi: `Hạn ${day('vi')}.`, en: `Due on ${day('en')}.` },
      button: { vi: 'Lập văn kiện', en: 'Make it' }, open: { make: kind },
    };
  }
  const going = own.find((each) => each.state === 'passed') ?? own.find((each) => each.state === 'issued') ?? own.find((each) => each.state === 'draft') ?? own.find((each) => each.state === 'opinions');
  if (!going) return undefined;
  const draft = draftWords(going.draft);
  const issuing = going.state === 'passed' || going.state === 'issued';
  return {
    title: issuing ? (going.state === 'passed' ? { vi: `Ban hành: ${going.title}`, en: `Issue: ${going.title}` } : { vi: `Gửi: ${going.title}`, en: `Send: ${going.title}` }) : { vi: `Soạn tiếp: ${going.title}`, en: `Go on with: ${going.title}` },
    why: going.state === 'opinions' ? { vi: `Đang lấy ý kiến ${draft.vi}.`, en: `Opinions are being asked on ${draft.en}.` } : issuing ? { vi: 'Văn kiện đã thông qua.', en: 'It was passed.' } : { vi: `Đang ở ${draft.vi}.`, en: `At ${draft.en}.` },
    button: { vi: 'Mở văn kiện', en: 'Open it' }, open: { document: going.id, part: issuing ? 'issue' : 'text' },
  };
}

export function NextDocument({ at, of, onMake }: { readonly at: At; readonly of: Listed; readonly onMake: (wanted: ToMake) => void }) {
  const say = useSay();
  const task = nextOf(of);
  if (!task) return null;
  const { open } = task;
  return (
    <NextTask title={say(task.title)} why={say(task.why)}>
      {'make' in open ? (
        <Button onClick={() => onMake({ kind: open.make })}>{say(task.button)}</Button>
      ) : (
        <Go className="btn main" href={`${documentsAddress(at.season, at.code, open.document)}${DESK_PARTS[open.part] === undefined ? '' : `?phan=${DESK_PARTS[open.part]}`}`}>
          {say(task.button)}
        </Go>
      )}
    </NextTask>
  );
}
