import { z } from 'zod';
import { ITEM_STATES } from '../../portal/index.js';

/** An item as it stands on the form of its editor; `line` and `prose`: what a field and a text take, of at most so many characters. */
const draftOf = (line: (longest: number) => z.ZodString, prose = line) => {
  /** By language; null where nothing was written in one. */
  const words = (longest: number) =>
    z.strictObject({ en: line(longest).nullable(), zh: line(longest).nullable() });
  const text = prose(100_000).nullable();
  return z.strictObject({
    kind: z.enum(['news', 'policy']),
    title: words(300),
    lead: words(600),
    source: words(200),
    sourceUrl: line(2000).nullable(),
    date: z.string().max(10),
    updated: z.string().max(10).nullable(),
    pick: z.boolean(),
    picture: line(200).nullable(),
    caption: words(500),
    alt: words(500),
    /** Markdown. */
    body: z.strictObject({ en: text, zh: text }),
  });
};

/** What an editor sends: lines in which nothing breaks or hides. */
export const NewsDraftSchema = draftOf(
  (longest) =>
    z
      .string()
      .trim()
      .min(1)
      .max(longest)
      .regex(/^\P{Cc}*$/u),
  (longest) => z.string().max(longest),
);
export type NewsDraft = z.infer<typeof NewsDraftSchema>;

/** `GET /api/news`: every file of the portal's folder, the newest first, those that cannot be read before them. */
export const NewsPageSchema = z.object({
  /** The zone's own day and name, with which a new item begins. */
  today: z.string(),
  source: z.object({ en: z.string(), zh: z.string() }),
  /** The largest picture that is taken, in bytes. */
  largestPicture: z.number(),
  lines: z.array(
    z.object({
      /** Its name in addresses. */
      item: z.string(),
      state: z.enum(ITEM_STATES),
      kind: z.enum(['news', 'policy']),
      title: z.object({ en: z.string().nullable(), zh: z.string().nullable() }),
      /** The languages that have a title and a text. */
      languages: z.object({ en: z.boolean(), zh: z.boolean() }),
      date: z.string(),
      /** The newest day that it names of itself. */
      changed: z.string(),
      pick: z.boolean(),
    }),
  ),
  faults: z.array(z.object({ file: z.string(), what: z.object({ en: z.string(), zh: z.string() }) })),
});
export type NewsPage = z.infer<typeof NewsPageSchema>;

/** `GET /api/news/items/:item`: an item with the version of its file, which who writes says again. */
export const NewsItemSchema = z.object({
  version: z.string(),
  state: z.enum(ITEM_STATES),
  /** As it was written, by hand too. */
  draft: draftOf(() => z.string()),
  /** Lines of its head that the portal does not know; they stay. */
  unknown: z.array(z.string()),
});
export type NewsItem = z.infer<typeof NewsItemSchema>;

/** What is answered to who wrote: where it stands now, and as which version. */
export const NewsKeptSchema = z.object({ slug: z.string(), version: z.string() });
export type NewsKept = z.infer<typeof NewsKeptSchema>;

/** `POST /api/news/pictures`: the name under which a picture was kept. */
export const NewsPictureSchema = z.object({ picture: z.string() });
export type NewsPicture = z.infer<typeof NewsPictureSchema>;
