import { type DutyKindId, DUTY_KIND_IDS } from './duties.ts';

/** Sample accounts that stand ready to try: a few of each duty, from the widest range down, so that the choice stays small. */
const OF_EACH_KIND = 3;

interface Sample {
  readonly kind: DutyKindId;
  /** Of its organisation; those below begin with it and a full stop. */
  readonly code: string;
}

/** Where most accounts stand there is a congress to walk through from several sides: those places come first. */
export function pickSamples<S extends Sample>(samples: readonly S[]): S[] {
  const company = (of: S): number => samples.filter(({ code }) => code === of.code || code.startsWith(`${of.code}.`)).length;
  return DUTY_KIND_IDS.flatMap((kind) => samples.filter((sample) => sample.kind === kind).toSorted((one, other) => company(other) - company(one)).slice(0, OF_EACH_KIND));
}
