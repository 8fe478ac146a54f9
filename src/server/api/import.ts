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
      kind: z.object({ name: z.string(), label: TextSchema }).nullable(),
      headerRow: z.number().nullable(),
      columns: z.array(
        z.object({
          column: z.string(),
          header: z.string(),
          field: z.object({ name: z.string(), label: TextSchema }).nullable(),
          unit: z.string().nullable(),
          /** It is known to say nothing here. */
          ignored: z.boolean(),
        }),
      ),
      /** The rows that may be its header, each with the text above its columns. */
      lines: z.array(
        z.object({
          row: z.number(),
          headings: z.array(z.object({ column: z.string(), header: z.string() })),
        }),
      ),
      /** What an officer has said of it. */
      correction: z
        .object({
          kind: z.string(),
          headerRow: z.number(),
          fields: z.record(z.string(), z.string().nullable()),
        })
        .nullable(),
      counts: z.object({
        read: z.number(),
        accepted: z.number(),
        rejected: z.number(),
        notData: z.number(),
      }),
      errors: z.number(),
      warnings: z.number(),
      /** The first of them, the errors before the warnings; `truncated`: the file of problems has the rest. */
      truncated: z.boolean(),
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

const NamedSchema = z.object({ name: z.string(), label: TextSchema });

/** `GET /api/import/kinds`: what a sheet and a column can be corrected to. */
export const ImportKindsSchema = z.object({
  kinds: z.array(NamedSchema.extend({ fields: z.array(NamedSchema) })),
  /** Fields that may stand in a sheet of any kind. */
  common: z.array(NamedSchema),
});
export type ImportKinds = z.infer<typeof ImportKindsSchema>;
