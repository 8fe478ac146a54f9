import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

/** Where the pictures of the pages go; none are made where it is not said, since they take a tenth of the tests' time. `SCREENS=docs/screens` renews those of the docs. */
const { SCREENS } = process.env;

/** Keeps a picture of a page as it stands, whole or what the window shows, or of a part of it, for people to look at. */
export async function pictureOf(of: Page | Locator, name: string, fullPage = true): Promise<void> {
  if (!SCREENS) return;
  mkdirSync(SCREENS, { recursive: true });
  const path = join(SCREENS, `${name}.png`);
  if (!('goto' in of)) return void (await of.screenshot({ path }));
  // A page that was typed in below shows its top.
  await of.evaluate(() => scrollTo(0, 0));
  await of.screenshot({ path, fullPage });
}

/** Keeps a picture of what a desk's window shows from a part of a page on. */
export async function pictureFrom(page: Page, part: Locator, name: string): Promise<void> {
  if (!SCREENS) return;
  await page.setViewportSize({ width: 1440, height: 900 });
  // What stays at the window's top does not cover it.
  await part.evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - 80));
  await page.screenshot({ path: join(SCREENS, `${name}.png`) });
}

/** Keeps a picture of what a desk's window shows of a page, in English and Chinese; the page is opened anew, in Chinese at last. */
export async function picturesOnDesk(page: Page, name: string): Promise<void> {
  if (!SCREENS) return;
  const before = page.viewportSize()!;
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const lang of ['en', 'zh']) {
    // The portal says the language in its path, the application in its query.
    const url = new URL(page.url());
    if (/^\/(en|zh)\//.test(url.pathname)) url.pathname = url.pathname.replace(/^\/\w+/, `/${lang}`);
    else url.searchParams.set('lang', lang);
    await page.goto(url.href, { waitUntil: 'networkidle' });
    await page.locator('h1').waitFor();
    await pictureOf(page, `${name}-${lang}`, false);
  }
  await page.setViewportSize(before);
}
