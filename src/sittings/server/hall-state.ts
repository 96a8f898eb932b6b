import type { CongressForm } from '#campaigns/core/plan.ts';
import type { Db } from '#database/connect.ts';
import type { OutputOf } from '#foundation/contract.ts';
import type { hall as contract } from '../contract.ts';
import { type AgendaItem, itemState } from '../core/agenda.ts';
import { congressTitle } from '../core/congress-title.ts';
import type { Shown } from '../core/hall-panel.ts';
import { type Speech, speechState } from '../core/speech.ts';
import { agendaOf, sittingsOf } from './store-day.ts';
import { announcementsOf, openScreens } from './store-hall.ts';
import { motionsOf } from './store-motions.ts';
import { speechesOf } from './store-speeches.ts';
import { motionView } from './views.ts';

/** Without the clock, so that equal states are equal. */
export type HallState = Omit<OutputOf<typeof contract>, 'now'>;
type Panel = HallState['panel'];

export interface HallPlace {
  readonly congressId: number;
  readonly organisation: string;
  readonly form: CongressForm;
  readonly term: string;
  readonly sample: boolean;
}

/** What every open screen of a congress shows, by token: one reading of the record for all of them. */
export async function hallStates(db: Db, place: HallPlace): Promise<ReadonlyMap<string, HallState>> {
  const screens = await openScreens(db, place.congressId);
  const panels = new Map<string, Promise<Panel>>();
  const states = new Map<string, HallState>();
  for (const { token, name, shown, shownAt } of screens) {
    const key = JSON.stringify(shown);
    const panel = panels.get(key) ?? panelOf(db, place.congressId, shown);
    panels.set(key, panel);
    states.set(token, { title: congressTitle(place), screen: name, sample: place.sample, panel: await panel, shownAt });
  }
  return states;
}

async function panelOf(db: Db, congressId: number, shown: Shown): Promise<Panel> {
  switch (shown.kind) {
    case 'blank':
      return { kind: 'blank' };
    case 'text':
      return shown;
    case 'agenda': {
      const open = (await sittingsOf(db, congressId)).find((sitting) => sitting.closedAt === null);
      return agendaPanel(await agendaOf(db, congressId), open?.kind ?? null);
    }
    case 'speaker':
      return speakerPanel(await speechesOf(db, congressId), await agendaOf(db, congressId));
    case 'motion': {
      const motion = (await motionsOf(db, congressId)).find((each) => each.id === shown.motion);
      if (!motion) return { kind: 'blank' };
      const { number, text, method, state, decision } = motionView(motion);
      return { kind: 'motion', motion: { number, text, method, state, decision } };
    }
    case 'announced': {
      const announced = (await announcementsOf(db, congressId)).find((each) => each.id === shown.announced);
      if (!announced) return { kind: 'blank' };
      return { kind: 'announced', panelKind: announced.kind, title: announced.title, payload: announced.payload, announcedAt: announced.announcedAt };
    }
  }
}

/** The items of the open sitting; between sittings all. */
function agendaPanel(agenda: readonly AgendaItem[], sitting: AgendaItem['sitting'] | null): Panel {
  const items = agenda.filter((item) => sitting === null || item.sitting === sitting);
  return { kind: 'agenda', sitting, items: items.map((item) => ({ position: item.position, title: item.title, kind: item.kind, state: itemState(item) })) };
}

function speakerPanel(speeches: readonly Speech[], agenda: readonly AgendaItem[]): Panel {
  const item = agenda.find((each) => itemState(each) === 'running');
  const states = speeches.map((speech) => ({ speech, state: speechState(speech) }));
  const speaking = states.find(({ state }) => state === 'speaking')?.speech;
  const waiting = states.filter(({ state }) => state === 'waiting').map(({ speech }) => speech);
  const turn = states.filter(({ state }) => state === 'ended').length + 1;
  return {
    kind: 'speaker',
    item: item ? { position: item.position, of: agenda.length, title: item.title } : null,
    speaking: speaking?.startedAt
      ? { name: speaking.name, unit: speaking.unit, role: speaking.role, subject: speaking.subject, minutes: speaking.minutes, startedAt: speaking.startedAt, turn, turns: turn + waiting.length }
      : null,
    next: waiting.slice(0, 2).map(({ name, unit }) => ({ name, unit })),
  };
}
