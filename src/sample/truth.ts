import { z } from 'zod';

const GoalTruthSchema = z.object({
  /** What is so. */
  actual: z.number(),
  /** What the files tell once every question is answered. */
  recoverable: z.number(),
});

const GoalsTruthSchema = z.object({
  G1: GoalTruthSchema,
  G2: GoalTruthSchema,
  G3a: GoalTruthSchema,
  G3b: GoalTruthSchema,
  G4: GoalTruthSchema,
});

const RowSchema = z.object({
  /** As below `sources/`. */
  file: z.string(),
  /** Null for a CSV. */
  sheet: z.string().nullable(),
  /** From 1, as the sheet or the records of a CSV count. */
  row: z.int().positive(),
});

/** `truth.json`: what is so in an invented zone, and where its files say what. Money in yuan, exact to the fen. */
export const TruthSchema = z.object({
  seed: z.int(),
  suppliers: z.int(),
  asOf: z.string(),
  goals: GoalsTruthSchema,
  finalAccount: z.object({ asOf: z.string(), goals: GoalsTruthSchema }),
  /** Brands that firms only declare, beside the proved ones of G4. */
  declaredBrands: z.int(),
  enterprises: z.array(
    z.object({
      key: z.string(),
      uscc: z.string(),
      name: z.string(),
      /** Every data row that is about it. */
      rows: z.array(RowSchema),
    }),
  ),
  /** Parts that one enterprise alone supplies to all plants that need them; enterprises by key, parts by taxonomy id. */
  singleSources: z.array(z.object({ part: z.string(), supplier: z.string(), plants: z.array(z.string()) })),
  /** Parts of a bill of material that nobody in the zone makes. */
  gaps: z.array(z.string()),
  /** Suppliers of one part that buy the same component from one firm. */
  falseSecondSources: z.array(
    z.object({ part: z.string(), suppliers: z.array(z.string()), component: z.string(), source: z.string() }),
  ),
  /** Needs with the one supplier that fits in all, and others that each fail in one thing only. */
  matches: z.array(
    z.object({
      need: z.object({ buyer: z.string(), plant: z.string(), programme: z.string(), part: z.string() }),
      best: z.string(),
      nearMisses: z.array(
        z.object({
          supplier: z.string(),
          /** Its certificate ends before the start of production; its capacity is taken; its certificate is of another site. */
          why: z.enum(['ended', 'capacity', 'other-site']),
        }),
      ),
    }),
  ),
  /** Parts that the zone lacks and firms of a partner region make. */
  complements: z.array(z.object({ region: z.string(), part: z.string(), firms: z.array(z.string()) })),
  /** Projects and parks on `asOf`; land in mu, power in kVA. */
  siting: z.object({
    /** Every project without a park that does not run, and what it needs; land null where no list says it. */
    asking: z.array(
      z.object({
        project: z.string(),
        investor: z.string(),
        kind: z.string(),
        layer: z.string(),
        landMu: z.number().nullable(),
        powerKva: z.number(),
        /** CNY a year; a list may have lost it. */
        expectedOutput: z.number(),
      }),
    ),
    /** Projects that have a park and are not signed. */
    reserved: z.array(
      z.object({ project: z.string(), park: z.string(), landMu: z.number(), powerKva: z.number() }),
    ),
    /** Planted ones: the park that each belongs in (null: none has the land), and the stages that the lists show, the oldest first. */
    planted: z.array(
      z.object({
        project: z.string(),
        park: z.string().nullable(),
        landKnown: z.boolean(),
        stages: z.array(z.string()),
      }),
    ),
  }),
  /** The ledger of requests and visits by task on `asOf`: enterprises each once, CNY of the amounts that a cell still tells. */
  visits: z.array(
    z.object({
      task: z.string(),
      visits: z.int(),
      enterprises: z.int(),
      amount: z.number(),
      amountUnknown: z.int(),
      open: z.int(),
      overdue: z.int(),
      undated: z.int(),
    }),
  ),
  /** Selling abroad. */
  overseas: z.object({
    /** Suppliers of which all is known that it asks for, but the one thing that they lack; null: nothing. */
    firms: z.array(
      z.object({
        enterprise: z.string(),
        /** A certificate that ended; exports of nought; a type approval or an English name that no list has. */
        lacks: z.enum(['ended', 'nought', 'approval', 'english-name']).nullable(),
        /** CNY by year. */
        exports: z.record(z.string(), z.number()),
        /** Whether it was supported in 2023. */
        supported: z.boolean(),
      }),
    ),
    /** The largest market of each code of the trade table by its imports of 2024, and the one that grew most against 2023. */
    markets: z.array(z.object({ hs: z.string(), largest: z.string(), fastest: z.string() })),
  }),
  /** How each task stands on `asOf` by the evidence in the files, and against its schedule. */
  tasks: z.record(
    z.string(),
    z.object({
      byEvidence: z.enum(['done', 'under-way', 'unknown']),
      bySchedule: z.enum(['done', 'on-time', 'late', 'unknown']),
    }),
  ),
  faults: z.record(z.string(), z.int()),
});
export type Truth = z.infer<typeof TruthSchema>;
export type GoalsTruth = z.infer<typeof GoalsTruthSchema>;
