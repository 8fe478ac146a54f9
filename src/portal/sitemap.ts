import { html, NOTHING } from '../model/markup.js';
import type { Language } from '../model/text.js';
import { DIRECTORY } from './directory.js';
import { GLANCE } from './glance.js';
import { addressOf, LANGUAGE_CODES } from './layout.js';
import { MESSAGE } from './message/message-page.js';
import { type Item, lastChanged } from './news/item.js';
import { NEWS } from './news/news-page.js';
import { PARKS } from './parks.js';
import { PLAN } from './plan.js';
import type { PortalParts } from './parts.js';
import { SELF_ASSESSMENT } from './self/page.js';

const xml = html;

const LANGUAGES: readonly Language[] = ['zh', 'en'];
const PAGES = ['', NEWS, GLANCE, PLAN, PARKS, DIRECTORY, SELF_ASSESSMENT];

/** Every page of the portal in each language, with the other one, for search engines (sitemaps.org 0.9). */
export function sitemap({ origin, takesMessages }: PortalParts, items: readonly Item[]): string {
  const pages: { page: string; changed?: string }[] = [
    ...[...PAGES, ...(takesMessages ? [MESSAGE] : [])].map((page) => ({ page })),
    ...items.map((item) => ({ page: `${NEWS}/${item.slug}`, changed: lastChanged(item) })),
  ];
  const at = (page: string, language: Language) => `${origin}${addressOf(page, language)}`;
  const urls = pages.flatMap(({ page, changed }) =>
    LANGUAGES.map((language) => {
      const when = changed === undefined ? NOTHING : xml`<lastmod>${changed}</lastmod>`;
      const others = LANGUAGES.map(
        (one) => xml`<xhtml:link rel="alternate" hreflang="${LANGUAGE_CODES[one]}" href="${at(page, one)}"/>`,
      );
      return xml`<url><loc>${at(page, language)}</loc>${when}${others}</url>\n`;
    }),
  );
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls}</urlset>
`.source;
}

/** What of this server search engines may read: the portal. */
export const robots = ({ origin }: PortalParts): string =>
  [
    'User-agent: *',
    'Allow: /zh/',
    'Allow: /en/',
    'Allow: /portal',
    'Disallow: /',
    `Sitemap: ${origin}/sitemap.xml`,
    '',
  ].join('\n');
