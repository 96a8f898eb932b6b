import type { Sentence } from '#foundation/sentence.ts';

export interface GuidePage {
  /** In docs/guide. */
  readonly file: string;
  /** As the address names it; the first page has no name there. */
  readonly name: string | undefined;
  readonly title: Sentence;
}

/** The pages of the guide in the order of the work. */
export const GUIDE_PAGES: readonly GuidePage[] = [
  { file: 'README.md', name: undefined, title: { vi: 'Hướng dẫn', en: 'Guide' } },
  page('01-ke-hoach', { vi: 'Kế hoạch', en: 'Plan' }),
  page('02-van-kien', { vi: 'Văn kiện', en: 'Documents' }),
  page('03-gop-y', { vi: 'Góp ý', en: 'Opinions' }),
  page('04-nhan-su', { vi: 'Nhân sự', en: 'Personnel' }),
  page('05-dai-bieu', { vi: 'Đại biểu', en: 'Delegates' }),
  page('06-ngay-dai-hoi', { vi: 'Chương trình, ngày đại hội', en: 'Agenda, the day of the congress' }),
  page('07-bau-cu', { vi: 'Bầu cử, kiểm phiếu', en: 'Elections and counts' }),
  page('08-chuan-y', { vi: 'Báo cáo, chuẩn y', en: 'Report and approval' }),
  page('09-sau-dai-hoi', { vi: 'Chương trình sau đại hội', en: 'Programmes after the congress' }),
  page('10-bai-hoc', { vi: 'Bài học', en: 'Lessons' }),
];

function page(name: string, title: Sentence): GuidePage {
  const number = Number(name.slice(0, 2));
  return { file: `${name}.md`, name, title: { vi: `${number}. ${title.vi}`, en: `${number}. ${title.en}` } };
}

export function guideAddress({ name }: Pick<GuidePage, 'name'>): string {
  return name === undefined ? '/huong-dan' : `/huong-dan/${name}`;
}
