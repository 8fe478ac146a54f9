import { z } from 'zod';

const TextSchema = z.object({ en: z.string(), zh: z.string() });

/** A file that waits to be taken in, as intake understands it. */
const WaitingSchema = z.object({
  sha256: z.string(),
  file: z.string(),
  by: z.string(),
  statedOn: z.string().nullable(),
  /** Why it cannot be read; then it has no sheets. */
  error: TextSchema.nullable(),
  /** The register holds its very bytes already. */
  known: z.boolean(),
  sheets: z.array(
    z.object({
      name: z.string(),
      hidden: z.boolean(),
      /** Null where no table was recognised. */
      kind: TextSchema.nullable(),
      headerRow: z.number().nullable(),
      columns: z.array(
        z.object({
          column: z.string(),
          header: z.string(),
          field: TextSchema.nullable(),
          unit: z.string().nullable(),
        }),
      ),
      counts: z.object({
        read: z.number(),
        accepted: z.number(),
        rejected: z.number(),
        notData: z.number(),
      }),
      errors: z.number(),
      warnings: z.number(),
      /** The first of them. */
      problems: z.array(
        z.object({
          place: z.string(),
          severity: z.enum(['error', 'warning']),
          message: TextSchema,
          fix: TextSchema,
        }),
      ),
    }),
  ),
});

/** What an import or a withdrawal has changed. */
const ChangedSchema = z.object({
  files: z.array(z.string()),
  enterprises: z.tuple([z.number(), z.number()]),
  questions: z.tuple([z.number(), z.number()]),
  rows: z.tuple([z.number(), z.number()]),
  /** Goals whose figure is another one now. */
  goals: z.array(
    z.object({
      id: z.string(),
      name: TextSchema,
      unit: z.string(),
      before: z.number().nullable(),
      after: z.number().nullable(),
    }),
  ),
});
export type Changed = z.infer<typeof ChangedSchema>;

/** `GET /api/import` */
export const ImportPageSchema = z.object({
  limits: z.object({ bytes: z.number(), files: z.number() }),
  waiting: z.array(WaitingSchema),
  job: z
    .object({
      state: z.enum(['running', 'done', 'failed']),
      what: z.enum(['import', 'withdraw']),
      by: z.string(),
      /** Files read so far, of how many; then the register is resolved anew. */
      read: z.number(),
      of: z.number(),
      says: TextSchema.nullable(),
      changed: ChangedSchema.nullable(),
    })
    .nullable(),
  sources: z.array(
    z.object({
      sha256: z.string(),
      name: z.string(),
      statedOn: z.string().nullable(),
      read: z.number(),
      accepted: z.number(),
      rejected: z.number(),
      by: z.string(),
      at: z.string(),
      withdrawn: z.object({ by: z.string(), at: z.string() }).nullable(),
    }),
  ),
});
export type ImportPage = z.infer<typeof ImportPageSchema>;
