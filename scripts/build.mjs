import './ready.mjs';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';
import { explain, run, step, StepError } from './steps.mjs';

/** Where each target's hash of inputs is kept, beside what was built of them. */
const STAMPS = path.join('dist', '.built');

const TARGETS = [
  {
    name: 'program',
    zh: '程序',
    inputs: ['src', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'],
    output: 'dist/cli',
    command: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--noEmitOnError'],
  },
  {
    name: 'web',
    zh: '网页',
    inputs: ['web', 'src/server/api.ts', 'package-lock.json'],
    output: 'dist/web/index.html',
    command: ['node_modules/vite/bin/vite.js', 'build', 'web', '--logLevel', 'warn'],
  },
];

/**
 * The files of a folder and below, or the file itself.
 * @param {string} entry
 * @returns {string[]}
 */
function filesOf(entry) {
  if (!statSync(entry).isDirectory()) return [entry];
  return readdirSync(entry)
    .sort()
    .filter((name) => name !== 'node_modules')
    .flatMap((name) => filesOf(path.join(entry, name)));
}

/** @param {string[]} inputs files and folders */
function hashOf(inputs) {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap(filesOf)) {
    const bytes = readFileSync(file);
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/** Removes what an earlier build of the program left, lest a file deleted from src/ lives on in dist/. */
function clearProgram() {
  if (!existsSync('dist')) return;
  for (const name of readdirSync('dist')) {
    if (name !== 'web' && name !== '.built') rmSync(path.join('dist', name), { recursive: true });
  }
}

/** Builds what changed since it was last built: the program to dist/, the web application to dist/web/. */
export async function build() {
  for (const { name, zh, inputs, output, command } of TARGETS) {
    const stamp = path.join(STAMPS, name);
    const hash = hashOf(inputs);
    if (existsSync(output) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) continue;
    await step(`Building the ${name}`, `构建${zh}`, async () => {
      if (name === 'program') clearProgram();
      const { status, said } = await run(process.execPath, command);
      if (status !== 0)
        throw new StepError(
          `The ${name} could not be built: mend what is named above and run the same command again.`,
          `${zh}构建失败：请修正上面指出的问题后重新运行同一命令。`,
          { said },
        );
      mkdirSync(STAMPS, { recursive: true });
      writeFileSync(stamp, hash);
    });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await install();
    await build();
  } catch (error) {
    process.exitCode = explain(error);
  }
}
