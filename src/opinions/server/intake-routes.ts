import { type Route, route } from '#platform/http/route.ts';
import * as contract from '../contract.ts';
import { onParagraph, opinionCounts } from './asking.ts';
import { type CodeParts, giveByCode, meetingByCode, readDraftByCode } from './by-code.ts';
import { driveOverview } from './drive-overview.ts';
import { changeDrive, listDrives, openDrive } from './drives.ts';
import { enterOpinions } from './entering.ts';
import { giveOpinion } from './giving.ts';
import { importOpinions, previewImport } from './importing.ts';
import { changeMeeting, closeMeeting, listMeetings, openMeeting } from './meetings.ts';
import { exportOpinions, formFile, importTemplate } from './papers.ts';
import { myDrafts, myPlaces, readDraft } from './reading.ts';
import { byReceipt, myOpinions, withdrawByReceipt, withdrawOpinion } from './receipts.ts';
import { searchOpinions } from './search.ts';

/** Drives, meetings, the three ways in, and what was said. */
export function intakeRoutes(parts: CodeParts): Route[] {
  return [
    route(contract.listDrives, listDrives),
    route(contract.openDrive, openDrive),
    route(contract.changeDrive, changeDrive),
    route(contract.driveOverview, driveOverview),
    route(contract.listMeetings, listMeetings),
    route(contract.openMeeting, openMeeting),
    route(contract.changeMeeting, changeMeeting),
    route(contract.closeMeeting, closeMeeting),
    route(contract.myPlaces, myPlaces),
    route(contract.myDrafts, myDrafts),
    route(contract.readDraft, readDraft),
    route(contract.giveOpinion, giveOpinion),
    route(contract.meetingByCode, (shell, _actor, input, exchange) => meetingByCode(shell, input, exchange, parts)),
    route(contract.readDraftByCode, (shell, _actor, input, exchange) => readDraftByCode(shell, input, exchange, parts)),
    route(contract.giveByCode, (shell, _actor, input, exchange) => giveByCode(shell, input, exchange, parts)),
    route(contract.byReceipt, (shell, _actor, input) => byReceipt(shell, input)),
    route(contract.myOpinions, myOpinions),
    route(contract.withdrawOpinion, withdrawOpinion),
    route(contract.withdrawByReceipt, (shell, _actor, input) => withdrawByReceipt(shell, input)),
    route(contract.enterOpinions, enterOpinions),
    route(contract.importTemplate, importTemplate),
    route(contract.previewImport, previewImport),
    route(contract.importOpinions, importOpinions),
    route(contract.onParagraph, onParagraph),
    route(contract.opinionCounts, opinionCounts),
    route(contract.searchOpinions, searchOpinions),
    route(contract.formFile, formFile),
    route(contract.exportOpinions, exportOpinions),
  ];
}
