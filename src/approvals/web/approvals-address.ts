import type { DossierKind } from '../core/dossier.ts';

/** Whose dossiers they are. */
export interface At {
  readonly season: string;
  readonly code: string;
}

export function congressAddress({ season, code }: At): string {
  return `/mua/${season}/dai-hoi/${encodeURIComponent(code)}`;
}

/** The dossiers of one organisation, or one of their kinds among them. */
export function ownAddress(at: At, kind?: DossierKind): string {
  return `${congressAddress(at)}/ho-so${kind === undefined ? '' : `?ho-so=${KIND_NAMES[kind]}`}`;
}

export function planPaperAddress(at: At): string {
  return `${congressAddress(at)}/ke-hoach`;
}

export function inboxAddress(season: string): string {
  return `/mua/${season}/ho-so`;
}

export function dossierAddress(season: string, dossier: string): string {
  return `${inboxAddress(season)}/${dossier}`;
}

/** Kinds as the address names them. */
export const KIND_NAMES: { readonly [K in DossierKind]: string } = { plan: 'ke-hoach', documents: 'van-kien', personnel: 'nhan-su', result: 'ket-qua', programme: 'chuong-trinh' };

export function kindNamed(name: string | undefined): DossierKind | undefined {
  return (Object.keys(KIND_NAMES) as DossierKind[]).find((kind) => KIND_NAMES[kind] === name);
}
