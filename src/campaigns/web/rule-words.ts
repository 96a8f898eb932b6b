import { formatDay } from '#foundation/vietnamese-format.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { contentWords, englishDay, formWords } from '../core/words.ts';
import type { Content } from '../core/plan.ts';
import type { FindingCode, FindingFacts } from '../core/finding.ts';

/** What a rule found in one plan, in one sentence: what is so. The rule's own sentence answers "Vì sao?". */
export const findingWords: { readonly [C in FindingCode]: (facts: Extract<FindingFacts, { readonly code: C }>) => Sentence } = {
  outside_season: ({ plannedOn }) => ({ vi: `Ngày ${formatDay(plannedOn)} nằm ngoài mùa đại hội`, en: `${englishDay(plannedOn)} is outside the season` }),
  opens_before_window: ({ opensOn }) => ({ vi: `Khai mạc trước ${formatDay(opensOn)}`, en: `Opens before ${englishDay(opensOn)}` }),
  ends_after_window: ({ endsOn, closesOn }) => ({ vi: `Bế mạc ${formatDay(endsOn)}, quá hạn ${formatDay(closesOn)}`, en: `Ends on ${englishDay(endsOn)}, after ${englishDay(closesOn)}` }),
  too_long: ({ halfDays, maxHalfDays }) => ({ vi: `Dài ${lengthWords(halfDays).vi}, quá ${lengthWords(maxHalfDays).vi}`, en: `Takes ${lengthWords(halfDays).en}, more than ${lengthWords(maxHalfDays).en}` }),
  notice_short: ({ workingDays, neededWorkingDays }) => ({
    vi: `Báo trước ${workingDays} ngày làm việc, cần ${neededWorkingDays}`,
    en: `${workingDays} working days of notice, ${neededWorkingDays} are needed`,
  }),
  pilot_after_others: ({ firstOtherName, firstOtherOn }) => ({ vi: `Đại hội điểm sau ${firstOtherName} (${formatDay(firstOtherOn)})`, en: `Pilot after ${firstOtherName} (${englishDay(firstOtherOn)})` }),
  pilot_late: ({ pilotsUntil }) => ({ vi: `Đại hội điểm sau ${formatDay(pilotsUntil)}`, en: `Pilot after ${englishDay(pilotsUntil)}` }),
  not_before_superior: ({ superiorName, superiorOn }) => ({ vi: `Chưa xong trước đại hội của ${superiorName} (${formatDay(superiorOn)})`, en: `Not over before the congress of ${superiorName} (${englishDay(superiorOn)})` }),
  form_not_proposed: ({ members, proposed }) => ({
    vi: members === null ? `Quy định là ${lower(formWords[proposed].vi)}` : `${members} đảng viên, quy định là ${lower(formWords[proposed].vi)}`,
    en: members === null ? `The rule gives a ${lower(formWords[proposed].en)}` : `${members} members: the rule gives a ${lower(formWords[proposed].en)}`,
  }),
  direct_without_committee: () => ({ vi: 'Bầu trực tiếp bí thư mà không bầu cấp ủy', en: 'Direct election of the secretary without electing the committee' }),
  contents_reduced: ({ missing }) => ({ vi: `Không có nội dung: ${contentsList(missing).vi}`, en: `Without: ${contentsList(missing).en}` }),
  contents_unknown_set: ({ missing }) => ({ vi: `Thiếu nội dung: ${contentsList(missing).vi}`, en: `Lacks: ${contentsList(missing).en}` }),
  inside_hold: ({ holdFrom, holdUntil }) => ({
    vi: holdUntil === null ? `Trong đợt tạm dừng từ ${formatDay(holdFrom)}` : `Trong đợt tạm dừng ${formatDay(holdFrom)} – ${formatDay(holdUntil)}`,
    en: holdUntil === null ? `Within the hold from ${englishDay(holdFrom)}` : `Within the hold ${englishDay(holdFrom)} – ${englishDay(holdUntil)}`,
  }),
};

/** Short names of what is found, for filters and sums. */
export const findingNames: { readonly [C in FindingCode]: Sentence } = {
  outside_season: { vi: 'Ngoài mùa đại hội', en: 'Outside the season' },
  opens_before_window: { vi: 'Sớm hơn thời gian quy định', en: 'Before the window' },
  ends_after_window: { vi: 'Quá hạn quy định', en: 'After the window' },
  too_long: { vi: 'Quá số ngày', en: 'Too long' },
  notice_short: { vi: 'Báo trước không đủ ngày', en: 'Short notice' },
  pilot_after_others: { vi: 'Điểm sau nơi khác', en: 'Pilot after others' },
  pilot_late: { vi: 'Điểm sau quý quy định', en: 'Pilot after its quarter' },
  not_before_superior: { vi: 'Không trước cấp trên', en: 'Not before the superior' },
  form_not_proposed: { vi: 'Hình thức khác quy định', en: 'Other form than the rule’s' },
  direct_without_committee: { vi: 'Bầu trực tiếp mà không bầu cấp ủy', en: 'Direct election without the committee' },
  contents_reduced: { vi: 'Ít nội dung hơn', en: 'Fewer contents' },
  contents_unknown_set: { vi: 'Thiếu nội dung', en: 'Contents missing' },
  inside_hold: { vi: 'Trong đợt tạm dừng', en: 'Within a hold' },
};

/** What each rule says and where it stands; with the number it is the answer to "Vì sao?". */
export const ruleWords: { readonly [rule: string]: { readonly says: Sentence; readonly source: Sentence } } = {
  'R-PLAN-1': { says: { vi: 'Đại hội phải nằm trong thời gian của mùa đại hội.', en: 'A congress lies within its season.' }, source: { vi: 'thời gian đã đặt cho mùa đại hội', en: 'the season’s own period' } },
  'R-CT35-1.1': {
    says: { vi: 'Đại hội có bốn nội dung: tổng kết và phương hướng; thảo luận văn kiện cấp trên; bầu cấp ủy; bầu đại biểu dự đại hội cấp trên.', en: 'A congress has four contents: review and direction; the drafts of the levels above; electing the committee; electing delegates to the congress above.' },
    source: { vi: 'Chỉ thị 35-CT/TW, phần nội dung', en: 'Directive 35-CT/TW, contents' },
  },
  'R-CT35b-2.8': {
    says: { vi: 'Cấp trên duyệt xong hồ sơ đại hội ít nhất 45 ngày làm việc trước ngày khai mạc.', en: 'The superior has approved the dossiers at least 45 working days before the opening.' },
    source: { vi: 'Chỉ thị 35-CT/TW (2024), kế hoạch cấp tỉnh; mùa 2020 chỉ tham khảo', en: 'Directive 35-CT/TW (2024), provincial plans; for 2020 a parameter only' },
  },
  'R-CT35b-1.2': {
    says: { vi: 'Nơi thật sự khó khăn về nhân sự thì đại hội ba nội dung, không bầu cấp ủy; nơi mới hợp nhất thì hai nội dung, cấp ủy do cấp trên chỉ định.', en: 'Where personnel is truly difficult the congress has three contents and elects no committee; newly merged units have two, and their committee is appointed.' },
    source: { vi: 'Chỉ thị 35-CT/TW (2024), Kết luận 163-KL/TW', en: 'Directive 35-CT/TW (2024), Conclusion 163-KL/TW' },
  },
  'R-DER-6': {
    says: { vi: 'Bí thư là một ủy viên của cấp ủy, nên bầu trực tiếp bí thư thì đại hội phải bầu cấp ủy.', en: 'The secretary is one of the committee, so who elects the secretary directly elects the committee too.' },
    source: { vi: 'suy ra từ các nội dung của đại hội', en: 'follows from the contents of a congress' },
  },
  'R-CT35-2.1': {
    says: { vi: 'Chi bộ trực thuộc đại hội không quá 1 ngày, xong trước đại hội của tổ chức cơ sở cấp trên.', en: 'A branch below a grassroots organisation takes a day at the most and is over before the grassroots congress.' },
    source: { vi: 'Chỉ thị 35-CT/TW, phần thời gian', en: 'Directive 35-CT/TW, time' },
  },
  'R-CT35-2.2': {
    says: { vi: 'Đại hội cấp cơ sở không quá 2 ngày, từ tháng 4 đến hết ngày 30/6/2020.', en: 'A grassroots congress takes two days at the most, from April to 30/6/2020.' },
    source: { vi: 'Chỉ thị 35-CT/TW, phần thời gian', en: 'Directive 35-CT/TW, time' },
  },
  'R-CT35-2.3': {
    says: { vi: 'Đại hội cấp huyện không quá 3 ngày, xong trước ngày 31/8/2020; cấp cơ sở xong trước đại hội cấp huyện.', en: 'A district congress takes three days at the most and is over by 31/8/2020; its grassroots congresses come before.' },
    source: { vi: 'Chỉ thị 35-CT/TW, phần thời gian', en: 'Directive 35-CT/TW, time' },
  },
  'R-CT35-2.4': {
    says: { vi: 'Đại hội cấp tỉnh không quá 4 ngày, xong trước ngày 31/10/2020; cấp huyện xong trước đại hội cấp tỉnh.', en: 'A provincial congress takes four days at the most and is over by 31/10/2020; its district congresses come before.' },
    source: { vi: 'Chỉ thị 35-CT/TW, phần thời gian', en: 'Directive 35-CT/TW, time' },
  },
  'R-CT35-2.6': {
    says: { vi: 'Đại hội điểm làm trước để rút kinh nghiệm cho các nơi còn lại của cùng cấp trên.', en: 'Pilots come first, so that the others of the same superior can learn from them.' },
    source: { vi: 'Chỉ thị 35-CT/TW, phần đại hội điểm', en: 'Directive 35-CT/TW, pilots' },
  },
  'R-CT35-2.6a': {
    says: { vi: 'Đại hội điểm cấp cơ sở trong quý I, cấp huyện trong quý II.', en: 'Grassroots pilots in the first quarter, district pilots in the second.' },
    source: { vi: 'theo nhiệm kỳ trước', en: 'as in the cycle before' },
  },
  'R-CT35-2.7': {
    says: { vi: 'Khi cấp trên cho tạm dừng, đại hội trong thời gian đó lùi lại.', en: 'When the superior holds congresses back, those within that time move.' },
    source: { vi: 'ý kiến của Ban Bí thư, tháng 4/2020', en: 'the Secretariat, April 2020' },
  },
  'R-CT35-3.1': {
    says: { vi: 'Cơ sở có dưới 200 đảng viên thì đại hội đảng viên, từ 200 trở lên thì đại hội đại biểu; nơi khó khăn thì xin ý kiến cấp trên.', en: 'Below 200 members a members’ congress, from 200 on a delegates’ congress; exceptions by consent of the superior.' },
    source: { vi: 'Chỉ thị 35-CT/TW, phần đại biểu', en: 'Directive 35-CT/TW, delegates' },
  },
  'R-CT35-3.2': { says: { vi: 'Từ cấp huyện trở lên là đại hội đại biểu.', en: 'From the district up it is a delegates’ congress.' }, source: { vi: 'Chỉ thị 35-CT/TW, phần đại biểu', en: 'Directive 35-CT/TW, delegates' } },
  'R-QD24-11.1': {
    says: { vi: 'Cấp ủy triệu tập báo thời gian khai mạc trước ít nhất 30 ngày làm việc.', en: 'The convening committee tells the opening at least 30 working days before.' },
    source: { vi: 'Quy định 24-QĐ/TW, Điều 11', en: 'Decision 24-QĐ/TW, article 11' },
  },
  'R-DL-11.1': {
    says: { vi: 'Đại hội hợp lệ khi có mặt ít nhất hai phần ba số được triệu tập, của ít nhất hai phần ba số tổ chức trực thuộc.', en: 'A congress is valid with at least two thirds of those summoned, from at least two thirds of the direct organisations.' },
    source: { vi: 'Điều lệ Đảng, Điều 11; chưa đọc được nguyên văn', en: 'Party Charter, article 11; its text was not read' },
  },
  'R-HOI-1.1': { says: { vi: 'Đại hội có bốn nội dung; không bầu đại biểu khi cấp trên đã đại hội.', en: 'A congress has four contents; no delegates are elected when the level above has held its own.' }, source: { vi: 'điều lệ hội (mẫu)', en: 'statute of the association (model)' } },
  'R-HOI-2.1': { says: { vi: 'Mỗi cấp đại hội trong thời gian và số ngày của cấp mình.', en: 'Each level keeps to its own window and length.' }, source: { vi: 'điều lệ hội (mẫu)', en: 'statute of the association (model)' } },
  'R-HOI-2.2': { says: { vi: 'Ngày khai mạc được báo trước ít nhất 15 ngày làm việc.', en: 'The opening is told at least 15 working days before.' }, source: { vi: 'điều lệ hội (mẫu)', en: 'statute of the association (model)' } },
  'R-HOI-2.3': { says: { vi: 'Cấp dưới đại hội xong trước cấp trên.', en: 'A congress is over before that of the level above.' }, source: { vi: 'điều lệ hội (mẫu)', en: 'statute of the association (model)' } },
  'R-HOI-2.4': { says: { vi: 'Khi cấp trên cho tạm dừng, đại hội trong thời gian đó lùi lại.', en: 'When the level above holds congresses back, those within that time move.' }, source: { vi: 'điều lệ hội (mẫu)', en: 'statute of the association (model)' } },
  'R-HOI-3.1': { says: { vi: 'Từ 150 hội viên trở lên thì đại hội đại biểu.', en: 'From 150 members on it is a delegates’ congress.' }, source: { vi: 'điều lệ hội (mẫu)', en: 'statute of the association (model)' } },
};

/** A length in half days as people say it: nửa ngày, 1 ngày, 1,5 ngày. */
export function lengthWords(halfDays: number): Sentence {
  if (halfDays === 1) return { vi: 'nửa ngày', en: 'half a day' };
  const whole = Math.floor(halfDays / 2);
  const odd = halfDays % 2 === 1;
  return { vi: `${whole}${odd ? ',5' : ''} ngày`, en: `${whole}${odd ? '.5' : ''} ${halfDays === 2 ? 'day' : 'days'}` };
}

export function contentsList(contents: readonly Content[]): Sentence {
  const named = (language: 'vi' | 'en'): string => contents.map((content) => lower(contentWords[content][language])).join('; ');
  return { vi: named('vi'), en: named('en') };
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
