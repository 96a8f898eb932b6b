import type { OutputOf } from '#foundation/contract.ts';
import type { Right } from '#foundation/right.ts';
import type { Sentence } from '#foundation/sentence.ts';
import type { me } from '#people/contract.ts';
import type { Path } from './screens.ts';

export interface MenuLine {
  readonly path: Path;
  readonly words: Sentence;
  /** Seen by who holds a duty with this right. */
  readonly right: Right;
}

export interface MenuItem extends MenuLine {
  /** Pages of the same work, offered below it while one of them is open. */
  readonly parts?: readonly MenuLine[];
}

/** What the frame offers, in the order of the work. At most eight are shown; what belongs to the same work stands below it. */
export const MENU: readonly MenuItem[] = [
  { path: '/mua/$season', words: { vi: 'Mùa đại hội', en: 'Season' }, right: 'read' },
  {
    path: '/to-chuc', words: { vi: 'Tổ chức', en: 'Organisations' }, right: 'read',
    parts: [{ path: '/can-bo', words: { vi: 'Cán bộ, nhiệm vụ', en: 'People, duties' }, right: 'people' }],
  },
  { path: '/mua/$season/ke-hoach', words: { vi: 'Kế hoạch', en: 'Plan' }, right: 'read' },
  {
    path: '/mua/$season/van-kien', words: { vi: 'Văn kiện, góp ý', en: 'Documents, opinions' }, right: 'read',
    parts: [
      { path: '/mua/$season/gop-y', words: { vi: 'Góp ý', en: 'Opinions' }, right: 'read' },
      { path: '/mua/$season/chi-tieu', words: { vi: 'Chỉ tiêu', en: 'Targets' }, right: 'read' },
      { path: '/mua/$season/can-doi', words: { vi: 'Cân đối', en: 'Balance' }, right: 'read' },
    ],
  },
  { path: '/mua/$season/nhan-su', words: { vi: 'Nhân sự', en: 'Personnel' }, right: 'read' },
  {
    path: '/mua/$season/ho-so', words: { vi: 'Hồ sơ chờ duyệt', en: 'Dossiers' }, right: 'read',
    parts: [{ path: '/mua/$season/sau-dai-hoi', words: { vi: 'Sau đại hội', en: 'After the congresses' }, right: 'read' }],
  },
  {
    path: '/mua/$season/chi-dao', words: { vi: 'Chỉ đạo cơ sở', en: 'Oversight' }, right: 'read',
    parts: [
      { path: '/mua/$season/van-de', words: { vi: 'Vấn đề tồn đọng', en: 'Long-standing problems' }, right: 'read' },
      { path: '/mua/$season/bai-hoc', words: { vi: 'Bài học', en: 'Lessons' }, right: 'read' },
    ],
  },
  { path: '/so-ghi', words: { vi: 'Sổ ghi', en: 'Record' }, right: 'audit' },
];

/** The entry under which an address lies: the longest path of the menu that begins it. */
export function entryOf(pathname: string, items: readonly { readonly href: string }[]): string | undefined {
  return items
    .map((item) => item.href)
    .filter((href) => pathname === href || pathname.startsWith(`${href}/`))
    .toSorted((one, other) => other.length - one.length)[0];
}

/** The address of an item; undefined while it needs a season and there is none. */
export function hrefOf(path: Path, season: string | undefined): string | undefined {
  if (!path.includes('$season')) return path;
  return season === undefined ? undefined : path.replace('$season', season);
}

type Duties = OutputOf<typeof me>['duties'];

/**
 * The one organisation whose congress a person prepares or counts at: who does neither for others works in one workspace, not on a season.
 */
export function ownOrganisation(duties: readonly Pick<Duties[number], 'rights' | 'organisation'>[]): Duties[number]['organisation'] | undefined {
  if (duties.some((duty) => duty.rights.includes('decide') || duty.rights.includes('administer') || duty.rights.includes('audit'))) return undefined;
  const own = duties.filter((duty) => duty.rights.includes('record') || duty.rights.includes('count')).map((duty) => duty.organisation);
  return new Set(own.map((organisation) => organisation.code)).size === 1 ? own[0] : undefined;
}

/** A member reads drafts and gives opinions; the season's pages are for those who work on it. */
export function onlyDiscusses(duties: readonly Pick<Duties[number], 'rights'>[]): boolean {
  return duties.some((duty) => duty.rights.includes('discuss')) && !duties.some((duty) => duty.rights.includes('read'));
}
