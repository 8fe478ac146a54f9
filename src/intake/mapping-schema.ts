import { z } from 'zod';
import { KINDS, type KindName } from '../model/kinds.js';

const Words = z.array(z.string().min(1));
const ByField = z.record(z.string(), Words);
const KIND_NAMES = KINDS.map((k) => k.name) as [KindName, ...KindName[]];

/** Words of the choices of a field, in order: the first choice of which a cell contains a word is taken. */
const Choices = z.record(z.string(), z.record(z.string(), Words));

/** `mappings/<kind>.yaml`: how a sheet of a kind is told, and the header words of its own fields. */
export const KindMappingSchema = z.strictObject({
  kind: z.enum(KIND_NAMES),
  /** A sheet is of this kind when all fields of one line are found. */
  when: z.array(z.array(z.string()).min(1)).min(1),
  /** The fields that tell two rows about one enterprise apart: same key and another value is a restatement. */
  key: z.array(z.string()).optional(),
  fields: ByField,
  /** Words that name a field only when the kind is known by other columns. */
  weak: ByField.default({}),
  /** Header words of a column that holds only the year of the month beside it. */
  year_beside_period: Words.default([]),
  choices: Choices.default({}),
});
export type KindMapping = z.infer<typeof KindMappingSchema>;

/** `mappings/enterprise.yaml`: header words of the fields that may stand in any kind. */
export const EnterpriseMappingSchema = z.strictObject({ fields: ByField, choices: Choices.default({}) });

/** `mappings/words.yaml`: words that are no data of any one kind. */
export const WordsSchema = z.strictObject({
  totals: Words,
  notes: Words,
  stated_on: Words,
  absent: Words,
  absent_unless_name: Words,
  open: Words,
  instructions: Words,
  ignored_headers: Words,
  true: Words,
  false: Words,
  units: z.strictObject({
    scales: z.record(z.string(), z.int().min(0).max(15)),
    currency: Words,
    percent: Words,
    counters: Words,
    other: Words,
  }),
});
export type WordsFile = z.infer<typeof WordsSchema>;
