import type { Sentence } from '#foundation/sentence.ts';
import { ELECTION_OFFICES, type ElectionOffice } from '../core/election.ts';
import { officeOf } from '../core/finding-words.ts';

/** What is elected, as it stands within a sentence: "bầu ban chấp hành", "the committee". For an office that came as text; that of a branch is called chi ủy. */
export function officeName(office: string, branch = false): Sentence {
  if (!isOffice(office)) return { vi: 'chức danh khác', en: 'another office' };
  const { vi, en } = officeOf(office, branch);
  return { vi, en: `the ${en}` };
}

function isOffice(text: string): text is ElectionOffice {
  return (ELECTION_OFFICES as readonly string[]).includes(text);
}
