/** Address of a congress's workspace, or of one of its pages: '/diem-danh'. */
export function congressHref({ season, code }: { readonly season: string; readonly code: string }, page = ''): string {
  return `/mua/${season}/dai-hoi/${code}${page}`;
}
