import { type Route, route } from '#platform/http/route.ts';
import * as contract from '../contract.ts';
import { addPaper } from './add-paper.ts';
import { burnUp } from './burn-up.ts';
import { cells } from './cells.ts';
import { listFacts } from './list-facts.ts';
import { listUnits } from './list-units.ts';
import { overview } from './overview.ts';
import { type ProgressParts, type ProgressPorts, progressParts } from './parts.ts';
import { recordFact } from './record-fact.ts';
import { recordFacts } from './record-facts.ts';
import { report } from './report.ts';
import { showPaper } from './show-paper.ts';
import { withdrawFact } from './withdraw-fact.ts';

/** @param parts handed in where another room shares this process's memory of the seasons */
export function progressRoutes(ports: ProgressPorts = {}, parts: ProgressParts = progressParts(ports)): Route[] {
  return [
    route(contract.overview, (shell, actor, input) => overview(shell, actor, input, parts)),
    route(contract.cells, (shell, actor, input) => cells(shell, actor, input, parts)),
    route(contract.burnUp, (shell, actor, input) => burnUp(shell, actor, input, parts)),
    route(contract.listUnits, (shell, actor, input) => listUnits(shell, actor, input, parts)),
    route(contract.listFacts, (shell, actor, input) => listFacts(shell, actor, input, parts)),
    route(contract.recordFact, (shell, actor, input) => recordFact(shell, actor, input, parts.kinds)),
    route(contract.recordFacts, (shell, actor, input) => recordFacts(shell, actor, input, parts.kinds)),
    route(contract.withdrawFact, (shell, actor, input) => withdrawFact(shell, actor, input, parts.kinds)),
    route(contract.report, (shell, actor, input) => report(shell, actor, input, parts)),
    route(contract.addPaper, addPaper),
    route(contract.showPaper, showPaper),
  ];
}
