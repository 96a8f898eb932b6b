import * as agenda from './contract/agenda.ts';
import * as day from './contract/day.ts';
import * as hall from './contract/hall.ts';
import * as motions from './contract/motions.ts';
import * as papers from './contract/papers.ts';
import * as speeches from './contract/speeches.ts';

/** The congress's own day: sittings, agenda, speakers, motions, hall screens, minutes and resolution. */
export * from './contract/day.ts';
export * from './contract/agenda.ts';
export * from './contract/speeches.ts';
export * from './contract/motions.ts';
export * from './contract/hall.ts';
export * from './contract/papers.ts';

export const sittingsContract = {
  showDay: day.showDay, openSitting: day.openSitting, closeSitting: day.closeSitting, closeCongress: day.closeCongress,
  setAgenda: agenda.setAgenda, startItem: agenda.startItem, endItem: agenda.endItem,
  requestSpeech: speeches.requestSpeech, orderSpeeches: speeches.orderSpeeches, startSpeech: speeches.startSpeech, endSpeech: speeches.endSpeech, withdrawSpeech: speeches.withdrawSpeech,
  putMotion: motions.putMotion, decideMotion: motions.decideMotion, withdrawMotion: motions.withdrawMotion, electOfficers: motions.electOfficers,
  makeScreen: hall.makeScreen, endScreen: hall.endScreen, showPanel: hall.showPanel, hall: hall.hall,
  showMinutes: papers.showMinutes, remarkMinutes: papers.remarkMinutes, minutesFile: papers.minutesFile, showResolution: papers.showResolution, resolutionFile: papers.resolutionFile,
};
