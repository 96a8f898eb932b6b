import type { SentBy } from '#foundation/contract.ts';
import type { visit } from '../contract.ts';
import { VISIT_POINTS, type VisitAnswer, type VisitPoint } from '../core/visit-checklist.ts';
import type { Visit } from './answers.ts';

export interface DraftFinding {
  readonly id: string;
  readonly text: string;
  readonly owner: string;
  readonly due: string;
}

/** A visit as it is typed on the phone. */
export interface VisitDraft {
  readonly id: string;
  /** Of the recorded visit that is corrected; null: it is recorded for the first time. */
  readonly revision: number | null;
  readonly wentOn: string;
  /** Points that were answered. */
  readonly answers: { readonly [P in VisitPoint]?: { readonly answer: VisitAnswer; readonly note: string } };
  readonly text: string;
  /** New findings. */
  readonly findings: readonly DraftFinding[];
}

/** The planned visit, a new one, or a recorded one that is corrected. */
export function beginVisit(id: string, known: Visit | undefined, today: string): VisitDraft {
  if (known?.state !== 'went') return { id, revision: null, wentOn: today, answers: {}, text: '', findings: [] };
  const answers = Object.fromEntries(known.answers.filter(({ answer, note }) => answer !== 'not-seen' || note !== '').map(({ point, answer, note }) => [point, { answer, note }]));
  return { id, revision: known.revision, wentOn: known.wentOn ?? today, answers, text: known.text, findings: [] };
}

/** What is sent of it; a finding without a single word was not meant. */
export function sentVisit(draft: VisitDraft): Pick<SentBy<typeof visit>, 'id' | 'revision' | 'wentOn' | 'answers' | 'text' | 'findings'> {
  return {
    id: draft.id, wentOn: draft.wentOn, text: draft.text,
    ...(draft.revision !== null && { revision: draft.revision }),
    answers: VISIT_POINTS.flatMap((point) => {
      const given = draft.answers[point];
      return given ? [{ point, answer: given.answer, note: given.note }] : [];
    }),
    findings: draft.findings.filter(({ text, owner }) => text.trim() !== '' || owner.trim() !== ''),
  };
}
