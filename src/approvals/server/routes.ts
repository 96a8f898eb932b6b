import { type Route, route } from '#platform/http/route.ts';
import { KeptAnswers } from '#platform/ledger/kept-answers.ts';
import * as contract from '../contract.ts';
import { clocks } from './clocks.ts';
import { decide } from './decide.ts';
import { file } from './file.ts';
import { inbox } from './inbox.ts';
import { overview } from './overview.ts';
import { answerRemark, reopen, withdraw } from './own-side.ts';
import { type ApprovalsPorts, approvalsParts } from './parts.ts';
import { planPaper, setPlanPaper } from './plan-papers.ts';
import type { SharedClock } from './season-clocks.ts';
import { show } from './show.ts';
import { submit } from './submit.ts';
import { receive, returnDossier } from './superior.ts';

/** Days and units whose clocks are kept; those of a country are some megabytes. */
const CLOCKS_KEPT = 8;

export function approvalsRoutes(ports: ApprovalsPorts = {}): Route[] {
  const parts = approvalsParts(ports);
  const kept = new KeptAnswers<SharedClock[]>(CLOCKS_KEPT);
  return [
    route(contract.overview, (shell, actor, input) => overview(shell, actor, input, parts)),
    route(contract.planPaper, planPaper),
    route(contract.setPlanPaper, setPlanPaper),
    route(contract.submit, (shell, actor, input) => submit(shell, actor, input, parts)),
    route(contract.withdraw, (shell, actor, input) => withdraw(shell, actor, input, parts)),
    route(contract.answerRemark, answerRemark),
    route(contract.reopen, reopen),
    route(contract.receive, receive),
    route(contract.returnDossier, returnDossier),
    route(contract.decide, (shell, actor, input) => decide(shell, actor, input, parts)),
    route(contract.show, (shell, actor, input) => show(shell, actor, input, parts)),
    route(contract.inbox, inbox),
    route(contract.clocks, (shell, actor, input) => clocks(shell, actor, input, parts, kept)),
    route(contract.file, (shell, actor, input) => file(shell, actor, input, parts)),
  ];
}
