import { z } from 'zod';
import { DaySchema, TextSchema } from './scalars.js';

/** How far a line of a rulebook is known. */
export const LineStatusSchema = z.enum([
  /** Read in the text as it was issued. */
  'official',
  /** Two or more independent sources agree. */
  'cross-checked',
  'single-source',
  /** Follows from what the sources say, which do not say it in so many words. */
  'inferred',
  /** Remembered; no source was found. */
  'recalled',
  /** Sources differ. */
  'disputed',
]);

/** A first application, or the review of a title that is held. */
export const CASES = ['new', 'review'] as const;
export type Case = (typeof CASES)[number];

/** Figures that the engine can work out of a profile; the line that they are held against is the rulebook's. */
export const MEASURES = [
  'operating-revenue',
  'rd-expense',
  'rd-expense-total',
  'rd-expense-mean',
  'rd-share',
  'rd-share-total',
  'domestic-rd-share',
  'main-business-share',
  'debt-ratio',
  'net-margin',
  'rd-staff-share',
  'tech-staff-share',
  'high-tech-share',
  'revenue-growth-compound',
  'main-business-growth',
  'main-business-growth-mean',
  'new-equity',
  'class-1-rights',
  'class-1-rights-in-use',
  'class-1-rights-self-developed',
  'class-1-rights-high-value',
  'class-2-rights',
  'niche-years',
  'months-registered',
  'market-share',
  'market-rank',
  'digital-level',
  'quality-proofs',
  'centre-level',
  'platform-score',
  'rd-staff-fulltime',
  'rd-equipment',
] as const;
export type MeasureName = (typeof MEASURES)[number];

/** Yes-or-no statements of a profile that a rulebook may ask for. */
export const FLAGS = [
  'quality.management_system_certificate',
  'field.strategic_emerging',
  'above_scale',
] as const;

const WindowSchema = z.int().positive();

/** What stands at each line: how far it is known and where it was read. What a line does not say, its edition says. */
const KNOWN = {
  status: LineStatusSchema.optional(),
  sources: z.array(z.string()).optional(),
  note: TextSchema.optional(),
};

const LineSchema = z.strictObject({
  id: z.string().optional(),
  /** The line in words, where the engine cannot word it by its figure. */
  says: TextSchema.optional(),
  /** The cases that ask for it; absent: all of them. */
  cases: z.array(z.enum(CASES)).optional(),
  measure: z.enum(MEASURES).optional(),
  at_least: z.number().optional(),
  at_most: z.number().optional(),
  /** Each of the last so many years has to reach the line by itself. */
  each_year: WindowSchema.optional(),
  /** The years that a total or mean runs over. */
  over_years: WindowSchema.optional(),
  /** Only what is dated within so many years of the day asked. */
  within_years: WindowSchema.optional(),
  /** A title of one of these kinds, valid on the day. */
  title: z.array(z.string()).min(1).optional(),
  /** No title of these kinds may be valid on the day. */
  no_title: z.array(z.string()).min(1).optional(),
  /** An award of these kinds, by level the last place that counts (`any` for all); with `within_years`. */
  award: z
    .strictObject({
      kinds: z.array(z.string()).min(1),
      places: z.record(z.string(), z.union([z.int().positive(), z.literal('any')])),
    })
    .optional(),
  flag: z.enum(FLAGS).optional(),
  /** No record in the list of compliance within `within_years`; `person` where a person must say whether a record counts. */
  clear: z.enum(['veto', 'person']).optional(),
  /** A small or medium-sized enterprise by the size classes. */
  sme: z.literal(true).optional(),
  /** Held by nobody, or by holders that a person has looked at. */
  unheld: z.literal(true).optional(),
  /** Decided by a person. Beside a figure: by the figure where the enterprise states one. */
  person: z.literal(true).optional(),
  /** The sum of the edition's score, and the least of each of its parts. */
  score: z
    .strictObject({ at_least: z.number(), parts: z.record(z.string(), z.number()).optional() })
    .optional(),
  ...KNOWN,
});

/**
 * One line of a rulebook: exactly one kind of test. Money is in CNY, a share a fraction; a line includes the number itself.
 * A line that is a part of another may go without an id.
 */
export type Condition = z.infer<typeof LineSchema> & {
  all?: Condition[] | undefined;
  any?: Condition[] | undefined;
  /** Which line applies by last year's operating revenue: the first whose `from` is reached, or `above` exceeded. */
  tiers?: { from?: number | undefined; above?: number | undefined; asks: Condition }[] | undefined;
};

const several = () => z.array(ConditionSchema).min(1).optional();
export const ConditionSchema: z.ZodType<Condition> = z.lazy(() =>
  LineSchema.extend({
    all: several(),
    any: several(),
    tiers: z
      .array(
        z.strictObject({ from: z.number().optional(), above: z.number().optional(), asks: ConditionSchema }),
      )
      .min(1)
      .optional(),
  }),
);

/** One item of a score: the first band that is met gives its points. */
export const ScoreItemSchema = z.strictObject({
  id: z.string(),
  part: z.string(),
  name: TextSchema,
  of: z.int().positive(),
  bands: z.array(z.strictObject({ points: z.int().nonnegative(), when: ConditionSchema })).default([]),
  otherwise: z.int().nonnegative().default(0),
  /** Open until a person gives its points. */
  person: z.literal(true).optional(),
  ...KNOWN,
});
export type ScoreItem = z.infer<typeof ScoreItemSchema>;

/** When an edition is in force, for whom. */
const ForceSchema = z.strictObject({
  cases: z.array(z.enum(CASES)),
  /** Only in these regions; absent: everywhere. */
  regions: z.array(z.string()).optional(),
  from: DaySchema,
  to: DaySchema.nullable(),
  status: LineStatusSchema,
  /** Of the first day, where it is known less well. */
  from_status: LineStatusSchema.optional(),
  sources: z.array(z.string()),
  note: TextSchema.optional(),
});

export const EditionSchema = z.strictObject({
  version: z.string(),
  document: z.strictObject({ title: z.string(), number: z.string() }),
  force: z.array(ForceSchema).min(1),
  status: LineStatusSchema,
  sources: z.array(z.string()).min(1),
  /** How intellectual property is counted. */
  rights: z
    .strictObject({
      /** A right that was transferred in counts never, or from a year after the transfer on. */
      transferred_in: z.enum(['never', 'after-a-year']),
      /** The last place among the owners that counts. */
      owner_rank: z.int().positive().optional(),
    })
    .optional(),
  eligibility: z.array(ConditionSchema).default([]),
  conditions: z.array(ConditionSchema).min(1),
  score: z.array(ScoreItemSchema).optional(),
});
export type Edition = z.infer<typeof EditionSchema>;

/** When applications were taken, by month and day, in the years in which it was seen. */
const FilingWindowSchema = z.strictObject({
  cases: z.array(z.enum(CASES)),
  regions: z.array(z.string()).optional(),
  opens: z.string().regex(/^\d{2}-\d{2}$/),
  closes: z.string().regex(/^\d{2}-\d{2}$/),
  seen: z.array(z.int()).min(1),
  status: LineStatusSchema,
  sources: z.array(z.string()),
});

/** A rung of the ladder as a file: `rulebooks/little-giant.yaml`. */
export const RungSchema = z.strictObject({
  rung: z.string(),
  name: TextSchema,
  authority: TextSchema,
  /** Years that the title is valid. */
  valid_years: z.int().positive().nullable(),
  windows: z.array(FilingWindowSchema).default([]),
  editions: z.array(EditionSchema).min(1),
});
export type Rung = z.infer<typeof RungSchema>;

const SizeLimitSchema = z.strictObject({ employees: z.int().positive(), revenue: z.number().optional() });

/** Size classes by industry: an enterprise is large only when it reaches every upper limit. */
export const SizeClassesSchema = z.strictObject({
  document: z.strictObject({ title: z.string(), number: z.string() }),
  status: LineStatusSchema,
  sources: z.array(z.string()),
  note: TextSchema,
  industries: z.array(
    z.strictObject({
      id: z.string(),
      name: TextSchema,
      /** Divisions of GB/T 4754, first and last, as two digits. */
      divisions: z.array(z.tuple([z.int(), z.int()])).min(1),
      large: SizeLimitSchema,
      medium: SizeLimitSchema,
      small: SizeLimitSchema,
    }),
  ),
});
export type SizeClasses = z.infer<typeof SizeClassesSchema>;

/** Kinds of R&D centre with the level that each counts for. */
export const CentresSchema = z.strictObject({
  note: TextSchema,
  centres: z.array(
    z.strictObject({
      id: z.string(),
      name: TextSchema,
      /** Words by which a title names it. */
      words: z.array(z.string()).min(1),
      level: z.enum(['national', 'provincial', 'municipal']),
      status: LineStatusSchema,
      sources: z.array(z.string()),
    }),
  ),
});
export type Centres = z.infer<typeof CentresSchema>;

/** The class of a right by the words that name its kind. */
export const RightClassesSchema = z.strictObject({
  sources: z.array(z.string()),
  status: LineStatusSchema,
  classes: z.array(
    z.strictObject({
      class: z.enum(['I', 'II']),
      words: z.array(z.string()).min(1),
      /** Years from the grant on after which it counts. */
      held_years: z.int().positive().optional(),
    }),
  ),
});
export type RightClasses = z.infer<typeof RightClassesSchema>;

/** Records of compliance that bar an application, by the words that name them. */
export const VetoItemsSchema = z.strictObject({
  sources: z.array(z.string()),
  status: LineStatusSchema,
  items: z.array(z.strictObject({ id: z.string(), name: TextSchema, words: z.array(z.string()).min(1) })),
});
export type VetoItems = z.infer<typeof VetoItemsSchema>;

/** What applications fail on, shown where it fits. */
export const AdviceSchema = z.strictObject({
  advice: z.array(
    z.strictObject({
      id: z.string(),
      says: TextSchema,
      /** What another source says against it. */
      against: TextSchema.optional(),
      rungs: z.array(z.string()).optional(),
      versions: z.array(z.string()).optional(),
      cases: z.array(z.enum(CASES)).optional(),
      /** Lines that it belongs to; with `verdicts`, those of them that came out so. Absent: the rung as a whole. */
      conditions: z.array(z.string()).optional(),
      verdicts: z.array(z.enum(['met', 'unmet', 'unknown', 'needs-person'])).optional(),
      sources: z.array(z.string()).min(1),
    }),
  ),
});
export type AdviceBook = z.infer<typeof AdviceSchema>;

export const RuleSourcesSchema = z.strictObject({
  sources: z.array(
    z.strictObject({
      id: z.string(),
      /** Official: the issuer's own text or a copy of it; all others are secondary. */
      kind: z.enum(['official', 'official-copy', 'press', 'software', 'adviser']),
      read: z.enum(['full', 'excerpt', 'cited']),
      name: z.string(),
      url: z.string().nullable(),
    }),
  ),
  regions: z.array(z.strictObject({ id: z.string(), name: TextSchema, words: z.array(z.string()) })),
});
export type RuleSources = z.infer<typeof RuleSourcesSchema>;
