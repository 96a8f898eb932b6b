import type { ParticipantFields, Profile } from './participant.ts';

/** The part of a participant that the credentials report counts, and nothing else of it. */
export function profileOf(of: Profile): Profile {
  const { bornOn, bornYear, sex, ethnicity, joinedOn, officialOn, education, profession, theory, honours, discipline } = of;
  return { bornOn, bornYear, sex, ethnicity, joinedOn, officialOn, education, profession, theory, honours, discipline };
}

/** The fields alone, as entered: a day of birth makes the year beside it needless. */
export function fieldsOf(of: ParticipantFields): ParticipantFields {
  const { kind, source, alternateRank, fullName, delegation, position, isConvener, temporaryHere } = of;
  const profile = profileOf(of);
  return { kind, source, alternateRank, fullName, delegation: { code: delegation.code, name: delegation.name }, position, isConvener, temporaryHere, ...profile, bornYear: profile.bornOn === null ? profile.bornYear : null };
}

/** Names of the fields in which two differ. */
export function differingFields(one: ParticipantFields, other: ParticipantFields): string[] {
  const [before, after] = [fieldsOf(one), fieldsOf(other)];
  return (Object.keys(before) as (keyof ParticipantFields)[]).filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}
