import { type Route, route } from '#platform/http/route.ts';
import { KeptAnswers } from '#platform/ledger/kept-answers.ts';
import * as contract from '../contract.ts';
import { assignMember, dropAssignment } from './assignments.ts';
import { file } from './file.ts';
import { overview } from './overview.ts';
import { programmesParts } from './parts.ts';
import { issueProgramme, makeProgramme, setAims } from './programme.ts';
import { reportQuarter, showQuarter } from './quarters.ts';
import { showResultReport } from './result-report.ts';
import { type Below, rollUp } from './roll-up.ts';
import { issueWorkingRules, setWorkingRules, showRules } from './rules.ts';
import { holdSession, withdrawSession } from './sessions.ts';
import { showProgramme } from './show-programme.ts';
import { dropTask, setTask } from './tasks.ts';

/** Units whose congresses are kept; those of a country are some megabytes. */
const BELOW_KEPT = 6;

export function programmesRoutes(): Route[] {
  const parts = programmesParts();
  const kept = new KeptAnswers<readonly Below[]>(BELOW_KEPT);
  return [
    route(contract.overview, (shell, actor, input) => overview(shell, actor, input, parts)),
    route(contract.rollUp, (shell, actor, input) => rollUp(shell, actor, input, kept)),
    route(contract.showRules, showRules),
    route(contract.setWorkingRules, (shell, actor, input) => setWorkingRules(shell, actor, input, parts)),
    route(contract.issueWorkingRules, (shell, actor, input) => issueWorkingRules(shell, actor, input, parts)),
    route(contract.assignMember, assignMember),
    route(contract.dropAssignment, dropAssignment),
    route(contract.holdSession, holdSession),
    route(contract.withdrawSession, withdrawSession),
    route(contract.showProgramme, showProgramme),
    route(contract.makeProgramme, (shell, actor, input) => makeProgramme(shell, actor, input, parts)),
    route(contract.setAims, (shell, actor, input) => setAims(shell, actor, input, parts)),
    route(contract.setTask, (shell, actor, input) => setTask(shell, actor, input, parts)),
    route(contract.dropTask, (shell, actor, input) => dropTask(shell, actor, input, parts)),
    route(contract.issueProgramme, (shell, actor, input) => issueProgramme(shell, actor, input, parts)),
    route(contract.showQuarter, showQuarter),
    route(contract.reportQuarter, reportQuarter),
    route(contract.resultReport, showResultReport),
    route(contract.file, file),
  ];
}
