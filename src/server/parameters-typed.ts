import { z } from 'zod';
import { DayParameter, EnterpriseIdParameter } from './parameters.js';

/** What is typed into one line: signs that no line has become a space, white space alone is nothing. */
const Typed = z
  .string()
  .max(500)
  .transform((s) => s.replaceAll(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim() || null)
  .nullable()
  .default(null);
export const Needed = Typed.pipe(z.string());

/** An amount in 万元, as decimal text. */
const Amount = z
  .string()
  .regex(/^\d{1,9}(\.\d{1,6})?$/)
  .nullable()
  .default(null);

/** `POST /api/visits` */
export const VisitBody = z.strictObject({
  enterprise: EnterpriseIdParameter,
  task: Typed,
  kind: Needed,
  date: DayParameter,
  amount: Amount,
  request: Typed,
  promise: Typed,
  outcome: Typed,
  owner: Typed,
  nextDate: DayParameter.nullable().default(null),
});
export type VisitTyped = z.infer<typeof VisitBody>;

/** `POST /api/corrections`: the year of annual facts, and which of the credentials, by its place on the profile. */
export const CorrectionBody = z.strictObject({
  kind: z.string().max(40),
  field: z.string().max(40),
  year: z.int().min(1990).max(2100).nullable().default(null),
  credential: z.int().min(0).max(10_000).nullable().default(null),
  said: Needed,
  day: DayParameter,
  reason: Needed,
});
export type CorrectionTyped = z.infer<typeof CorrectionBody>;
