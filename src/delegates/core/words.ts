import type { Sentence } from '#foundation/sentence.ts';
import type { ParticipantKind, Source } from './participant.ts';
import type { StandingKind } from './standing.ts';

/** Words of the roll that also leave the screens, in papers, tables and the record. */
export const kindWords: { readonly [K in ParticipantKind]: Sentence } = {
  'full-member': { vi: 'Đảng viên chính thức', en: 'Full member' },
  probationary: { vi: 'Đảng viên dự bị', en: 'Probationary member' },
  official: { vi: 'Đại biểu chính thức', en: 'Official delegate' },
  alternate: { vi: 'Đại biểu dự khuyết', en: 'Alternate delegate' },
};

export const sourceWords: { readonly [S in Source]: Sentence } = {
  'ex-officio': { vi: 'Đương nhiên', en: 'Ex officio' },
  elected: { vi: 'Được bầu', en: 'Elected' },
  appointed: { vi: 'Chỉ định', en: 'Appointed' },
};

export const standingWords: { readonly [S in StandingKind]: Sentence } = {
  elsewhere: { vi: 'Sinh hoạt tạm thời nơi khác', en: 'Temporary activity elsewhere' },
  exempt: { vi: 'Được miễn công tác và sinh hoạt', en: 'Exempted from work and activity' },
  suspended: { vi: 'Bị đình chỉ, khởi tố hoặc tạm giam', en: 'Suspended, prosecuted or detained' },
  excused: { vi: 'Vắng cả đại hội, có lý do được chấp nhận', en: 'Excused for the whole congress' },
  refused: { vi: 'Không công nhận tư cách, không triệu tập', en: 'Not recognised, not summoned' },
  moved: { vi: 'Chuyển đơn vị trong cùng đảng bộ, giữ tư cách ở đoàn cũ', en: 'Moved within the organisation, keeps the old seat' },
};
