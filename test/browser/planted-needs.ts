import path from 'node:path';
import type { Page } from 'playwright-core';
import { readTaxonomy } from '../../src/cli/assets.js';
import { zoneMatcher } from '../../src/cli/match-question.js';
import type { Matcher, Need } from '../../src/lenses/match/index.js';
import type { Role } from '../../src/model/role.js';
import { People } from '../../src/people/index.js';
import { generateSample } from '../../src/sample/index.js';
import { tempFolder } from '../office/office.js';
import { openSampleSite, type SampleSite } from './sample-site.js';

const PASSWORD = 'a long pass phrase';
export const OFFICE = 'wang@zone.example';

/** The pages over the sample with accounts, and the needs for which the sample's truth names the best supplier. */
export interface NeedsSite {
  site: SampleSite;
  people: People;
  matching: Matcher;
  planted: { need: Need; best: { id: string; name: string } }[];
  /** Makes an account of a role that is tied to an enterprise. */
  invite: (email: string, role: Role, scope: string) => Promise<string>;
  /** Signs in as whoever has an address, and opens a page at its sentence. */
  openAs: (email: string, at: string) => Promise<Page>;
  close: () => Promise<void>;
}

export async function openNeedsSite(): Promise<NeedsSite> {
  const place = path.join(tempFolder(), 'people.sqlite');
  const people = await People.open({
    place,
    secret: 's'.repeat(32),
    url: 'http://localhost',
    now: () => new Date(),
  });
  const site = await openSampleSite(true, people);
  await people.makeFirst((await people.offerFirst())!, { name: '王敏', email: OFFICE }, PASSWORD);
  // The first answers take longest: they are made before a page waits for them.
  const signedIn = await fetch(`${site.url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: OFFICE, password: PASSWORD }),
  });
  const cookie = signedIn.headers.getSetCookie()[0]!.split(';')[0]!;
  for (const at of ['overview', 'needs']) await fetch(`${site.url}/api/${at}`, { headers: { cookie } });
  const matching = await zoneMatcher(site.register, site.question);
  const { truth } = generateSample({ seed: 7, taxonomy: readTaxonomy('auto-parts') });
  const usccOf = new Map(truth.enterprises.map((e) => [e.key, e.uscc]));
  const firms = site.question.view.enterprises(site.question.asOf);
  return {
    site,
    people,
    matching,
    planted: truth.matches.map((m) => ({
      need: matching.needs.find((n) => n.programme === m.need.programme && n.part === m.need.part)!,
      best: firms.find((f) => f.uscc === usccOf.get(m.best))!,
    })),
    invite: async (email, role, scope) => {
      await people.join(await people.invite({ name: email.split('@')[0]!, email, role, scope }), PASSWORD);
      return email;
    },
    openAs: async (email, at) => {
      const { context } = site.browser;
      await context.clearCookies();
      const page = await context.newPage();
      await page.request.post(`${site.url}/api/auth/sign-in/email`, { data: { email, password: PASSWORD } });
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(`${site.url}${at}`);
      await page.locator('#sentence').waitFor();
      return page;
    },
    close: async () => {
      await site.close();
      await people.close();
    },
  };
}
