/**
 * How long `status` takes once the snapshot is loaded, on a zone folder that has been imported.
 * npx tsx bench/status.ts ZONE
 */
import { performance } from 'node:perf_hooks';
import { asOfDay } from '../src/cli/context.js';
import { readTaxonomy } from '../src/cli/assets.js';
import { openZone, zonePlan, zoneRegister } from '../src/cli/zone-folder.js';
import { planStatus } from '../src/lenses/plan/index.js';
import { loadSnapshot } from '../src/register/index.js';

const folder = openZone(process.argv[2] ?? 'sample-zone');
const plan = zonePlan(folder);
const taxonomy = readTaxonomy(folder.zone.taxonomy);
const register = await zoneRegister(folder, () => new Date().toISOString());
const loading = performance.now();
const snapshot = await loadSnapshot(register);
console.log(`snapshot loaded in ${(performance.now() - loading).toFixed(0)} ms`);
const asOf = asOfDay({}, folder, new Date());
const times: number[] = [];
for (let i = 0; i < 30; i++) {
  // A new view each time, so that nothing that a view keeps is reused.
  const view = new (
    snapshot.at(null).constructor as new (...args: unknown[]) => ReturnType<typeof snapshot.at>
  )(snapshot, snapshot.revision, '');
  const start = performance.now();
  planStatus({ view, plan, taxonomy, asOf }, folder.zone);
  times.push(performance.now() - start);
}
times.sort((a, b) => a - b);
console.log(
  `status: first-time median ${times[15]!.toFixed(1)} ms, fastest ${times[0]!.toFixed(1)} ms, slowest ${times[29]!.toFixed(1)} ms`,
);
await register.close();
