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
  await ('goto' in of ? of.screenshot({ path, fullPage }) : of.screenshot({ path }));
}
