import { Command, CommanderError } from 'commander';
import { ChainwrightError } from '../model/errors.js';
import { packageVersion } from './package-root.js';
import { languageOf, type Terminal } from './context.js';
import { systemFault } from './system-fault.js';

/** Lets a command and those below it throw where commander would end the process, and speak to the terminal. */
function within(terminal: Terminal, command: Command): Command {
  const line = (text: string) => text.replace(/\n$/, '');
  command.exitOverride().configureOutput({
    writeOut: (text) => terminal.out(line(text)),
    writeErr: (text) => terminal.log(line(text)),
  });
  for (const below of command.commands) within(terminal, below);
  return command;
}

type Loader = (terminal: Terminal) => Promise<Command>;

/** One of the commands that look after the register. */
const upkeep =
  (name: string): Loader =>
  async (terminal) =>
    (await import('./upkeep.js')).upkeepCommands(terminal).find((command) => command.name() === name)!;

/** The commands by name, in the order of the help. Only the one that is asked for is loaded: `find` waits for no web server. */
const COMMANDS: Readonly<Record<string, Loader>> = {
  init: async (terminal) => (await import('./init.js')).initCommand(terminal),
  sample: async (terminal) => (await import('./sample.js')).sampleCommand(terminal),
  check: async (terminal) => (await import('./check.js')).checkCommand(terminal),
  import: async (terminal) => (await import('./import.js')).importCommand(terminal),
  review: async (terminal) => (await import('./review.js')).reviewCommand(terminal),
  dedupe: async (terminal) => (await import('./dedupe.js')).dedupeCommand(terminal),
  link: async (terminal) => (await import('./link.js')).linkCommand(terminal),
  find: async (terminal) => (await import('./find.js')).findCommand(terminal),
  status: async (terminal) => (await import('./status.js')).statusCommand(terminal),
  trace: async (terminal) => (await import('./trace.js')).traceCommand(terminal),
  explain: async (terminal) => (await import('./explain.js')).explainCommand(terminal),
  assess: async (terminal) => (await import('./assess.js')).assessCommand(terminal),
  ladder: async (terminal) => (await import('./ladder.js')).ladderCommand(terminal),
  collect: async (terminal) => (await import('./collect.js')).collectCommand(terminal),
  coverage: async (terminal) => (await import('./coverage.js')).coverageCommand(terminal),
  gaps: async (terminal) => (await import('./gaps.js')).gapsCommand(terminal),
  stress: async (terminal) => (await import('./stress.js')).stressCommand(terminal),
  match: async (terminal) => (await import('./match.js')).matchCommand(terminal),
  place: async (terminal) => (await import('./place.js')).placeCommand(terminal),
  outreach: async (terminal) => (await import('./outreach.js')).outreachCommand(terminal),
  exchange: async (terminal) => (await import('./exchange.js')).exchangeCommand(terminal),
  baseline: async (terminal) => (await import('./baseline.js')).baselineCommand(terminal),
  changes: async (terminal) => (await import('./changes.js')).changesCommand(terminal),
  report: async (terminal) => (await import('./report.js')).reportCommand(terminal),
  serve: async (terminal) => (await import('./serve.js')).serveCommand(terminal),
  fingerprint: upkeep('fingerprint'),
  rebuild: upkeep('rebuild'),
  verify: upkeep('verify'),
  backup: upkeep('backup'),
  restore: upkeep('restore'),
};

/** The program with the command that is asked for, or with all where none of them is. */
export async function program(terminal: Terminal, asked?: string): Promise<Command> {
  const root = new Command('chainwright')
    .description('one register, and a monthly answer, for an automotive-parts zone')
    .version(packageVersion())
    // So that a command and those below it may each have an option of one name.
    .enablePositionalOptions();
  const one = asked !== undefined && Object.hasOwn(COMMANDS, asked) ? [COMMANDS[asked]!] : null;
  for (const load of one ?? Object.values(COMMANDS)) root.addCommand(await load(terminal));
  return within(terminal, root);
}

/** Commander's own errors (an unknown option, a missing argument) are wrong usage; help and version are none. */
function exitStatusOf(error: unknown, terminal: Terminal, argv: readonly string[]): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const fault = error instanceof ChainwrightError ? error : systemFault(error);
  if (fault) {
    const at = argv.indexOf('--lang');
    const language = languageOf(at < 0 ? {} : { lang: argv[at + 1] ?? '' }, terminal.env);
    terminal.log(fault.says[language]);
    return fault.exitStatus;
  }
  throw error;
}

/** Runs a command line, the words behind `chainwright`. What is wrong is said on the terminal, which also takes the exit status. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<void> {
  try {
    const root = await program(terminal, argv[0]);
    await root.parseAsync(argv, { from: 'user' });
  } catch (error) {
    terminal.exitWith(exitStatusOf(error, terminal, argv));
  }
}
