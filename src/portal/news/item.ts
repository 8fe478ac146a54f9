import { z } from 'zod';
import type { Markup } from '../../model/markup.js';
import { DaySchema, TextSchema } from '../../model/scalars.js';
import type { Text } from '../../model/text.js';

/** What a picture of the portal may be called: a file beside the items, no folder, no drawing that could hold a script. */
export const PICTURE_NAME = /^[\p{L}\p{N}_][\p{L}\p{N}_.-]*\.(png|jpe?g|webp)$/iu;

/** The head of an item's file. */
export const ItemHeadSchema = z
  .strictObject({
    title: TextSchema,
    kind: z.enum(['news', 'policy']),
    source: TextSchema,
    /** Where the source has published it itself. */
    source_url: z.url({ protocol: /^https?$/ }).optional(),
    date: DaySchema,
    updated: DaySchema.optional(),
    /** A file of the folder `pictures/` beside the items. */
    picture: z.string().regex(PICTURE_NAME).optional(),
    caption: TextSchema.optional(),
    /** Chosen by the editors: it stands on the first page. */
    pick: z.boolean().default(false),
  })
  .refine(({ picture, caption }) => (picture === undefined) === (caption === undefined), {
    path: ['caption'],
    message: 'a picture and its caption go together',
  });

/** A news item or a policy. */
export interface Item extends z.infer<typeof ItemHeadSchema> {
  /** Its name in addresses: that of its file. */
  slug: string;
  /** What it says in each language; null where it was not written in it. */
  body: Record<keyof Text, Markup | null>;
}

/** The newest day that an item names of itself. */
export const lastChanged = ({ date, updated }: Item) => (updated && updated > date ? updated : date);
