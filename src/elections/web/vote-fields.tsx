import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Sentence } from '#foundation/sentence.ts';
import { useSay } from '#kit/language.tsx';
import css from './elections.module.css';
import { FigureInput } from './figure-input.tsx';

/** A vote by show of hands as it is typed, and as it is sent. */
export interface VoteDraft {
  readonly present: string;
  readonly for: string;
  readonly against: string;
  readonly other: string;
}

export interface Vote {
  readonly present: number;
  readonly for: number;
  readonly against: number;
  readonly other: number;
}

export function useVoteDraft(present: number | null | undefined): readonly [VoteDraft, (draft: VoteDraft) => void] {
  return useState<VoteDraft>(() => ({ present: present ? String(present) : '', for: '', against: '0', other: '0' }));
}

/** Undefined while a figure is missing. */
export function voteIn(draft: VoteDraft): Vote | undefined {
  if ([draft.present, draft.for, draft.against, draft.other].some((each) => each === '')) return undefined;
  return { present: Number(draft.present), for: Number(draft.for), against: Number(draft.against), other: Number(draft.other) };
}

const LABELS: { readonly [K in keyof VoteDraft]: Sentence } = {
  present: { vi: 'Có mặt', en: 'Present' },
  for: { vi: 'Tán thành', en: 'For' },
  against: { vi: 'Không tán thành', en: 'Against' },
  other: { vi: 'Ý kiến khác', en: 'Other' },
};

/** Present, for, against, other, in one row; one press enters that all agree. `missing` marks what was left out. */
export function VoteFields({ legend, draft, onChange, missing }: { readonly legend: string; readonly draft: VoteDraft; readonly onChange: (draft: VoteDraft) => void; readonly missing: boolean }) {
  const say = useSay();
  return (
    <fieldset className={css.vote}>
      <legend>{legend}</legend>
      <div className={css.four}>
        {(['present', 'for', 'against', 'other'] as const).map((each) => (
          <FigureInput key={each} label={say(LABELS[each])} value={draft[each]} onChange={(value) => onChange({ ...draft, [each]: value })} error={missing && draft[each] === ''} />
        ))}
      </div>
      <Button size="compact-sm" variant="subtle" disabled={draft.present === ''} onClick={() => onChange({ ...draft, for: draft.present, against: '0', other: '0' })}>
        {say({ vi: 'Tất cả tán thành', en: 'All agree' })}
      </Button>
    </fieldset>
  );
}
