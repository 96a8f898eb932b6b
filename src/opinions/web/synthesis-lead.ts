import type { Day, Moment } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { formatIn } from '#kit/format.ts';
import { progressOf, type Report, type SynthesisAnswer } from './synthesis-view.ts';

const vi = formatIn('vi');
const en = formatIn('en');

/** «**93 trên 147** ý kiến đã viết xong. Còn 54 ý kiến ở 3 mục; đại hội bế mạc 9/6, gửi cấp trên chậm nhất 19/6.» Strong words stand between ** **. */
export function synthesisLead(answer: SynthesisAnswer): Sentence {
  const { report, totals, meetings } = answer;
  if (!report) {
    return totals.opinions === 0
      ? { vi: 'Chưa có ý kiến nào về dự thảo này.', en: 'There is no opinion on this draft yet.' }
      : { vi: `Có **${vi.number(totals.opinions)} ý kiến** của ${meetings.meetings} cuộc họp; chưa lập bản tổng hợp.`, en: `There are **${en.number(totals.opinions)} opinions** of ${meetings.meetings} meetings; no synthesis has been begun.` };
  }
  if (report.state === 'drafting') return both(progress(answer), clock(report));
  return both(adopted(report), report.state === 'adopted' ? clock(report) : sent(report));
}

function both(one: Sentence, other: Sentence): Sentence {
  return { vi: `${one.vi} ${other.vi}`, en: `${one.en} ${other.en}` };
}

function progress(answer: SynthesisAnswer): Sentence {
  const { done, opinions, open } = progressOf(answer);
  const left = opinions - done;
  const rest: Sentence = left === 0 && open === 0 ? { vi: 'Mọi nhóm đã viết xong.', en: 'Every line is done.' } : { vi: `Còn ${vi.number(left)} ý kiến ở ${open} mục.`, en: `${en.number(left)} opinions under ${open} headings are left.` };
  return { vi: `**${vi.number(done)} trên ${vi.number(opinions)}** ý kiến đã vào dòng viết xong. ${rest.vi}`, en: `**${en.number(done)} of ${en.number(opinions)}** opinions are in lines that are done. ${rest.en}` };
}

function adopted({ adopted: by }: Report): Sentence {
  if (!by) return { vi: '', en: '' };
  const vote = by.for !== null && by.present !== null ? { vi: ` với **${by.for} trên ${by.present}** tán thành`, en: ` by **${by.for} of ${by.present}**` } : by.paper !== '' ? { vi: ` (${by.paper})`, en: ` (${by.paper})` } : { vi: '', en: '' };
  return { vi: `Đại hội thông qua ngày ${vi.day(by.on as Day)}${vote.vi}.`, en: `The congress adopted it on ${en.day(by.on as Day)}${vote.en}.` };
}

/** Ten days after closing. @rule R-HD60-2 */
export function clock({ closedOn, dueOn, daysLeft }: Pick<Report, 'closedOn' | 'dueOn' | 'daysLeft'>): Sentence {
  if (closedOn === null || dueOn === null || daysLeft === null) return { vi: 'Hạn gửi cấp trên tính từ ngày đại hội bế mạc.', en: 'The day for sending it is counted from the closing of the congress.' };
  const left =
    daysLeft < 0 ? { vi: `**đã muộn ${-daysLeft} ngày**`, en: `**${-daysLeft} days late**` }
    : daysLeft === 0 ? { vi: '**hạn là hôm nay**', en: '**due today**' }
    : { vi: `còn ${daysLeft} ngày`, en: `${daysLeft} days left` };
  return { vi: `Đại hội bế mạc ${vi.dayMonth(closedOn as Day)}, gửi cấp trên chậm nhất ${vi.dayMonth(dueOn as Day)}: ${left.vi}.`, en: `The congress closed on ${en.dayMonth(closedOn as Day)}; to be sent by ${en.dayMonth(dueOn as Day)}: ${left.en}.` };
}

function sent(report: Report): Sentence {
  const late = report.late ? { vi: `, muộn ${Math.abs(report.daysLeft ?? 0)} ngày`, en: `, ${Math.abs(report.daysLeft ?? 0)} days late` } : { vi: ', đúng hạn', en: ', in time' };
  const got = report.receivedOn === null ? { vi: ' Cấp trên chưa xác nhận đã nhận.', en: ' The superior has not confirmed it yet.' } : { vi: ` ${report.receivedBy} nhận ngày ${vi.day(report.receivedOn as Day)}.`, en: ` ${report.receivedBy} received it on ${en.day(report.receivedOn as Day)}.` };
  return report.sentOn === null ? got : { vi: `Gửi cấp trên ngày ${vi.day(report.sentOn as Day)}${late.vi}.${got.vi}`, en: `Sent on ${en.day(report.sentOn as Day)}${late.en}.${got.en}` };
}

/** «Đã lưu 10:24». */
export function savedWords(state: 'saved' | 'waiting' | 'lost' | 'refused', at: string): Sentence {
  const hour = at === '' ? '' : ` ${vi.moment(at as Moment).slice(0, 5)}`;
  return {
    saved: { vi: `Đã lưu${hour}`, en: `Saved${hour}` },
    waiting: { vi: 'Đang lưu', en: 'Saving' },
    lost: { vi: 'Mất kết nối, chữ vẫn giữ ở máy này', en: 'Connection lost; your words are kept here' },
    refused: { vi: 'Chưa lưu được', en: 'Not saved' },
  }[state];
}
