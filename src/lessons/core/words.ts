import type { Sentence } from '#foundation/sentence.ts';
import type { Outcome } from './answer.ts';
import type { Figure, FigureId } from './evidence.ts';
import type { Applies, LessonState, Part, Sort } from './lesson.ts';

/** Names that pages, papers and the record's sentences share. */

export const sortWords: { readonly [S in Sort]: Sentence } = {
  good: { vi: 'Việc làm tốt', en: 'Worked well' },
  bad: { vi: 'Hạn chế', en: 'Shortcoming' },
};

export const stateWords: { readonly [S in LessonState]: Sentence } = {
  draft: { vi: 'Đang soạn', en: 'Being written' },
  sent: { vi: 'Chờ cấp trên', en: 'With the superior' },
  issued: { vi: 'Đã ban hành', en: 'Issued' },
  withdrawn: { vi: 'Đã thu hồi', en: 'Withdrawn' },
  dropped: { vi: 'Đã bỏ', en: 'Dropped' },
};

export const outcomeWords: { readonly [O in Outcome]: Sentence } = {
  done: { vi: 'Đã làm', en: 'Done' },
  explained: { vi: 'Giải trình', en: 'Explained' },
  'not-applicable': { vi: 'Không áp dụng', en: 'Not applicable' },
};

export const partWords: { readonly [P in Part]: Sentence } = {
  happened: { vi: 'việc đã xảy ra', en: 'what happened' },
  todo: { vi: 'việc cần làm', en: 'what to do' },
  check: { vi: 'câu kiểm tra', en: 'the check' },
  evidence: { vi: 'minh chứng', en: 'evidence' },
};

export const figureNames: { readonly [F in FigureId]: Sentence } = {
  'days-late': { vi: 'Ngày chậm so với kế hoạch', en: 'Days after the planned day' },
  'days-to-record': { vi: 'Ngày từ đại hội đến khi ghi nhận', en: 'Days from congress to record' },
  'days-to-report': { vi: 'Ngày từ đại hội đến khi báo cáo', en: 'Days from congress to report' },
  'days-to-approval': { vi: 'Ngày từ báo cáo đến chuẩn y', en: 'Days from report to approval' },
  'documents-minutes': { vi: 'Thời gian dành cho văn kiện', en: 'Time on documents' },
  speakers: { vi: 'Lượt phát biểu', en: 'Speeches' },
  opinions: { vi: 'Ý kiến góp ý văn kiện', en: 'Opinions on documents' },
  'count-differences': { vi: 'Chỗ lệch giữa hai lượt kiểm phiếu', en: 'Differences between the two counts' },
};

/** A figure as a sentence: "Tổ chức sau kế hoạch 2 ngày." */
export function figureSentence({ figure, value, of }: Figure): Sentence {
  const days = value === 1 ? 'day' : 'days';
  switch (figure) {
    case 'days-late':
      return value > 0
        ? { vi: `Tổ chức sau ngày kế hoạch ${value} ngày.`, en: `Held ${value} ${days} after the planned day.` }
        : { vi: 'Tổ chức đúng ngày kế hoạch.', en: 'Held on time.' };
    case 'days-to-record':
      return { vi: `Ghi nhận sau đại hội ${value} ngày.`, en: `On record ${value} ${days} after the congress.` };
    case 'days-to-report':
      return { vi: `Báo cáo sau đại hội ${value} ngày.`, en: `Reported ${value} ${days} after the congress.` };
    case 'days-to-approval':
      return { vi: `Chuẩn y sau báo cáo ${value} ngày.`, en: `Approved ${value} ${days} after the report.` };
    case 'documents-minutes':
      return { vi: `Dành ${value} trong ${of ?? 0} phút cho văn kiện, còn lại cho bầu cử.`, en: `${value} of ${of ?? 0} minutes went to documents, the rest to elections.` };
    case 'speakers':
      return { vi: `${value} lượt phát biểu tại đại hội.`, en: `${value} speeches at the congress.` };
    case 'opinions':
      return { vi: `${value} ý kiến góp ý văn kiện các cấp.`, en: `${value} opinions on the documents of all levels.` };
    case 'count-differences':
      return { vi: `Hai lượt kiểm phiếu lệch ${value} chỗ trong ${of ?? 0} xấp phiếu.`, en: `The two counts differed in ${value} places over ${of ?? 0} batches.` };
  }
}

export interface RegisterNames {
  readonly level: (id: string) => Sentence | undefined;
  readonly kind: (id: string) => Sentence | undefined;
}

/** To whom a lesson applies, as one phrase; who is not narrowed down is everybody below the issuing superior. */
export function appliesPhrase({ levels, kinds, direct, pilot, form }: Applies, names: RegisterNames): Sentence {
  const named = (ids: readonly string[], of: RegisterNames['level']): Sentence[] => ids.map((id) => of(id) ?? { vi: id, en: id });
  const joined = (all: readonly Sentence[]): Sentence => ({ vi: all.map(({ vi }) => vi).join(', '), en: all.map(({ en }) => en).join(', ') });
  const parts: Sentence[] = [];
  if (kinds.length > 0) parts.push(joined(named(kinds, names.kind)));
  else if (levels.length > 0) parts.push(joined(named(levels, names.level)));
  if (form !== null) parts.push(form === 'delegates' ? { vi: 'đại hội đại biểu', en: 'congresses of delegates' } : { vi: 'đại hội đảng viên', en: 'congresses of members' });
  if (direct !== null) parts.push(direct ? { vi: 'bầu trực tiếp bí thư', en: 'direct election of the secretary' } : { vi: 'không bầu trực tiếp bí thư', en: 'no direct election of the secretary' });
  if (pilot !== null) parts.push(pilot ? { vi: 'đại hội điểm', en: 'pilots' } : { vi: 'ngoài đại hội điểm', en: 'other than pilots' });
  if (parts.length === 0) return { vi: 'mọi đại hội', en: 'every congress' };
  return { vi: parts.map(({ vi }) => vi).join('; '), en: parts.map(({ en }) => en).join('; ') };
}
