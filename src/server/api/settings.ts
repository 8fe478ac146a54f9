import { z } from 'zod';

const TextSchema = z.object({ en: z.string(), zh: z.string() });

/** Something that the office runs with. */
export const SettingSchema = z.object({
  name: TextSchema,
  /** Null: not set. */
  value: TextSchema.nullable(),
  /** Where it is from, and so where it is changed: the key of `zone.yaml`, a file, an option, a variable of the environment. */
  from: TextSchema,
  /** What of it is not verified; null where nothing is said against it. */
  doubt: TextSchema.nullable(),
});
export type Setting = z.infer<typeof SettingSchema>;

export const SettingsGroupSchema = z.object({
  id: z.enum(['zone', 'rules', 'data', 'public', 'service']),
  name: TextSchema,
  settings: z.array(SettingSchema),
});
export type SettingsGroup = z.infer<typeof SettingsGroupSchema>;

/** `GET /api/settings`: what the office runs with, and where each value is from. */
export const SettingsPageSchema = z.object({
  groups: z.array(SettingsGroupSchema),
  /** The newest revision of the register; its fingerprint is asked for apart, since it reads all of it. */
  revision: z.number(),
  /** To whom a test mail would go: the reader, where there is a mail server and the reader may send one; else null. */
  testMailTo: z.string().nullable(),
});
export type SettingsPage = z.infer<typeof SettingsPageSchema>;

/** `GET /api/settings/fingerprint`: the hash of what the register holds now. */
export const FingerprintSchema = z.object({ revision: z.number(), fingerprint: z.string() });
export type Fingerprint = z.infer<typeof FingerprintSchema>;
