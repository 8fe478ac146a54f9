import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The system's Chromium: `CHROMIUM` names another one. */
function executable(): string {
  const path = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  if (!existsSync(path)) {
    throw new Error(`no Chromium at ${path}: install it (Debian: apt-get install chromium) or set CHROMIUM`);
  }
  return path;
}

export interface Browser {
  context: BrowserContext;
  close(): Promise<void>;
}

let opened = 0;

/** An address for each browser, as if it stood behind a proxy: tries at a password are counted by address in the whole process. */
const addressOf = (n: number) => `10.3.${Math.floor(n / 250)}.${n % 250}`;

/** A browser of its own, with nothing remembered, in Chinese and with scripts unless said otherwise. */
export async function openBrowser(locale = 'zh-CN', { scripts = true } = {}): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'chainwright-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable(),
    headless: true,
    args: FLAGS,
    locale,
    extraHTTPHeaders: { 'x-forwarded-for': addressOf(++opened) },
    javaScriptEnabled: scripts,
    viewport: { width: 1920, height: 1080 },
  });
  context.setDefaultTimeout(10_000);
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
