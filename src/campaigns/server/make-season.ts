import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import { findOrganisation, kindsOf } from '#organisations/server/door.ts';
import { acting, type Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import { REGISTER_CHAIN } from '#platform/ledger/append.ts';
import type { Shell } from '#platform/shell.ts';
import type { makeSeason as operation } from '../contract.ts';
import { checkSeason } from '../core/season.ts';
import { statuteOf } from '../core/statutes/editions.ts';
import { unconfirmedRules } from '../core/statutes/statute.ts';
import { insertSeason, seasonRows } from './store.ts';

/** Makes a season. The sample's own seed marks it as a sample; nobody else can. */
export function makeSeason(shell: Shell, actor: Actor, input: InputOf<typeof operation>, options: { readonly sample?: boolean } = {}): Answer<typeof operation> {
  return shell.write(REGISTER_CHAIN, async (tx): Answer<typeof operation> => {
    const root = await findOrganisation(tx, { code: input.root });
    if (!root) return fail({ code: 'organisation_not_found', organisation: input.root });
    const by = acting(actor, 'administer', root.path);
    if (!by) return fail({ code: 'not_in_your_range' });
    const checked = checkSeason(input);
    if (!checked.ok) return checked;
    const statute = statuteOf(input.statute);
    if (!statute) return fail({ code: 'statute_unknown', statute: input.statute });
    const { levels } = await kindsOf(tx);
    const unknown = input.levels.find(({ levelId }) => !levels.some((level) => level.id === levelId));
    if (unknown) return fail({ code: 'level_unknown', levelId: unknown.levelId });
    if ((await seasonRows(tx, input.code)).length > 0) return fail({ code: 'season_exists', season: input.code });

    const { root: rootCode, code: season, ...rest } = input;
    const waiting = unconfirmedRules(statute);
    const made = {
      ...rest, shownOn: input.shownOn ?? null, sample: options.sample ?? false,
      switches: [...new Set(input.switches)].filter((rule) => waiting.includes(rule)),
    };
    await insertSeason(tx, { ...made, code: season, rootId: root.id }, tx.recordedAt);
    await shell.record(tx, by, {
      chain: REGISTER_CHAIN, operation: 'campaigns.make_season', organisations: [rootCode],
      events: [{ kind: 'campaigns.season_made', season, root: rootCode, ...made, levels: input.levels.map((level) => ({ ...level })) }],
    });
    return ok({ code: season });
  });
}
