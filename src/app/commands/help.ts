import { type Command } from './command.ts';
import { allCommands } from './index.ts';

export const command: Command = {
  name: 'help',
  usage: '',
  summary: { vi: 'Danh sách các lệnh', en: 'The list of commands' },
  options: {},
  words: { least: 0, most: 1 },
  async run(call) {
    const all = await allCommands();
    if (call.json) return call.print(JSON.stringify(all.map(({ name, usage, summary }) => ({ name, usage, summary: summary[call.language] }))));
    const lines = all.map(({ name, usage, summary }) => `  ${name} ${usage}`.trimEnd() + `\n      ${summary[call.language]}`);
    const head = call.language === 'vi' ? 'Cách dùng: npm run -s daihoi -- <lệnh> …' : 'Usage: npm run -s daihoi -- <command> …';
    call.print(`${head}\n\n${lines.join('\n')}\n`);
  },
};
