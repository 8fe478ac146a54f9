import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../src/model/role.js';
import type { ParksPage, StressScreen, VisitsPage } from '../../src/server/index.js';
import { en } from '../../web/src/i18n/en.js';
import { zh } from '../../web/src/i18n/zh.js';
import { type NeedsSite, OFFICE, openNeedsSite } from './planted-needs.js';

const PASSWORD = 'a long pass phrase';
const WORDS = { zh, en };

let needs: NeedsSite;
/** What the office sees of the parks: the measure of what an operator must not. */
let parks: ParksPage;
beforeAll(async () => {
  needs = await openNeedsSite();
  const page = await needs.openAs(OFFICE, '/needs');
  parks = (await (await page.request.get(`${needs.site.url}/api/parks`)).json()) as ParksPage;
  await page.close();
}, 120_000);
afterAll(() => needs.close());

/** A day of somebody with a role, on a phone in Chinese and on a desk in English. */
describe.each([
  ['zh', 390, 844],
  ['en', 1440, 900],
] as const)('%s, %i pixels', (lang, width, height) => {
  const t = WORDS[lang];

  /** Sets a password by the link of an invitation and signs in. */
  async function arrive(role: Role, scope: string | null): Promise<Page> {
    const email = `${role}-${lang}@zone.example`;
    const token = await needs.people.invite({ name: '李工', email, role, scope });
    const { context } = needs.site.browser;
    await context.clearCookies();
    const page = await context.newPage();
    await page.setViewportSize({ width, height });
    await page.goto(`${needs.site.url}/join?lang=${lang}#${token}`);
    await page.getByLabel(t.password).fill(PASSWORD);
    await page.getByRole('button', { name: t.joinAction }).click();
    await page.getByLabel(t.email).fill(email);
    await page.getByLabel(t.password).fill(PASSWORD);
    await page.getByRole('button', { name: t.signIn, exact: true }).click();
    await page.locator('#sentence, #sites-heading').first().waitFor({ timeout: 30_000 });
    return page;
  }

  async function open(page: Page, at: string): Promise<void> {
    await page.goto(`${needs.site.url}/${at}?lang=${lang}`);
    await page.locator('main h1').waitFor({ timeout: 30_000 });
    await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), at).toBeLessThanOrEqual(width);
  }

  const answer = async <T>(page: Page, at: string) =>
    (await (await page.request.get(`${needs.site.url}/api/${at}`)).json()) as T;

  /** Whether each of these is refused. */
  async function refused(page: Page, ...paths: string[]): Promise<void> {
    for (const at of paths) {
      const status = (await page.request.get(`${needs.site.url}/api/${at}`)).status();
      expect([403, 404], at).toContain(status);
    }
  }

  /** Signs out: the pages are shut, and the way back shows nothing. */
  async function leave(page: Page): Promise<void> {
    await page.getByRole('button', { name: t.signOut, exact: true }).click();
    await page.locator('input[type=password]').waitFor();
    expect((await page.request.get(`${needs.site.url}/api/needs`)).status()).toBe(401);
    await page.goBack();
    await page.locator('input[type=password]').waitFor();
    expect(await page.locator('nav').count()).toBe(0);
    await page.close();
  }

  test('a leader finds where the plan stands, why, and the brief, and changes nothing', async () => {
    const page = await arrive('leader', null);
    expect(new URL(page.url()).pathname).toBe('/');
    await page.locator('[data-goal="G1"] a[aria-label]').click();
    await page.locator('.ant-drawer tbody tr.ant-table-row').first().waitFor();
    await page.keyboard.press('Escape');
    await open(page, 'goals/G1');
    await open(page, 'brief');
    await page.frameLocator('iframe').locator('h1').waitFor();
    await open(page, 'review');
    expect(await page.locator('nav').getByText(t.page_inbox, { exact: true }).count()).toBe(0);
    await refused(page, 'inbox', 'inbox/fresh', 'people', 'tokens', 'import/kinds');
    const said = await page.request.post(`${needs.site.url}/api/review`, {
      data: { question: 1, verdict: 'same' },
    });
    expect(said.status()).toBe(403);
    await leave(page);
  });

  test('a park operator finds its own park, its projects and visits, and nothing of another park', async () => {
    const [own, ...others] = parks.parks;
    const page = await arrive('park-operator', own!.park);
    expect(new URL(page.url()).pathname).toBe('/parks');
    expect(
      await page
        .locator('[data-park]')
        .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-park'))),
    ).toEqual([own!.park]);
    const placed = parks.projects.filter((p) => p.park === own!.park);
    for (const { id, name } of placed)
      expect(await page.locator(`[data-project="${id}"]`).textContent()).toContain(name);
    const text = (await page.locator('main').textContent())!;
    for (const { name } of others) expect(text).not.toContain(name[lang]);
    for (const p of parks.projects.filter((one) => one.park !== null && one.park !== own!.park))
      expect(text).not.toContain(p.name);
    await open(page, 'visits');
    const visits = await answer<VisitsPage>(page, 'visits');
    expect(await page.locator('#sentence').textContent()).toBe(visits.says[lang]);
    await refused(page, 'overview', 'enterprises', 'needs', 'projects', 'inbox/fresh');
    await leave(page);
  });

  test('a vehicle maker finds its needs, their suppliers and its exposure, and nothing of a rival', async () => {
    const { need, best } = needs.planted[0]!;
    const rival = needs.matching.needs.find((n) => n.buyer !== need.buyer)!;
    const page = await arrive('vehicle-maker', need.buyer);
    await open(page, 'needs');
    const own = needs.matching.needs.filter((n) => n.buyer === need.buyer).map((n) => n.id as string);
    expect(own).not.toContain(rival.id);
    const shown = await page
      .locator('tr[data-need]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-need')!));
    expect(shown.toSorted()).toEqual(own.toSorted());
    await page.locator(`tr[data-need="${need.id}"] a`).first().click();
    expect(await page.locator('[data-supplier]').first().getAttribute('data-supplier')).toBe(best.id);
    await open(page, 'chain');
    await page.locator('#sites-heading').waitFor();
    const exposure = JSON.stringify(await answer<StressScreen>(page, 'stress/all'));
    const plants = (buyer: string | null) =>
      new Set(needs.matching.needs.flatMap((n) => (n.buyer === buyer ? (n.plant ?? []) : [])));
    expect(plants(rival.buyer).size).toBeGreaterThan(0);
    for (const plant of plants(rival.buyer))
      if (!plants(need.buyer).has(plant)) expect(exposure).not.toContain(plant);
    await refused(page, `needs/${rival.id}`, 'overview', 'enterprises', 'parks', 'inbox/fresh');
    await leave(page);
  });

  test('an enterprise finds its invitations, its profile and what it lacks for a title, and nothing of another', async () => {
    const [{ best }, { best: other }] = needs.planted as [
      NeedsSite['planted'][number],
      NeedsSite['planted'][number],
    ];
    expect(other.id).not.toBe(best.id);
    const page = await arrive('enterprise', best.id);
    expect(new URL(page.url()).pathname).toBe('/invitations');
    await open(page, 'enterprises');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(best.name);
    await page.locator('section:has(#ladder-heading) dl').waitFor();
    // Another's profile is never reached: it is its own that opens.
    await open(page, `enterprises/${other.id}`);
    expect(await page.locator('main').textContent()).not.toContain(other.name);
    await refused(page, `enterprises/${other.id}`, 'overview', 'needs', 'parks', 'visits', 'inbox/fresh');
    await leave(page);
  });
});
