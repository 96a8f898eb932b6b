import { type Route, route } from '#platform/http/route.ts';
import * as contract from '../contract.ts';
import { endItem, setAgenda, startItem } from './agenda.ts';
import { closeCongress, closeSitting } from './close.ts';
import { hall } from './hall.ts';
import { remarkMinutes, showMinutes } from './minutes.ts';
import { decideMotion, putMotion, withdrawMotion } from './motions.ts';
import { electOfficers } from './officers.ts';
import { openSitting } from './open-sitting.ts';
import { minutesFile, resolutionFile } from './papers.ts';
import { type SittingsPorts, sittingsParts } from './parts.ts';
import { showResolution } from './resolution.ts';
import { endScreen, makeScreen, showPanel } from './screens.ts';
import { showDay } from './show-day.ts';
import { endSpeech, orderSpeeches, requestSpeech, startSpeech, withdrawSpeech } from './speeches.ts';

export function sittingsRoutes(ports: SittingsPorts = {}): Route[] {
  const parts = sittingsParts(ports);
  return [
    route(contract.showDay, (shell, actor, input) => showDay(shell, actor, input, parts)),
    route(contract.openSitting, (shell, actor, input) => openSitting(shell, actor, input, parts)),
    route(contract.closeSitting, (shell, actor, input) => closeSitting(shell, actor, input, parts)),
    route(contract.closeCongress, (shell, actor, input) => closeCongress(shell, actor, input, parts)),
    route(contract.setAgenda, setAgenda),
    route(contract.startItem, startItem),
    route(contract.endItem, endItem),
    route(contract.requestSpeech, (shell, actor, input) => requestSpeech(shell, actor, input, parts)),
    route(contract.orderSpeeches, orderSpeeches),
    route(contract.startSpeech, startSpeech),
    route(contract.endSpeech, endSpeech),
    route(contract.withdrawSpeech, withdrawSpeech),
    route(contract.putMotion, putMotion),
    route(contract.decideMotion, (shell, actor, input) => decideMotion(shell, actor, input, parts)),
    route(contract.withdrawMotion, withdrawMotion),
    route(contract.electOfficers, (shell, actor, input) => electOfficers(shell, actor, input, parts)),
    route(contract.makeScreen, makeScreen),
    route(contract.endScreen, endScreen),
    route(contract.showPanel, showPanel),
    route(contract.hall, (shell, actor, input) => hall(shell, actor, input, parts)),
    route(contract.showMinutes, showMinutes),
    route(contract.remarkMinutes, remarkMinutes),
    route(contract.minutesFile, minutesFile),
    route(contract.showResolution, (shell, actor, input) => showResolution(shell, actor, input, parts)),
    route(contract.resolutionFile, (shell, actor, input) => resolutionFile(shell, actor, input, parts)),
  ];
}
