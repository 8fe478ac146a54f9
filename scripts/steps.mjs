import { spawn } from 'node:child_process';

/** Lines of a failed command that are worth showing. */
const TAIL = 40;

/** A step that cannot be done: one sentence in each language, and what the command said before it failed. */
export class StepError extends Error {
  /**
   * @param {string} en
   * @param {string} zh
   * @param {{ said?: string, status?: number }} [more] `status` is the exit status to end with, 1 when not given
   */
  constructor(en, zh, { said = '', status = 1 } = {}) {
    super(en);
    this.zh = zh;
    this.said = said;
    this.status = status;
  }
}

/**
 * Prints why a script ends, and gives the exit status to end with.
 * @param {unknown} error
 */
export function explain(error) {
  if (!(error instanceof StepError)) throw error;
  const said = error.said.trimEnd();
  if (said !== '') console.error(said.split('\n').slice(-TAIL).join('\n'));
  console.error(error.message);
  console.error(error.zh);
  return error.status;
}

/**
 * Does one step of the work and shows it as one line with its seconds; on a terminal they count while it lasts.
 * @template T
 * @param {string} en what is being done
 * @param {string} zh
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(en, zh, work) {
  const title = `${en} · ${zh}`;
  const { stderr } = process;
  const started = Date.now();
  const seconds = () => `${((Date.now() - started) / 1000).toFixed(1)} s`;
  const show = (/** @type {string} */ sign) => stderr.write(`\r${sign} ${title} … ${seconds()}`);
  const ticking = stderr.isTTY ? setInterval(() => show(' '), 200) : null;
  if (!stderr.isTTY) stderr.write(`${title} … `);
  /** @param {boolean} done */
  const end = (done) => {
    if (ticking === null) return stderr.write(`${done ? '' : 'failed · 失败 '}${seconds()}\n`);
    clearInterval(ticking);
    show(done ? '✔' : '✘');
    return stderr.write('\n');
  };
  try {
    const result = await work();
    end(true);
    return result;
  } catch (error) {
    end(false);
    throw error;
  }
}

/**
 * Runs a command to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options] `stdio: 'inherit'` lets it use our terminal
 * @returns {Promise<{ status: number | null, said: string }>} what it printed is empty when it used our terminal;
 *   the status is null when it could not be started or was killed
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (said += text));
    }
    child.on('error', (error) => resolve({ status: null, said: said + error.message }));
    child.on('close', (status) => resolve({ status, said }));
  });
}

/**
 * Runs npm: the one that runs us, else the one on the path.
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function npm(args, options) {
  const self = process.env.npm_execpath ?? '';
  if (/npm-cli\.c?js$/.test(self)) return run(process.execPath, [self, ...args], options);
  return run('npm', args, { shell: process.platform === 'win32', ...options });
}
