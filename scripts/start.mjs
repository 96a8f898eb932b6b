// `npm start`: install what is missing, build what is stale, then run the server in this very process.
import { checkNode, ensureBuilt, ensureInstalled } from './prepare.mjs';

checkNode();
const say = (line) => process.stderr.write(`${line}\n`);
ensureInstalled(say);
ensureBuilt(say, { web: true });
const { main } = await import('../dist/app/main.js');
await main(['start', ...process.argv.slice(2)]);
