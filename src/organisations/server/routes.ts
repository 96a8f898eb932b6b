import { type Route, route } from '#platform/http/route.ts';
import * as contract from '../contract.ts';
import { addOrganisation } from './add-organisation.ts';
import { closeOrganisation } from './close-organisation.ts';
import { exportOrganisations } from './export-register.ts';
import { importBoard } from './import-board.ts';
import { importOrganisations, previewImport, showImport } from './import-file.ts';
import { importTemplate } from './import-template.ts';
import { mergeOrganisations } from './merge-organisations.ts';
import { moveOrganisation } from './move-organisation.ts';
import { reclassifyOrganisation } from './reclassify-organisation.ts';
import { recountOrganisation } from './recount-organisation.ts';
import { renameOrganisation } from './rename-organisation.ts';
import { searchOrganisations } from './search-organisations.ts';
import { listChildren, listKinds, listRoots, showOrganisation } from './show-organisation.ts';
import { splitOrganisation } from './split-organisation.ts';

export function organisationsRoutes(): Route[] {
  const board = importBoard();
  return [
    route(contract.listKinds, listKinds),
    route(contract.listRoots, listRoots),
    route(contract.listChildren, listChildren),
    route(contract.searchOrganisations, searchOrganisations),
    route(contract.showOrganisation, showOrganisation),
    route(contract.addOrganisation, addOrganisation),
    route(contract.renameOrganisation, renameOrganisation),
    route(contract.reclassifyOrganisation, reclassifyOrganisation),
    route(contract.recountOrganisation, recountOrganisation),
    route(contract.moveOrganisation, moveOrganisation),
    route(contract.mergeOrganisations, mergeOrganisations),
    route(contract.splitOrganisation, splitOrganisation),
    route(contract.closeOrganisation, closeOrganisation),
    route(contract.previewImport, previewImport),
    route(contract.importOrganisations, importOrganisations(board)),
    route(contract.showImport, showImport(board)),
    route(contract.importTemplate, importTemplate),
    route(contract.exportOrganisations, exportOrganisations),
  ];
}
