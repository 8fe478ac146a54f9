import './ready.mjs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, renameSync, rmSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import util from 'node:util';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { explain, run, step, StepError } from './steps.mjs';

const ZONE = 'sample-zone';
const DEFAULT_PORT = 4680;

const USAGE = `npm start [-- --no-serve] [-- --port N]
  installs, builds, makes the sample zone, imports its files, prints where the plan stands and serves its page
  安装依赖、构建、生成示例园区、导入文件、打印计划进展并提供网页
  --no-serve   end after printing · 打印后结束
  --port N     serve on another port than ${DEFAULT_PORT} · 使用其他端口`;

/** @returns {{ serve: boolean, port: number, help: boolean }} */
function readOptions() {
  /** @type {{ 'no-serve'?: boolean, port?: string, help?: boolean }} */
  let values;
  try {
    ({ values } = util.parseArgs({
      options: {
        'no-serve': { type: 'boolean' },
        port: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }));
  } catch (error) {
    const why = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new StepError(
      `${why}: npm start takes --no-serve and --port N, see npm start -- --help.`,
      `参数有误（${why}）：npm start 只接受 --no-serve 和 --port N，用法见 npm start -- --help。`,
      { status: 2 },
    );
  }
  const port = Number(values.port ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new StepError(
      `--port takes a number from 1 to 65535, not "${values.port}".`,
      `--port 应为 1 到 65535 的整数，而不是“${values.port}”。`,
      { status: 2 },
    );
  return { serve: !values['no-serve'], port, help: values.help ?? false };
}

/**
 * Tells before the work, not after it, that the page cannot be served.
 * @param {number} port
 */
async function requireFreePort(port) {
  const free = await new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
  if (free) return;
  throw new StepError(
    `Port ${port} of this machine is taken, perhaps by a Chainwright that runs already: stop it, or name another with npm start -- --port ${port + 1}.`,
    `本机端口 ${port} 已被占用，可能已有链匠在运行：请先停止它，或用 npm start -- --port ${port + 1} 另选端口。`,
  );
}

/**
 * Runs a command of Chainwright.
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
async function chainwright(args, options) {
  const { status, said } = await run(process.execPath, ['bin/chainwright.mjs', ...args], options);
  if (status !== 0)
    throw new StepError(
      `"chainwright ${args.join(' ')}" failed and says why above: mend that and run npm start again.`,
      `“chainwright ${args.join(' ')}”未成功，原因见上：请处理后重新运行 npm start。`,
      { said },
    );
  return said;
}

/** Makes the sample zone, whole or not at all. */
async function makeZone() {
  const unfinished = path.join('tmp', ZONE);
  rmSync(unfinished, { recursive: true, force: true });
  await chainwright(['sample', unfinished]);
  renameSync(unfinished, ZONE);
}

/**
 * Serves until told to stop, and ends with the server's own exit status.
 * @param {number} port
 */
async function serve(port) {
  // All in it is invented and it is for this computer alone: nobody has to sign in to look at it.
  const args = ['bin/chainwright.mjs', 'serve', '--no-sign-in', '--zone', ZONE, '--port', String(port)];
  const server = spawn(process.execPath, args, { stdio: 'inherit' });
  process.on('SIGTERM', () => server.kill('SIGTERM'));
  process.on('SIGINT', () => {
    // A terminal sends Ctrl+C to the server too; twice would break it off.
    if (!process.stdin.isTTY) server.kill('SIGINT');
  });
  const [status] = await once(server, 'close');
  process.exitCode = status ?? 1;
}

async function start() {
  const options = readOptions();
  if (options.help) return console.log(USAGE);
  if (options.serve) await requireFreePort(options.port);
  await install();
  await build();
  if (!existsSync(path.join(ZONE, 'zone.yaml')))
    await step('Making the sample zone', '生成示例园区', makeZone);
  const imported = await step('Importing its files', '导入文件', () =>
    chainwright(['import', '--zone', ZONE]),
  );
  process.stderr.write(`${imported}\n`);
  await chainwright(['status', '--zone', ZONE], { stdio: 'inherit' });
  if (options.serve) await serve(options.port);
}

try {
  await start();
} catch (error) {
  process.exitCode = explain(error);
}
