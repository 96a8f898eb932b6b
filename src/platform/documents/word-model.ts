/** What a Word file that a person gave says, in our own words: its paragraphs in order, with the structure that was shown. */

export interface GivenParagraph {
  /** A row of a table is a paragraph with its cells parted by tabs; a footnote or endnote stands behind the paragraph or row that refers to it. */
  readonly kind: 'heading' | 'text' | 'row' | 'note';
  /** 1–9 for a heading, 1 the highest; 0 otherwise. */
  readonly level: number;
  /** The number or sign that Word counts and shows before the text: "I-", "1.2.", "a)", "-"; blank where it was typed or there is none. */
  readonly label: string;
  /** NFC, tidy, never blank. A line that a person ended within the paragraph ends with \n; of tracked changes the text as if all were accepted. */
  readonly text: string;
}

export interface GivenWord {
  readonly paragraphs: readonly GivenParagraph[];
  /** Whether the file holds tracked changes that nobody has accepted or refused yet. */
  readonly tracked: boolean;
}

export interface WordLimits {
  readonly bytes: number;
  /** Of the parts that are read, together, once unpacked; pictures are not read. */
  readonly unpackedBytes: number;
  /** Table rows and notes included. */
  readonly paragraphs: number;
  /** Letters of the whole text. */
  readonly letters: number;
}

/** A draft of 450,000 letters has some 3,000 paragraphs and unpacks to 5–15 MB. While a file is read nobody else is answered. */
export const WORD_LIMITS: WordLimits = { bytes: 25 * 1024 * 1024, unpackedBytes: 96 * 1024 * 1024, paragraphs: 50_000, letters: 5_000_000 };

export type WordReadProblem =
  | { readonly code: 'file_too_large'; readonly bytes: number; readonly limitBytes: number }
  | { readonly code: 'not_a_word_file' }
  /** A text, but of a kind we do not read: to be saved as .docx first. */
  | { readonly code: 'other_document'; readonly format: 'doc' | 'odt' | 'rtf' | 'pdf' | 'html' }
  | { readonly code: 'password_protected' }
  | { readonly code: 'macros_not_allowed' }
  | { readonly code: 'damaged_file' }
  | { readonly code: 'unpacks_too_large'; readonly limitBytes: number }
  /** A part of the text is kept outside the file or in another form (a linked document, picture or template, pasted HTML). */
  | { readonly code: 'external_part'; readonly what: 'link' | 'inserted_file'; readonly target: string }
  /** A table within a cell of a table; `near` is the beginning of what stands around it. */
  | { readonly code: 'nested_table'; readonly near: string }
  | { readonly code: 'too_many_paragraphs'; readonly limit: number }
  | { readonly code: 'too_many_letters'; readonly limit: number }
  | { readonly code: 'no_text' };
