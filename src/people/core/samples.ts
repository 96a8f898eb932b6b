import { type DutyKindId, DUTY_KIND_IDS } from './duties.ts';

/** Sample accounts that stand ready to try: a few of each duty, from the widest range down, so that the choice stays small. */
const OF_EACH_KIND = 2;

export function pickSamples<S extends { readonly kind: DutyKindId }>(samples: readonly S[]): S[] {
  return DUTY_KIND_IDS.flatMap((kind) => samples.filter((sample) => sample.kind === kind).slice(0, OF_EACH_KIND));
}
