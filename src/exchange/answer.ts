import { z } from 'zod';
import { REASONS, type Reason } from './left-out.js';

const TextSchema = z.object({ en: z.string(), zh: z.string() });
const Unknown = z.string().nullable();

const ProblemSchema = z.object({
  at: z.string().describe('a JSON pointer, or a cell as C2; empty for the file'),
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  message: TextSchema,
});

const Yearly = z
  .object({ start: z.string(), perYear: z.number(), shares: z.array(z.number()) })
  .nullable()
  .describe('a year is 52 weeks; null where the series is shorter');

const entry = <K extends string, F extends z.ZodRawShape>(kind: K, facts: F) =>
  z.object({ at: z.string(), kind: z.literal(kind), facts: z.object(facts) });

const EntrySchema = z.discriminatedUnion('kind', [
  entry('certificates', {
    partner: z.string(),
    title: z.string(),
    number: z.string(),
    scope: Unknown,
    validFrom: z.string(),
    validUntil: z.string().describe('a day, or open'),
    issuer: Unknown,
  }),
  entry('demand', {
    customer: z.string(),
    location: z.string(),
    supplier: z.string(),
    materialNumber: z.string(),
    description: z.string(),
    yearly: Yearly,
    changedOn: z.string(),
  }),
  entry('capacity', {
    supplier: z.string(),
    customer: z.string(),
    sites: z.array(z.string()),
    name: z.string(),
    yearly: Yearly,
    changedOn: z.string(),
  }),
  entry('partners', {
    externalId: z.string(),
    uscc: Unknown,
    site: Unknown,
    bpns: Unknown,
    park: Unknown,
    address: Unknown,
  }),
]);

/** What `exchange read --json` prints. */
export const ExchangeReadSchema = z.object({
  files: z.array(
    z.object({
      file: z.string(),
      models: z.array(z.string()),
      count: z.number().describe('payloads or rows in the file'),
      entries: z.array(EntrySchema),
      problems: z.array(ProblemSchema),
    }),
  ),
  rows: z
    .object({
      out: z.string(),
      kind: z.string(),
      rows: z.number(),
      leftOut: z.array(z.object({ file: z.string(), problem: ProblemSchema })),
    })
    .nullable()
    .describe('what was written for import; null without --out'),
});
export type ExchangeRead = z.infer<typeof ExchangeReadSchema>;

/** What `exchange write --json` prints. */
export const ExchangeWrittenSchema = z.object({
  kind: z.string(),
  out: z.string(),
  written: z.number(),
  leftOut: z.array(
    z.object({
      enterprise: Unknown,
      what: Unknown,
      reason: z.enum(Object.keys(REASONS) as [Reason, ...Reason[]]),
    }),
  ),
  unchecked: z.array(z.string()).describe('partner numbers whose check characters do not agree'),
});
export type ExchangeWritten = z.infer<typeof ExchangeWrittenSchema>;
