/**
 * How long the page of the stress test waits for its answer, over HTTP, on a zone folder that has been imported.
 * npx tsx bench/stress-page.ts ZONE
 */
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { readMatching, readOverseas, readTaxonomy } from '../src/cli/assets.js';
import { dayIn } from '../src/cli/context.js';
import { openZone, registerPlace, zonePlan, zoneRulebooks } from '../src/cli/zone-folder.js';
import { openRegister } from '../src/register/index.js';
import { listen, LiveOffice } from '../src/server/index.js';

const RUNS = 9;

const folder = openZone(process.argv[2] ?? 'sample-zone');
const { place } = registerPlace(folder, process.env);
const register = await openRegister(place, () => new Date().toISOString());
const taxonomy = readTaxonomy(folder.zone.taxonomy);
const office = new LiveOffice({
  register,
  zone: folder.zone,
  plan: zonePlan(folder),
  next: null,
  taxonomy,
  rulebooks: zoneRulebooks(folder),
  matching: readMatching(taxonomy),
  overseas: readOverseas(taxonomy),
  parkMap: [],
  today: () => dayIn(folder.zone, new Date()),
});
const { app, url } = await listen(office, { port: 0, webRoot: path.resolve('dist/web') });

async function once(at: string): Promise<{ ms: number; body: string }> {
  const start = performance.now();
  const answer = await fetch(`${url}/api/${at}`);
  const body = await answer.text();
  if (!answer.ok) throw new Error(`${at}: ${answer.status} ${body}`);
  return { ms: performance.now() - start, body };
}

async function measure(what: string, at: string): Promise<string> {
  const first = await once(at);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) times.push((await once(at)).ms);
  times.sort((a, b) => a - b);
  const ms = (n: number) => n.toFixed(0).padStart(6);
  console.log(
    `${what.padEnd(44)} first ${ms(first.ms)}  median ${ms(times[RUNS >> 1]!)}  worst ${ms(times.at(-1)!)} ms`,
  );
  return first.body;
}

const stop = (...words: string[]) => `stress?${words.map((w) => `stop=${encodeURIComponent(w)}`).join('&')}`;

await measure('every site by itself', 'stress/all');
const { found } = JSON.parse(await measure('what can be stopped', 'stress/what?find=')) as {
  found: { kind: string; word: string; sites: number }[];
};
for (const { kind, word, sites } of found.slice(0, 6))
  await measure(`${kind} ${word} (${sites} sites)`, stop(word));
const park = found.find((f) => f.kind === 'park')!;
const body = JSON.parse(await measure('the same with stock held', stop(park.word))) as {
  askFor: { id: string } | null;
};
if (body.askFor)
  await measure(
    'a park, five days held of what matters most',
    `${stop(park.word)}&hold=${encodeURIComponent(`${body.askFor.id}=5`)}`,
  );
await app.close();
await register.close();
