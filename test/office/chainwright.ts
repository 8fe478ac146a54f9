import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../bin/chainwright.mjs', import.meta.url));

export interface Said {
  status: number | null;
  out: string;
  err: string;
}

/** Runs the command line as a user does, in a process of its own. */
export function chainwright(...args: string[]): Promise<Said> {
  const child = spawn(process.execPath, [BIN, ...args], { env: { ...process.env, LANG: 'C', LC_ALL: 'C' } });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, out, err })));
}

/** The JSON document that a command prints. */
export async function answer<T>(...args: string[]): Promise<T> {
  const said = await chainwright(...args, '--json');
  if (said.status !== 0) throw new Error(`chainwright ${args.join(' ')}: ${said.status} ${said.err}`);
  return JSON.parse(said.out) as T;
}
