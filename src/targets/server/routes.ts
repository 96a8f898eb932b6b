import { type Route, route } from '#platform/http/route.ts';
import * as contract from '../contract.ts';
import { comparePeers, showFeasibility } from './compare.ts';
import { importTargets, previewImport } from './import-targets.ts';
import { judgeTarget, recordResult } from './judge.ts';
import { listTargets } from './list-targets.ts';
import { rollUp } from './roll-up.ts';
import { dropTarget, setTarget } from './set-target.ts';
import { dropTask, setTask } from './set-task.ts';
import { showTable, tableFile } from './table.ts';
import { importTemplate } from './template.ts';

export function targetsRoutes(): Route[] {
  return [
    route(contract.listTargets, listTargets),
    route(contract.setTarget, setTarget),
    route(contract.dropTarget, dropTarget),
    route(contract.recordResult, recordResult),
    route(contract.judgeTarget, judgeTarget),
    route(contract.setTask, setTask),
    route(contract.dropTask, dropTask),
    route(contract.showFeasibility, showFeasibility),
    route(contract.comparePeers, comparePeers),
    route(contract.rollUp, rollUp),
    route(contract.showTable, showTable),
    route(contract.tableFile, tableFile),
    route(contract.importTemplate, importTemplate),
    route(contract.previewImport, previewImport),
    route(contract.importTargets, importTargets),
  ];
}
