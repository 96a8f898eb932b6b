import type { Finding } from '../finding.ts';
import { checkBeforeSuperior } from './before-superior.ts';
import { checkContents } from './contents.ts';
import { checkForm } from './form.ts';
import { checkHold } from './hold.ts';
import { checkInSeason } from './in-season.ts';
import { checkLength } from './length.ts';
import { checkNotice } from './notice.ts';
import { checkPilotsFirst } from './pilots-first.ts';
import { checkPilotsUntil } from './pilots-until.ts';
import type { Subject } from './subject.ts';
import { checkWindow } from './window.ts';

const RULES = [checkInSeason, checkContents, checkHold, checkWindow, checkLength, checkNotice, checkPilotsFirst, checkPilotsUntil, checkBeforeSuperior, checkForm];

/** Everything that the rules find in one plan, in a steady order. */
export function findingsOf(subject: Subject): Finding[] {
  return RULES.flatMap((rule) => rule(subject));
}
