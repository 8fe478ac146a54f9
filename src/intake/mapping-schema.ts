import { z } from 'zod';
import { KINDS, type KindName } from '../model/kinds.js';

const Words = z.array(z.string().min(1));
const ByField = z.record(z.string(), Words);
const KIND_NAMES = KINDS.map((k) => k.name) as [KindName, ...KindName[]];

/** Words of the choices of a field, in order: the first choice of which a cell contains a word is taken. */
const Choices = z.record(z.string(), z.record(z.string(), Words));

/**
 * A header row that is known as a whole: a sheet in whose header all these headings stand is of the kind, whatever else it says.
 * The unit, year and month in a heading do not count, so that next month's file is known too. What is said of a column without a
 * heading holds where none stands in it.
 */
export const LayoutSchema = z.strictObject({
  /** Where it was learnt. */
  note: z.string().optional(),
  columns: z
    .array(
      z.strictObject({
        heading: z.string().min(1).optional(),
        /** In the place of a heading, the letter of a column that has none. */
        column: z
          .string()
          .regex(/^[A-Z]{1,3}$/)
          .optional(),
        /** The field that it means; without one it is read by its words. */
        field: z.string().optional(),
        /** The column says nothing here: kept raw, without a warning. */
        ignored: z.literal(true).optional(),
      }),
    )
    .min(1)
    .refine((columns) => columns.every((c) => (c.heading === undefined) !== (c.column === undefined)), {
      error: 'each column is named by its heading, or by its letter where it has none',
      params: { zh: '每列应写表头（heading），没有表头的写列号（column），二者取一' },
    })
    .refine((columns) => columns.some((c) => c.heading !== undefined), {
      error: 'a header is known by its headings; name one at least',
      params: { zh: '表头靠其文字识别，至少应写一个 heading' },
    }),
});
export type Layout = z.infer<typeof LayoutSchema>;

/** `mappings/<kind>.yaml`: how a sheet of a kind is told, and the header words of its own fields. A zone's own leaves out what it does not change. */
export const KindMappingSchema = z.strictObject({
  kind: z.enum(KIND_NAMES),
  /** A sheet is of this kind when all fields of one line are found. */
  when: z.array(z.array(z.string()).min(1)).default([]),
  /** The fields that tell two rows about one enterprise apart: same key and another value is a restatement. */
  key: z.array(z.string()).optional(),
  fields: ByField.default({}),
  /** Words that name a field only when the kind is known by other columns. */
  weak: ByField.default({}),
  /** Header words of a column that holds only the year of the month beside it. */
  year_beside_period: Words.default([]),
  /** Header words of columns that say nothing here, whatever they mean elsewhere. */
  ignored: Words.default([]),
  layouts: z.array(LayoutSchema).default([]),
  choices: Choices.default({}),
});
export type KindMapping = z.infer<typeof KindMappingSchema>;

/** `mappings/enterprise.yaml`: header words of the fields that may stand in any kind. */
export const EnterpriseMappingSchema = z.strictObject({
  fields: ByField.default({}),
  choices: Choices.default({}),
});
export type EnterpriseFile = z.infer<typeof EnterpriseMappingSchema>;

const MoreWords = Words.default([]);

/** `mappings/words.yaml`: words that are no data of any one kind. */
export const WordsSchema = z.strictObject({
  totals: MoreWords,
  notes: MoreWords,
  stated_on: MoreWords,
  absent: MoreWords,
  absent_unless_name: MoreWords,
  open: MoreWords,
  instructions: MoreWords,
  ignored_headers: MoreWords,
  true: MoreWords,
  false: MoreWords,
  units: z
    .strictObject({
      scales: z.record(z.string(), z.int().min(0).max(15)).default({}),
      currency: MoreWords,
      percent: MoreWords,
      counters: MoreWords,
      other: MoreWords,
    })
    .prefault({}),
});
export type WordsFile = z.infer<typeof WordsSchema>;
