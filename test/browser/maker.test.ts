import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { groupBy } from '../../src/model/group-by.js';
import { People } from '../../src/people/index.js';
import { enterpriseFinder } from '../../src/register/index.js';
import type { StressScreen } from '../../src/server/index.js';
import { tempFolder } from '../office/office.js';
import { faultsOf } from './faults.js';
import { pictureOf } from './pictures.js';
import { openSampleSite, type SampleSite } from './sample-site.js';

const PASSWORD = 'a long pass phrase';
const OFFICE = { name: '王敏', email: 'wang@zone.example' };

let people: People;
let site: SampleSite;
/** Two vehicle makers of the sample that have plants, by the register's own lists. */
let makers: { id: string; plants: string[] }[];

beforeAll(async () => {
  const place = path.join(tempFolder(), 'people.sqlite');
  people = await People.open({
    place,
    secret: 's'.repeat(32),
    url: 'http://localhost',
    now: () => new Date(),
  });
  site = await openSampleSite(true, people);
  await people.makeFirst((await people.offerFirst())!, OFFICE, PASSWORD);
  const rows = site.question.view.statements('plants', site.question.asOf);
  const find = await enterpriseFinder(site.register);
  makers = [...groupBy(rows, (row) => row.text('maker')!)].map(([name, own]) => ({
    id: find(name, 1)[0]!.enterprise,
    plants: [...new Set(own.flatMap((row) => row.text('plant') ?? []))],
  }));
}, 120_000);
afterAll(async () => {
  await site.close();
  await people.close();
});

async function signedIn(role: 'vehicle-maker', scope: string, at: string) {
  const email = `${role}-${scope}@zone.example`;
  await people.join(await people.invite({ name: '李工', email, role, scope }), PASSWORD);
  const page = await site.browser.context.newPage();
  await page.goto(`${site.url}${at}`);
  await page.getByLabel('邮箱').fill(email);
  await page.getByLabel('密码').fill(PASSWORD);
  await page.getByRole('button', { name: '登录' }).click();
  return page;
}

describe('a vehicle maker', () => {
  test('lands on its own exposure, whatever it asked for, and finds no plant of a rival there', async () => {
    const [own, rival] = makers;
    const page = await signedIn('vehicle-maker', own!.id, '/?lang=zh');
    await page.locator('#sites-heading').waitFor();
    expect(new URL(page.url()).pathname).toBe('/chain');
    expect(await page.locator('nav li a').allTextContents()).toEqual(['产业链', '需求']);
    const screen = (await (await page.request.get(`${site.url}/api/stress/all`)).json()) as StressScreen;
    const stopped = JSON.stringify(screen);
    for (const plant of rival!.plants) expect(stopped).not.toContain(plant);
    expect(own!.plants.some((plant) => stopped.includes(plant))).toBe(true);
    expect((await page.request.get(`${site.url}/api/overview`)).status()).toBe(403);
    expect(await faultsOf(page)).toEqual([]);
    await pictureOf(page, 'maker-zh');
    await page.close();
    await site.browser.context.clearCookies();
  });
});
