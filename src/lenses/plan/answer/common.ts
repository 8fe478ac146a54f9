import { z } from 'zod';

/** A text for people. */
export const TextSchema = z.object({ en: z.string(), zh: z.string() });

export const BoundsSchema = z.object({ low: z.number(), high: z.number() });

/** Why a figure is missing. */
export const MissingSchema = z.enum([
  'not-due',
  'overdue',
  'unreadable',
  'conflict',
  'not-applicable',
  'no-base',
]);

/** An enterprise as answers name it. */
export const WhoSchema = z.object({ id: z.string(), name: z.string(), uscc: z.string().nullable() });

/** An enterprise with its park and whom to call there; null is unknown. */
export const ContactSchema = WhoSchema.extend({
  park: TextSchema.nullable(),
  contact: z.string().nullable(),
  phone: z.string().nullable(),
});
export type Contact = z.infer<typeof ContactSchema>;
