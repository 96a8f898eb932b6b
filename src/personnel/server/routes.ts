import { type Route, route } from '#platform/http/route.ts';
import { KeptAnswers } from '#platform/ledger/kept-answers.ts';
import * as contract from '../contract.ts';
import { recordPersuasion, setDirect, setDirectPaper, showDirect } from './direct.ts';
import { dropPerson, openPerson, setPaper } from './dossier.ts';
import { personnelFile } from './file.ts';
import { listFrames, setFrame } from './frames.ts';
import { amendStep, holdStep } from './hold-step.ts';
import { importPeople, previewImport } from './import-people.ts';
import { showPersonnel } from './overview.ts';
import { personnelParts, type PersonnelPorts } from './parts.ts';
import { listPeople } from './people.ts';
import { comment, endPublishing, listPublications, publish } from './publishing.ts';
import { putPerson, setPosts } from './put-person.ts';
import { setScheme } from './scheme.ts';
import { listSeason } from './season-list.ts';
import type { StatePage, SumRow } from './store-season.ts';
import { listSteps } from './steps.ts';
import { showStructure } from './structure.ts';
import { importTemplate } from './template.ts';

export function personnelRoutes(ports: PersonnelPorts = {}): Route[] {
  const parts = personnelParts(ports);
  const [sums, pages] = [new KeptAnswers<SumRow[]>(), new KeptAnswers<StatePage>()];
  return [
    route(contract.showPersonnel, (shell, actor, input) => showPersonnel(shell, actor, input, parts)),
    route(contract.setScheme, (shell, actor, input) => setScheme(shell, actor, input, parts)),
    route(contract.listFrames, listFrames),
    route(contract.setFrame, setFrame),
    route(contract.listPeople, (shell, actor, input) => listPeople(shell, actor, input, parts)),
    route(contract.putPerson, (shell, actor, input) => putPerson(shell, actor, input, parts)),
    route(contract.dropPerson, (shell, actor, input) => dropPerson(shell, actor, input, parts)),
    route(contract.openPerson, (shell, actor, input) => openPerson(shell, actor, input, parts)),
    route(contract.setPosts, (shell, actor, input) => setPosts(shell, actor, input, parts)),
    route(contract.setPaper, setPaper),
    route(contract.listSteps, (shell, actor, input) => listSteps(shell, actor, input, parts)),
    route(contract.holdStep, (shell, actor, input) => holdStep(shell, actor, input, parts)),
    route(contract.amendStep, (shell, actor, input) => amendStep(shell, actor, input, parts)),
    route(contract.listPublications, listPublications),
    route(contract.publish, publish),
    route(contract.endPublishing, endPublishing),
    route(contract.comment, comment),
    route(contract.showDirect, showDirect),
    route(contract.setDirect, setDirect),
    route(contract.recordPersuasion, recordPersuasion),
    route(contract.setDirectPaper, setDirectPaper),
    route(contract.showStructure, (shell, actor, input) => showStructure(shell, actor, input, sums)),
    route(contract.listSeason, (shell, actor, input) => listSeason(shell, actor, input, pages)),
    route(contract.personnelFile, personnelFile),
    route(contract.importTemplate, importTemplate),
    route(contract.previewImport, previewImport),
    route(contract.importPeople, (shell, actor, input, exchange) => importPeople(shell, actor, input, exchange, parts)),
  ];
}
