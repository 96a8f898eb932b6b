// `npm run -s daihoi -- <command>`: the command line. Standard output carries the command's answer and nothing else.
import { checkNode, ensureBuilt, ensureInstalled } from './prepare.mjs';

checkNode();
const say = (line) => process.stderr.write(`${line}\n`);
ensureInstalled(say);
ensureBuilt(say, { web: process.argv[2] === 'start' });
const { main } = await import('../dist/app/main.js');
await main(process.argv.slice(2));
