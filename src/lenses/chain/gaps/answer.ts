import { z } from 'zod';
import {
  AssumptionSchema,
  BoundsSchema,
  FirmSchema,
  LacksSchema,
  PartRefSchema,
  SupplierSchema,
  TextSchema,
} from '../coverage/answer.js';

/** A firm of the zone that is near to making a part. */
export const CandidateSchema = FirmSchema.extend({
  /** What brings it near: it makes the part, or one of the same HS code, system or GB/T 4754 class. */
  by: z.enum(['part', 'hs6', 'system', 'gb4754']),
  /** The parts that it says it makes and that are near. */
  makes: z.array(PartRefSchema),
  rows: z.array(z.number()),
});
export type Candidate = z.infer<typeof CandidateSchema>;

export const GAP_REASONS = [
  'not-made',
  'single-source',
  'false-second-source',
  'few-sources',
  'bought-outside',
  'not-taken',
] as const;

/** One gap of the chain. */
export const GapSchema = z.object({
  /** Within its list, from 1: by `uncovered.high`, then by plants; those of unknown value last. */
  rank: z.number(),
  reason: z.enum(GAP_REASONS),
  part: PartRefSchema,
  says: TextSchema,
  /**
   * CNY a year: of a missing link and of an extension what is bought outside the zone, of a weak link what hangs on the one firm; null where no value is known.
   */
  uncovered: BoundsSchema.nullable(),
  /** Uses (of an extension: links) whose value is unknown, which are in no figure. */
  unvalued: z.number(),
  /** The plants exposed. */
  plants: z.array(z.string()),
  /** Who supplies it now, and from where. */
  suppliers: z.array(SupplierSchema),
  /** Of a false second source: what its suppliers buy of one firm, and of whom. */
  component: z.object({ part: PartRefSchema, source: FirmSchema }).nullable(),
  /** Of a false second source: other parts of the same suppliers that take the component; which of them it goes into is not known. */
  orElse: z.array(PartRefSchema),
  /** As many equal suppliers as these count; null: unknown, or not asked. */
  effective: z.number().nullable(),
  /** The nearest makers in the zone, the nearest first; of a false second source those of the component. */
  candidates: z.array(CandidateSchema),
  /** What is not known and would matter. */
  unknown: z.array(TextSchema),
  rows: z.array(z.number()),
});
export type Gap = z.infer<typeof GapSchema>;

/** What `chainwright gaps` prints. */
export const GapsSchema = z.object({
  asOf: z.string(),
  maker: z.string().nullable(),
  lacks: LacksSchema,
  says: TextSchema,
  /** 缺链 → 补链: a plant needs it, nobody in the zone makes or supplies it. */
  missing: z.array(GapSchema),
  /** 弱链 → 强链: made in the zone, and hanging on one firm, or nearly so. */
  weak: z.array(GapSchema),
  /** 延链: what the zone's suppliers buy outside, and what the zone makes and its plants buy elsewhere. */
  extend: z.array(GapSchema),
  /** Parts that the zone makes, no bill names and nobody in the zone buys, with the number of makers. */
  withoutBuyer: z.array(z.object({ part: PartRefSchema, makers: z.number() })),
  assumptions: z.array(AssumptionSchema),
});
export type Gaps = z.infer<typeof GapsSchema>;
