import { parseArgs } from 'node:util';
import { DatabaseUnavailable } from '#database/embedded/unavailable.ts';
import { MigrationMismatch } from '#database/migrate.ts';
import type { Language, Sentence } from '#foundation/sentence.ts';
import { type Call, type Command, Failure, InputError, Interrupted } from './commands/command.ts';
import { usageIn, usageOf } from './commands/help.ts';
import { findCommand, noSuchCommand } from './commands/index.ts';

const INPUT = 2;
const FAILED = 1;
const INTERRUPTED = 130;

/** Runs one command. Sets the exit code and lets the process end by itself, so that a long answer reaches a pipe whole. */
export async function main(args: readonly string[]): Promise<void> {
  const [name = 'help', ...rest] = args;
  const language: Language = process.env['DAIHOI_LANGUAGE'] === 'en' ? 'en' : 'vi';
  const tell = (sentence: Sentence): void => void process.stderr.write(`${sentence[language]}\n`);
  // A reader that has seen enough (head, less) closes the pipe; that is no mistake.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    const command = await findCommand(name === '--help' || name === '-h' ? 'help' : name);
    if (!command) throw noSuchCommand(name);
    if (rest.includes('--help') || rest.includes('-h')) return void process.stdout.write(usageOf(command, language));
    await command.run(callOf(command, rest, language, tell));
  } catch (error) {
    process.exitCode = exitCodeOf(error, tell);
  }
}

function exitCodeOf(error: unknown, tell: (sentence: Sentence) => void): number {
  if (error instanceof InputError) {
    tell(error.sentence);
    return INPUT;
  }
  if (error instanceof Failure) tell(error.sentence);
  // What was interrupted may still hold connections of its own; they end with the process.
  if (error instanceof Interrupted) process.exit(INTERRUPTED);
  if (error instanceof Failure) return FAILED;
  if (error instanceof DatabaseUnavailable) tell(error);
  else if (error instanceof MigrationMismatch) tell({ vi: error.message, en: error.message });
  else process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return FAILED;
}

function callOf(command: Command, args: readonly string[], language: Language, say: (sentence: Sentence) => void): Call {
  const { values, positionals } = parsed(command, args);
  const { least = 0, most = 0 } = command.words ?? {};
  if (positionals.length < least || positionals.length > most) {
    throw new InputError('wrong_usage', { vi: `Cách dùng: daihoi ${command.name} ${command.usage}`, en: `Usage: daihoi ${command.name} ${usageIn(command, 'en')}` });
  }
  return {
    values: values as Call['values'],
    words: positionals.map((each) => each.normalize('NFC')),
    json: values['json'] === true,
    language,
    print: (text) => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
    say,
  };
}

function parsed(command: Command, args: readonly string[]): { values: Record<string, unknown>; positionals: string[] } {
  const options = { ...command.options, json: { type: 'boolean' } } as const;
  refuseRepeated(args, options);
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch {
    const known = new Set(['json', ...Object.keys(command.options)]);
    const strange = args.find((each) => each.startsWith('-') && !known.has(each.replace(/^--/, '').replace(/=.*$/, '')));
    const at = strange ?? args.join(' ');
    throw new InputError('wrong_usage', {
      vi: `Không hiểu «${at}». Cách dùng: daihoi ${command.name} ${command.usage}`,
      en: `«${at}» is not understood. Usage: daihoi ${command.name} ${usageIn(command, 'en')}`,
    });
  }
}

/** An option given twice is refused: the parser would quietly take the last, and nobody would know which one counted. */
function refuseRepeated(args: readonly string[], options: Command['options']): void {
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option' || options[token.name]?.multiple === true) continue;
    if (seen.has(token.name)) throw new InputError('option_repeated', { vi: `${token.rawName} chỉ được nêu một lần.`, en: `${token.rawName} may be given only once.` });
    seen.add(token.name);
  }
}
