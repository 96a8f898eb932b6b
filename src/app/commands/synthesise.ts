import { groupOpinions, type OpinionGroups } from '#opinions/core/group-opinions.ts';
import { compareIds } from '#opinions/core/opinion.ts';
import { readOpinions, type TableProblem } from '#opinions/core/opinion-table.ts';
import { PROVINCE_TAXONOMY } from '#opinions/core/province-taxonomy.ts';
import { tableProblemWords } from '#opinions/core/table-words.ts';
import { ThemeFinder } from '#opinions/core/theme.ts';
import { type Call, type Command, InputError } from './command.ts';
import { readText } from './read-json.ts';

/** So many problems are named; a file that is wrong throughout would else bury the terminal. */
const MOST_NAMED = 200;

export const command: Command = {
  name: 'synthesise',
  usage: 'TỆP.tsv',
  summary: { vi: 'Gom nhóm các ý kiến góp ý trong tệp: trùng, gần giống, theo chủ đề', en: 'Group the opinions in the file: equal, near, by theme' },
  options: {},
  words: { least: 1, most: 1 },
  async run(call) {
    const opinions = readOpinions(readText(call.words[0] ?? ''));
    if (!opinions.ok) throw malformed(call, opinions.problem);
    call.print(JSON.stringify(printed(opinions.value.length, groupOpinions(opinions.value, new ThemeFinder(PROVINCE_TAXONOMY)))));
  },
};

/** Every opinion is either in `themes` or in `unclassified`, by id ascending. */
function printed(opinions: number, { exact, near, themes }: OpinionGroups): unknown {
  const findings = [...themes].toSorted(([one], [other]) => compareIds(one, other));
  return {
    opinions,
    exactGroups: exact,
    nearGroups: near,
    themes: findings.flatMap(([id, { offered, margin, decided }]) => (offered[0] ? [{ id, theme: offered[0].theme, margin, decided }] : [])),
    unclassified: findings.flatMap(([id, { offered }]) => (offered[0] ? [] : [id])),
  };
}

function malformed(call: Call, problems: readonly TableProblem[]): InputError {
  const named = problems.slice(0, MOST_NAMED).map((each) => ({ ...each, sentence: tableProblemWords[each.code](each as never)[call.language] }));
  const more = problems.length - named.length;
  const list = JSON.stringify(more > 0 ? [...named, { code: 'further_problems', count: more, sentence: call.language === 'vi' ? `Còn ${more} chỗ sai nữa.` : `${more} more.` }] : named, null, 2);
  return new InputError('opinions_malformed', { vi: list, en: list });
}
