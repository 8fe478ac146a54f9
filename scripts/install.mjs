import { existsSync, readFileSync } from 'node:fs';
import { npm, step, StepError } from './steps.mjs';

/**
 * The packages that a lock file lists, by their folder; none when it cannot be read.
 * @param {string} file
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }>}
 */
function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/**
 * Whether node_modules holds what package-lock.json asks for. npm keeps its own list of what it installed and
 * writes it last, so an install that was broken off, or one of another lock file, does not match.
 */
function isInstalled() {
  const found = lockedPackages('node_modules/.package-lock.json');
  return Object.entries(lockedPackages('package-lock.json')).every(([folder, wanted]) => {
    if (folder === '') return true;
    const there = found[folder];
    if (!there) return wanted.optional === true;
    return (
      there.version === wanted.version &&
      there.integrity === wanted.integrity &&
      existsSync(`${folder}/package.json`)
    );
  });
}

/** Installs the packages of the lock file, unless they are there already. */
export async function install() {
  if (isInstalled()) return;
  await step('Installing packages', '安装依赖包', async () => {
    const { status, said } = await npm(['ci', '--include=dev', '--no-audit', '--no-fund']);
    if (status === 0) return;
    if (status === null && said.includes('ENOENT'))
      throw new StepError(
        'npm was not found: install Node with its npm from https://nodejs.org.',
        '未找到 npm：请从 https://nodejs.org 安装带 npm 的 Node。',
      );
    throw new StepError(
      'The packages could not be installed (npm says why above): check the network and the disk, then run the same command again.',
      '依赖包安装失败（原因见上）：请检查网络和磁盘后重新运行同一命令。',
      { said },
    );
  });
}
