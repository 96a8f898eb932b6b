/** Remarks on a draft: of the superior who checks it, or of colleagues who write it. Each is answered: done, or explained why not. */

/** The superior's remarks belong to its check (thẩm định); the own ones are notes among those who write. */
export const REMARK_SOURCES = ['superior', 'own'] as const;
export type RemarkSource = (typeof REMARK_SOURCES)[number];

export const REMARK_ANSWERS = ['done', 'explained'] as const;
export type RemarkAnswer = (typeof REMARK_ANSWERS)[number];

/** Whose remark it is: of a duty in an organisation above, or of the organisation's own. Paths are '/1/12/'. */
export function sourceOf(organisationPath: string, dutyPath: string | null): RemarkSource {
  return dutyPath === null || (organisationPath.startsWith(dutyPath) && dutyPath !== organisationPath) ? 'superior' : 'own';
}
