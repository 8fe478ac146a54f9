import type { Day } from '../../model/day.js';
import { html, NOTHING } from '../../model/markup.js';
import { type Language, text } from '../../model/text.js';
import { addressOf, LANGUAGE_CODES } from '../layout.js';
import type { PortalParts } from '../parts.js';
import { type Item, lastChanged, readIn } from './item.js';
import { NEWS } from './news-page.js';

/** Items that a feed holds. */
const NEWEST = 30;

const xml = html;

/** The day as RSS writes it (RFC 822), at its beginning in UTC. */
const pubDate = (day: Day) => new Date(`${day}T00:00:00Z`).toUTCString();

/** The newest items as RSS 2.0. */
export function feed({ zone, origin }: PortalParts, items: readonly Item[], language: Language): string {
  const about = text(`News and policies of ${zone.name.en}`, `${zone.name.zh}动态与政策`)[language];
  const self = `${origin}/${language}/rss.xml`;
  const changed = items.map(lastChanged).sort().at(-1);
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>${about}</title><link>${origin}${addressOf('', language)}</link><description>${about}</description>
<language>${LANGUAGE_CODES[language]}</language>
<atom:link href="${self}" rel="self" type="application/rss+xml"/>
${changed === undefined ? NOTHING : xml`<lastBuildDate>${pubDate(changed)}</lastBuildDate>`}
${items.slice(0, NEWEST).map((item) => {
  const link = `${origin}${addressOf(`${NEWS}/${item.slug}`, language)}`;
  const body = item.body[language];
  const lead = item.lead?.[language];
  // A reader of feeds takes the description for a page of its own, whose markup stands in it as text.
  const described = `${lead === undefined ? '' : html`<p>${lead}</p>`.source}${body?.source ?? ''}`;
  return xml`<item><title>${readIn(item.title)[language]}</title><link>${link}</link><guid>${link}</guid><pubDate>${pubDate(item.date)}</pubDate><category>${item.kind}</category>${
    described === '' ? NOTHING : xml`<description>${described}</description>`
  }</item>
`;
})}</channel></rss>
`.source;
}
