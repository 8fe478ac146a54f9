import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { People } from '../../src/people/index.js';
import type { ParksPage } from '../../src/server/index.js';
import { tempFolder } from '../office/office.js';
import { faultsOf } from './faults.js';
import { pictureOf } from './pictures.js';
import { openSampleSite, type SampleSite } from './sample-site.js';
import { faultsEverywhere } from './standing.js';

const PASSWORD = 'a long pass phrase';
const OFFICER = { name: '王敏', email: 'wang@zone.example' };

let people: People;
let site: SampleSite;
/** What the whole office sees, before any override. */
let all: ParksPage;

async function signedIn(email: string, at: string, lang: 'en' | 'zh' = 'zh'): Promise<Page> {
  const page = await site.browser.context.newPage();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${site.url}${at}`);
  await page.getByLabel(lang === 'zh' ? '邮箱' : 'Email').fill(email);
  await page.getByLabel(lang === 'zh' ? '密码' : 'Password').fill(PASSWORD);
  await page.getByRole('button', { name: lang === 'zh' ? '登录' : 'Sign in' }).click();
  return page;
}

const asked = async (page: Page) =>
  (await (await page.request.get(`${site.url}/api/parks`)).json()) as ParksPage;

beforeAll(async () => {
  const place = path.join(tempFolder(), 'people.sqlite');
  people = await People.open({
    place,
    secret: 's'.repeat(32),
    url: 'http://localhost',
    now: () => new Date(),
  });
  site = await openSampleSite(true, people);
  await people.makeFirst((await people.offerFirst())!, OFFICER, PASSWORD);
}, 120_000);
afterAll(async () => {
  await site.close();
  await people.close();
});

describe('an officer', () => {
  let page: Page;
  beforeAll(async () => {
    page = await signedIn(OFFICER.email, '/parks?lang=zh');
    // The first answers are made of a register that is read for them.
    await page.locator('#sentence').waitFor({ timeout: 45_000 });
    all = await asked(page);
  }, 60_000);
  afterAll(async () => {
    await page.close();
    await site.browser.context.clearCookies();
  });

  test.each(['zh', 'en'] as const)(
    'finds parks and placements, and the page stands everywhere: %s',
    async (lang) => {
      await page.goto(`${site.url}/parks?lang=${lang}`);
      await page.locator('#sentence').waitFor();
      expect(await page.locator('#sentence').textContent()).toBe(all.says[lang]);
      for (const { park, name, room } of all.parks) {
        const card = page.locator(`[data-park="${park}"]`);
        expect(await card.locator('h2').textContent()).toBe(name[lang]);
        expect(room.land).not.toBeNull();
      }
      expect(await page.locator('[data-outline]').count()).toBe(4);
      // A name on the map leads to the park's card.
      const icvName = all.parks.find((p) => p.park === 'icv-ev')!.name[lang];
      await page.getByRole('link', { name: icvName }).press('Enter');
      expect(new URL(page.url()).hash).toBe('#park-icv-ev');
      // The project of 4,200 mu was planted too big for every park: it says what to relax, with the park's name.
      const tooBig = all.projects.find((p) => p.need.land === 4200)!;
      expect(tooBig.park).toBeNull();
      const shown = await page.locator(`[data-project="${tooBig.id}"]`).textContent();
      const icv = all.parks.find((p) => p.park === 'icv-ev')!;
      const lacks = tooBig.relax.find((r) => r.park === 'icv-ev')!;
      expect(shown).toContain(icv.name[lang]);
      expect(shown).toContain(lacks.says[lang]);
      expect(await faultsEverywhere(page, `parks-${lang}`)).toEqual([]);
    },
  );

  test('records where a project goes, signed with the name, and takes it back', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${site.url}/parks?lang=zh`);
    // It stands in the connected park and would do in the smart one.
    const project = all.projects.find(
      (p) =>
        p.park === 'icv-ev' && p.alternatives.some((a) => a.park === 'smart-mfg' && a.outcome === 'worse'),
    )!;
    const row = page.locator(`[data-project="${project.id}"]`);
    await row.locator('summary').press('Enter');
    await row.getByLabel('园区').selectOption('smart-mfg');
    await row.getByLabel('理由').fill('已签框架协议');
    await row.getByRole('button', { name: '记录' }).press('Enter');
    const word = page.locator('[data-override="1"]');
    await word.waitFor();
    expect(await word.textContent()).toContain('王敏');
    const kept = await asked(page);
    expect(kept.projects.find((p) => p.id === project.id)!.park).toBe('smart-mfg');
    expect(kept.overrides).toMatchObject([{ id: 1, actor: '王敏', reason: '已签框架协议', state: 'kept' }]);
    await word.getByRole('button').press('Enter');
    await word.waitFor({ state: 'detached' });
    const after = await asked(page);
    expect({ ...after, overrides: [] }).toEqual({ ...all, overrides: [] });
    expect(after.overrides).toMatchObject([{ id: 1, state: 'undone' }]);
  });
});

test('a park operator lands on its own park and sees nothing of another', async () => {
  const email = 'operator@zone.example';
  const account = { name: '李工', email, role: 'park-operator', scope: 'smart-mfg' } as const;
  await people.join(await people.invite(account), PASSWORD);
  const page = await signedIn(email, '/?lang=zh');
  await page.locator('[data-park="smart-mfg"]').waitFor();
  expect(new URL(page.url()).pathname).toBe('/parks');
  expect(await page.locator('nav li a').allTextContents()).toEqual(['诉求走访', '园区']);
  expect(await page.locator('[data-park]').count()).toBe(1);
  expect(await page.locator('[data-outline]').count()).toBe(1);
  expect(await page.getByRole('button', { name: '记录' }).count()).toBe(0);
  const own = JSON.stringify(await asked(page));
  for (const park of all.parks.filter((p) => p.park !== 'smart-mfg'))
    for (const secret of [park.park, park.name.en, park.name.zh]) expect(own).not.toContain(secret);
  for (const project of [...all.projects, ...all.settled])
    if (project.park !== null && project.park !== 'smart-mfg') expect(own).not.toContain(project.id);
  for (const project of all.projects.filter((p) => p.park === 'smart-mfg'))
    expect(own).toContain(project.name);
  const word = { project: all.projects[0]!.id, park: 'smart-mfg', verdict: 'to', reason: '想要' };
  const written = await page.request.post(`${site.url}/api/parks/overrides`, { data: word });
  const undone = await page.request.post(`${site.url}/api/parks/overrides/1/undo`, { data: {} });
  const facts = await page.request.get(`${site.url}/api/facts/1/park`);
  expect([written.status(), undone.status(), facts.status()]).toEqual([403, 403, 403]);
  expect(await faultsOf(page)).toEqual([]);
  await pictureOf(page, 'park-operator-zh');
  await page.close();
});
