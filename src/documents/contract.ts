import * as drafting from './contract/drafting.ts';

/** Văn kiện: drafts by number, their words followed from draft to draft, checks, the vote, number and day at issue. */
export * from './contract/drafting.ts';

export const documentsContract = {
  listDocuments: drafting.listDocuments, makeDocument: drafting.makeDocument, changeDocument: drafting.changeDocument, showDocument: drafting.showDocument, saveText: drafting.saveText,
  readWord: drafting.readWord, takeWord: drafting.takeWord, takeStep: drafting.takeStep, answerCheck: drafting.answerCheck, linkTable: drafting.linkTable, documentFile: drafting.documentFile,
  showRedline: drafting.showRedline, redlineFile: drafting.redlineFile, followParagraph: drafting.followParagraph, passResult: drafting.passResult,
};
