import * as balances from './contract/balance.ts';
import * as drives from './contract/drives.ts';
import * as giving from './contract/giving.ts';
import * as meetings from './contract/meetings.ts';
import * as replying from './contract/replies.ts';
import * as review from './contract/review.ts';
import * as searching from './contract/searching.ts';
import * as syntheses from './contract/synthesis.ts';

/** Opinions on drafts: drives, meetings, three ways in, and what was said. */
export * from './contract/drives.ts';
export * from './contract/meetings.ts';
export * from './contract/giving.ts';
export * from './contract/searching.ts';
export * from './contract/review.ts';
export * from './contract/synthesis.ts';
export * from './contract/replies.ts';
export * from './contract/balance.ts';

export const opinionsContract = {
  listDrives: drives.listDrives, openDrive: drives.openDrive, changeDrive: drives.changeDrive, driveOverview: drives.driveOverview,
  listMeetings: meetings.listMeetings, openMeeting: meetings.openMeeting, changeMeeting: meetings.changeMeeting, closeMeeting: meetings.closeMeeting,
  myPlaces: giving.myPlaces, myDrafts: giving.myDrafts, readDraft: giving.readDraft, giveOpinion: giving.giveOpinion,
  meetingByCode: giving.meetingByCode, readDraftByCode: giving.readDraftByCode, giveByCode: giving.giveByCode, byReceipt: giving.byReceipt,
  myOpinions: giving.myOpinions, withdrawOpinion: giving.withdrawOpinion, withdrawByReceipt: giving.withdrawByReceipt,
  enterOpinions: giving.enterOpinions, importTemplate: giving.importTemplate, previewImport: giving.previewImport, importOpinions: giving.importOpinions,
  onParagraph: searching.onParagraph, opinionCounts: searching.opinionCounts, searchOpinions: searching.searchOpinions, formFile: searching.formFile, exportOpinions: searching.exportOpinions,
  reviewQueue: review.reviewQueue, decideReview: review.decideReview, addThemeTerm: review.addThemeTerm, amendments: review.amendments, decideAmendment: review.decideAmendment,
  makeNextDraft: review.makeNextDraft,
  synthesis: syntheses.synthesis, beginSynthesis: syntheses.beginSynthesis, writeReport: syntheses.writeReport, writeLine: syntheses.writeLine, splitLine: syntheses.splitLine,
  mergeLines: syntheses.mergeLines, moveOpinion: syntheses.moveOpinion, lineOpinions: syntheses.lineOpinions, adoptSynthesis: syntheses.adoptSynthesis,
  sendSynthesis: syntheses.sendSynthesis, received: syntheses.received, receive: syntheses.receive, compile: syntheses.compile, synthesisFile: syntheses.synthesisFile,
  reply: replying.reply, replies: replying.replies, balance: balances.balance,
};
