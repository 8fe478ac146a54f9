import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { faultsOf } from './faults.js';
import { pictureOf } from './pictures.js';

const SIZES = [
  [1920, 1080, '-wall'],
  [1440, 900, ''],
  [390, 844, '-phone'],
] as const;

/** Holds an open page to what every page owes: one heading, nothing sideways and nothing for axe to find, on a wall, a desk and a phone. */
export async function standsEverywhere(page: Page, picture: string, fullPage = true): Promise<void> {
  expect(await page.locator('h1').count()).toBe(1);
  for (const [width, height, size] of SIZES) {
    await page.setViewportSize({ width, height });
    // Charts follow the window a moment later.
    await page.waitForFunction((w) => document.documentElement.scrollWidth <= w, width);
    await pictureOf(page, `${picture}${size}`, fullPage);
    if (size !== '-wall') expect(await faultsOf(page)).toEqual([]);
  }
}
