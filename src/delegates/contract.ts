import * as checkIn from './contract/check-in.ts';
import * as importing from './contract/import.ts';
import * as report from './contract/report.ts';
import * as roll from './contract/roll.ts';
import * as standing from './contract/standing.ts';

/** The roll of a congress, who is there, and the base of the vote: what may be asked, by subject. */
export * from './contract/roll.ts';
export * from './contract/standing.ts';
export * from './contract/check-in.ts';
export * from './contract/import.ts';
export * from './contract/report.ts';

const { listParticipants, showParticipant, addParticipant, changeParticipant, removeParticipant, allocate } = roll;
const { checkIn: checkInOperation, showPresence, showVoteBase } = checkIn;
const { showReport, reportFile, makeBadges, exportRoll } = report;

export const delegatesContract = {
  listParticipants, showParticipant, addParticipant, changeParticipant, removeParticipant, allocate, ...standing, checkIn: checkInOperation, showPresence, showVoteBase, ...importing,
  showReport, reportFile, makeBadges, exportRoll,
};
