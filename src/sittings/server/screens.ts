import { randomBytes, randomUUID } from 'node:crypto';
import { formWords } from '#campaigns/core/words.ts';
import type { CongressPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { InputOf } from '#foundation/contract.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type * as contract from '../contract.ts';
import type { Shown } from '../core/hall-panel.ts';
import type { ScreenProblem } from '../core/problems.ts';
import { named } from './agenda.ts';
import { announcementsOf, endScreenRow, findScreen, insertScreen, type OpenScreen, openScreens, showOn } from './store-hall.ts';
import { motionsOf } from './store-motions.ts';
import { atCongress } from './work.ts';

const AT_MOST = 20;
const TOKEN_BYTES = 32;

/**
 * Adds a hall screen with an address that nobody can guess. It shows what the first screen shows; the first one shows whose congress it is, so
 * that the hall sees that the line stands. The address never enters the record: it opens what was announced to the hall, and ends with the screen.
 */
export function makeScreen(shell: Shell, actor: Actor, input: InputOf<typeof contract.makeScreen>): Answer<typeof contract.makeScreen> {
  return atCongress<typeof contract.makeScreen>(shell, actor, input, 'sittings.make_screen', async (tx, place) => {
    const { id: congressId } = place.congress;
    const open = await openScreens(tx, congressId);
    if (open.length >= AT_MOST) return fail({ code: 'too_many_screens', atMost: AT_MOST });
    const shown: Shown = open[0]?.shown ?? welcome(place);
    const screen: OpenScreen = { id: randomUUID(), congressId, name: input.name, token: randomBytes(TOKEN_BYTES).toString('base64url'), shown, shownAt: tx.recordedAt, madeAt: tx.recordedAt };
    await insertScreen(tx, screen);
    return ok({ events: [{ kind: 'sittings.screen_made', ...named(place), screen: screen.id, name: screen.name, shown }], answer: () => screenView(screen) });
  });
}

/** Revokes the address of a screen; who has it open is told within a second. */
export function endScreen(shell: Shell, actor: Actor, input: InputOf<typeof contract.endScreen>): Answer<typeof contract.endScreen> {
  return atCongress<typeof contract.endScreen>(shell, actor, input, 'sittings.end_screen', async (tx, place) => {
    const screen = await findScreen(tx, place.congress.id, input.screen);
    if (!screen) return fail({ code: 'screen_not_found' });
    if (screen.ended) return fail({ code: 'screen_ended', name: screen.name });
    await endScreenRow(tx, input.screen, tx.recordedAt);
    return ok({ events: [{ kind: 'sittings.screen_ended', ...named(place), screen: input.screen, name: screen.name }], answer: () => ({ ended: input.screen }) });
  });
}

/** Shows something on all screens or on some: only what the record holds as announced, a motion that was put, or a text. */
export function showPanel(shell: Shell, actor: Actor, input: InputOf<typeof contract.showPanel>): Answer<typeof contract.showPanel> {
  return atCongress<typeof contract.showPanel>(shell, actor, input, 'sittings.show_panel', async (tx, place) => {
    const { id: congressId } = place.congress;
    const chosen = await chosenScreens(tx, congressId, input.screens);
    if (!chosen.ok) return chosen;
    const { shown } = input;
    if (shown.kind === 'motion' && !(await motionsOf(tx, congressId)).some((motion) => motion.id === shown.motion)) return fail({ code: 'motion_not_found' });
    if (shown.kind === 'announced' && !(await announcementsOf(tx, congressId)).some((each) => each.id === shown.announced)) return fail({ code: 'announcement_not_found' });
    await showOn(tx, chosen.value, shown, tx.recordedAt);
    return ok({ events: [{ kind: 'sittings.panel_shown', ...named(place), shown, screens: chosen.value }], answer: () => ({ screens: chosen.value }) });
  });
}

function welcome({ congress, organisation, season }: CongressPlace): Shown {
  return { kind: 'text', title: `${formWords[congress.form].vi} ${organisation.name}`, text: `Nhiệm kỳ ${season.term}` };
}

async function chosenScreens(db: Db, congressId: number, screens: 'all' | readonly string[]): Promise<Result<string[], ScreenProblem>> {
  const open = (await openScreens(db, congressId)).map((screen) => screen.id);
  if (screens === 'all') return open.length === 0 ? fail({ code: 'no_screens' }) : ok(open);
  for (const id of screens) {
    if (open.includes(id)) continue;
    const known = await findScreen(db, congressId, id);
    return known ? fail({ code: 'screen_ended', name: known.name }) : fail({ code: 'screen_not_found' });
  }
  return ok([...new Set(screens)]);
}

export function screenView({ id, name, token, shown, madeAt }: OpenScreen) {
  return { id, name, token, shown, madeAt };
}
