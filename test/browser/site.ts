import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { Corrections } from '../../src/messages/index.js';
import type { People } from '../../src/people/index.js';
import { type Clerk, listen, type Office, type Setup } from '../../src/server/index.js';
import { type Browser, openBrowser } from './chromium.js';
import { fixtureOffice } from './fixture/office.js';

export const WEB_ROOT = fileURLToPath(new URL('../../dist/web', import.meta.url));

/** The built pages on a server of their own, and a browser before them. */
export interface Site {
  url: string;
  browser: Browser;
  /** Opens a page of a size at a query such as `?lang=en`, and waits for its figures. */
  open(query?: string, width?: number, height?: number): Promise<Page>;
  close(): Promise<void>;
}

/** Serves an office, the fixture's unless another is given; to everybody unless people are given who may sign in. */
export async function openSite(
  office: Office = fixtureOffice(),
  people?: People,
  clerk?: Clerk,
  setup?: Setup,
  corrections?: Corrections,
): Promise<Site> {
  if (!existsSync(WEB_ROOT)) throw new Error('the pages are not built: run npm run build');
  const { app, url } = await listen(office, {
    port: 0,
    webRoot: WEB_ROOT,
    ...(people && { people }),
    ...(clerk && { clerk }),
    ...(setup && { setup }),
    ...(corrections && { corrections }),
  });
  const browser = await openBrowser();
  return {
    url,
    browser,
    open: async (query = '?lang=zh', width = 1920, height = 1080) => {
      const page = await browser.context.newPage();
      await page.setViewportSize({ width, height });
      await page.goto(`${url}/${query}`);

      await page.locator('[data-goal="G1"], [role=alert], h1').first().waitFor();
      return page;
    },
    close: async () => {
      await browser.close();
      await app.close();
    },
  };
}
