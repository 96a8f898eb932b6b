import type { OutputOf } from '#foundation/contract.ts';
import { useAnswer } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { listKinds } from '../contract.ts';

type Kinds = OutputOf<typeof listKinds>;
type Kind = Kinds['kinds'][number];

export interface KindNames {
  readonly kinds: readonly Kind[];
  readonly levels: Kinds['levels'];
  /** '' while the list is on its way. */
  kind(id: string): string;
  level(id: string): string;
}

/** Kinds and levels with their names in the reader's language. */
export function useKinds(): KindNames {
  const say = useSay();
  const { data } = useAnswer(listKinds, {});
  const kinds = data?.kinds ?? [];
  const levels = data?.levels ?? [];
  const nameIn = (list: readonly { readonly id: string; readonly nameVi: string; readonly nameEn: string }[], id: string): string => {
    const found = list.find((each) => each.id === id);
    return found ? say({ vi: found.nameVi, en: found.nameEn }) : '';
  };
  return { kinds, levels, kind: (id) => nameIn(kinds, id), level: (id) => nameIn(levels, id) };
}
