import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { Corrections, Inbox, openMessages } from '../../src/messages/index.js';
import { listen, type Office, type ServerOptions } from '../../src/server/index.js';
import { tempFolder } from '../office/temp-folder.js';
import { type Browser, openBrowser } from './chromium.js';
import { fixtureOffice } from './fixture/office.js';

export const WEB_ROOT = fileURLToPath(new URL('../../dist/web', import.meta.url));

/** The built pages on a server of their own, and a browser before them. */
export interface Site {
  url: string;
  browser: Browser;
  /** What was written to the office. */
  inbox: Inbox;
  /** Opens a page of a size at a query such as `?lang=en`, and waits for its figures. */
  open(query?: string, width?: number, height?: number): Promise<Page>;
  close(): Promise<void>;
}

/** What a site is opened with beside its office; `now`: by which corrections are dated. */
type Given = Partial<Pick<ServerOptions, 'people' | 'clerk' | 'setup' | 'portal'>> & { now?: () => Date };

/** Serves an office, the fixture's unless another is given; to everybody unless people are given who may sign in. */
export async function openSite(
  office: Office = fixtureOffice(),
  { now = () => new Date(), ...given }: Given = {},
): Promise<Site> {
  if (!existsSync(WEB_ROOT)) throw new Error('the pages are not built: run npm run build');
  const db = await openMessages(path.join(tempFolder(), 'messages.sqlite'));
  const zone = { en: 'Zone', zh: '开发区' };
  // The form of messages looks how long somebody has typed.
  const inbox = new Inbox({ db, zone, now: () => new Date(), confirmAt: null, keptMonths: 12 });
  const { app, url } = await listen(office, {
    port: 0,
    inbox,
    webRoot: WEB_ROOT,
    corrections: new Corrections(db, now, 12),
    ...given,
  });
  const browser = await openBrowser();
  return {
    url,
    browser,
    inbox,
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
      await db.destroy();
    },
  };
}
