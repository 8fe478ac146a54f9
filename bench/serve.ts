/**
 * The real server over the sample zone and a directory that makes it 120,000 enterprises: first contentful paint, the
 * JavaScript of the first page, and the latency of the API while a file is imported and of the portal.
 * npm run build && npm run bench:serve
 */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { pinyin } from 'pinyin-pro';
import { openBrowser } from '../test/browser/chromium.js';
import { marketFile } from './market.js';
import { type Asked, type Load, openLoop, quantile } from './open-loop.js';

const ENTERPRISES = Number(process.env['ENTERPRISES'] ?? 120_000);
const SECONDS = Number(process.env['SECONDS'] ?? 20);
const PORT = 4699;
const URL_OF_SERVER = `http://localhost:${PORT}`;
const AS_OF = 'asOf=2025-10-31';
/** What a working day asks for: mostly the same pages, a part of it for the first time. */
const office = (profiles: Asked, search: Asked): Asked[] => [
  `/api/overview?${AS_OF}`,
  `/api/enterprises?${AS_OF}&limit=50`,
  profiles,
  `/api/goals/G1?${AS_OF}`,
  `/api/ladder?${AS_OF}&limit=50`,
  `/api/overview?${AS_OF}`,
  search,
  `/api/needs?${AS_OF}`,
  `/api/tasks?${AS_OF}`,
  `/api/enterprises?${AS_OF}&limit=50&sort=best&find=${encodeURIComponent('动力电池')}`,
  `/api/parks?${AS_OF}`,
  `/api/overview?${AS_OF}`,
  `/api/chain?${AS_OF}`,
  `/api/goals/G2?${AS_OF}`,
  `/api/ladder?${AS_OF}&limit=50&from=50`,
  `/api/regions?${AS_OF}`,
  `/api/overview?${AS_OF}`,
  `/api/collection?${AS_OF}`,
  '/api/me',
  '/api/review',
];
const PORTAL = ['zh', 'en'].flatMap((language) =>
  ['', 'news', 'glance', 'parks', 'enterprises', 'self-assessment'].map((page) => `/${language}/${page}`),
);

const folder = mkdtempSync(path.join(tmpdir(), 'chainwright-bench-'));
const zone = path.join(folder, 'zone');
const PROGRAM = 'bin/chainwright.mjs';
const chainwright = (...args: string[]) =>
  execFileSync(process.execPath, ['--max-old-space-size=8192', PROGRAM, ...args], { stdio: 'pipe' });

function report(what: string, { times, byPath, failed }: Load): void {
  const row = (name: string, of: readonly number[]) =>
    `| ${name} | ${of.length} | ${[0.5, 0.95, 0.99, 1].map((share) => quantile(of, share).toFixed(1)).join(' | ')} |`;
  console.log(`\n${what}; ${failed} failed\n`);
  console.log('| path | answers | p50, ms | p95, ms | p99, ms | slowest, ms |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
  console.log(row('all', times));
  for (const [name, of] of byPath) console.log(row(`\`${decodeURIComponent(name)}\``, of));
}

/** Gives one after another. */
function onceEach(paths: Iterable<string>): () => string {
  const all = paths[Symbol.iterator]();
  return () => all.next().value as string;
}

/** The ids of some thousand enterprises, those of the sample among them. */
async function enterprises(cookie: string): Promise<string[]> {
  const ids: string[] = [];
  for (let from = 0; from < 5000; from += 1000) {
    const answer = await fetch(`${URL_OF_SERVER}/api/enterprises?limit=1000&from=${from}&sort=returns`, {
      headers: { cookie },
    });
    const { lines } = (await answer.json()) as { lines: { id: string }[] };
    ids.push(...lines.map(({ id }) => id));
  }
  return ids;
}

/** Searches that nobody has made before: parts of names, of pinyin and of initials that some enterprises have. */
function* searches(): Generator<string> {
  const signs = '云帆沌江隆中长虹楚天荆山丹泉永固顺达启明星宇航远恒立';
  for (let n = 0; ; n++) {
    const pair = signs[n % signs.length]! + signs[(n * 7 + ((n / signs.length) | 0)) % signs.length]!;
    const typed = [pair, pinyin(pair, { toneType: 'none', type: 'array' }).join(''), `${pair}电池`][n % 3]!;
    yield `/api/enterprises?${AS_OF}&limit=50&sort=best&from=${Math.floor(n / 900)}&find=${encodeURIComponent(typed)}`;
  }
}

/** Makes the first administrator and gives the cookie of the session. */
async function signIn(token: string): Promise<string> {
  const post = (where: string, body: object) =>
    fetch(`${URL_OF_SERVER}${where}`, {
      method: 'POST',
      headers: { origin: URL_OF_SERVER, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const person = { email: 'bench@zone.example', password: 'a long pass phrase' };
  await post('/api/people/first', { token, name: '王敏', ...person });
  const answer = await post('/api/auth/sign-in/email', person);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0]!)
    .join('; ');
}

/** A file of fifty enterprises more; made beforehand, so that whoever asks does not wait for it. */
const NEW_ONES = (() => {
  const lines = new TextDecoder().decode(marketFile(ENTERPRISES + 50).bytes).split('\n');
  return [lines[0], ...lines.slice(-51)].join('\n');
})();

/** Hands a small file in, takes it into the register, and tells when that is done. */
async function importOne(cookie: string): Promise<void> {
  const headers = { cookie, origin: URL_OF_SERVER };
  const page = async () =>
    (await (await fetch(`${URL_OF_SERVER}/api/import`, { headers })).json()) as {
      waiting: { sha256: string }[];
      job: { state: string; changed: { enterprises: [number, number] } | null } | null;
    };
  await fetch(`${URL_OF_SERVER}/api/import/files?name=${encodeURIComponent('新设企业.csv')}`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/octet-stream' },
    body: NEW_ONES,
  });
  const start = performance.now();
  const files = (await page()).waiting.map((file) => file.sha256);
  await fetch(`${URL_OF_SERVER}/api/import/accept`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ files, acceptHidden: false }),
  });
  for (;;) {
    const { job } = await page();
    if (job?.state !== 'running') {
      const took = ((performance.now() - start) / 1000).toFixed(0);
      const [were, are] = job?.changed?.enterprises ?? [NaN, NaN];
      console.log(`\nThe import is ${job?.state} after ${took} s: ${were} enterprises before, ${are} after.`);
      return;
    }
    await setTimeout(500);
  }
}

async function paints(cookie: string): Promise<void> {
  const browser = await openBrowser();
  const [name, value] = [cookie.slice(0, cookie.indexOf('=')), cookie.slice(cookie.indexOf('=') + 1)];
  await browser.context.addCookies([{ name, value: value.split(';')[0]!, url: URL_OF_SERVER }]);
  console.log('\n| page | first contentful paint, ms |\n| --- | ---: |');
  for (const address of ['/', '/?page=enterprises', '/zh/']) {
    const page = await browser.context.newPage();
    await page.goto(`${URL_OF_SERVER}${address}`, { timeout: 60_000 });
    const paint = await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    );
    console.log(`| \`${address}\` | ${Number(await paint.jsonValue()).toFixed(0)} |`);
    await page.close();
  }
  await browser.close();
}

async function initialJavaScript(): Promise<number> {
  const page = await (await fetch(URL_OF_SERVER)).text();
  let bytes = 0;
  for (const [, file] of page.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g))
    bytes += gzipSync(await (await fetch(`${URL_OF_SERVER}${file!}`)).arrayBuffer()).length;
  return bytes;
}

const prepared = process.env['BENCH_ZONE'];
if (prepared === undefined) {
  chainwright('sample', zone);
  const { name, bytes } = marketFile(ENTERPRISES - 1343);
  writeFileSync(path.join(zone, 'sources', name), bytes);
  chainwright('import', '--zone', zone);
} else cpSync(prepared, zone, { recursive: true });
const server = spawn(
  process.execPath,
  ['--max-old-space-size=8192', PROGRAM, 'serve', '--zone', zone, '--port', String(PORT), '--lang', 'en'],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
try {
  const token = await new Promise<string>((resolve, reject) => {
    let said = '';
    server.stdout.setEncoding('utf8').on('data', (some: string) => {
      const link = /\/start#([\w-]+)/.exec((said += some));
      if (link) resolve(link[1]!);
    });
    server.on('exit', () => reject(new Error(`the server has ended: ${said}`)));
  });
  console.log(`Load average ${loadavg()[0]!.toFixed(1)}; ${ENTERPRISES.toLocaleString('en')} enterprises.`);
  const cookie = await signIn(token);
  const headers = { cookie };
  const profiles = {
    name: '/api/enterprises/… (each once)',
    next: onceEach((await enterprises(cookie)).map((id) => `/api/enterprises/${id}?${AS_OF}`)),
  };
  const search = { name: '/api/enterprises?find=… (each once)', next: onceEach(searches()) };
  const OFFICE = office(profiles, search);
  for (const what of OFFICE)
    if (typeof what === 'string') await fetch(`${URL_OF_SERVER}${what}`, { headers });
  console.log(`Initial JavaScript: ${((await initialJavaScript()) / 1000).toFixed(0)} kB gzip.`);
  await paints(cookie);
  for (const address of PORTAL) await fetch(`${URL_OF_SERVER}${address}`);
  const portal = await openLoop(URL_OF_SERVER, PORTAL, { rate: 500, cookie: '', goesOn: (s) => s < SECONDS });
  report('The portal at 500 requests a second', portal);
  const quiet = await openLoop(URL_OF_SERVER, OFFICE, { rate: 200, cookie, goesOn: (s) => s < SECONDS });
  report('The API at 200 requests a second while nothing is imported', quiet);
  let imported = false;
  const load = openLoop(URL_OF_SERVER, OFFICE, {
    rate: 200,
    cookie,
    goesOn: (s) => s < SECONDS || !imported,
  });
  await setTimeout(1000);
  await importOne(cookie);
  imported = true;
  report('The API at 200 requests a second while a file is imported and what it changes is read', await load);
} finally {
  server.kill('SIGTERM');
  await setTimeout(1000);
  rmSync(folder, { recursive: true, force: true });
}
