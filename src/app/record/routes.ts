import { type Route, route } from '#platform/http/route.ts';
import { recordContract as contract } from './contract.ts';
import { exportChain } from './export.ts';
import { listEntries } from './list-entries.ts';
import { listHeads, listKinds } from './list-heads.ts';
import { showEntry } from './show-entry.ts';
import { verifyRecord } from './verify.ts';

export function recordRoutes(): Route[] {
  return [
    route(contract.listEntries, listEntries),
    route(contract.listHeads, (shell) => listHeads(shell)),
    route(contract.listKinds, () => listKinds()),
    route(contract.showEntry, showEntry),
    route(contract.verifyRecord, (shell) => verifyRecord(shell)),
    route(contract.exportChain, exportChain),
  ];
}
