import { z } from 'zod';

/** A text in both languages, as data. */
export const TextSchema = z.object({ en: z.string(), zh: z.string() });
