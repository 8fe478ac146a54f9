import { z } from 'zod';

export const TextSchema = z.object({ en: z.string(), zh: z.string() });

/** The least and the most that it can be, given what is unknown; equal where all is known. */
export const BoundsSchema = z.object({ low: z.number(), high: z.number() });

/** A part as answers name it. A text that the taxonomy does not know is a part of its own, without layer and system. */
export const PartRefSchema = z.object({
  id: z.string(),
  name: TextSchema,
  layer: z.string().nullable(),
  system: z.string().nullable(),
});
export type PartRef = z.infer<typeof PartRefSchema>;

/** A firm of the chain and where it is. */
export const FirmSchema = z.object({
  id: z.string(),
  name: z.string(),
  uscc: z.string().nullable(),
  place: z.enum(['zone', 'outside', 'unknown']),
  /** Its park in the zone, or its region outside; null: nobody says. */
  where: z.string().nullable(),
});
export type Firm = z.infer<typeof FirmSchema>;

/** What supplies a part, of what the plants shown need of it a year. */
export const SupplierSchema = FirmSchema.extend({
  /** A fraction, by value; null where no value is known. */
  share: BoundsSchema.nullable(),
  sites: z.array(z.string()),
  plants: z.array(z.string()),
  rows: z.array(z.number()),
});
export type Supplier = z.infer<typeof SupplierSchema>;

/** How many one counts, their Herfindahl–Hirschman index (10,000: one) and as how many equal ones they count (1 ÷ Σ share²). */
const ConcentrationSchema = z.object({
  sources: z.number(),
  hhi: z.number().nullable(),
  effective: z.number().nullable(),
});

/** The figures of a part of the chain. Values in CNY a year, shares as fractions by value. */
export const ScopeSchema = z.object({
  id: z.string(),
  name: TextSchema,
  plants: z.number(),
  parts: z.number(),
  /** Parts at plants: what the bills name, once a plant. */
  uses: z.number(),
  /** What they cost a year; null where no value is known. */
  value: z.number().nullable(),
  /** Uses whose price or quantity is unknown: they are in no figure by value. */
  unvalued: z.number(),
  /** Of the value, the share of which it is known whether it comes from the zone: 1 less the width of the supply rate's bounds. */
  known: z.number().nullable(),
  /** 本地配套率: bought from the zone ÷ bought. */
  localSupplyRate: BoundsSchema.nullable(),
  /** Added in the zone, tier by tier, ÷ bought; null where nothing is known, and for a maker. */
  localValueShare: BoundsSchema.nullable(),
  /** Of the parts, those that somebody in the zone makes or supplies. */
  made: z.number(),
  /** `made` ÷ `parts`. */
  chainCoverage: z.number().nullable(),
  /** The register's ids of the rows used. */
  rows: z.array(z.number()),
});
export type Scope = z.infer<typeof ScopeSchema>;

/** A part at a plant. */
export const UseSchema = z.object({
  plant: z.string(),
  units: z.number().nullable(),
  unit: z.string().nullable(),
  value: z.number().nullable(),
  price: z.enum(['bill', 'supply', 'elsewhere']).nullable(),
  sources: z.array(
    z.object({
      firm: z.string(),
      site: z.string().nullable(),
      share: z.number().nullable(),
      rows: z.array(z.number()),
    }),
  ),
  /** The shares as the lists give them, where they do not add up to 1; `sources` has them divided by their sum. */
  given: z.array(z.number()).nullable(),
  localSupplyRate: BoundsSchema,
  rows: z.array(z.number()),
});

export const PartCoverageSchema = ScopeSchema.omit({
  id: true,
  name: true,
  parts: true,
  made: true,
  chainCoverage: true,
}).extend({
  part: PartRefSchema,
  /** Pieces (or the bills' unit) a year; null where a quantity is unknown or the units differ. */
  units: z.number().nullable(),
  unit: z.string().nullable(),
  /** Somebody in the zone makes or supplies it. */
  made: z.boolean(),
  /** Firms of the zone that say they make it, whether they supply a plant or not. */
  makers: z.number(),
  /** The largest first. */
  suppliers: z.array(SupplierSchema),
  sources: z.object({
    suppliers: ConcentrationSchema,
    sites: ConcentrationSchema,
    regions: ConcentrationSchema,
  }),
  at: z.array(UseSchema),
});
export type PartCoverage = z.infer<typeof PartCoverageSchema>;

export const AssumptionSchema = z.object({
  code: z.enum([
    'working-days',
    'output-from-capacity',
    'price-from-supply',
    'price-from-elsewhere',
    'no-value',
    'shares-normalised',
    'shares-from-volumes',
    'no-supplier',
    'unknown-place',
    'without-plant',
    'inputs-draft',
    'value-share-at-best',
    'unplaced-component',
  ]),
  says: TextSchema,
  /** The parts, plants or firms that it is about, as "part @ plant" where it is both. */
  about: z.array(z.string()),
  rows: z.array(z.number()),
});
export type Assumption = z.infer<typeof AssumptionSchema>;

/** What is missing for any answer: the kind of source to import; null: nothing. */
export const LacksSchema = z.enum(['plants', 'bom', 'supply']).nullable();

/** What `chainwright coverage` prints. */
export const CoverageSchema = z.object({
  asOf: z.string(),
  /** The vehicle maker whose view it is; null: the office's. */
  maker: z.string().nullable(),
  lacks: LacksSchema,
  says: TextSchema,
  total: ScopeSchema,
  layers: z.array(ScopeSchema),
  systems: z.array(ScopeSchema),
  plants: z.array(ScopeSchema),
  /** By value, the largest first; those without a value last. */
  parts: z.array(PartCoverageSchema),
  assumptions: z.array(AssumptionSchema),
});
export type Coverage = z.infer<typeof CoverageSchema>;
