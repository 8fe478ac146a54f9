import './ready.mjs';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundle } from './bundle.mjs';
import { explain, run, step, StepError } from './steps.mjs';

/** The name of the image that is built and thrown away. */
const IMAGE = 'chainwright:tried';

/** @param {string} said */
const failed = (said) =>
  new StepError(
    'What was packed does not run, as it says above: mend that before it is given to an office.',
    '安装包无法运行（原因见上）：请修复后再交付使用。',
    { said },
  );

/**
 * Starts a server, asks it for its first page and for where the plan stands, and stops it.
 * @param {string} command
 * @param {string[]} args end in a server that listens at `url`
 * @param {string} url
 * @param {NodeJS.ProcessEnv} env
 */
async function ask(command, args, url, env) {
  const server = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [server.stdout, server.stderr])
    stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => (said += text));
  const ended = new Promise((resolve) => server.on('close', resolve));
  try {
    for (let tries = 0; !said.includes(url); tries++) {
      if (tries === 600 || server.exitCode !== null) throw failed(said);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const page = await fetch(url);
    const answer = await fetch(`${url}/api/overview`);
    const [html, overview] = await Promise.all([page.text(), answer.text()]);
    if (!html.includes('<div id="root">') || !overview.includes('"goals":[{'))
      throw failed(
        `${url} answers ${page.status}, its API ${answer.status}: ${overview.slice(0, 300)}\n${said}`,
      );
  } finally {
    server.kill('SIGTERM');
    await ended;
  }
}

/**
 * Builds the container of the archive and asks it, where there is an engine that can.
 * @param {string} zone
 */
async function tryContainer(zone) {
  for (const engine of ['podman', 'docker']) {
    if ((await run(engine, ['info'])).status !== 0) continue;
    await step(`Building and asking the container by ${engine}`, `用 ${engine} 构建并访问容器`, async () => {
      const built = await run(engine, ['build', '--file', 'deploy/Containerfile', '--tag', IMAGE, 'tmp']);
      if (built.status !== 0) throw failed(built.said);
      const args = ['run', '--rm', '--network', 'host', '--volume', `${zone}:/zone`, IMAGE];
      await ask(
        engine,
        [...args, 'serve', '--no-sign-in', '--port', '4682'],
        'http://localhost:4682',
        process.env,
      );
    });
    return;
  }
  console.log(
    'No container engine runs here: the container is not tried. · 本机没有可用的容器引擎：未试运行容器。',
  );
}

/** Packs the bundle, unpacks it elsewhere and runs it there with neither npm nor a registry. */
async function tryBundle() {
  const { archive, name } = await bundle();
  const elsewhere = mkdtempSync(path.join(tmpdir(), 'bundle-'));
  try {
    const zone = path.join(elsewhere, 'zone');
    // Nothing but Node: no npm, no compiler, no proxy to a registry.
    const env = { PATH: path.dirname(process.execPath), LANG: 'C.UTF-8', HOME: elsewhere };
    await step('Running the bundle elsewhere', '在别处运行安装包', async () => {
      const unpacked = await run('tar', ['-xzf', archive, '-C', elsewhere]);
      if (unpacked.status !== 0) throw failed(unpacked.said);
      const program = path.join(elsewhere, name, 'bin', 'chainwright.mjs');
      const told = (/** @type {string[]} */ ...args) => run(process.execPath, [program, ...args], { env });
      for (const args of [
        ['sample', zone, '--suppliers', '60'],
        ['import', '--zone', zone],
        ['status', '--zone', zone],
        ['verify', '--zone', zone],
      ]) {
        const { status, said } = await told(...args);
        if (status !== 0) throw failed(said);
      }
      const serve = [program, 'serve', '--no-sign-in', '--zone', zone, '--port', '4681'];
      await ask(process.execPath, serve, 'http://localhost:4681', env);
    });
    await tryContainer(zone);
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
}

try {
  await tryBundle();
} catch (error) {
  process.exitCode = explain(error);
}
