import { z } from 'zod';
import { type Day, parseDay } from './day.js';

/** A text for people as files of rules write it: both languages, neither empty. */
export const TextSchema = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });

/** A calendar day `YYYY-MM-DD`. */
export const DaySchema = z.string().transform((s, context): Day => {
  const day = parseDay(s);
  if (day) return day;
  context.addIssue({ code: 'custom', message: `not a day of the calendar: ${s}; write YYYY-MM-DD` });
  return z.NEVER;
});
