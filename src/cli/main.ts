import { userInfo } from 'node:os';
import type { Terminal } from './context.js';
import { run } from './run.js';

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
    exitWith: (status) => void (process.exitCode = status),
    user: process.env['USER'] ?? userInfo().username,
  };
}

// A reader that stops early (head) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
await run(process.argv.slice(2), processTerminal());
