import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from './site.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The status of the overview when it is asked for under a name. */
function statusFor(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(`${site.url}/api/overview`, { headers: { host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode!);
    });
    asked.on('error', reject).end();
  });
}

test('over the wire only this computer’s own names are answered', async () => {
  const { port } = new URL(site.url);
  expect(await statusFor(`localhost:${port}`)).toBe(200);
  expect(await statusFor(`127.0.0.1:${port}`)).toBe(200);
  expect(await statusFor(`register.evil.example:${port}`)).toBe(421);
});

test('over the wire the first page loads at most 400 kB of compressed JavaScript', async () => {
  const page = await (await fetch(site.url)).text();
  const files = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(([, file]) => file!);
  expect(files.length).toBeGreaterThan(1);
  let bytes = 0;
  for (const file of files) bytes += gzipSync(await (await fetch(`${site.url}${file}`)).arrayBuffer()).length;
  expect(bytes).toBeLessThanOrEqual(400_000);
});
