import { z } from 'zod';
import { TextSchema } from './scalars.js';
import { LAYERS } from './taxonomy.js';

/** How far a rule of going abroad is known; `proposed`: ours, for the office to change. */
export const OverseasStatusSchema = z.enum(['cross-checked', 'single-source', 'recalled', 'proposed']);

/** `overseas/hs-codes.yaml`: the codes of the Harmonised System that the taxonomy's parts are traded under. */
export const HsCodesSchema = z.strictObject({
  status: OverseasStatusSchema,
  note: TextSchema,
  sources: z.array(z.strictObject({ id: z.string(), name: z.string(), url: z.string() })),
  codes: z.array(
    z.strictObject({
      hs: z.string().regex(/^\d{6}$/),
      /** `mixed`: it holds other goods than car parts too. */
      scope: z.enum(['whole', 'mixed']),
      name: TextSchema,
    }),
  ),
});
export type HsCodes = z.infer<typeof HsCodesSchema>;

const criterion = {
  id: z.string(),
  name: TextSchema,
  status: OverseasStatusSchema,
  note: TextSchema.optional(),
  /** What to ask for where it is not met or unknown. */
  ask: TextSchema,
};

/** One thing that a firm needs to be ready, and what of the register says whether it has it. */
export const ReadinessCriterionSchema = z.discriminatedUnion('reads', [
  /** Exports above nought in one of the last so many calendar years that have ended. */
  z.strictObject({ ...criterion, reads: z.literal('exports'), years: z.int().positive() }),
  /** A certificate whose title says one of the words and that is valid on the day. */
  z.strictObject({
    ...criterion,
    reads: z.literal('certificate'),
    words: z.array(z.string()).min(1),
    /** Whether it ends unless renewed: then one without a known end is to be confirmed. */
    ends: z.boolean(),
    /** Asked only of who makes a part of these layers, or one of these parts or systems; of all where neither is said. */
    layers: z.array(z.enum([...LAYERS, 'unassigned'])).optional(),
    parts: z.array(z.string()).optional(),
  }),
  /** A product with one HS code and no other. */
  z.strictObject({ ...criterion, reads: z.literal('hs-code') }),
  z.strictObject({ ...criterion, reads: z.literal('name-en') }),
  /** A person or a telephone. */
  z.strictObject({ ...criterion, reads: z.literal('contact') }),
]);
export type ReadinessCriterion = z.infer<typeof ReadinessCriterionSchema>;

/** `overseas/readiness.yaml`: when a firm counts as ready to sell abroad, and how markets are ranked. */
export const ReadinessRulesSchema = z.strictObject({
  status: OverseasStatusSchema,
  note: TextSchema,
  criteria: z.array(ReadinessCriterionSchema).min(1),
  /** Which measures are of overseas support. */
  measures: z.strictObject({ note: TextSchema, words: z.array(z.string()).min(1) }),
  markets: z.strictObject({
    status: OverseasStatusSchema,
    note: TextSchema,
    /** Markets of a code that are named. */
    at_most: z.int().positive(),
    /** The least share of a code's sum that a market has to be among the fastest. */
    fastest_at_least: z.number().min(0).max(1),
    not_markets: z.array(z.string()),
  }),
});
export type ReadinessRules = z.infer<typeof ReadinessRulesSchema>;

/** The rules of going abroad. */
export interface OverseasRules {
  codes: HsCodes;
  readiness: ReadinessRules;
}
