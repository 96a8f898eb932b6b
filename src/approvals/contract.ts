import * as ownSide from './contract/own-side.ts';
import * as superior from './contract/superior.ts';

/** Duyệt, chuẩn y: dossiers that go up, are received, returned or decided on, and the clocks that run meanwhile. */
export * from './contract/own-side.ts';
export * from './contract/superior.ts';

export const approvalsContract = {
  overview: ownSide.overview, planPaper: ownSide.planPaper, setPlanPaper: ownSide.setPlanPaper, submit: ownSide.submit, withdraw: ownSide.withdraw, answerRemark: ownSide.answerRemark, reopen: ownSide.reopen,
  receive: superior.receive, returnDossier: superior.returnDossier, decide: superior.decide, show: superior.show, inbox: superior.inbox, clocks: superior.clocks, file: superior.file,
};
