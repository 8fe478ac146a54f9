import type { Page } from 'playwright-core';
import { faultsOf } from './faults.js';
import { pictureOf } from './pictures.js';

const SIZES = [
  [1920, 1080, '-wall'],
  [1440, 900, ''],
  [390, 844, '-phone'],
] as const;

/**
 * What an open page lacks of what every page owes, on a wall, a desk and a phone: one heading, nothing sideways, nothing for axe to find.
 * Keeps a picture of each.
 */
export async function faultsEverywhere(page: Page, picture: string, fullPage = true): Promise<string[]> {
  const headings = await page.locator('h1').count();
  const faults = headings === 1 ? [] : [`${headings} headings of level 1`];
  for (const [width, height, size] of SIZES) {
    await page.setViewportSize({ width, height });
    // Charts follow the window a moment later.
    await page.waitForFunction((w) => document.documentElement.scrollWidth <= w, width);
    // Of a desk what its window shows, for the docs.
    await pictureOf(page, `${picture}${size}`, fullPage && size !== '');
    if (size !== '-wall') faults.push(...(await faultsOf(page)));
  }
  return faults;
}
