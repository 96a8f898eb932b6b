import type { Sentence } from '#foundation/sentence.ts';
import type { Discipline, Education, ParticipantKind, Profession, Sex, Source, Theory } from './participant.ts';
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

export const sexWords: { readonly [S in Sex]: Sentence } = { male: { vi: 'Nam', en: 'Male' }, female: { vi: 'Nữ', en: 'Female' } };

export const educationWords: { readonly [E in Education]: Sentence } = {
  primary: { vi: 'Tiểu học', en: 'Primary' },
  'lower-secondary': { vi: 'Trung học cơ sở', en: 'Lower secondary' },
  'upper-secondary': { vi: 'Trung học phổ thông', en: 'Upper secondary' },
};

export const professionWords: { readonly [P in Profession]: Sentence } = {
  none: { vi: 'Chưa qua đào tạo', en: 'No training' },
  elementary: { vi: 'Sơ cấp', en: 'Elementary' },
  intermediate: { vi: 'Trung cấp', en: 'Intermediate' },
  college: { vi: 'Cao đẳng', en: 'College' },
  university: { vi: 'Đại học', en: 'University' },
  master: { vi: 'Thạc sĩ', en: 'Master' },
  doctor: { vi: 'Tiến sĩ', en: 'Doctor' },
};

export const theoryWords: { readonly [T in Theory]: Sentence } = {
  none: { vi: 'Chưa qua đào tạo', en: 'None' },
  elementary: { vi: 'Sơ cấp', en: 'Elementary' },
  intermediate: { vi: 'Trung cấp', en: 'Intermediate' },
  advanced: { vi: 'Cao cấp', en: 'Advanced' },
  bachelor: { vi: 'Cử nhân', en: 'Bachelor' },
};

export const disciplineWords: { readonly [D in Discipline]: Sentence } = {
  none: { vi: 'Không', en: 'None' },
  reprimand: { vi: 'Khiển trách', en: 'Reprimand' },
  warning: { vi: 'Cảnh cáo', en: 'Warning' },
  removal: { vi: 'Cách chức', en: 'Removal' },
};
