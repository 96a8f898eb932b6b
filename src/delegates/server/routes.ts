import { type Route, route } from '#platform/http/route.ts';
import * as contract from '../contract.ts';
import { addParticipant } from './add-participant.ts';
import { allocate } from './allocate.ts';
import { makeBadges } from './make-badges.ts';
import { changeParticipant } from './change-participant.ts';
import { checkIn, checkInLine } from './check-in.ts';
import { decideSeat } from './decide-seat.ts';
import { decideStanding } from './decide-standing.ts';
import { importRoll, previewImport } from './import-roll.ts';
import { listParticipants } from './list-participants.ts';
import { removeParticipant } from './remove-participant.ts';
import { replaceDelegate } from './replace-delegate.ts';
import { reportFile, showReport } from './report.ts';
import { exportRoll, importTemplate } from './roll-book.ts';
import { showParticipant } from './show-participant.ts';
import { showPresence } from './show-presence.ts';
import { showVoteBase } from './show-vote-base.ts';

export function delegatesRoutes(): Route[] {
  const line = checkInLine();
  return [
    route(contract.listParticipants, listParticipants),
    route(contract.showParticipant, showParticipant),
    route(contract.addParticipant, addParticipant),
    route(contract.changeParticipant, changeParticipant),
    route(contract.removeParticipant, removeParticipant),
    route(contract.allocate, allocate),
    route(contract.decideStanding, decideStanding),
    route(contract.replaceDelegate, replaceDelegate),
    route(contract.decideSeat, decideSeat),
    route(contract.checkIn, (shell, actor, input) => checkIn(shell, actor, input, line)),
    route(contract.showPresence, showPresence),
    route(contract.showVoteBase, showVoteBase),
    route(contract.importTemplate, importTemplate),
    route(contract.previewImport, previewImport),
    route(contract.importRoll, importRoll),
    route(contract.showReport, showReport),
    route(contract.reportFile, reportFile),
    route(contract.makeBadges, makeBadges),
    route(contract.exportRoll, exportRoll),
  ];
}
