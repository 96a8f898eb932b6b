/** The themes of a kind of campaign, and the phrases by which each is known. Order decides between equals. */
export interface Taxonomy {
  /** Changes with every change of a theme or key; what was grouped keeps the version it was grouped by. */
  readonly version: string;
  readonly themes: readonly Theme[];
  /** Phrases that say that something is proposed, not what. */
  readonly boilerplate: readonly string[];
}

export interface Theme {
  readonly id: string;
  /** As a person reads it. */
  readonly label: string;
  readonly keys: readonly string[];
}
