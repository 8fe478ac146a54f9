import { z } from 'zod';
import { AssumptionSchema } from './assumption.js';
import { TextSchema } from './text-schema.js';

const id = z.string().min(1);
const amount = z.number().nonnegative();
/** An amount that may be unknown: absent and null are the same, and neither is zero. */
const known = amount.nullable().default(null);
const name = z.string().min(1).nullable().default(null);
const day = z.iso.date();
/** What people call it, where that is not its id. */
const called = TextSchema.optional();
/** The register's ids of the rows that say so. */
const rows = z.array(z.number()).optional();

/** A part or a line. Amounts are in its own unit; days are working days. */
const ItemSchema = z.strictObject({
  id,
  name: called,
  /** The node of the parts taxonomy that it is, or is the variant of. */
  part: z.string().optional(),
  /** A line makes what is sold: it has a demand, and what it loses costs money. */
  line: z.boolean().default(false),
  plant: name,
  demandPerDay: known,
  stock: known,
  /** Of an unknown stock, what is known to be there. */
  stockAtLeast: amount.optional(),
  /** Days of use that are usually kept of such a part: used where the stock is unknown, and said. */
  usualStockDays: known,
  /** CNY for one unit of demand that is not served. */
  lossPerUnit: known,
  unit: z.string().min(1).default('pc'),
  /** How many of the item's unit one of another unit is: `{kg: 4}` when four pieces weigh a kilogram. */
  factors: z.record(z.string(), z.number().positive()).default({}),
  /** Always there, in any quantity: electricity, water, what the market has. */
  unlimited: z.boolean().default(false),
  rows,
});

/** How much of an input one unit takes: a number in the input's unit, or an amount in a unit that is said. */
const QuantitySchema = z.union([
  z.number().positive(),
  z.strictObject({ quantity: z.number().positive(), unit: z.string().min(1) }),
]);
export type Quantity = z.infer<typeof QuantitySchema>;

const RecipeSchema = z.strictObject({
  item: id,
  needs: z.record(z.string(), QuantitySchema),
  /** Of what is usually made of an item of several recipes: 0.6; equal parts where none of them says. */
  share: amount.optional(),
  rows,
});

const SiteSchema = z.strictObject({
  id,
  name: called,
  enterprise: name,
  /** The enterprise's id in the register. */
  enterpriseId: z.string().optional(),
  longitude: z.number().optional(),
  latitude: z.number().optional(),
  /** Whom to call. */
  contact: z.string().optional(),
  park: name,
  region: name,
  /** What the site can make a day over all its items; null: no limit beside those of its sources. */
  perDay: known,
  /** Days from a stop to full work; null is unknown. */
  recoveryDays: known,
  usualRecoveryDays: known,
  /** The rows that state the recovery. */
  rows,
});

const SourceSchema = z.strictObject({
  item: id,
  site: id,
  /** What the site can make of the item a day; null: as much as its share of the use, and without a share no limit. */
  perDay: known,
  /** Of all that is used of the item: 0.6, or 60 where all of the item's shares are in per cent. */
  share: known,
  /** A source that is known and not approved counts only when an action approves it. */
  approved: z.boolean().default(true),
  rows,
});

/** When a plant works; a plant without an entry works every day. */
const PlantSchema = z.strictObject({
  id,
  name: called,
  /** 1 is Monday, 7 is Sunday. */
  workdays: z.array(z.int().min(1).max(7)).min(1).default([1, 2, 3, 4, 5, 6, 7]),
  /** Weeks in which it stands still, both days included. */
  shutdowns: z.array(z.strictObject({ from: day, to: day })).default([]),
});

/** A parts chain as data: what is made, of what, where, and how much of it lies ready. */
export const NetworkSchema = z.strictObject({
  items: z.array(ItemSchema),
  recipes: z.array(RecipeSchema).default([]),
  sites: z.array(SiteSchema).default([]),
  sources: z.array(SourceSchema).default([]),
  plants: z.array(PlantSchema).default([]),
  /** What is usual where neither the item nor the site says. */
  usual: z.strictObject({ stockDays: known, recoveryDays: known }).default({
    stockDays: null,
    recoveryDays: null,
  }),
  /** What whoever drew it up took for granted, or could not use. */
  assumptions: z.array(AssumptionSchema).optional(),
});
export type Network = z.infer<typeof NetworkSchema>;
export type NetworkInput = z.input<typeof NetworkSchema>;
export type Item = Network['items'][number];
export type Recipe = Network['recipes'][number];
export type Site = Network['sites'][number];
export type Source = Network['sources'][number];
export type Plant = Network['plants'][number];
