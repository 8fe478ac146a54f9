import { z } from 'zod';
import { SCORE_PARTS } from '../../model/matching.js';
import { MATCH_STATES, MATCH_STEPS } from '../../model/match-steps.js';
import { FILTERS } from './judge.js';
import { CLOSENESS } from './makers.js';
import { VISIBILITIES } from './needs.js';
import { PROOF_STATES } from './proofs.js';

const TextSchema = z.object({ en: z.string(), zh: z.string() });
/** The register's ids of the rows that say so. */
const RowsSchema = z.array(z.number());
const EnterpriseSchema = z.object({
  id: z.string(),
  name: z.string(),
  uscc: z.string().nullable(),
  park: TextSchema.nullable(),
  contact: z.string().nullable(),
  phone: z.string().nullable(),
});

/** A need as an answer shows it. Null is unknown; money in CNY a year. */
export const NeedSchema = z.object({
  id: z.string(),
  buyer: z.object({ id: z.string().nullable(), name: z.string() }).nullable(),
  plant: z.string().nullable(),
  programme: z.string().nullable(),
  part: z.object({ id: z.string().nullable(), name: TextSchema }).nullable(),
  process: z.object({ id: z.string().nullable(), name: TextSchema }).nullable(),
  start: z.string().nullable(),
  volumePerYear: z.number().nullable(),
  ramp: z.object({
    text: z.string().nullable(),
    isRead: z.boolean(),
    steps: z.array(
      z.object({ month: z.number(), from: z.string().nullable(), perYear: z.number().nullable() }),
    ),
  }),
  certificates: z.array(z.string()),
  visibility: z.enum(VISIBILITIES).nullable(),
  note: z.string().nullable(),
  price: z
    .object({ value: z.number(), from: z.enum(['plant', 'bills', 'links']), rows: RowsSchema })
    .nullable(),
  valuePerYear: z.number().nullable(),
  row: z.number(),
});

export const LoopStepSchema = z.object({
  step: z.enum(MATCH_STEPS),
  day: z.string(),
  capacityPerYear: z.number().nullable(),
  certificate: z.string().nullable(),
  reason: z.string().nullable(),
});

const LoopSchema = z.object({
  state: z.enum(MATCH_STATES),
  /** The day of the step that led there. */
  since: z.string().nullable(),
  steps: z.array(LoopStepSchema.extend({ actor: z.string(), instant: z.string() })),
});

const ProofSchema = z.object({
  qualification: z.string(),
  name: TextSchema,
  /** The need lists it; else it is only usual in the layer and excludes nobody. */
  asked: z.boolean(),
  state: z.enum(PROOF_STATES),
  says: TextSchema,
  certificate: z
    .object({
      title: z.string().nullable(),
      number: z.string().nullable(),
      validUntil: z.string().nullable(),
      scope: z.string().nullable(),
      row: z.number(),
    })
    .nullable(),
});

const CapacitySchema = z.object({
  /** Units a year, as bounds; null: unknown. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  present: z.number(),
  from: z.enum(['links', 'answer']).nullable(),
  rows: RowsSchema,
});

const ScorePartSchema = z.object({
  id: z.enum(SCORE_PARTS),
  name: TextSchema,
  weight: z.number(),
  /** 0 to 1; what is unknown of it is between low and high. */
  value: z.number(),
  low: z.number(),
  high: z.number(),
  says: TextSchema,
  rows: RowsSchema,
});

export const CandidateSchema = z.object({
  rank: z.number(),
  enterprise: EnterpriseSchema,
  closeness: z.enum(CLOSENESS),
  score: z.object({ value: z.number(), low: z.number(), high: z.number() }),
  parts: z.array(ScorePartSchema),
  proofs: z.array(ProofSchema),
  capacity: CapacitySchema,
  /** What it has yet to show, confirm or say, each as a sentence. */
  missing: z.array(TextSchema),
  loop: LoopSchema,
});

export const ExcludedSchema = z.object({
  enterprise: EnterpriseSchema,
  closeness: z.enum(CLOSENESS),
  reasons: z.array(z.object({ filter: z.enum(FILTERS), says: TextSchema, rows: RowsSchema })).min(1),
  /** It would fit but for one thing. */
  nearMiss: z.boolean(),
  capacity: CapacitySchema,
  loop: LoopSchema,
});

export const LeadSchema = z.object({
  enterprise: EnterpriseSchema,
  region: z.object({ id: z.string().nullable(), name: TextSchema }).nullable(),
  /** Its product text. */
  makes: z.string(),
  /** It supplies the part into the zone already. */
  suppliesZone: z.boolean(),
  says: TextSchema,
  rows: RowsSchema,
});

export const GapSchema = z.object({
  /** Nobody in the zone makes the part, or somebody does and none fits. */
  kind: z.enum(['missing-link', 'weak-link']),
  part: z.object({ id: z.string().nullable(), name: TextSchema }),
  volumePerYear: z.number().nullable(),
  valuePerYear: z.number().nullable(),
  start: z.string().nullable(),
  /** In the zone, by product or supply link. */
  makers: z.number(),
  says: TextSchema,
});

/** Who could meet a need, who could not and why, and what is missing. */
export const MatchSchema = z.object({
  asOf: z.string(),
  knownAt: z.string(),
  need: NeedSchema,
  says: TextSchema,
  /** The best first; at most as many as were asked for, all are counted. */
  candidates: z.array(CandidateSchema),
  /** Those who came into question and do not pass; makers of the part and near misses first. */
  excluded: z.array(ExcludedSchema),
  counts: z.object({
    /** Suppliers of the zone. */
    zone: z.number(),
    considered: z.number(),
    candidates: z.number(),
    excluded: z.object(
      Object.fromEntries(FILTERS.map((f) => [f, z.number()])) as Record<
        (typeof FILTERS)[number],
        z.ZodNumber
      >,
    ),
    /** On record for other things only. */
    makeOther: z.number(),
    /** No product of theirs is on record: whether they could is unknown. */
    productsUnknown: z.number(),
  }),
  gap: GapSchema.nullable(),
  /** Makers outside the zone, for investment promotion; empty where there is no gap. */
  leads: z.array(LeadSchema),
  assumptions: z.array(TextSchema),
});
export type Match = z.infer<typeof MatchSchema>;

/** Every need with how it stands: `chainwright match` without a need. */
export const NeedListSchema = z.object({
  asOf: z.string(),
  knownAt: z.string(),
  says: TextSchema,
  needs: z.array(
    z.object({
      need: NeedSchema,
      candidates: z.number(),
      /** Suppliers that one thing excludes. */
      nearMisses: z.number(),
      best: z.object({ id: z.string(), name: z.string(), score: z.number() }).nullable(),
      gap: GapSchema.nullable(),
      /** Suppliers by how far the loop has come; those not yet approached are left out. */
      loop: z.array(z.object({ state: z.enum(MATCH_STATES), suppliers: z.number() })),
    }),
  ),
});
export type NeedList = z.infer<typeof NeedListSchema>;
export type NeedLine = NeedList['needs'][number];
export type Candidate = z.infer<typeof CandidateSchema>;
export type Excluded = z.infer<typeof ExcludedSchema>;
export type Gap = z.infer<typeof GapSchema>;
export type Lead = z.infer<typeof LeadSchema>;
export type Loop = z.infer<typeof LoopSchema>;
