import type { Sentence } from '#foundation/sentence.ts';

/** Where a post stands outside the Party. */
export const SPHERES = ['state', 'front', 'union', 'work'] as const;
export type Sphere = (typeof SPHERES)[number];

export const POSTS = [
  'council-chair', 'council-deputy', 'government-chair', 'government-deputy', 'police-head', 'military-head',
  'front-chair', 'women-chair', 'farmers-chair', 'veterans-chair', 'youth-secretary', 'trade-union-chair', 'agency-head', 'other',
] as const;
export type PostId = (typeof POSTS)[number];

/** A post intended for a person. */
export interface Post {
  readonly post: PostId;
  /** Of which body, or what an 'other' post is; '' of the own place. */
  readonly of: string;
}

interface PostKind {
  readonly sphere: Sphere;
  readonly words: Sentence;
  /** One person holds it in a place. */
  readonly single: boolean;
}

export const postKinds: { readonly [P in PostId]: PostKind } = {
  'council-chair': { sphere: 'state', single: true, words: { vi: 'Chủ tịch Hội đồng nhân dân', en: 'Chair of the people’s council' } },
  'council-deputy': { sphere: 'state', single: false, words: { vi: 'Phó chủ tịch Hội đồng nhân dân', en: 'Deputy chair of the people’s council' } },
  'government-chair': { sphere: 'state', single: true, words: { vi: 'Chủ tịch Ủy ban nhân dân', en: 'Chair of the people’s committee' } },
  'government-deputy': { sphere: 'state', single: false, words: { vi: 'Phó chủ tịch Ủy ban nhân dân', en: 'Deputy chair of the people’s committee' } },
  'police-head': { sphere: 'state', single: true, words: { vi: 'Trưởng công an', en: 'Head of police' } },
  'military-head': { sphere: 'state', single: true, words: { vi: 'Chỉ huy trưởng quân sự', en: 'Military commander' } },
  'front-chair': { sphere: 'front', single: true, words: { vi: 'Chủ tịch Ủy ban Mặt trận Tổ quốc', en: 'Chair of the Fatherland Front' } },
  'women-chair': { sphere: 'union', single: true, words: { vi: 'Chủ tịch Hội Liên hiệp Phụ nữ', en: 'Chair of the women’s union' } },
  'farmers-chair': { sphere: 'union', single: true, words: { vi: 'Chủ tịch Hội Nông dân', en: 'Chair of the farmers’ association' } },
  'veterans-chair': { sphere: 'union', single: true, words: { vi: 'Chủ tịch Hội Cựu chiến binh', en: 'Chair of the veterans’ association' } },
  'youth-secretary': { sphere: 'union', single: true, words: { vi: 'Bí thư Đoàn Thanh niên', en: 'Secretary of the youth union' } },
  'trade-union-chair': { sphere: 'union', single: true, words: { vi: 'Chủ tịch Công đoàn', en: 'Chair of the trade union' } },
  'agency-head': { sphere: 'work', single: true, words: { vi: 'Thủ trưởng cơ quan, đơn vị', en: 'Head of an agency or unit' } },
  other: { sphere: 'work', single: false, words: { vi: 'Chức danh khác', en: 'Another post' } },
};

export const sphereWords: { readonly [S in Sphere]: Sentence } = {
  state: { vi: 'Chính quyền, lực lượng vũ trang', en: 'Government and armed forces' },
  front: { vi: 'Mặt trận Tổ quốc', en: 'Fatherland Front' },
  union: { vi: 'Đoàn thể', en: 'Mass organisations' },
  work: { vi: 'Cơ quan, đơn vị, khác', en: 'Agencies, units, others' },
};

export function postName({ post, of }: Post): Sentence {
  if (post === 'other') return { vi: of, en: of };
  const { words } = postKinds[post];
  return of === '' ? words : { vi: `${words.vi} (${of})`, en: `${words.en} (${of})` };
}

/** Posts that one person does not hold together: who directs and who watches over him. Without a source that was read: said as a question, never refused. */
export const INCOMPATIBLE: readonly (readonly [PostId, PostId])[] = [['council-chair', 'government-chair'], ['council-chair', 'government-deputy'], ['council-deputy', 'government-chair'], ['front-chair', 'government-chair']];
