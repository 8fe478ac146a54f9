import { z } from 'zod';
import { CREDENTIALS } from './kinds.js';
import { TextSchema } from './scalars.js';

/** Whom the public may ask. */
const ContactSchema = z
  .strictObject({
    name: TextSchema,
    phone: z.string().min(1).optional(),
    email: z.email().optional(),
    url: z.url({ protocol: /^https?$/ }).optional(),
  })
  .refine(({ phone, email, url }) => phone ?? email ?? url, {
    message: 'a contact has a phone, an email or a url',
    params: { zh: '联系方式至少应有电话、邮箱或网址之一' },
  });
export type PublicContact = z.infer<typeof ContactSchema>;

/** What a park's public page says beside the plan's words. */
const ParkWordsSchema = z.strictObject({
  place: TextSchema.optional(),
  offers: TextSchema.optional(),
  wanted: TextSchema.optional(),
  contact: ContactSchema.optional(),
});

/** Titles whose holders the authorities announce by name. */
const ANNOUNCED = [
  'innovative-sme',
  'specialised-sme',
  'little-giant',
  'high-tech-enterprise',
] as const satisfies readonly (typeof CREDENTIALS)[number][];

export const PARK_FIGURES = ['free-land', 'free-power'] as const;
export const DIRECTORY_FIELDS = ['park', 'layers', 'parts', 'titles', 'website'] as const;

/** `portal` of `zone.yaml`: what the public may see. What it does not name is not shown. */
export const PublicSchema = z.strictObject({
  parks: z
    .strictObject({
      /** Figures of the newest list of parks at the cut-off. */
      figures: z.array(z.enum(PARK_FIGURES)).default([]),
      about: z.record(z.string(), ParkWordsSchema).default({}),
      /** Whom to ask about a park that names nobody of its own. */
      contact: ContactSchema.optional(),
    })
    .default({ figures: [], about: {} }),
  /** Absent: there is no directory. */
  directory: z
    .strictObject({
      shows: z.array(z.enum(DIRECTORY_FIELDS)).default(['park', 'layers', 'titles']),
      titles: z.array(z.enum(CREDENTIALS)).default([...ANNOUNCED]),
      /** Enterprises that are left out, by Unified Social Credit Code or any of their names. */
      hide: z.array(z.string().min(1)).default([]),
    })
    .optional(),
});
export type PublicZone = z.infer<typeof PublicSchema>;
