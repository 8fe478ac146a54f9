import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { usageError } from '../model/errors.js';
import { formatCount } from '../model/format.js';
import { type Language, text } from '../model/text.js';
import { ENGINE } from '../register/index.js';
import { listingCsv } from '../report/index.js';
import { thresholds } from '../resolve/index.js';
import type { Terminal } from './context.js';

/** What `dedupe` and `link` print. */
export const ListAnswerSchema = z.strictObject({
  rows: z.int().describe('rows of data; matched, review and unmatched add up to it'),
  clusters: z.int().describe('enterprises among them'),
  matched: z.int(),
  review: z.int().describe('rows of which a person must say whether they are the one they resemble'),
  unmatched: z.int(),
  pairsScored: z
    .int()
    .describe('pairs of names compared by the evidence model, beyond those that a key joins'),
  seconds: z.number().describe('of the matching, without reading and writing'),
  engine: z.string(),
  model: z.string(),
  thresholds: z.strictObject({
    join: z.number().describe('joined from this score on'),
    ask: z.number().describe('asked about from this score on'),
    leadBits: z.number().describe('by how many bits of evidence the best must lead the next'),
  }),
});
export type ListAnswer = z.infer<typeof ListAnswerSchema>;

type State = 'matched' | 'review' | 'unmatched';

interface Placed {
  rows: readonly { state: State }[];
  clusters: number;
  pairsScored: number;
}

/** Places the rows of a list, which of many takes a while, and counts what came of it. */
export function placed<Rows extends Placed>(
  terminal: Terminal,
  language: Language,
  count: number,
  place: () => Rows,
): { rows: Rows['rows']; answer: ListAnswer } {
  const n = formatCount(count);
  terminal.progress?.(text(`Matching ${n} rows …`, `正在比对 ${n} 行…`)[language]);
  const from = terminal.now();
  const found = place();
  terminal.progress?.('');
  return { rows: found.rows, answer: answerOf(found, terminal.now().getTime() - from.getTime()) };
}

function answerOf({ rows, clusters, pairsScored }: Placed, milliseconds: number): ListAnswer {
  const count = (state: State) => rows.filter((r) => r.state === state).length;
  return {
    rows: rows.length,
    clusters,
    matched: count('matched'),
    review: count('review'),
    unmatched: count('unmatched'),
    pairsScored,
    seconds: milliseconds / 1000,
    engine: ENGINE,
    model: 'keys, spelling, short-name, english-name',
    thresholds: thresholds(),
  };
}

/** Refuses to write over a list that is read. */
export function refuseOverwriting(out: string, read: readonly string[]): void {
  if (read.every((file) => path.resolve(file) !== path.resolve(out))) return;
  throw usageError(
    `--out ${out} would replace the list that is read; name another file.`,
    `--out ${out} 会覆盖正在读取的名单；请指定其他文件。`,
  );
}

export function writeList(out: string, rows: readonly (readonly unknown[])[], raw: boolean): void {
  writeFileSync(out, listingCsv(rows, { raw }));
}
