import { z } from 'zod';
import { AdviceSchema } from './advice.js';
import { AlternativeSchema } from './alternative-source.js';
import { AssumptionSchema } from './assumption.js';
import { PlantStripSchema } from './strip.js';
import { TraceSchema } from './trace.js';
import { TextSchema } from './text-schema.js';

/** Something by who decides which line gets what is short: the one who loses least, all alike, the dearest lines last. */
const byAllocator = <T extends z.ZodType>(each: T) =>
  z.object({ best: each, proportional: each, worst: each });

/** CNY; null where a line that loses units has no known loss per unit, or where nothing was listed to stop. */
const MoneySchema = z.number().nullable();

/** Working days; null: does not stop. */
const DaysSchema = z.number().nullable();

const OutcomeSchema = z.object({
  tts: DaysSchema,
  firstStop: z.string().nullable(),
  loss: byAllocator(MoneySchema),
});
export type Outcome = z.infer<typeof OutcomeSchema>;

const AskForSchema = z.object({
  kind: z.enum(['stock']),
  id: z.string(),
  tried: z.number(),
  days: z.number(),
  tts: DaysSchema,
  loss: MoneySchema,
});

/** What `stress --stop` prints. */
export const StressSchema = OutcomeSchema.extend({
  stop: z.array(z.string()),
  days: z.number(),
  says: TextSchema,
  /** The sites that stop; empty when no listed supplier is where the event is. */
  sites: z.array(z.string()),
  /** Lines that run short in time with nothing stopped, and what that costs in the same days. */
  shortBefore: z.array(z.string()),
  before: OutcomeSchema,
  /** The day on which the first line stops; null when none does, or no first day was given. */
  stopsOn: z.string().nullable(),
  lines: z.array(
    z.object({
      line: z.string(),
      plant: z.string().nullable(),
      ttsAlone: DaysSchema,
      stopsOn: z.string().nullable(),
      lost: byAllocator(z.number()),
      because: z.array(z.string()),
    }),
  ),
  /** Of each part with several recipes, the ones used, and for what share of what is made in the best case. */
  recipes: z.array(
    z.object({ item: z.string(), needs: z.record(z.string(), z.number()), share: z.number() }),
  ),
  /** The same with unknown stocks at their usual days of use; null where none is unknown or none is usual. */
  usual: OutcomeSchema.nullable(),
  askFor: AskForSchema.nullable(),
  /** The same once the actions asked about are done; null where none was. */
  after: OutcomeSchema.extend({ actions: z.array(TextSchema) }).nullable(),
  /** Days until all that stopped and is known to return has returned; null: unknown. */
  recoveryDays: z.number().nullable(),
  plants: z.array(PlantStripSchema),
  /** Who else is known to make what runs short, by item. */
  alternatives: z.array(z.object({ item: z.string(), known: z.array(AlternativeSchema) })),
  /** What to do, the weightiest first; at most ten. */
  advice: z.array(AdviceSchema),
  /** How people call the items and sites that the answer names. */
  names: z.record(z.string(), TextSchema),
  trace: z.array(TraceSchema),
  assumptions: z.array(AssumptionSchema),
});
export type Stress = z.infer<typeof StressSchema>;

const SiteRiskSchema = z.object({
  tts: DaysSchema,
  recoveryDays: z.number().nullable(),
  /** Days that the lines stand still before the site is back; null where its recovery is unknown. */
  gapDays: z.number().nullable(),
  loss: MoneySchema,
  lines: z.number().nullable(),
});
export type SiteRisk = z.infer<typeof SiteRiskSchema>;

/** What `stress --all` prints: every site by itself, the greatest gap × loss first. */
export const ScreenSchema = z.object({
  sites: z.array(
    SiteRiskSchema.extend({
      site: z.string(),
      enterprise: z.string().nullable(),
      /** The same with what is unknown as is usual; null where nothing is unknown or nothing is usual. */
      usual: SiteRiskSchema.nullable(),
    }),
  ),
  /** The greatest risks, each in one sentence; at most ten. What is unknown is in them as is usual, and they say so. */
  risks: z.array(
    SiteRiskSchema.extend({
      site: z.string(),
      says: TextSchema,
      firstStop: z.string().nullable(),
      stopsOn: z.string().nullable(),
      /** Units that are lost at least until the site is back; null: unknown. */
      units: z.number().nullable(),
      because: z.array(z.string()),
      alternatives: z.array(AlternativeSchema),
      plants: z.array(PlantStripSchema),
    }),
  ),
  /** What to do about them. */
  advice: z.array(AdviceSchema),
  names: z.record(z.string(), TextSchema),
  trace: z.array(TraceSchema),
  /** The site whose unknown recovery is worth most to ask for. */
  askFor: z.string().nullable(),
  shortBefore: z.array(z.string()),
  falseSecondSources: z.array(
    z.object({
      item: z.string(),
      sites: z.array(z.string()),
      path: z.array(z.string()),
      site: z.string().nullable(),
      enterprise: z.string().nullable(),
      says: TextSchema,
    }),
  ),
  assumptions: z.array(AssumptionSchema),
});
export type Screen = z.infer<typeof ScreenSchema>;
