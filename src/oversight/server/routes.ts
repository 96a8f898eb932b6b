import { type Route, route } from '#platform/http/route.ts';
import { KeptAnswers } from '#platform/ledger/kept-answers.ts';
import * as contract from '../contract.ts';
import { assign, endAssignment } from './assignments.ts';
import { board } from './board.ts';
import { commit, reportCommitment } from './commitments.ts';
import { find, followUp } from './findings.ts';
import { grievance, moveGrievance, tell } from './grievances.ts';
import { commitments, grievances } from './lists.ts';
import { mentors } from './mentors.ts';
import { endNote, note } from './notes.ts';
import type { Risks } from './risks.ts';
import { oversightParts, type OversightPorts } from './parts.ts';
import { showPlace } from './show-place.ts';
import { dropVisit, planVisit, visit } from './visits.ts';
import { weekFile } from './week-file.ts';

export function oversightRoutes(ports: OversightPorts = {}): Route[] {
  const parts = oversightParts(ports);
  const kept = new KeptAnswers<Risks>();
  return [
    route(contract.board, (shell, actor, input) => board(shell, actor, input, parts, kept)),
    route(contract.weekFile, (shell, actor, input) => weekFile(shell, actor, input, parts)),
    route(contract.mentors, mentors),
    route(contract.showPlace, (shell, actor, input) => showPlace(shell, actor, input, parts)),
    route(contract.note, note),
    route(contract.endNote, endNote),
    route(contract.assign, assign),
    route(contract.endAssignment, endAssignment),
    route(contract.planVisit, planVisit),
    route(contract.dropVisit, dropVisit),
    route(contract.visit, visit),
    route(contract.find, find),
    route(contract.followUp, followUp),
    route(contract.grievances, grievances),
    route(contract.grievance, grievance),
    route(contract.moveGrievance, moveGrievance),
    route(contract.tell, tell),
    route(contract.commitments, commitments),
    route(contract.commit, commit),
    route(contract.reportCommitment, reportCommitment),
  ];
}
