/** Address of a congress, or of one of its pages: congressAddress('vinh-long-2020', 'MT.12', 'phien-hop'). */
export function congressAddress(season: string, code: string, page?: string): string {
  const at = `/mua/${season}/dai-hoi/${encodeURIComponent(code)}`;
  return page === undefined ? at : `${at}/${page}`;
}
