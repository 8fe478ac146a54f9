import { z } from 'zod';
import { type Day, type EndDay, lastDayOfMonth, parseDay } from '../../model/day.js';
import { LEVELS } from '../../model/kinds.js';
import { type Money, parseMoney } from '../../model/money.js';
import { type Fraction, fractionOf } from './exact.js';

/** What is absent or null is unknown, never zero. */
const maybe = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((v): z.output<T> | undefined => v ?? undefined);

/**
 * Every field of an object stands in it, in one order, whether it is known or not. Objects of one form are read several times faster than
 * objects of many.
 */
function complete<S extends z.ZodRawShape>(schema: z.ZodObject<S>) {
  const fields = Object.keys(schema.shape);
  return schema.transform((v): z.output<z.ZodObject<S>> => {
    const whole: Record<string, unknown> = {};
    for (const field of fields) whole[field] = (v as Record<string, unknown>)[field];
    return whole as z.output<z.ZodObject<S>>;
  });
}

/** CNY with up to two decimals, as a number or as text, to whole fen. */
const MoneySchema = z.union([z.number(), z.string()]).transform((v, context): Money => {
  const money = parseMoney(String(v));
  if (money !== null) return money;
  context.addIssue({ code: 'custom', message: `not an amount in CNY: ${v}` });
  return z.NEVER;
});

const DecimalSchema = z.number().transform((v): Fraction => fractionOf(v));

/** A day; a month alone is its first day as a start and its last as an end. */
const dayOfText = (end: boolean) =>
  z.string().transform((s, context): Day => {
    const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(s);
    const day = !month
      ? parseDay(s)
      : end
        ? lastDayOfMonth(Number(month[1]), Number(month[2]))
        : parseDay(`${s}-01`);
    if (day) return day;
    context.addIssue({ code: 'custom', message: `not a day of the calendar: ${s}; write YYYY-MM-DD` });
    return z.NEVER;
  });
const StartSchema = maybe(dayOfText(false));
const EndSchema = maybe(
  z.union([z.literal('open').transform((v): EndDay => v), dayOfText(true).transform((v): EndDay => v)]),
);

/** Fields of a year: money in CNY, staff in persons. */
const YearFields = z.object({
  operating_revenue: maybe(MoneySchema),
  main_business_revenue: maybe(MoneySchema),
  high_tech_revenue: maybe(MoneySchema),
  rd_expense: maybe(MoneySchema),
  domestic_rd_expense: maybe(MoneySchema),
  net_profit: maybe(MoneySchema),
  total_assets: maybe(MoneySchema),
  total_liabilities: maybe(MoneySchema),
  rd_equipment: maybe(MoneySchema),
  employees: maybe(z.number().nonnegative()),
  rd_staff: maybe(z.number().nonnegative()),
  rd_staff_fulltime: maybe(z.number().nonnegative()),
  tech_staff: maybe(z.number().nonnegative()),
});
const YearSchema = complete(YearFields);
export type YearFacts = z.output<typeof YearSchema>;
export type YearField = keyof YearFacts;

const flag = maybe(z.boolean());

const RightSchema = complete(
  z.object({
    /** Class I: patents of invention and their like; class II: utility models, designs and software copyrights. */
    class: z.enum(['I', 'II']),
    granted: StartSchema,
    transferred_in: flag,
    transferred_on: StartSchema,
    /** The enterprise's place among the owners. */
    owner_rank: maybe(z.int().positive()),
    on_main_product: flag,
    in_use: flag,
    self_developed: flag,
    high_value: flag,
  }),
);
export type Right = z.output<typeof RightSchema>;

const TitleSchema = complete(
  z.object({
    kind: z.string(),
    level: maybe(z.string()),
    valid_from: StartSchema,
    valid_until: EndSchema,
  }),
);

const IncidentSchema = z.union([
  z.string().transform((item) => ({ item, date: undefined, veto: true as boolean | undefined })),
  z.object({
    item: z.string(),
    date: StartSchema,
    /** Whether it is one of the veto items: null where that is for a person to say. */
    veto: z
      .boolean()
      .nullable()
      .default(true)
      .transform((v) => v ?? undefined),
  }),
]);

/**
 * What is known of one enterprise, as `assess` reads it: money in CNY, shares as fractions, staff in persons. An empty list means
 * none; an absent field means unknown.
 */
const ProfileFields = z.object({
  name: maybe(z.string()),
  uscc: maybe(z.string()),
  region: maybe(z.string()),
  industry_code: maybe(z.string()),
  founded: StartSchema,
  above_scale: flag,
  /** Codes of those that hold it. */
  controlled_by: maybe(z.array(z.string())),
  /** Veto items of the last three years. */
  compliance: maybe(z.array(IncidentSchema)),
  niche_years: maybe(DecimalSchema),
  years: z
    .record(z.string().regex(/^\d{4}$/), YearSchema)
    .nullish()
    .transform((v): Readonly<Record<string, YearFacts>> => v ?? {}),
  titles: maybe(z.array(TitleSchema)),
  equity_financing: maybe(
    z.array(z.object({ date: StartSchema, amount: maybe(MoneySchema), qualified_institution: flag })),
  ),
  ip: maybe(z.array(RightSchema)),
  awards: maybe(
    z.array(
      z.object({
        kind: z.string(),
        level: maybe(z.string()),
        rank: maybe(z.int().positive()),
        date: StartSchema,
      }),
    ),
  ),
  rd_centre_level: maybe(z.enum(LEVELS)),
  /** 1 to 4, by the self-test of the platform. */
  digital_level: maybe(z.number()),
  quality: maybe(
    z.object({
      provincial_award: flag,
      /** A management-system certificate, or a product certificate of a developed market. */
      management_system_certificate: flag,
      own_brand: flag,
      standards_participation: flag,
    }),
  ),
  market_share: maybe(
    z.object({
      value: maybe(DecimalSchema),
      rank: maybe(z.int().positive()),
      scope: maybe(z.string()),
    }),
  ),
  field: maybe(z.object({ strategic_emerging: flag, six_basics: flag, fills_gap: flag, key_chain: flag })),
  /** The evaluation score as the platform shows it, by the year in which it was computed. */
  platform_score: maybe(z.array(z.object({ year: z.int(), value: DecimalSchema }))),
  /** A person's yes or no by the id of a line; for an item of a score also its points. */
  judgements: z
    .record(z.string(), z.union([z.boolean(), z.number()]))
    .nullish()
    .transform((v): Readonly<Record<string, boolean | number>> => v ?? {}),
});
export const ProfileSchema = complete(ProfileFields);
export type Profile = z.output<typeof ProfileSchema>;

/** The names of the fields of a profile, and of those of a year. */
export const FIELDS: ReadonlySet<string> = new Set(Object.keys(ProfileFields.shape));
export const YEAR_FIELDS: ReadonlySet<string> = new Set(Object.keys(YearFields.shape));
