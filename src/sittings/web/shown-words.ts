import type { Sentence } from '#foundation/sentence.ts';
import type { Shown } from '../core/hall-panel.ts';
import type { DayView } from './desk-view.ts';

/** What a screen can be told to show; kinds that need something chosen first have their own way. */
export const PLAIN_PANELS = ['agenda', 'speaker', 'blank'] as const;

export const panelWords: { readonly [K in Shown['kind']]: Sentence } = {
  agenda: { vi: 'Chương trình', en: 'Agenda' },
  speaker: { vi: 'Người phát biểu', en: 'Speaker' },
  motion: { vi: 'Biểu quyết', en: 'Vote' },
  text: { vi: 'Dòng chữ', en: 'Text' },
  announced: { vi: 'Kết quả đã công bố', en: 'Announced' },
  blank: { vi: 'Để trống', en: 'Blank' },
};

/** What a screen shows now, in words: the text, the motion's number, the title that was announced. */
export function shownWords(shown: Shown, { motions, announced }: Pick<DayView, 'motions' | 'announced'>): Sentence {
  switch (shown.kind) {
    case 'text':
      return { vi: `“${shown.title}”`, en: `“${shown.title}”` };
    case 'motion': {
      const number = motions.find((motion) => motion.id === shown.motion)?.number;
      return number === undefined ? panelWords.motion : { vi: `Biểu quyết số ${number}`, en: `Vote no. ${number}` };
    }
    case 'announced': {
      const title = announced.find((each) => each.id === shown.announced)?.title;
      return title === undefined ? panelWords.announced : { vi: title, en: title };
    }
    default:
      return panelWords[shown.kind];
  }
}

export function sameShown(one: Shown, other: Shown): boolean {
  const facts = (shown: Shown): [string, string][] => Object.entries(shown);
  return one.kind === other.kind && facts(one).every(([name, fact]) => facts(other).some(([otherName, otherFact]) => name === otherName && fact === otherFact));
}
