import { z } from 'zod';
import { LadderRungSchema, LadderSchema } from '../../lenses/ladder/index.js';
import { MATCH_STATES } from '../../model/match-steps.js';
import { OutlineSchema } from '../../model/park-map.js';

const TextSchema = z.object({ en: z.string(), zh: z.string() });
const NamedSchema = z.object({ id: z.string(), name: TextSchema });

/** How a title stands on the day: valid, valid for less than six months more, ended, or without a known end. */
export const TITLE_STATES = ['valid', 'ending', 'ended', 'end-unknown'] as const;
export type TitleState = (typeof TITLE_STATES)[number];

/** An enterprise of the register as one line of the list; null is unknown. */
const EnterpriseLineSchema = z.object({
  id: z.string(),
  name: z.string(),
  nameEn: z.string().nullable(),
  uscc: z.string().nullable(),
  park: TextSchema.nullable(),
  role: z.string().nullable(),
  aboveScale: z.boolean().nullable(),
  /** The parts that it is known to make, by the names of the taxonomy. */
  parts: z.array(TextSchema),
  titles: z.array(z.object({ kind: z.string(), state: z.enum(TITLE_STATES), ends: z.string().nullable() })),
  /** The newest period that it has returned; null: none by the day. */
  lastReturn: z.string().nullable(),
  /** Doubtful pairs of names that it is one side of. */
  questions: z.number(),
  /** By what the search has found it. */
  foundBy: TextSchema.nullable(),
});
export type EnterpriseLine = z.infer<typeof EnterpriseLineSchema>;

/** `GET /api/enterprises?asOf&find&role&park&layer&part&title&scale&returns&questions&sort&from&limit` */
export const EnterprisesPageSchema = z.object({
  asOf: z.string(),
  /** Enterprises of the register, and those of them that the filter finds. */
  enterprises: z.number(),
  total: z.number(),
  /** The place of the first line; whether lines stand before or after those that are given. */
  from: z.number(),
  truncated: z.boolean(),
  lines: z.array(EnterpriseLineSchema),
  /** Open questions of the whole register that touch an enterprise, and those enterprises. */
  questioned: z.number(),
  parks: z.array(TextSchema),
  layers: z.array(NamedSchema),
  parts: z.array(NamedSchema),
});
export type EnterprisesPage = z.infer<typeof EnterprisesPageSchema>;

/** One cell of a source that says something of an enterprise; the row and field open it. */
const ClaimSchema = z.object({
  row: z.number(),
  field: z.string(),
  file: z.string(),
  sheet: z.string(),
  cell: z.string(),
  raw: z.string(),
  statedOn: z.string().nullable(),
  trust: z.string(),
});
export type Claim = z.infer<typeof ClaimSchema>;

/** A fact: each value that sources state, the newest first; more than one value is a conflict. */
const StatedSchema = z.object({
  field: z.string(),
  name: TextSchema,
  unit: z.enum(['CNY', 'share', 'number', 'text']),
  values: z.array(z.object({ value: z.union([z.string(), z.number()]), claims: z.array(ClaimSchema) })),
});
export type Stated = z.infer<typeof StatedSchema>;

const OverTimeSchema = z.array(z.object({ period: z.string(), facts: z.array(StatedSchema) }));

/** `GET /api/enterprises/:enterprise?asOf`: what is known of one enterprise, and by whom. */
export const EnterpriseProfileSchema = z.object({
  asOf: z.string(),
  /** The id that it answers to now; another than was asked where an alias was. */
  enterprise: EnterpriseLineSchema.omit({ foundBy: true }),
  /** Names, codes and what else describes it, field by field. */
  fields: z.array(StatedSchema),
  /** The outlines of the zone's parks, to see its site in; empty where the zone gives no map. */
  outlines: z.array(OutlineSchema),
  years: OverTimeSchema,
  months: OverTimeSchema,
  credentials: z.array(
    z.object({
      kind: z.string(),
      title: z.string().nullable(),
      number: z.string().nullable(),
      from: z.string().nullable(),
      ends: z.string().nullable(),
      state: z.enum(TITLE_STATES),
      claims: z.array(ClaimSchema),
    }),
  ),
  makes: z.array(
    z.object({ part: z.string(), name: TextSchema, text: z.string(), claims: z.array(ClaimSchema) }),
  ),
  supplies: z.array(
    z.object({
      part: TextSchema,
      buyer: z.object({ id: z.string(), name: z.string() }).nullable(),
      plant: z.string().nullable(),
      share: z.number().nullable(),
      claims: z.array(ClaimSchema),
    }),
  ),
  /** The needs towards which something was done with it, the newest first; for itself those that it was invited to. */
  needs: z.array(
    z.object({
      id: z.string(),
      name: TextSchema.nullable(),
      buyer: z.string().nullable(),
      plant: z.string().nullable(),
      start: z.string().nullable(),
      state: z.enum(MATCH_STATES),
      since: z.string().nullable(),
    }),
  ),
  /** The rung that it holds, the next one and what it lacks for it; null: it is no parts supplier of the zone. */
  ladder: LadderSchema.shape.lines.element
    .omit({ enterprise: true })
    .extend({ names: z.array(z.object({ rung: LadderRungSchema, name: TextSchema })) })
    .nullable(),
  /** Why the rows that name it are held to be one enterprise, and of how many rows. */
  reasons: z.array(z.object({ says: TextSchema, rows: z.number() })),
  /** What persons decided on its keys, the newest first; of what was undone too. */
  decisions: z.array(
    z.object({
      a: z.string(),
      b: z.string(),
      verdict: z.string(),
      reason: z.string(),
      actor: z.string(),
      instant: z.string(),
      undone: z.boolean(),
    }),
  ),
  questions: z.array(z.object({ a: z.string(), b: z.string(), score: z.number(), reason: TextSchema })),
});
export type EnterpriseProfile = z.infer<typeof EnterpriseProfileSchema>;
