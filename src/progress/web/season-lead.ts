import type { Day } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { formatIn } from '#kit/format.ts';

/** The sentence under the title: what the figures mean. Strong words stand between ** **. */
export interface LeadFigures {
  readonly level: string;
  readonly congresses: { readonly planned: number; readonly held: number; readonly late: number };
  readonly deadline: Day | null;
  readonly forecast: { readonly day: Day | null; readonly daysBeforeDeadline: number | null };
}

const vi = formatIn('vi');
const en = formatIn('en');

export function leadOf(of: LeadFigures): Sentence {
  const { planned, held, late } = of.congresses;
  if (planned === 1) return held === 1 ? { vi: 'Tổ chức này đã đại hội.', en: 'This organisation has held its congress.' } : { vi: `Tổ chức này chưa đại hội${late === 1 ? ', **chậm** so với kế hoạch' : ''}.`, en: `This organisation has not held its congress${late === 1 ? ' and is **behind plan**' : ''}.` };
  const noun = nounOf(of.level);
  if (held === planned) return { vi: `Cả **${vi.number(planned)}** ${noun.vi} đã đại hội.`, en: `All **${en.number(planned)}** ${noun.en} have held their congresses.` };
  const forecast = forecastWords(of);
  return {
    vi: `**${vi.number(held)} trên ${vi.number(planned)}** ${noun.vi} đã đại hội; ${late === 0 ? 'không tổ chức nào' : `**${vi.number(late)}** tổ chức`} chậm so với kế hoạch. ${forecast.vi}`,
    en: `**${en.number(held)} of ${en.number(planned)}** ${noun.en} have held their congresses; ${late === 0 ? 'none is' : `**${en.number(late)}** ${late === 1 ? 'is' : 'are'}`} late. ${forecast.en}`,
  };
}

export function nounOf(level: string): Sentence {
  return level === 'grassroots' ? { vi: 'tổ chức cơ sở đảng', en: 'grassroots organisations' } : { vi: 'tổ chức', en: 'organisations' };
}

function forecastWords({ deadline, forecast }: LeadFigures): Sentence {
  const { day, daysBeforeDeadline: left } = forecast;
  if (day === null) return { vi: 'Chưa đủ số liệu để dự báo ngày xong.', en: 'There is too little to forecast the end.' };
  if (deadline === null || left === null) return { vi: `Giữ nhịp này thì xong ngày **${vi.day(day)}**.`, en: `At this pace, done on **${en.day(day)}**.` };
  if (left > 0) return { vi: `Giữ nhịp này thì xong trước hạn **${left} ngày**.`, en: `At this pace, done **${left} ${days(left)}** before the deadline.` };
  if (left === 0) return { vi: 'Giữ nhịp này thì xong **đúng hạn**.', en: 'At this pace, done **on the deadline**.' };
  return { vi: `Giữ nhịp này thì xong sau hạn **${-left} ngày**.`, en: `At this pace, done **${-left} ${days(-left)}** after the deadline.` };
}

function days(count: number): string {
  return count === 1 ? 'day' : 'days';
}
