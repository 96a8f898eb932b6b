import type { Sentence } from '#foundation/sentence.ts';
import type { Aims } from '../core/scheme.ts';
import type { Structure } from './personnel-view.ts';

export interface StructureLine {
  readonly id: string;
  readonly name: Sentence;
  readonly count: number;
  /** Of how many the share is taken. */
  readonly of: number;
  /** Least share in whole per cent; null: no aim. */
  readonly aim: number | null;
  /** Most share in whole per cent, where the aim is a band. */
  readonly most?: number | null;
}

/** The lines of a structure that R-CT35-4.2…4.4 look at, with the aims in force. */
export function structureLines(structure: Structure, aims: Aims | null, middle: { readonly from: number; readonly until: number } | null): StructureLine[] {
  const of = structure.people;
  return [
    { id: 'women', name: { vi: 'Nữ', en: 'Women' }, count: structure.women, of, aim: aims?.women ?? null },
    { id: 'under40', name: { vi: 'Dưới 40 tuổi', en: 'Below 40' }, count: structure.under40, of, aim: aims?.under40 ?? null },
    { id: 'middle', name: { vi: '40 đến 50 tuổi', en: '40 to 50' }, count: structure.from40to50, of, aim: middle?.from ?? null, most: middle?.until ?? null },
    { id: 'over50', name: { vi: 'Trên 50 tuổi', en: 'Above 50' }, count: structure.over50, of, aim: null },
    { id: 'ethnic', name: { vi: 'Dân tộc thiểu số', en: 'Ethnic minorities' }, count: structure.ethnic, of, aim: aims?.ethnic ?? null },
    { id: 'renewal', name: { vi: 'Tham gia lần đầu', en: 'First time' }, count: structure.firstTime, of, aim: aims?.renewal ?? null },
    { id: 'university', name: { vi: 'Đại học trở lên', en: 'University and above' }, count: structure.university, of, aim: null },
    { id: 'theory', name: { vi: 'Cao cấp, cử nhân lý luận', en: 'Advanced political theory' }, count: structure.theoryAdvanced, of, aim: null },
  ];
}
