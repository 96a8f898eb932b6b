/** One row, by column. */
export interface Row {
  readonly [column: string]: unknown;
}

/** How the verifier asks the database; always the same connection, as the owner or the application, or a copy elsewhere. */
export type Query = (text: string, values?: unknown[]) => Promise<{ readonly rows: Row[] }>;
