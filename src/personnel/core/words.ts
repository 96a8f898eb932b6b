import type { Sentence } from '#foundation/sentence.ts';
import type { Discipline, Education, Profession, Sex, Theory } from './person.ts';

/** Names of the facts of a person, as P04 writes them. */
export const sexWords: { readonly [S in Sex]: Sentence } = { male: { vi: 'Nam', en: 'Male' }, female: { vi: 'Nữ', en: 'Female' } };

export const educationWords: { readonly [E in Education]: Sentence } = {
  primary: { vi: 'Tiểu học', en: 'Primary' }, 'lower-secondary': { vi: 'THCS', en: 'Lower secondary' }, 'upper-secondary': { vi: 'THPT', en: 'Upper secondary' },
};

export const professionWords: { readonly [P in Profession]: Sentence } = {
  none: { vi: 'Chưa qua đào tạo', en: 'None' }, elementary: { vi: 'Sơ cấp', en: 'Elementary' }, intermediate: { vi: 'Trung cấp', en: 'Intermediate' }, college: { vi: 'Cao đẳng', en: 'College' },
  university: { vi: 'Đại học', en: 'University' }, master: { vi: 'Thạc sĩ', en: 'Master' }, doctor: { vi: 'Tiến sĩ', en: 'Doctor' },
};

export const theoryWords: { readonly [T in Theory]: Sentence } = {
  none: { vi: 'Chưa có', en: 'None' }, elementary: { vi: 'Sơ cấp', en: 'Elementary' }, intermediate: { vi: 'Trung cấp', en: 'Intermediate' }, advanced: { vi: 'Cao cấp', en: 'Advanced' }, bachelor: { vi: 'Cử nhân', en: 'Bachelor' },
};

export const disciplineWords: { readonly [D in Discipline]: Sentence } = {
  none: { vi: 'Không', en: 'None' }, reprimand: { vi: 'Khiển trách', en: 'Reprimand' }, warning: { vi: 'Cảnh cáo', en: 'Warning' }, removal: { vi: 'Cách chức', en: 'Removal' },
};
