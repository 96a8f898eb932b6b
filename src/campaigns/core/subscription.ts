import { addDays, type Day, earlier } from '#foundation/day.ts';
import { TOKEN_MAX_DAYS } from '#people/core/account.ts';

/**
 * Until when a calendar that subscribes now is answered: to the season's end, but no longer than a program's token is good.
 * @returns the first day on which it is no longer; undefined when the season is over and nothing will change any more
 */
export function subscriptionEnds(season: { readonly untilDay: Day }, today: Day): Day | undefined {
  return season.untilDay < today ? undefined : earlier(addDays(season.untilDay, 1), addDays(today, TOKEN_MAX_DAYS));
}
