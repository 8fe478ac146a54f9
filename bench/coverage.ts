/**
 * How long coverage and gaps of the parts chain take once a zone's register is in memory: the smaller of clock and processor time, for other work lengthens the first.
 * npx tsx bench/coverage.ts ZONE [DAY]
 */
import { performance } from 'node:perf_hooks';
import { coverageQuestion } from '../src/cli/coverage-question.js';
import { openOffice, planQuestion } from '../src/cli/office.js';
import { chainFacts, coverageOf, gapsOf } from '../src/lenses/chain/index.js';
import { chainQuestion } from '../src/cli/chain-question.js';

const RUNS = 9;
const [zone = 'sample-zone', asOf = '2025-10-31'] = process.argv.slice(2);

function line(what: string, ask: () => unknown): void {
  const times = Array.from({ length: RUNS }, () => {
    const [clock, processor] = [performance.now(), process.cpuUsage()];
    ask();
    const { user, system } = process.cpuUsage(processor);
    return Math.min(performance.now() - clock, (user + system) / 1000);
  });
  const [first] = times;
  const median = times.toSorted((a, b) => a - b)[RUNS >> 1]!;
  console.log(`| ${what} | ${first!.toFixed(0)} | ${median.toFixed(1)} |`);
}

const quiet = () => {};
const now = new Date(0);
const office = await openOffice(zone, {
  now: () => now,
  out: quiet,
  log: quiet,
  progress: null,
  columns: 80,
  exitWith: () => undefined,
  env: {},
  user: 'bench',
});
const question = planQuestion(office, { asOf }, now);
const chain = await chainQuestion(office.register, question);
console.log('| ms | first | median |\n| --- | ---: | ---: |');
line('facts of the chain, out of the register in memory', () => chainFacts(chain));
const { asked } = await coverageQuestion(office.register, question, {});
line('coverage of all parts', () => coverageOf(asked, { part: null, plant: null, layer: null }));
line('coverage of one part', () => coverageOf(asked, { part: 'bat.pack', plant: null, layer: null }));
line('gaps', () => gapsOf(asked));
await office.register.close();
