import type { CongressForm } from '#campaigns/core/plan.ts';
import type { Day, Moment } from '#foundation/day.ts';
import { dayOf } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { formatHour, formatShare, longDay } from '#foundation/vietnamese-format.ts';
import { englishDay } from '#campaigns/core/words.ts';
import type { AgendaItem } from './agenda.ts';
import type { MinutesEntry } from './minutes-entry.ts';
import { type Motion, motionState } from './motion.ts';
import type { ElectedOffice } from './officers.ts';
import type { Sitting } from './sitting.ts';
import { type Speech, speechState } from './speech.ts';
import { methodWords, motionStateWords, officeHeadWords, officeWords, sittingWords } from './words.ts';

/** A line of the minutes as the record makes it. */
export interface MinutesLine {
  /** Names the line for remarks; it never changes once the line is there. */
  readonly id: string;
  readonly at: Moment;
  readonly kind: 'opening' | 'item' | 'motion' | 'speech' | 'officers' | 'entry' | 'closing';
  readonly sentence: Sentence;
  readonly detail: Sentence | null;
}

/** Everything that minutes are made from. */
export interface MinutesRecord {
  readonly form: CongressForm;
  readonly sittings: readonly Sitting[];
  readonly agenda: readonly AgendaItem[];
  readonly motions: readonly Motion[];
  readonly officers: readonly ElectedOffice[];
  readonly speeches: readonly Speech[];
  readonly entries: readonly MinutesEntry[];
  readonly closedAt: Moment | null;
}

/**
 * The minutes F04 in the order of time: sittings opened and closed, items with the decisions and speeches that fell into them, what the elections
 * handed in, the closing. Nothing is written by hand, so nothing can differ from the record. @source forms §3.2 F04
 */
export function minutesLines(record: MinutesRecord): MinutesLine[] {
  const lines = [
    ...record.sittings.flatMap((sitting) => sittingLines(sitting, record.form)),
    ...record.agenda.flatMap(itemLines),
    ...record.motions.flatMap((motion) => motionLines(motion, record.officers)),
    ...record.speeches.flatMap(speechLines),
    ...record.entries.map((entry): MinutesLine => ({ id: `entry:${entry.id}`, at: entry.at, kind: 'entry', sentence: entry.sentence, detail: entry.detail ?? null })),
    ...(record.closedAt === null ? [] : [closingLine(record.closedAt)]),
  ];
  return lines.toSorted((one, other) => (one.at === other.at ? RANK[one.kind] - RANK[other.kind] : one.at < other.at ? -1 : 1));
}

/** Of one moment: what opens comes first, what closes last. */
const RANK: { readonly [K in MinutesLine['kind']]: number } = { opening: 0, item: 1, officers: 2, motion: 3, speech: 4, entry: 5, closing: 6 };

function sittingLines(sitting: Sitting, form: CongressForm): MinutesLine[] {
  const { kind, heldOn, openedAt, closedAt, summoned, present, reason } = sitting;
  const time = hourOf(openedAt);
  const who: Sentence = form === 'members' ? { vi: 'đảng viên chính thức', en: 'full members' } : { vi: 'đại biểu', en: 'delegates' };
  const opening: MinutesLine = {
    id: `sitting:${sitting.id}`, at: openedAt, kind: 'opening',
    sentence: {
      vi: `${sittingWords[kind].vi} khai mạc lúc ${time.vi}, ${longDay(heldOn)}. Triệu tập ${summoned} ${who.vi}; có mặt ${present}, vắng ${summoned - present}.`,
      en: `The ${sittingWords[kind].en.toLowerCase()} was opened at ${time.en} on ${englishDay(heldOn)}. ${summoned} ${who.en} summoned; ${present} present, ${summoned - present} absent.`,
    },
    detail: reason === '' ? null : { vi: `Khai mạc khi chưa đủ hai phần ba; lý do: ${ended(reason)}`, en: `Opened with less than two thirds; reason: ${ended(reason)}` },
  };
  if (closedAt === null) return [opening];
  const end = hourOf(closedAt);
  return [opening, {
    id: `sitting-end:${sitting.id}`, at: closedAt, kind: 'closing', detail: null,
    sentence: { vi: `${sittingWords[kind].vi} kết thúc lúc ${end.vi}.`, en: `The ${sittingWords[kind].en.toLowerCase()} ended at ${end.en}.` },
  }];
}

/** An item once for each stretch: where it was interrupted the record shows both parts. */
function itemLines({ id, position, title, spans }: AgendaItem): MinutesLine[] {
  return spans.map(({ startedAt }, index) => ({
    id: `item:${id}:${index + 1}`, at: startedAt, kind: 'item', detail: null,
    sentence: index === 0 ? { vi: `Mục ${position}. ${title}`, en: `Item ${position}. ${title}` } : { vi: `Mục ${position} (tiếp theo). ${title}`, en: `Item ${position} (continued). ${title}` },
  }));
}

function motionLines(motion: Motion, officers: readonly ElectedOffice[]): MinutesLine[] {
  const { id, number, text, method, decision } = motion;
  if (decision === null) {
    return motionState(motion) === 'withdrawn' && motion.withdrawnAt
      ? [{ id: `motion:${id}`, at: motion.withdrawnAt, kind: 'motion', detail: null, sentence: { vi: `Rút việc đề nghị biểu quyết số ${number}: ${ended(text)}`, en: `Motion no. ${number} was withdrawn: ${ended(text)}` } }]
      : [];
  }
  const { present, against, other, outcome } = decision;
  const silent = present - decision.for - against - other;
  const office = officers.find((each) => each.motion === id);
  const corrected = decision.version > 1;
  return [{
    // A correction is a later reading of the same vote, so it stands where the vote was put.
    id: `motion:${id}`, at: motion.putAt, kind: 'motion',
    sentence: {
      vi: `Biểu quyết số ${number} (${methodWords[method].vi.toLowerCase()}): ${ended(text)} Tán thành ${decision.for}/${present} (${formatShare(decision.for, present, 'round')}), không tán thành ${against}, ý kiến khác ${other}${silent === 0 ? '' : `, không biểu quyết ${silent}`}. ${motionStateWords[outcome].vi}.`,
      en: `Motion no. ${number} (${methodWords[method].en.toLowerCase()}): ${ended(text)} For ${decision.for} of ${present}, against ${against}, other ${other}${silent === 0 ? '' : `, not voting ${silent}`}. ${motionStateWords[outcome].en}.`,
    },
    detail: office ? officeSentence(office) : corrected ? { vi: `Số liệu đã đính chính; lý do: ${ended(decision.reason)}`, en: `The count was corrected; reason: ${ended(decision.reason)}` } : null,
  }];
}

function officeSentence({ office, people }: ElectedOffice): Sentence {
  const names = (head: string) => people.map((person) => `${person.name}${person.head ? ` (${head})` : ''}`).join(', ');
  return { vi: `${officeWords[office].vi}: ${names(officeHeadWords[office].vi.toLowerCase())}.`, en: `${officeWords[office].en}: ${names(officeHeadWords[office].en)}.` };
}

function speechLines(speech: Speech): MinutesLine[] {
  if (speech.startedAt === null || speechState(speech) !== 'ended') return [];
  const who = speech.unit === '' ? speech.name : `${speech.name} (${speech.unit})`;
  const does: Sentence = speech.role === 'superior' ? { vi: 'phát biểu chỉ đạo', en: 'spoke for the superior committee' } : speech.role === 'guest' ? { vi: 'phát biểu', en: 'spoke as a guest' } : { vi: 'phát biểu', en: 'spoke' };
  return [{
    id: `speech:${speech.id}`, at: speech.startedAt, kind: 'speech',
    sentence: { vi: `Đồng chí ${who} ${does.vi}: ${ended(speech.subject)}`, en: `${who} ${does.en}: ${ended(speech.subject)}` },
    detail: speech.summary === '' ? null : { vi: ended(speech.summary), en: ended(speech.summary) },
  }];
}

function closingLine(closedAt: Moment): MinutesLine {
  const time = hourOf(closedAt);
  return { id: 'closing', at: closedAt, kind: 'closing', detail: null, sentence: { vi: `Đại hội bế mạc lúc ${time.vi}.`, en: `The congress was closed at ${time.en}.` } };
}

/** The hour in Viet Nam: "7 giờ 30 phút", 07:30. */
export function hourOf(at: Moment): Sentence {
  const [hour, minute] = localTime(at);
  return { vi: formatHour(hour, minute), en: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` };
}

function localTime(at: Moment): [number, number] {
  const sinceMidnight = Math.floor((Date.parse(at) - Date.parse(`${dayOf(at)}T00:00:00+07:00`)) / 60_000);
  return [Math.floor(sinceMidnight / 60), sinceMidnight % 60];
}

/** With a full stop, unless it ends with a sign of its own. */
function ended(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** The day that the paper bears: that of the last sitting. */
export function minutesDay(sittings: readonly Sitting[]): Day | undefined {
  return sittings.at(-1)?.heldOn;
}
