import type { Db } from '#database/connect.ts';
import { approvedDossier, keptDays } from '#approvals/server/door.ts';
import { approvalsRoutes } from '#approvals/server/routes.ts';
import { approvalsProblemWords } from '#approvals/web/words.ts';
import { campaignsRoutes } from '#campaigns/server/routes.ts';
import { campaignsProblemWords } from '#campaigns/web/words.ts';
import { delegatesRoutes } from '#delegates/server/routes.ts';
import { delegatesProblemWords } from '#delegates/web/words.ts';
import { adoptedAt } from '#documents/server/door.ts';
import { documentsRoutes } from '#documents/server/routes.ts';
import { documentsProblemWords } from '#documents/web/words.ts';
import { unfinishedElections } from '#elections/server/door.ts';
import { electionsRoutes } from '#elections/server/routes.ts';
import { electionsProblemWords } from '#elections/web/words.ts';
import { focusDiscussed, levelsDiscussed, synthesisSent } from '#opinions/server/door.ts';
import { opinionsRoutes } from '#opinions/server/routes.ts';
import { opinionsProblemWords } from '#opinions/web/words.ts';
import { openChecks } from '#lessons/server/door.ts';
import { lessonsRoutes } from '#lessons/server/routes.ts';
import { lessonsProblemWords } from '#lessons/web/words.ts';
import { organisationsRoutes } from '#organisations/server/routes.ts';
import { organisationsProblemWords } from '#organisations/web/words.ts';
import { oversightRoutes } from '#oversight/server/routes.ts';
import { oversightProblemWords } from '#oversight/web/words.ts';
import { personnelRoutes } from '#personnel/server/routes.ts';
import { personnelProblemWords } from '#personnel/web/words.ts';
import { peopleRoutes } from '#people/server/routes.ts';
import { peopleProblemWords } from '#people/web/words.ts';
import { factDays, heldCongresses, progressParts } from '#progress/server/door.ts';
import { progressRoutes } from '#progress/server/routes.ts';
import { programmesRoutes } from '#programmes/server/routes.ts';
import { programmesProblemWords } from '#programmes/web/words.ts';
import { progressProblemWords } from '#progress/web/words.ts';
import { congressTimes, type HallMemory, hallMemory, hallVotes } from '#sittings/server/door.ts';
import { sittingsRoutes } from '#sittings/server/routes.ts';
import { sittingsProblemWords } from '#sittings/web/words.ts';
import { linkedTable, targetsJudged } from '#targets/server/door.ts';
import { targetsRoutes } from '#targets/server/routes.ts';
import { targetsProblemWords } from '#targets/web/words.ts';
import type { Route } from '#platform/http/route.ts';
import type { WordsByRoom } from '#platform/http/serve.ts';
import type { Clock } from '#platform/shell.ts';
import { approvalsPorts } from './dossier-pieces.ts';
import { recordRoutes } from './record/routes.ts';
import { recordProblemWords } from './record/words.ts';

/** Every room's operations, in the order of the trade; what a later room knows is handed to earlier ones here. */
export function allRoutes(parts: { readonly db: Db; readonly clock: Clock; readonly hall?: HallMemory }): Route[] {
  // One memory of each season for all who look at it.
  const progress = progressParts();
  return [
    ...organisationsRoutes(),
    ...peopleRoutes(parts),
    ...campaignsRoutes({ heldCongresses, factDays, lessonChecks: openChecks, planLocks: keptDays }),
    ...progressRoutes({}, progress),
    ...approvalsRoutes(approvalsPorts(parts)),
    ...documentsRoutes({
      hallVotes, linkedTable, targetsJudged, levelsDiscussed, focusDiscussed, synthesisSent,
      timeBalance: async (db, congressId) => (await congressTimes(db, [congressId], parts.clock.now())).get(congressId) ?? null,
    }),
    ...targetsRoutes(),
    ...opinionsRoutes({ ...parts, hallVotes, congressTimes }),
    ...personnelRoutes({ approved: async (db, season, organisation) => (await approvedDossier(db, season, organisation, 'personnel')) ?? null }),
    ...delegatesRoutes(),
    ...sittingsRoutes({ hall: parts.hall ?? hallMemory(), unfinishedElections, resolutionParts: adoptedAt }),
    ...electionsRoutes(),
    ...programmesRoutes(),
    ...lessonsRoutes(),
    ...oversightRoutes({ progress }),
    ...recordRoutes(),
  ];
}

/** The sentences of every problem by room; a code without one does not compile in its room. */
export const allWords = {
  organisations: organisationsProblemWords,
  people: peopleProblemWords,
  campaigns: campaignsProblemWords,
  progress: progressProblemWords,
  approvals: approvalsProblemWords,
  documents: documentsProblemWords,
  targets: targetsProblemWords,
  opinions: opinionsProblemWords,
  personnel: personnelProblemWords,
  delegates: delegatesProblemWords,
  sittings: sittingsProblemWords,
  elections: electionsProblemWords,
  programmes: programmesProblemWords,
  oversight: oversightProblemWords,
  lessons: lessonsProblemWords,
  record: recordProblemWords,
} satisfies WordsByRoom;
