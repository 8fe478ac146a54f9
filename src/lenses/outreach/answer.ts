import { z } from 'zod';
import { COOPERATION_AREAS } from '../../model/kinds.js';

const TextSchema = z.object({ en: z.string(), zh: z.string() });
const PartSchema = z.object({ id: z.string(), name: TextSchema });

/** A firm that says it makes a part, and the register's id of the row that says so. */
const MakerSchema = z.object({ id: z.string(), name: z.string(), row: z.number() });
export type Maker = z.infer<typeof MakerSchema>;

/** A part that the zone lacks and firms of the region make. CNY a year, null where unknown. */
const OfferSchema = z.object({
  part: PartSchema,
  uncovered: z.object({ low: z.number(), high: z.number() }).nullable(),
  firms: z.array(MakerSchema),
});

/** A part that the zone makes and none of the region's listed firms does: a lead, since a list is never whole. */
const LeadSchema = z.object({ part: PartSchema, firms: z.array(MakerSchema) });

const CooperationSchema = z.object({
  /** Null where the list names none of them. */
  area: z.enum(COOPERATION_AREAS).nullable(),
  partner: z.string(),
  stage: z.string().nullable(),
  owner: z.string().nullable(),
  next: z.string().nullable(),
  result: z.string().nullable(),
  /** `done`: it has a result; `overdue`: the next date has passed without one; `undated`: neither is known. */
  state: z.enum(['done', 'planned', 'overdue', 'undated']),
  row: z.number(),
});
export type Cooperation = z.infer<typeof CooperationSchema>;

const RegionSchema = z.object({
  id: z.string(),
  name: TextSchema,
  /** What the plan says of the region, such as which others it overlaps. */
  note: TextSchema.nullable(),
  says: TextSchema,
  /** Listed firms that say where they are and what they make. */
  firms: z.number(),
  offers: z.array(OfferSchema),
  leads: z.array(LeadSchema),
  cooperation: z.array(CooperationSchema),
});
export type Region = z.infer<typeof RegionSchema>;

/** A part that nobody in the zone makes, by how near it is to what the zone makes. */
const NextPartSchema = z.object({
  part: PartSchema,
  /** From 0 to 1: of the parts that stand near it in other places, weighted by nearness, the share that the zone makes. */
  density: z.number(),
});

/** What `chainwright outreach` prints. */
export const OutreachSchema = z.object({
  asOf: z.string(),
  says: TextSchema,
  /** In the order of the plan. Regions overlap: their counts are never added up. */
  regions: z.array(RegionSchema),
  /** Firms of all regions, each once. */
  firms: z.number(),
  /** Null where too few other places have lists to say. */
  nextParts: z.array(NextPartSchema).nullable(),
  assumptions: z.array(TextSchema),
});
export type Outreach = z.infer<typeof OutreachSchema>;
