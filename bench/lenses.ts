/**
 * How long the questions of the plan lens take, of the sample zone and of a hundred such zones in one.
 * npm run bench:lenses
 */
import { performance } from 'node:perf_hooks';
import { planText, readTaxonomy } from '../src/cli/assets.js';
import {
  changesSince,
  collectionOf,
  explainGoal,
  parsePlan,
  planStatus,
  type PlanQuestion,
  traceGoal,
} from '../src/lenses/plan/index.js';
import { addDays, parseDay } from '../src/model/day.js';
import { parsePeriod } from '../src/model/period.js';
import { loadSnapshot, type Snapshot } from '../src/register/index.js';
import { View } from '../src/register/view.js';
import { copies, sampleRegister } from './zones.js';

const RUNS = Number(process.env['RUNS'] ?? 9);
const ZONE = { name: { en: 'bench', zh: '测速' }, sample: true };
const plan = parsePlan(planText('wedz-2023-2025'), 'plan.yaml');
const taxonomy = readTaxonomy('auto-parts');
const asOf = parseDay('2025-10-31')!;
const september = parsePeriod('2025-09')!;

/** Median milliseconds of a question, each run to what `prepare` gives. */
function time<T>(runs: number, prepare: (run: number) => T, ask: (of: T) => unknown): string {
  const times = Array.from({ length: runs }, (_, run) => {
    const of = prepare(run);
    const start = performance.now();
    ask(of);
    return performance.now() - start;
  });
  const median = times.toSorted((a, b) => a - b)[runs >> 1]!;
  return median < 100 ? median.toFixed(1) : median.toFixed(0);
}

function questions(snapshot: Snapshot, runs: number): [string, string][] {
  const fresh = (): PlanQuestion => ({
    view: new View(snapshot, snapshot.revision, ''),
    plan,
    taxonomy,
    asOf,
  });
  const kept = fresh();
  planStatus(kept, ZONE);
  const same = () => kept;
  return [
    ['status, the first question to a view', time(runs, fresh, (q) => planStatus(q, ZONE))],
    [
      'status, another day',
      time(
        runs,
        (run) => ({ ...kept, asOf: addDays(asOf, -run - 1) }),
        (q) => planStatus(q, ZONE),
      ),
    ],
    ['status, the same question again', time(runs, same, (q) => planStatus(q, ZONE))],
    ['trace G1', time(runs, same, (q) => traceGoal(q, 'G1'))],
    ['explain G1', time(runs, same, (q) => explainGoal(q, 'G1'))],
    ['explain G2', time(runs, same, (q) => explainGoal(q, 'G2'))],
    ['collect 2025-09', time(runs, same, (q) => collectionOf(q, september))],
    ['changes since the first revision', time(runs, same, (q) => changesSince(q, snapshot.atRevision(1)))],
  ];
}

const { register, close } = await sampleRegister();
const loading = performance.now();
const one = await loadSnapshot(register);
const load = performance.now() - loading;
await close();
const many = copies(one, Number(process.env['COPIES'] ?? 100));
const rows = (snapshot: Snapshot) =>
  snapshot.kinds.reduce((sum, kind) => sum + snapshot.table(kind).length, 0);
const small = questions(one, RUNS);
const large = questions(many, 1);
console.log(
  `| what | 1,200 suppliers, ${rows(one).toLocaleString('en')} rows, ms | 120,000 suppliers, ${rows(many).toLocaleString('en')} rows, ms |`,
);
console.log('| --- | ---: | ---: |');
console.log(`| loading the snapshot from SQLite | ${load.toFixed(0)} | not measured |`);
small.forEach(([what, ms], i) => console.log(`| ${what} | ${ms} | ${large[i]![1]} |`));
