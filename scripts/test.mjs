import './ready.mjs';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { explain, npm, run, step, StepError } from './steps.mjs';
import { prepareSystem } from './system.mjs';

/** Scripts of package.json that each count as one test. */
const CHECKS = [
  ['typecheck', '类型检查'],
  ['lint', '代码检查'],
  ['format:check', '格式检查'],
  ['knip', '无用代码检查'],
];

/** A test that never ends must not keep a machine for ever; all of them take a few minutes. */
const LONGEST_MS = 30 * 60_000;

const total = { passed: 0, failed: 0, skipped: 0 };

/**
 * Does a thing that counts as one test, and says why when it fails.
 * @param {() => Promise<void>} work
 * @returns {Promise<boolean>} whether it passed
 */
async function check(work) {
  try {
    await work();
    total.passed++;
    return true;
  } catch (error) {
    explain(error);
    total.failed++;
    return false;
  }
}

/** @param {string} script @param {string} zh */
const runScript = (script, zh) =>
  step(script, zh, async () => {
    const { status, said } = await npm(['run', '--silent', script]);
    if (status !== 0)
      throw new StepError(
        `npm run ${script} found what is named above.`,
        `npm run ${script} 未通过，问题见上。`,
        { said },
      );
  });

/** Adds up vitest's own counts. A file that could not be loaded, or an error outside any test, is one failure. @param {string} report */
function addCounts(report) {
  /** @type {import('vitest/node').JsonTestResults} */
  const counts = JSON.parse(readFileSync(report, 'utf8'));
  const unloaded = counts.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const failed = counts.numFailedTests + unloaded.length;
  total.passed += counts.numPassedTests;
  total.skipped += counts.numPendingTests + counts.numTodoTests;
  total.failed += counts.success ? failed : Math.max(failed, 1);
}

/** @param {string[]} args */
async function vitest(args) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'chainwright-test-'));
  const report = path.join(folder, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  await run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: LONGEST_MS,
  });
  if (existsSync(report)) addCounts(report);
  else {
    console.error('The tests did not end, or broke off: see above. · 测试未正常结束，见上。');
    total.failed++;
  }
  rmSync(folder, { recursive: true });
}

async function test() {
  if (!(await check(install)) || !(await check(build))) return;
  const system = await check(prepareSystem);
  for (const [script, zh] of CHECKS) await check(() => runScript(script, zh));
  if (!system)
    console.error(
      'The tests of pages, papers and PostgreSQL were not run. · 未运行页面、文档和 PostgreSQL 测试。',
    );
  await vitest(system ? [] : ['--project', '!browser', '--project', '!papers', '--project', '!postgres']);
}

await test();
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;
