import type { Taxonomy } from './taxonomy.ts';

/** A phrase that an editor added to a theme. */
export interface OwnTerm {
  readonly theme: string;
  readonly term: string;
}

/** The taxonomy with the phrases that editors added; its version says how many. */
export function withTerms(taxonomy: Taxonomy, terms: readonly OwnTerm[]): Taxonomy {
  if (terms.length === 0) return taxonomy;
  return {
    ...taxonomy,
    version: `${taxonomy.version}+${terms.length}`,
    themes: taxonomy.themes.map((theme) => {
      const own = terms.filter((each) => each.theme === theme.id).map(({ term }) => term.normalize('NFC').toLowerCase());
      return own.length === 0 ? theme : { ...theme, keys: [...theme.keys, ...own.filter((term) => !theme.keys.includes(term))] };
    }),
  };
}
