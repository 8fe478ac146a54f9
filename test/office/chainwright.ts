import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { run } from '../../src/cli/run.js';

const BIN = fileURLToPath(new URL('../../bin/chainwright.mjs', import.meta.url));
const ENGLISH = { LANG: 'C', LC_ALL: 'C' };

export interface Said {
  status: number | null;
  out: string;
  err: string;
}

/** Runs the command line as a user does, in a process of its own. */
export function chainwrightAlone(...args: string[]): Promise<Said> {
  const child = spawn(process.execPath, [BIN, ...args], { env: { ...process.env, ...ENGLISH } });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, out, err })));
}

/** Runs the command line on a terminal of the test's own: without the second that a process takes to start. */
export async function chainwright(...args: string[]): Promise<Said> {
  const said: Said = { status: 0, out: '', err: '' };
  await run(args, {
    now: () => new Date(),
    out: (line) => (said.out += `${line}\n`),
    log: (line) => (said.err += `${line}\n`),
    progress: null,
    columns: 100,
    exitWith: (status) => (said.status = status),
    env: { ...process.env, ...ENGLISH },
    user: 'test',
  });
  return said;
}

/** The JSON document that a command prints. */
export async function answer<T>(...args: string[]): Promise<T> {
  const said = await chainwright(...args, '--json');
  if (said.status !== 0) throw new Error(`chainwright ${args.join(' ')}: ${said.status} ${said.err}`);
  return JSON.parse(said.out) as T;
}
