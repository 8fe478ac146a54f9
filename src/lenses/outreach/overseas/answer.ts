import { z } from 'zod';
import { OverseasStatusSchema } from '../../../model/overseas.js';

const TextSchema = z.object({ en: z.string(), zh: z.string() });

/** A market of a code. CNY; growth as a fraction, null where unknown. */
const MarketSchema = z.object({
  market: z.string(),
  value: z.number(),
  share: z.number(),
  growth: z.number().nullable(),
  /** The rows of the trade table that it is the sum of. */
  rows: z.array(z.number()),
});
export type Market = z.infer<typeof MarketSchema>;

/** An HS code with its markets by the trade table. */
const CodeSchema = z.object({
  hs: z.string(),
  name: TextSchema,
  /** `mixed`: it holds other goods than car parts too. */
  scope: z.enum(['whole', 'mixed']),
  /** Listed suppliers that make a part that may be of it. */
  firms: z.number(),
  /** The newest year of the code in the table; null: the table does not have it. */
  year: z.number().nullable(),
  /** What the markets are ranked by: what they imported, or what was exported to them; null without a table. */
  by: z.enum(['imports', 'exports']).nullable(),
  largest: z.array(MarketSchema),
  fastest: z.array(MarketSchema),
});
export type Code = z.infer<typeof CodeSchema>;

const CRITERION_STATES = ['met', 'unmet', 'unknown', 'not-asked'] as const;

/** A criterion held against a firm. */
const JudgementSchema = z.object({
  id: z.string(),
  state: z.enum(CRITERION_STATES),
  says: TextSchema,
  /** The cell that decides. */
  fact: z.object({ row: z.number(), field: z.string() }).nullable(),
});
export type Judgement = z.infer<typeof JudgementSchema>;

/** A year's exports. CNY. */
const YearSchema = z.object({
  year: z.number(),
  exports: z.number(),
  /** Of the year before; null where that is unknown or nought. */
  growth: z.number().nullable(),
  /** Of the operating revenue of the same year; null where that is unknown. */
  share: z.number().nullable(),
  row: z.number(),
});
export type ExportYear = z.infer<typeof YearSchema>;

/** Support given, what is written of its outcome, and exports of the years before and after: a sequence, no cause. */
const SupportSchema = z.object({
  kind: z.string().nullable(),
  date: z.string().nullable(),
  amount: z.number().nullable(),
  outcome: z.string().nullable(),
  before: z.object({ year: z.number(), exports: z.number() }).nullable(),
  after: z.object({ year: z.number(), exports: z.number() }).nullable(),
  row: z.number(),
});
export type Support = z.infer<typeof SupportSchema>;

/** `ready`: all asked is met; `lacks`: something asked is surely not met; `open`: nothing is, and something is unknown. */
export const READINESS = ['ready', 'lacks', 'open'] as const;
export type Readiness = (typeof READINESS)[number];

export const OverseasFirmSchema = z.object({
  id: z.string(),
  name: z.string(),
  uscc: z.string().nullable(),
  readiness: z.enum(READINESS),
  /** Whether exports are on record in the years that the criterion asks for. */
  exporter: z.boolean(),
  /** Years with a figure, the newest first; a year that is not there is unknown. */
  exports: z.array(YearSchema),
  products: z.array(
    z.object({
      part: z.object({ id: z.string(), name: TextSchema }),
      hs: z.array(z.string()),
      row: z.number(),
    }),
  ),
  criteria: z.array(JudgementSchema),
  /** What to ask for, one sentence a criterion that is unmet or unknown. */
  missing: z.array(TextSchema),
  support: z.array(SupportSchema),
});
export type OverseasFirm = z.infer<typeof OverseasFirmSchema>;

/** What `chainwright outreach --overseas` prints. */
export const OverseasSchema = z.object({
  asOf: z.string(),
  says: TextSchema,
  /** What the trade table can say; `null` in `code.year` says the same of one code. */
  trade: z.object({ says: TextSchema, rows: z.number(), unread: z.number() }),
  /** Sums of the zone's suppliers by year, the newest first: of those whose figure is known, who are `known` of `filed`. */
  years: z.array(
    z.object({
      year: z.number(),
      exports: z.number(),
      exporters: z.number(),
      known: z.number(),
      /** Suppliers with annual facts of the year. */
      filed: z.number(),
    }),
  ),
  counts: z.object({ ready: z.number(), lacks: z.number(), open: z.number() }),
  criteria: z.array(
    z.object({
      id: z.string(),
      name: TextSchema,
      status: OverseasStatusSchema,
      note: TextSchema.nullable(),
      met: z.number(),
      unmet: z.number(),
      unknown: z.number(),
    }),
  ),
  /** Those that most of the listed suppliers may be of first. */
  codes: z.array(CodeSchema),
  /** The ready first, then those that lack least. */
  firms: z.array(OverseasFirmSchema),
  support: z.object({
    measures: z.number(),
    outcomes: z.number(),
    /** CNY of those whose amount is known. */
    amount: z.number(),
    amountKnown: z.number(),
    /** Measures with exports known before and after, and how many of them rose. */
    compared: z.number(),
    rose: z.number(),
  }),
  assumptions: z.array(TextSchema),
});
export type Overseas = z.infer<typeof OverseasSchema>;
