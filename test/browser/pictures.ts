import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Where the pictures of the pages go; `SCREENS=docs/screens` renews those of the docs. */
const SCREENS = process.env.SCREENS ?? 'tmp/screens';

/** Keeps a picture of a page as it stands, for people to look at. */
export async function pictureOf(page: Page, name: string, fullPage = true): Promise<void> {
  mkdirSync(SCREENS, { recursive: true });
  await page.screenshot({ path: join(SCREENS, `${name}.png`), fullPage });
}
