import type { Call, Command } from './command.ts';
import { allCommands, noSuchCommand } from './index.ts';

export const command: Command = {
  name: 'help',
  usage: '[LỆNH]',
  summary: { vi: 'Danh sách các lệnh, hoặc cách dùng một lệnh', en: 'The list of commands, or how one is used' },
  options: {},
  words: { least: 0, most: 1 },
  async run(call) {
    const all = await allCommands();
    const name = call.words[0];
    const asked = name === undefined ? all : all.filter((each) => each.name === name);
    if (name !== undefined && asked.length === 0) throw noSuchCommand(name);
    const described = asked.map((each) => ({ name: each.name, usage: usageIn(each, call.language), summary: each.summary[call.language] }));
    if (call.json) return call.print(JSON.stringify(name === undefined ? described : described[0]));
    if (name !== undefined) return asked.forEach((each) => call.print(usageOf(each, call.language)));
    const head = call.language === 'vi' ? 'Cách dùng: npm run -s daihoi -- <lệnh> …' : 'Usage: npm run -s daihoi -- <command> …';
    const foot = call.language === 'vi' ? 'Lệnh nào cũng nhận --json và --help. Chi tiết: docs/cli.md.' : 'Every command takes --json and --help. More: docs/cli.md.';
    call.print(`${head}\n\n${described.map(({ name, usage, summary }) => `${`  ${name} ${usage}`.trimEnd()}\n      ${summary}`).join('\n')}\n\n${foot}\n`);
  },
};

/** What `daihoi COMMAND --help` prints. */
export function usageOf(command: Command, language: Call['language']): string {
  return `${`daihoi ${command.name} ${usageIn(command, language)}`.trimEnd()}\n    ${command.summary[language]}\n`;
}

/** What stands in a usage for something to fill in; a command names it in Vietnamese. */
const PLACES: { readonly [vietnamese: string]: string } = {
  MÙA: 'SEASON', NGÀY: 'DAY', MÃ: 'CODE', TỆP: 'FILE', SỐ: 'NUMBER', VIỆC: 'FACT', LỆNH: 'COMMAND', SỔ: 'CHAIN', 'TÀI-KHOẢN': 'ACCOUNT', 'GHI-CHÚ': 'NOTE', 'LÝ-DO': 'REASON', 'MÃ-BĂM': 'HASH',
  'TỆP-CŨ': 'OLD', 'TỆP-MỚI': 'NEW', 'QUY-ĐỊNH': 'RULE',
};

export function usageIn({ usage }: Command, language: Call['language']): string {
  return language === 'vi' ? usage : usage.replace(/\p{Lu}[\p{Lu}-]+/gu, (place) => PLACES[place] ?? place);
}
