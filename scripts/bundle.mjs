import './ready.mjs';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { explain, npm, run, step, StepError } from './steps.mjs';

/** What goes into the archive beside the folders that the package lists. */
const BESIDE = [
  'package.json',
  'package-lock.json',
  'LICENSE',
  'README.md',
  'README.zh-CN.md',
  'docs',
  'deploy',
];

/** @param {{ status: number | null, said: string }} ended */
function requireDone({ status, said }) {
  if (status === 0) return;
  throw new StepError(
    'The bundle could not be packed, as it says above: check the network and the disk, then run npm run bundle again.',
    '离线安装包打包失败（原因见上）：请检查网络和磁盘后重新运行 npm run bundle。',
    { said },
  );
}

/**
 * Packs the built program with the packages that it runs on into one archive under `tmp/`, which needs no registry where it is unpacked;
 * its SHA-256 stands beside it. It holds no program of one system only, so it runs wherever there is Node.
 * @returns {Promise<{ archive: string, name: string }>} the archive, and the one folder in it
 */
export async function bundle() {
  await install();
  await build();
  const { version, files } = JSON.parse(readFileSync('package.json', 'utf8'));
  const name = `chainwright-${version}`;
  const folder = path.join('tmp', name);
  const archive = path.join('tmp', `${name}.tar.gz`);
  await step('Packing the bundle', '打包离线安装包', async () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const entry of [...files, ...BESIDE]) cpSync(entry, path.join(folder, entry), { recursive: true });
    requireDone(
      await npm(['ci', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder }),
    );
    requireDone(await run('tar', ['-czf', archive, '-C', 'tmp', name]));
    rmSync(folder, { recursive: true });
  });
  const sum = createHash('sha256').update(readFileSync(archive)).digest('hex');
  writeFileSync(`${archive}.sha256`, `${sum}  ${path.basename(archive)}\n`);
  console.log(`${archive} (${Math.round(statSync(archive).size / 1e6)} MB)`);
  return { archive, name };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await bundle();
  } catch (error) {
    process.exitCode = explain(error);
  }
}
