/**
 * How long a search of 120,000 enterprises takes, by every way of typing a name, and how long its index takes to make.
 * npm run bench:enterprises
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { readMappings } from '../src/cli/assets.js';
import { readSource } from '../src/intake/index.js';
import { enterpriseFinder, importFiles, openRegister } from '../src/register/index.js';
import { marketFile } from './market.js';

const RUNS = 20;
const QUERIES: readonly [string, string][] = [
  ['a whole Chinese name', '襄阳云帆动力电池有限公司'],
  ['part of one', '动力'],
  ['characters in order', '武电'],
  ['what most hold', '有限公司'],
  ['one character', '汽'],
  ['pinyin', 'xiangyang'],
  ['initials', 'xydl'],
  ['initials that many have', 'wh'],
  ['one Latin letter', 'a'],
  ['an English word', 'automotive'],
  ['English words', 'wuhan precision'],
  ['part of a code', '91420'],
  ['a code', '91420600MA4D2K7X1B'],
  ['what nobody is called', 'qqqq'],
];

const folder = mkdtempSync(path.join(tmpdir(), 'chainwright-bench-'));
const register = await openRegister(path.join(folder, 'register.sqlite'), () => '2026-01-20T00:00:00.000Z');
const { name, bytes } = marketFile(Number(process.env['ENTERPRISES'] ?? 120_000));
const importing = performance.now();
await importFiles(register, [{ bytes, reading: readSource(bytes, name, readMappings()) }], {
  actor: 'bench',
});
const imported = performance.now() - importing;

let longest = 0;
let last = performance.now();
const beat = setInterval(() => {
  longest = Math.max(longest, performance.now() - last - 5);
  last = performance.now();
}, 5);
const building = performance.now();
const find = await enterpriseFinder(register);
const built = performance.now() - building;
clearInterval(beat);
await register.close();
rmSync(folder, { recursive: true });

const enterprises = find('有限公司', Infinity).length.toLocaleString('en');
console.log(
  `${enterprises} enterprises, imported in ${(imported / 1000).toFixed(1)} s; the index was made in ${(built / 1000).toFixed(1)} s,`,
);
console.log(`in which nothing else waited longer than ${longest.toFixed(0)} ms.\n`);
console.log('| what is typed | found | processor, ms | median, ms | slowest of 20, ms |');
console.log('| --- | ---: | ---: | ---: | ---: |');
for (const [what, query] of QUERIES) {
  let found = 0;
  const before = process.cpuUsage();
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    found = find(query, Infinity).length;
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  const { user, system } = process.cpuUsage(before);
  const processor = (user + system) / 1000 / RUNS;
  console.log(
    `| ${what} (${query}) | ${found.toLocaleString('en')} | ${processor.toFixed(1)} | ${times[RUNS >> 1]!.toFixed(1)} | ${times.at(-1)!.toFixed(1)} |`,
  );
}
