import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallWeb } from '../../test/browser/fixture/web-root.js';
import { openSmtpSink, type SmtpSink, textOf } from '../../test/messages/smtp-sink.js';
import { registerOf, tempFolder } from '../../test/office/office.js';
import { officeOf } from '../../test/office/office-of.js';
import { taxList } from '../../test/office/zone-files.js';
import { PASSWORD, signedIn } from '../../test/office/signed-in.js';
import { smtpTransport } from '../messages/index.js';
import type { Role } from '../model/role.js';
import { People } from '../people/index.js';
import { fingerprint, type Register } from '../register/index.js';
import type { SettingsPage } from './api.js';
import { createServer } from './create-server.js';

const HOST = { host: 'localhost:4680' };

let sink: SmtpSink;
let register: Register;
let people: People;
let app: FastifyInstance;
let administrator: string;
let analyst: string;
beforeAll(async () => {
  sink = await openSmtpSink();
  register = await registerOf([taxList()]);
  people = await People.open({
    place: path.join(tempFolder(), 'people.sqlite'),
    secret: 's'.repeat(32),
    url: 'http://localhost:4680',
    now: () => new Date(),
  });
  await people.makeFirst(
    (await people.offerFirst())!,
    { name: '王敏', email: 'wang@zone.example' },
    PASSWORD,
  );
  const published = [{ as_of: '2025-09-30', known_at: '2025-10-15T08:00:00+08:00' }];
  app = await createServer(officeOf(register, '2026-01-20', { published, as_of: '2025-10-31' }), {
    port: 4680,
    webRoot: smallWeb(),
    people,
    setup: {
      published: 'https://chain.zone.example',
      signIn: true,
      databaseFromEnvironment: false,
      mappings: () => ['mappings/learnt-words.yaml'],
      mail: { from: 'office@zone.example', send: smtpTransport(sink.url, 'office@zone.example') },
      versions: { chainwright: '1.2.3', node: 'v22.0.0' },
    },
  });
  administrator = await signedIn(app, 'wang@zone.example');
  analyst = await accountOf('analyst');
}, 60_000);
afterAll(async () => {
  await app.close();
  await people.close();
  await register.close();
  await sink.close();
});

const send = (method: 'GET' | 'POST', url: string, cookie: string, payload?: object) =>
  app.inject({ method, url, headers: { ...HOST, cookie }, ...(payload && { payload }) });
async function accountOf(role: Role): Promise<string> {
  const email = `${role}@zone.example`;
  await people.join(await people.invite({ name: role, email, role, scope: null }), PASSWORD);
  return signedIn(app, email);
}
const page = async (cookie = administrator): Promise<SettingsPage> =>
  (await send('GET', '/api/settings', cookie)).json();

test('each value says where it is changed, by the key of zone.yaml where it stands there', async () => {
  const settings = (await page()).groups.flatMap((group) => group.settings);
  const told = (name: string) => {
    const { value, from } = settings.find((s) => s.name.en === name)!;
    return [value?.en ?? null, from.en];
  };
  expect(told('Name')).toEqual(['Test zone', 'zone.yaml: name']);
  expect(told('Time zone')).toEqual(['Asia/Shanghai', 'zone.yaml: time_zone']);
  expect(told('Day asked when none is said')).toEqual(['2025-10-31', 'zone.yaml: as_of']);
  expect(told('Map of the parks')).toEqual([null, 'zone.yaml: park_map']);
  expect(told('Plan that follows')).toEqual([null, 'zone.yaml: next_plan']);
  expect(told('Column mappings of the zone')).toEqual(['mappings/learnt-words.yaml', 'mappings/']);
  expect(told('Cut-offs published')[0]).toContain('the last of 2025-09-30');
  expect(told('Directory of enterprises')[0]).toBe(null);
  // The rules by which figures are withheld, as docs/portal.md publishes them.
  expect(told('What is withheld of published figures')[0]).toMatch(/under 3 enterprises.* over 60 %/);
  expect(told('Public address')).toEqual(['https://chain.zone.example', 'serve --url']);
  expect(told('Mail server')[0]).toBe('set, from office@zone.example');
  expect(told('Version')[0]).toBe('1.2.3');
});

test('what is not verified is said, in both languages; no password and no path of this machine is told', async () => {
  const answer = await page();
  const doubtful = answer.groups
    .flatMap((group) => group.settings)
    .filter((setting) => setting.doubt !== null);
  const names = doubtful.map((setting) => setting.name.en);
  // No text of a rule was read as it was issued (rulebooks/sources.yaml), and the plan's own text was not found.
  expect(names).toContain('Plan');
  expect(names).toContain('Rulebook: little giant, v2022');
  expect(names).toContain('Matching rules');
  expect(names).toContain('Parts taxonomy');
  const book = doubtful.find((setting) => setting.name.en === 'Rulebook: little giant, v2022')!;
  expect(book.doubt!.zh).toContain('未核实');
  expect(JSON.stringify(answer)).not.toContain(tempFolder().split(path.sep).slice(0, -1).join(path.sep));
});

test('revision and fingerprint are those of the register', async () => {
  expect((await page()).revision).toBe(1);
  const answer = await send('GET', '/api/settings/fingerprint', analyst);
  expect(answer.json()).toEqual({ revision: 1, fingerprint: await fingerprint(register) });
});

test('an administrator sends a test mail to the own address; others may not, and a refusal is said', async () => {
  expect([(await page()).testMailTo, (await page(analyst)).testMailTo]).toEqual(['wang@zone.example', null]);
  expect((await send('POST', '/api/settings/mail', analyst)).statusCode).toBe(403);
  expect((await send('POST', '/api/settings/mail', administrator)).statusCode).toBe(204);
  expect(sink.taken.map(({ to }) => to)).toEqual([['wang@zone.example']]);
  expect(textOf(sink.taken[0]!)).toContain('邮件服务器工作正常');
  sink.down = true;
  const refused = await send('POST', '/api/settings/mail', administrator);
  expect([refused.statusCode, refused.json().type]).toEqual([502, 'urn:chainwright:problem:mail-refused']);
});
