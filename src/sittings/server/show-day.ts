import { congressPlace } from '#campaigns/server/door.ts';
import type { InputOf } from '#foundation/contract.ts';
import { ok } from '#foundation/result.ts';
import { acting, type Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { showDay as contract } from '../contract.ts';
import { nextStep } from '../core/next-step.ts';
import { dayState } from './day-state.ts';
import type { SittingsParts } from './parts.ts';
import { screenView } from './screens.ts';
import { announcementsOf, openScreens } from './store-hall.ts';
import { agendaView, motionView, officeView, sittingView, speakersView } from './views.ts';

/** The whole state of the chair's desk at one moment. Addresses of screens are for who works with them. */
export function showDay(shell: Shell, actor: Actor, input: InputOf<typeof contract>, parts: SittingsParts): Answer<typeof contract> {
  return shell.read(async (db): Answer<typeof contract> => {
    const place = await congressPlace(db, actor, 'read', input);
    if (!place.ok) return place;
    const { organisation, congress } = place.value;
    const day = await dayState(db, place.value, parts);
    const now = shell.now();
    const record = acting(actor, 'record', organisation.path) !== undefined;
    const { code, rule, ...facts } = nextStep(day);
    return ok({
      organisation: { code: organisation.code, name: organisation.name }, form: congress.form, directElection: congress.directElection, contents: [...congress.contents], now, may: { record },
      sittings: day.sittings.map(sittingView), open: day.open?.id ?? null, closedAt: day.row.closedAt, quorum: { ...day.quorum },
      agenda: agendaView(place.value, day.row.revision, day.agenda, now), speakers: speakersView(day.speeches, now), motions: day.motions.map(motionView), officers: day.officers.map(officeView),
      screens: record ? (await openScreens(db, congress.id)).map(screenView) : [],
      announced: (await announcementsOf(db, congress.id)).map(({ id, kind, title, announcedAt }) => ({ id, kind, title, announcedAt })),
      next: { code, rule, facts },
    });
  });
}
