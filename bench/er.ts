/**
 * Resolves a list of records and writes it back with a cluster a row, for a scorer that knows the truth.
 *
 *   npx tsx bench/er.ts records.csv out.csv [--no-codes] [--truth truth.csv]
 *
 * records.csv has the columns id, name, name_en, uscc, address. With the truth (id, cluster) it also counts how many
 * rows that stand apart from their enterprise have it among the questions.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { type Mention, mentionOf, resolve } from '../src/resolve/index.js';

type Row = Record<string, string>;
const read = (file: string): Row[] => parse(readFileSync(file), { columns: true, bom: true });

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'no-codes': { type: 'boolean' }, truth: { type: 'string' } },
});
const [input, output] = positionals;
if (!input || !output) {
  console.error('Usage: npx tsx bench/er.ts records.csv out.csv [--no-codes] [--truth truth.csv]');
  process.exit(2);
}

const rows = read(input);
const mentions = rows.map((row) =>
  mentionOf({
    name: row['name'] ?? null,
    name_en: row['name_en'] ?? null,
    uscc: values['no-codes'] ? null : (row['uscc'] ?? null),
    region: row['address'] ?? null,
  }),
);
const start = performance.now();
const resolution = resolve(mentions.filter((m): m is Mention => m !== null));
const seconds = (performance.now() - start) / 1000;

const enterprise = new Map(resolution.links.map((l) => [l.mention, l.enterprise as string]));
const clusterOf = mentions.map((m, i) => (m === null ? `row ${i}` : enterprise.get(m.id)!));
writeFileSync(output, stringify([['id', 'cluster_id'], ...rows.map((row, i) => [row['id'], clusterOf[i]])]));

const report: Record<string, unknown> = {
  rows: rows.length,
  mentions: enterprise.size,
  enterprises: resolution.clusters.length,
  questions: resolution.questions.length,
  asking: new Set(resolution.questions.map((q) => q.mention)).size,
  seconds: Number(seconds.toFixed(2)),
  blocks: resolution.blocks,
};
if (values.truth) report['apart'] = countApart(read(values.truth));
console.log(JSON.stringify(report));

/** Rows that stand apart from the largest cluster of their enterprise, and how many of those clusters ask for the right one. */
function countApart(truth: readonly Row[]) {
  const trueOf = new Map(truth.map((t) => [t['id']!, t['cluster']!]));
  const truths = new Map<string, Map<string, number>>();
  rows.forEach((row, i) => {
    const counts = truths.get(clusterOf[i]!) ?? new Map<string, number>();
    const t = trueOf.get(row['id']!)!;
    truths.set(clusterOf[i]!, counts.set(t, (counts.get(t) ?? 0) + 1));
  });
  const main = new Map(
    [...truths].map(([c, counts]) => [c, [...counts].toSorted((x, y) => y[1] - x[1])[0]![0]]),
  );
  const largest = new Map<string, [string, number]>();
  for (const [c, counts] of truths)
    for (const [t, n] of counts) if (n > (largest.get(t)?.[1] ?? 0)) largest.set(t, [c, n]);
  const asks = new Map<string, Set<string>>();
  for (const q of resolution.questions)
    for (const [x, y] of [
      [enterprise.get(q.mention)!, q.candidate as string],
      [q.candidate as string, enterprise.get(q.mention)!],
    ] as const)
      asks.set(x, (asks.get(x) ?? new Set()).add(main.get(y)!));
  let apart = 0;
  let askedRightly = 0;
  const missed: Record<string, number> = {};
  rows.forEach((row, i) => {
    const t = trueOf.get(row['id']!)!;
    if (largest.get(t)![0] === clusterOf[i]) return;
    apart++;
    if (asks.get(clusterOf[i]!)?.has(t)) askedRightly++;
    else missed[row['list'] ?? ''] = (missed[row['list'] ?? ''] ?? 0) + 1;
  });
  return { apart, askedRightly, missed };
}
