import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ProjectsPage } from '../../src/server/index.js';
import { openSampleSite, type SampleSite } from './sample-site.js';
import { faultsEverywhere } from './standing.js';

let site: SampleSite;
let answer: ProjectsPage;

beforeAll(async () => {
  site = await openSampleSite(true);
  await fetch(`${site.url}/api/overview`);
  answer = (await (await fetch(`${site.url}/api/projects`)).json()) as ProjectsPage;
}, 120_000);
afterAll(() => site.close());

test.each(['zh', 'en'] as const)('shows every project, and stands everywhere: %s', async (lang) => {
  const page = await site.open(`projects?lang=${lang}`);
  await page.locator('#sentence').waitFor();
  expect(await page.locator('#sentence').textContent()).toBe(answer.says[lang]);
  const shown = await page.locator('[data-project] th').allTextContents();
  expect(shown).toEqual(answer.lines.slice(0, 30).map((p) => p.name));
  for (const { id, stages, stageNotes } of answer.lines.slice(0, 30).filter((p) => p.stageNotes.length > 0)) {
    const row = page.locator(`[data-project="${id}"]`);
    expect(await row.locator('[data-stage]').count()).toBe(stages.length);
    for (const note of stageNotes) expect(await row.textContent()).toContain(note[lang]);
  }
  expect(await faultsEverywhere(page, `projects-${lang}`)).toEqual([]);
  await page.close();
});

test('by keyboard: j opens the projects, a stage is chosen, a cell opened, and Escape leads back to what was filtered', async () => {
  const page = await site.open('tasks?lang=zh', 1440, 900);
  await page.locator('main h1').waitFor();
  await page.keyboard.press('j');
  const stage = page.getByLabel('进展阶段');
  await stage.waitFor();
  expect(new URL(page.url()).pathname).toBe('/projects');
  await stage.focus();
  // Any, leads, talks.
  await page.keyboard.press('ArrowDown');
  await page.waitForURL(/stage=lead/);
  await page.keyboard.press('ArrowDown');
  const inTalks = answer.lines.filter((p) => p.stage === 'talks');
  expect(inTalks.length).toBeGreaterThan(0);
  expect(inTalks.length).toBeLessThan(answer.projects);
  await page.waitForURL(/stage=talks/);
  const shown = () => page.locator('[data-project] th').allTextContents();
  await expect.poll(shown).toEqual(inTalks.map((p) => p.name));
  const [first] = inTalks;
  await page.locator(`[data-project="${first!.id}"] [data-stage="talks"] a`).press('Enter');
  const drawer = page.locator('.ant-drawer');
  await drawer.locator('mark').first().waitFor();
  expect(await drawer.locator('mark').first().textContent()).toContain('洽谈');
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'detached' });
  expect(new URL(page.url()).searchParams.get('stage')).toBe('talks');
  await page.getByRole('searchbox', { name: '项目、投资方或零部件' }).fill('没有这样的项目');
  // Where nothing is found, the way on stands beside it.
  await page.getByText('没有符合筛选条件的项目').getByRole('link', { name: '清除筛选' }).press('Enter');
  await expect.poll(shown).toHaveLength(30);
  await page.close();
});

test('a page of the list stands in the address; the pager leads back to its beginning', async () => {
  const page = await site.open('projects?lang=en&from=30', 390, 844);
  expect(answer.projects).toBeGreaterThan(30);
  await page.locator('[data-project]').first().waitFor();
  const shown = () => page.locator('[data-project] th').allTextContents();
  expect(await shown()).toEqual(answer.lines.slice(30, 60).map((p) => p.name));
  await page.getByRole('button', { name: 'Previous' }).press('Enter');
  await page.waitForURL((url) => !url.searchParams.has('from'));
  await page.locator(`[data-project="${answer.lines[0]!.id}"]`).waitFor();
  expect(await shown()).toEqual(answer.lines.slice(0, 30).map((p) => p.name));
  await page.close();
});
