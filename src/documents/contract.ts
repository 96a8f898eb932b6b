import * as drafting from './contract/drafting.ts';
import * as leading from './contract/leading.ts';

/** Văn kiện: drafts by number, their words followed from draft to draft, checks, the vote, number and day at issue. */
export * from './contract/drafting.ts';
export * from './contract/leading.ts';

export const documentsContract = {
  listDocuments: drafting.listDocuments, makeDocument: drafting.makeDocument, changeDocument: drafting.changeDocument, showDocument: drafting.showDocument, saveText: drafting.saveText,
  readWord: drafting.readWord, takeWord: drafting.takeWord, takeStep: drafting.takeStep, answerCheck: drafting.answerCheck, linkTable: drafting.linkTable, documentFile: drafting.documentFile,
  showRedline: drafting.showRedline, redlineFile: drafting.redlineFile, followParagraph: drafting.followParagraph, passResult: drafting.passResult,
  outlines: leading.outlines, makeOutline: leading.makeOutline, changeOutline: leading.changeOutline, issueOutline: leading.issueOutline, withdrawOutline: leading.withdrawOutline,
  remarks: leading.remarks, addRemark: leading.addRemark, answerRemark: leading.answerRemark, checks: leading.checks, quality: leading.quality, answerQuality: leading.answerQuality,
  searchDocuments: leading.searchDocuments, seasonDocuments: leading.seasonDocuments,
};
