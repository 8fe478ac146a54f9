import type { Text } from '../model/text.js';
import { likeliestOf } from './doubts.js';
import { mayBeRow, namesNobody, standsAlone, writtenAsRow } from './reasons.js';
import type { Mention } from './resolution.js';
import { resolve } from './resolve.js';

/** Where a row of a list stands. Rows count from 1. */
export interface DedupedRow {
  /** The first row of its enterprise. */
  cluster: number;
  /** With other rows, alone with a doubt, or alone. */
  state: 'matched' | 'review' | 'unmatched';
  /** 0–1, to its cluster; 1 when alone. */
  score: number;
  reason: Text;
}

export interface Deduped {
  rows: DedupedRow[];
  /** Enterprises among the rows; a row that names none counts as one. */
  clusters: number;
  pairsScored: number;
}

/** Which rows of a list name one enterprise. A row that names none (null) stands alone. */
export function dedupeRows(mentions: readonly (Mention | null)[]): Deduped {
  const resolution = resolve(mentions.filter((m) => m !== null));
  const linkOf = new Map(resolution.links.map((l) => [l.mention, l]));
  const likeliest = likeliestOf(resolution);
  /** By mention, and by enterprise: the first row, and how many. */
  const firstOf = new Map<string, number>();
  const rowsOf = new Map<string, number>();
  mentions.forEach((mention, i) => {
    if (mention === null) return;
    const { enterprise } = linkOf.get(mention.id)!;
    for (const one of [mention.id, enterprise]) if (!firstOf.has(one)) firstOf.set(one, i + 1);
    rowsOf.set(enterprise, (rowsOf.get(enterprise) ?? 0) + 1);
  });
  const rows = mentions.map((mention, i): DedupedRow => {
    const row = i + 1;
    if (mention === null) return { cluster: row, state: 'unmatched', score: 1, reason: namesNobody };
    const { enterprise, score, reason } = linkOf.get(mention.id)!;
    const cluster = firstOf.get(enterprise)!;
    if (rowsOf.get(enterprise)! > 1) {
      const first = firstOf.get(mention.id)!;
      return { cluster, state: 'matched', score, reason: first < row ? writtenAsRow(first) : reason };
    }
    const doubt = likeliest(enterprise, firstOf);
    if (!doubt) return { cluster, state: 'unmatched', score: 1, reason: standsAlone };
    return { cluster, state: 'review', score: 1, reason: mayBeRow(doubt.place, doubt.reason) };
  });
  const clusters = new Set(rows.map((r) => r.cluster)).size;
  return { rows, clusters, pairsScored: resolution.blocks.reduce((sum, b) => sum + b.pairs, 0) };
}
