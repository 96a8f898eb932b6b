import { allSeasons, organisationPlace, type OrganisationPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { InputOf, OutputOf } from '#foundation/contract.ts';
import type { Day } from '#foundation/day.ts';
import { ok, type Result } from '#foundation/result.ts';
import { findOrganisations } from '#organisations/server/door.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type * as contract from '../contract.ts';
import type { UnderDiscussionProblem } from '../core/problems.ts';
import { paragraphsOf } from './drafts.ts';
import { groupsOf } from './store-meetings.ts';
import { type Own, ownCounts } from './store-opinions.ts';
import { discussedView, draftsUnderDiscussion, underDiscussion } from './under-discussion.ts';
import { todayIn } from './work.ts';

/** The organisations in which the person may give opinions, in each season that reaches them. */
export function myPlaces(shell: Shell, actor: Actor, _input: InputOf<typeof contract.myPlaces>): Answer<typeof contract.myPlaces> {
  return shell.read(async (db): Answer<typeof contract.myPlaces> => {
    const codes = [...new Set(actor.duties.filter((duty) => duty.rights.includes('discuss')).map((duty) => duty.organisation.code))];
    const organisations = await findOrganisations(db, codes);
    const own = ownOf(actor);
    const places = [];
    for (const season of await allSeasons(db)) {
      for (const organisation of organisations.filter((each) => each.path.startsWith(season.rootPath))) {
        const drafts = await draftsUnderDiscussion(db, { season, organisation }, todayIn({ season }, shell.now()), own);
        places.push({
          season: { code: season.code, name: season.nameVi, sample: season.sample }, organisation: { code: organisation.code, name: organisation.name },
          open: drafts.filter((each) => each.open).length, mine: drafts.reduce((sum, each) => sum + each.mine, 0),
        });
      }
    }
    return ok({ name: actor.name, places });
  });
}

export function myDrafts(shell: Shell, actor: Actor, input: InputOf<typeof contract.myDrafts>): Answer<typeof contract.myDrafts> {
  return shell.read(async (db): Answer<typeof contract.myDrafts> => {
    const found = await organisationPlace(db, actor, 'discuss', input);
    if (!found.ok) return found;
    const { season, organisation } = found.value;
    const today = todayIn(found.value, shell.now());
    return ok({ organisation: { code: organisation.code, name: organisation.name }, today, drafts: await draftsUnderDiscussion(db, found.value, today, ownOf(actor)), groups: await groupsOf(db, season.id, organisation.id) });
  });
}

export function readDraft(shell: Shell, actor: Actor, input: InputOf<typeof contract.readDraft>): Answer<typeof contract.readDraft> {
  return shell.read(async (db): Answer<typeof contract.readDraft> => {
    const found = await organisationPlace(db, actor, 'discuss', input);
    return found.ok ? draftToRead(db, found.value, input.document, todayIn(found.value, shell.now()), ownOf(actor)) : found;
  });
}

export function ownOf(actor: Actor): Own {
  return { account: actor.account, receipts: [] };
}

type Reader = OutputOf<typeof contract.readDraft>;

/** The draft in hand as its readers see it, signed in or let in by a meeting's code. */
export async function draftToRead(db: Db, place: Pick<OrganisationPlace, 'season' | 'organisation'>, document: string, today: Day, own: Own): Promise<Result<Reader, UnderDiscussionProblem>> {
  const found = await underDiscussion(db, place, document, today);
  if (!found.ok) return found;
  const { version } = found.value;
  const mine = own.account === null && own.receipts.length === 0 ? new Map<number | null, number>() : await ownCounts(db, own, document, version);
  const paragraphs = await paragraphsOf(db, document, version);
  return ok({
    organisation: { code: place.organisation.code, name: place.organisation.name },
    draft: discussedView(found.value, place, today, [...mine.values()].reduce((sum, each) => sum + each, 0)),
    paragraphs: paragraphs.map((each) => ({ ...each, mine: mine.get(each.id) ?? 0 })),
    mineOnWhole: mine.get(null) ?? 0,
  });
}
