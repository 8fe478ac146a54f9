import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { expect, it } from 'vitest';
import { chainwright } from './office/chainwright.js';
import { tempFolder } from './office/office.js';
import { taxList } from './office/zone-files.js';

const PORT = 4691;

/** Asks the server as a proxy before it does: by the name that browsers asked for. */
function post(where: string, body: object): Promise<number> {
  const headers = {
    host: 'chain.example.org',
    origin: 'https://chain.example.org',
    'x-forwarded-proto': 'https',
    'content-type': 'application/json',
  };
  return new Promise((resolve, reject) => {
    const asked = request({ port: PORT, path: where, method: 'POST', headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode!);
    });
    asked.on('error', reject);
    asked.end(JSON.stringify(body));
  });
}

it('behind a proxy the first administrator is made at the address that browsers find', async () => {
  const dir = path.join(tempFolder(), 'zone');
  await chainwright('init', dir);
  const { bytes, reading } = taxList();
  writeFileSync(path.join(dir, 'sources', reading.file), bytes);
  expect((await chainwright('import', '--zone', dir)).status).toBe(0);
  const args = ['serve', '--zone', dir, '--port', String(PORT), '--url', 'https://chain.example.org'];
  const server = spawn(process.execPath, ['bin/chainwright.mjs', ...args]);
  const ended = new Promise((resolve) => server.on('close', resolve));
  try {
    let said = '';
    await new Promise<void>((resolve, reject) => {
      server.stdout.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (said.includes('\n')) resolve();
      });
      server.on('close', () => reject(new Error(said)));
    });
    const [, token] = /https:\/\/chain\.example\.org\/start#([\w-]+)/.exec(said)!;
    const person = { name: '王敏', email: 'wang@zone.example', password: 'a long pass phrase' };
    expect(await post('/api/people/first', { token, ...person })).toBe(204);
    const { email, password } = person;
    expect(await post('/api/auth/sign-in/email', { email, password })).toBe(204);
  } finally {
    server.kill('SIGTERM');
    await ended;
  }
}, 120_000);
