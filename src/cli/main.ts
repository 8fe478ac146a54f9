import { userInfo } from 'node:os';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Command, CommanderError } from 'commander';
import { ChainwrightError } from '../model/errors.js';
import { assessCommand } from './assess.js';
import { PACKAGE_ROOT } from './assets.js';
import { baselineCommand } from './baseline.js';
import { changesCommand } from './changes.js';
import { collectCommand } from './collect.js';
import { coverageCommand } from './coverage.js';
import { checkCommand } from './check.js';
import { languageOf, type Terminal } from './context.js';
import { explainCommand } from './explain.js';
import { findCommand } from './find.js';
import { gapsCommand } from './gaps.js';
import { importCommand } from './import.js';
import { initCommand } from './init.js';
import { ladderCommand } from './ladder.js';
import { matchCommand } from './match.js';
import { placeCommand } from './place.js';
import { reportCommand } from './report.js';
import { reviewCommand } from './review.js';
import { sampleCommand } from './sample.js';
import { serveCommand } from './serve.js';
import { statusCommand } from './status.js';
import { systemFault } from './system-fault.js';
import { stressCommand } from './stress.js';
import { traceCommand } from './trace.js';
import { upkeepCommands } from './upkeep.js';

/** The terminal that the process was started from: answers on stdout, logs and progress on stderr. */
function processTerminal(): Terminal {
  const { stdout, stderr } = process;
  return {
    now: () => new Date(),
    out: (line) => void stdout.write(`${line}\n`),
    log: (line) => void stderr.write(`${line}\n`),
    progress: stderr.isTTY ? (line) => void stderr.write(`\r\u001b[K${line}`) : null,
    columns: stdout.columns ?? 100,
    env: process.env,
    user: process.env['USER'] ?? userInfo().username,
  };
}

/** Lets a command and those below it throw where commander would end the process. */
function throwing(command: Command): Command {
  command.exitOverride();
  command.commands.forEach(throwing);
  return command;
}

function program(terminal: Terminal): Command {
  const { version } = JSON.parse(readFileSync(path.join(PACKAGE_ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  const root = new Command('chainwright')
    .description('one register, and a monthly answer, for an automotive-parts zone')
    .version(version)
    // So that a command and those below it may each have an option of one name.
    .enablePositionalOptions()
    .exitOverride();
  for (const command of [
    initCommand(terminal),
    sampleCommand(terminal),
    checkCommand(terminal),
    importCommand(terminal),
    reviewCommand(terminal),
    findCommand(terminal),
    statusCommand(terminal),
    traceCommand(terminal),
    explainCommand(terminal),
    assessCommand(terminal),
    ladderCommand(terminal),
    collectCommand(terminal),
    coverageCommand(terminal),
    gapsCommand(terminal),
    stressCommand(terminal),
    matchCommand(terminal),
    placeCommand(terminal),
    baselineCommand(terminal),
    changesCommand(terminal),
    reportCommand(terminal),
    serveCommand(terminal),
    ...upkeepCommands(terminal),
  ])
    root.addCommand(throwing(command));
  return root;
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

const terminal = processTerminal();
// A reader that stops early (head) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
try {
  await program(terminal).parseAsync(process.argv);
} catch (error) {
  process.exitCode = exitStatusOf(error, terminal, process.argv);
}
