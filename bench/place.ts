/**
 * How long `place` takes once the snapshot is loaded, on a zone folder that has been imported, and how often HiGHS is asked.
 * npx tsx bench/place.ts ZONE
 */
import { performance } from 'node:perf_hooks';
import { openOffice } from '../src/cli/office.js';
import { sitingQuestion } from '../src/cli/siting-question.js';
import { loadPlacementSolver, placingOf } from '../src/lenses/siting/index.js';

const RUNS = 9;
const now = () => new Date();
const terminal = {
  now,
  out: console.log,
  log: console.error,
  progress: null,
  columns: 100,
  exitWith: () => undefined,
  env: process.env,
  user: 'bench',
};
const office = await openOffice(process.argv[2] ?? 'sample-zone', terminal);
const question = await sitingQuestion(office, { zone: '.' }, now());
const highs = await loadPlacementSolver();
let asked = 0;
const times: number[] = [];
const processor: number[] = [];
let placed = '';
for (let run = 0; run < RUNS; run++) {
  asked = 0;
  const before = process.cpuUsage();
  const start = performance.now();
  const { totals } = placingOf(question, (programme) => {
    asked += 1;
    return highs(programme);
  });
  times.push(performance.now() - start);
  const used = process.cpuUsage(before);
  processor.push((used.user + used.system) / 1000);
  placed = `${totals.placed} of ${totals.projects} placed`;
}
const spread = (all: readonly number[]) => {
  const sorted = all.toSorted((a, b) => a - b);
  return `${[all[0]!, sorted[RUNS >> 1]!, sorted.at(-1)!].map((n) => n.toFixed(0)).join(', ')} ms`;
};
console.log(
  `${placed}; first, median, slowest: clock ${spread(times)}; processor ${spread(processor)}; HiGHS asked ${asked} times`,
);
await office.register.close();
