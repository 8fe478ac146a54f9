import { z } from 'zod';
import type { Markup } from '../../model/markup.js';
import { DaySchema } from '../../model/scalars.js';
import type { Language, Text } from '../../model/text.js';

/** What a picture of the portal may be called: a file beside the items, no folder, no drawing that could hold a script. */
export const PICTURE_NAME = /^[\p{L}\p{N}_][\p{L}\p{N}_.-]*\.(png|jpe?g|webp)$/iu;

/** Where an item stands: only what is published is shown on the portal. */
export const ITEM_STATES = ['draft', 'published', 'withdrawn'] as const;

/** Words in one language or both. */
const WordsSchema = z
  .strictObject({ en: z.string().min(1).optional(), zh: z.string().min(1).optional() })
  .refine(({ en, zh }) => en !== undefined || zh !== undefined);
export type Words = z.infer<typeof WordsSchema>;

/** The head of an item's file; lines that it does not know stay in the file and say nothing here. */
export const ItemHeadSchema = z
  .object({
    title: WordsSchema,
    /** What it is about in a sentence or two. */
    lead: WordsSchema.optional(),
    kind: z.enum(['news', 'policy']),
    state: z.enum(ITEM_STATES).default('published'),
    source: WordsSchema,
    /** Where the source has published it itself. */
    source_url: z.url({ protocol: /^https?$/ }).optional(),
    date: DaySchema,
    updated: DaySchema.optional(),
    /** A file of the folder `pictures/` beside the items. */
    picture: z.string().regex(PICTURE_NAME).optional(),
    caption: WordsSchema.optional(),
    /** What the picture shows, for those who do not see it; absent: the caption. */
    alt: WordsSchema.optional(),
    /** Chosen by the editors: it stands on the first page. */
    pick: z.boolean().default(false),
  })
  .refine(({ picture, caption }) => (picture === undefined) === (caption === undefined), {
    path: ['caption'],
  });
export type ItemHead = z.infer<typeof ItemHeadSchema>;

/** A news item or a policy. */
export interface Item extends ItemHead {
  /** Its name in addresses: that of its file. */
  slug: string;
  /** What it says in each language; null where it was not written in it. */
  body: Record<Language, Markup | null>;
}

/** The newest day that an item names of itself. */
export const lastChanged = ({ date, updated }: Pick<Item, 'date' | 'updated'>) =>
  updated && updated > date ? updated : date;

const OTHER: Record<Language, Language> = { en: 'zh', zh: 'en' };

/** The language that words are read in by one who asks for `language`: that one, or the other where they are in it alone. */
export const languageRead = (words: Words, language: Language): Language =>
  words[language] === undefined ? OTHER[language] : language;

/** Words as they are read in each language: what was not written in one is shown in the other. */
export const readIn = (words: Words): Text => ({
  en: (words.en ?? words.zh)!,
  zh: (words.zh ?? words.en)!,
});
