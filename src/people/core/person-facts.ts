import type { Day } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';

/** What the papers ask of a person in fixed answers: the credentials report of a roll, and P04 of a scheme. */
export const SEXES = ['male', 'female'] as const;
export const EDUCATIONS = ['primary', 'lower-secondary', 'upper-secondary'] as const;
export const PROFESSIONS = ['none', 'elementary', 'intermediate', 'college', 'university', 'master', 'doctor'] as const;
/** Training in political theory. */
export const THEORIES = ['none', 'elementary', 'intermediate', 'advanced', 'bachelor'] as const;
/** Discipline in force; who was expelled is no member, and on no list. */
export const DISCIPLINES = ['none', 'reprimand', 'warning', 'removal'] as const;
export type Sex = (typeof SEXES)[number];
export type Education = (typeof EDUCATIONS)[number];
export type Profession = (typeof PROFESSIONS)[number];
export type Theory = (typeof THEORIES)[number];
export type Discipline = (typeof DISCIPLINES)[number];

/** When somebody was born, as far as it is known. */
export interface Birth {
  readonly bornOn: Day | null;
  /** Year of birth where the day is not known. @rule R-CT35-5.6 counts as the first of January */
  readonly bornYear: number | null;
}

/** Year of birth, or null. */
export function birthYear({ bornOn, bornYear }: Birth): number | null {
  return bornOn === null ? bornYear : Number(bornOn.slice(0, 4));
}

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
