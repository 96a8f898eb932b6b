import type { Indicators } from './indicators.ts';
import { NO_DAY, type SeasonRecord } from './season-record.ts';
import type { ViewDates } from './standings.ts';

/** What the facts known at a moment say about each congress on a day; columns by the congress's position. */
export interface FoldedFacts {
  readonly marks: Int32Array;
  readonly heldOn: Int32Array;
  /** Position of the fact by which it is put off; -1 when it is not. */
  readonly postponement: Int32Array;
  readonly decision: Int32Array;
}

const NOTHING = 0;
const MARK = 1;
const HELD = 2;
const POSTPONEMENT = 3;
const DECISION = 4;

/** Reads the facts in the order of recording. Of two that begin and end a spell, the later day decides; on one day, what was recorded later. */
export function foldFacts(record: SeasonRecord, indicators: Indicators, { asOf, knownAt }: ViewDates): FoldedFacts {
  const { size } = record;
  const marks = new Int32Array(size);
  const heldOn = new Int32Array(size).fill(NO_DAY);
  const postponement = new Int32Array(size).fill(-1);
  const postponementDay = new Int32Array(size).fill(NO_DAY);
  const decision = new Int32Array(size).fill(-1);
  const decisionDay = new Int32Array(size).fill(NO_DAY);
  const { action, mark, begins } = actionsOf(record, indicators);
  const known = record.factRecordedAt.countUpTo(knownAt);
  const withdrawn = withdrawnUpTo(record, knownAt, known);

  const congress = record.factCongress.values;
  const kind = record.factKind.values;
  const day = record.factDay.values;

  for (let at = 0; at < known; at++) {
    const happenedOn = day[at] as number;
    if (happenedOn > asOf || withdrawn[at] === 1) continue;
    const code = kind[at] as number;
    const what = action[code] as number;
    if (what === NOTHING) continue;
    const which = congress[at] as number;
    if (what <= HELD) {
      marks[which] = (marks[which] as number) | (mark[code] as number);
      if (what === HELD) heldOn[which] = happenedOn;
      continue;
    }
    const spell = what === POSTPONEMENT ? postponement : decision;
    const spellDay = what === POSTPONEMENT ? postponementDay : decisionDay;
    if (happenedOn >= (spellDay[which] as number)) {
      spellDay[which] = happenedOn;
      spell[which] = begins[code] === 1 ? at : -1;
    }
  }
  return { marks, heldOn, postponement, decision };
}

/** 1 for each of the known facts that had been withdrawn by then. */
function withdrawnUpTo(record: SeasonRecord, knownAt: number, known: number): Uint8Array {
  const withdrawn = new Uint8Array(known);
  for (const [position, at] of record.withdrawnAt) if (at <= knownAt && position < known) withdrawn[position] = 1;
  return withdrawn;
}

/** What the effects of the kinds come to, by the kind's code. */
function actionsOf(record: SeasonRecord, indicators: Indicators): { readonly action: Uint8Array; readonly mark: Int32Array; readonly begins: Uint8Array } {
  const action = new Uint8Array(256);
  const mark = new Int32Array(256);
  const begins = new Uint8Array(256);
  record.kinds.all.forEach(({ effect }, code) => {
    if ('mark' in effect) {
      mark[code] = indicators.bitOf(effect.mark);
      action[code] = effect.mark === 'held' ? HELD : mark[code] === 0 ? NOTHING : MARK;
    } else {
      action[code] = ('begins' in effect ? effect.begins : effect.ends) === 'postponement' ? POSTPONEMENT : DECISION;
      begins[code] = 'begins' in effect ? 1 : 0;
    }
  });
  return { action, mark, begins };
}
