import { z } from 'zod';
import { TextSchema } from './scalars.js';
import { LAYERS } from './taxonomy.js';

/** How far a rule of matching is known; `proposed`: ours, for the office to change. */
const MatchingStatusSchema = z.enum(['cross-checked', 'single-source', 'recalled', 'proposed']);

const share = () => z.number().min(0).max(1);

/** The parts of a match's score. */
export const SCORE_PARTS = ['part', 'proofs', 'capacity', 'relation', 'size', 'nearness'] as const;
export type ScorePart = (typeof SCORE_PARTS)[number];

const weight = z.strictObject({ name: TextSchema, weight: share() });

/** `matching/rules.yaml`: what excludes and what counts when suppliers are matched to a need. */
export const MatchRulesSchema = z.strictObject({
  status: MatchingStatusSchema,
  note: TextSchema,
  /** Parts of the score; the weights add up to 1. */
  score: z.strictObject({
    part: weight,
    proofs: weight,
    capacity: weight,
    relation: weight,
    size: weight,
    nearness: weight,
  }),
  /** What a part of the score counts as while it is unknown. */
  unknown: share(),
  /** How close what the supplier makes is to what is wanted. */
  closeness: z.strictObject({
    /** It makes the part. */
    part: share(),
    /** Its products are known by their system only. */
    system: share(),
    /** It has the process and makes another part of the same system. */
    'process-in-system': share(),
    process: share(),
  }),
  proofs: z.strictObject({ 'in-hand': share(), 'to-confirm': share() }),
  capacity: z.strictObject({
    /** The score where what is left just meets what is asked. */
    just_enough: share(),
    /** What is left, as a multiple of what is asked, from which on more does not count. */
    ample: z.number().gt(1),
  }),
  relation: z.strictObject({ plant: share(), buyer: share(), other_buyer: share(), none: share() }),
  nearness: z.strictObject({ same_park: share(), zone: share() }),
  /** The need's yearly value as a fraction of the supplier's yearly revenue. */
  size: z.strictObject({
    /** Up to here the need is no strain. */
    comfortable: z.number().positive(),
    /** Above this the supplier is excluded. */
    at_most: z.number().positive(),
  }),
  /** A certificate that is valid today and ends before the start of production: excluded, or a proof to renew. */
  ends_before_start: z.enum(['exclude', 'renew']),
  leads: z.strictObject({
    at_most: z.int().positive(),
    /** Ids of the plan's partner regions, the nearest first. */
    regions: z.array(z.string()),
  }),
});
export type MatchRules = z.infer<typeof MatchRulesSchema>;

/** To what a proof is issued: the firm, one site of it, a part, or a part from one site. */
export const COVERS = ['firm', 'site', 'part', 'part-and-site'] as const;

export const QualificationSchema = z.strictObject({
  id: z.string(),
  name: TextSchema,
  /** Words by which a certificate or a need names it; white space does not count. */
  words: z.array(z.string()).min(1),
  covers: z.enum(COVERS),
  /** Whether it ends unless it is renewed. */
  ends: z.boolean(),
  status: MatchingStatusSchema,
  sources: z.array(z.string()),
  note: TextSchema.optional(),
});
export type Qualification = z.infer<typeof QualificationSchema>;

/** `matching/qualifications.yaml`: the proofs of the trade, and which a layer usually asks for. */
export const QualificationsSchema = z.strictObject({
  note: TextSchema,
  qualifications: z.array(QualificationSchema).min(1),
  layers: z.array(
    z.strictObject({
      layer: z.enum([...LAYERS, 'unassigned']),
      /** Each of them is asked; of a list inside, any one will do. */
      usual: z.array(z.array(z.string()).min(1)),
      status: MatchingStatusSchema,
      note: TextSchema.optional(),
    }),
  ),
  sources: z.array(z.strictObject({ id: z.string(), name: z.string(), url: z.string() })),
});
export type Qualifications = z.infer<typeof QualificationsSchema>;

export const ProcessSchema = z.strictObject({
  id: z.string(),
  name: TextSchema,
  /** Words by which a need or a product text names it. */
  words: z.array(z.string()).min(1),
  /** Parts that are usually made by it: nodes of the taxonomy, or whole systems. */
  makes: z.array(z.string()).min(1),
  /** Whether who has the process for one part can usually take up another part of it. */
  transferable: z.boolean(),
});
export type Process = z.infer<typeof ProcessSchema>;

/** `matching/processes.yaml`: processes and the parts that they make. */
export const ProcessesSchema = z.strictObject({
  status: MatchingStatusSchema,
  note: TextSchema,
  processes: z.array(ProcessSchema).min(1),
});
export type Processes = z.infer<typeof ProcessesSchema>;
