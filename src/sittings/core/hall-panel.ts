import type { Moment } from '#foundation/day.ts';

export type PanelJson = null | boolean | number | string | readonly PanelJson[] | { readonly [key: string]: PanelJson };

/** What later rooms show in the hall: the room's own kind (e.g. election-result) with its own payload, announced at a moment. Whole numbers and text only. */
export interface HallPanel {
  readonly kind: string;
  readonly title: string;
  readonly payload: PanelJson;
  readonly announcedAt: Moment;
}

/** Panels of this room. 'announced' shows again what was announced before. */
export const PANEL_KINDS = ['blank', 'text', 'agenda', 'speaker', 'motion', 'announced'] as const;
export type PanelKind = (typeof PANEL_KINDS)[number];

/** What a screen is told to show; the state of the agenda, the speaker and the motion is taken from the record at each change. */
export type Shown =
  | { readonly kind: 'blank' }
  | { readonly kind: 'agenda' }
  | { readonly kind: 'speaker' }
  | { readonly kind: 'text'; readonly title: string; readonly text: string }
  | { readonly kind: 'motion'; readonly motion: string }
  | { readonly kind: 'announced'; readonly announced: string };

export interface HallScreen {
  readonly id: string;
  readonly name: string;
  readonly shown: Shown;
  readonly endedAt: Moment | null;
}
