import { useState } from 'react';

/** What the secretary has noted of the speech under way. It stays in this window until the speech ends, also when the page is left for a moment. */
const kept = new Map<string, string>();

export function draftOf(speech: string): string {
  return (kept.get(speech) ?? '').trim();
}

export function forgetDraft(speech: string): void {
  kept.delete(speech);
}

export function useDraft(speech: string): readonly [string, (text: string) => void] {
  const [text, setText] = useState(() => kept.get(speech) ?? '');
  return [
    text,
    (next) => {
      kept.set(speech, next);
      setText(next);
    },
  ];
}
