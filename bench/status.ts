/**
 * How long `status` takes once the snapshot is loaded, on a zone folder that has been imported.
 * npx tsx bench/status.ts ZONE
 */
import { performance } from 'node:perf_hooks';
import { asOfDay } from '../src/cli/context.js';
import { readTaxonomy } from '../src/cli/assets.js';
import { openZone, registerPlace, zonePlan } from '../src/cli/zone-folder.js';
import { addDays, type Day } from '../src/model/day.js';
import { planStatus } from '../src/lenses/plan/index.js';
import { loadSnapshot, openRegister } from '../src/register/index.js';
import { View } from '../src/register/view.js';

const folder = openZone(process.argv[2] ?? 'sample-zone');
const plan = zonePlan(folder);
const taxonomy = readTaxonomy(folder.zone.taxonomy);
const register = await openRegister(registerPlace(folder, process.env).place, () => new Date().toISOString());
const loading = performance.now();
const snapshot = await loadSnapshot(register);
console.log(`snapshot loaded in ${(performance.now() - loading).toFixed(0)} ms`);
const asOf = asOfDay({}, folder, new Date());

function measure(what: string, runs: number, viewOf: () => View, dayOf: (run: number) => Day): void {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const view = viewOf();
    const start = performance.now();
    planStatus({ view, plan, taxonomy, asOf: dayOf(run) }, folder.zone);
    times.push(performance.now() - start);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const ms = (n: number) => n.toFixed(1);
  console.log(
    `${what}: first ${ms(times[0]!)} ms, median ${ms(sorted[runs >> 1]!)}, slowest ${ms(sorted.at(-1)!)}`,
  );
}

const view = snapshot.at(null);
const fresh = () => new (view.constructor as typeof View)(snapshot, snapshot.revision, '');
measure('the first question to a view', 40, fresh, () => asOf);
measure(
  'another day of the same view',
  40,
  () => view,
  (run) => addDays(asOf, -run),
);
measure(
  'the same question again',
  40,
  () => view,
  () => asOf,
);
await register.close();
