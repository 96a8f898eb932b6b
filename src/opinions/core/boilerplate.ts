import { foldKey } from './fold-words.ts';
import { Phrases } from './phrases.ts';
import { PROVINCE_TAXONOMY } from './province-taxonomy.ts';

let folded: Phrases | undefined;

/** The phrases of proposing («đề nghị bổ sung …»), folded. They are the same in every campaign. */
export function boilerplate(): Phrases {
  folded ??= new Phrases(PROVINCE_TAXONOMY.boilerplate.map((phrase) => foldKey(phrase).split(' ')));
  return folded;
}
