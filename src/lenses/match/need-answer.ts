import type { z } from 'zod';
import type { Process } from '../../model/matching.js';
import { text } from '../../model/text.js';
import type { NeedSchema } from './answer.js';
import type { MatchFacts } from './facts.js';
import type { Need } from './needs.js';
import type { Price } from './value.js';

export type NeedAnswer = z.infer<typeof NeedSchema>;

/** A need as an answer shows it. `value`: of a year, in fen. */
export function needAnswer(
  need: Need,
  { parts, firms }: MatchFacts,
  price: Price | null,
  value: number | null,
  process: Process | null,
): NeedAnswer {
  const { part: node, partText, processText, ramp, volumePerYear } = need;
  const part = node === null ? null : parts.get(node)!;
  const buyer = need.buyer === null ? null : firms.get(need.buyer);
  const buyerName = buyer?.name ?? need.buyerText;
  return {
    id: need.id,
    buyer: buyerName === null ? null : { id: need.buyer, name: buyerName },
    plant: need.plant,
    programme: need.programme,
    part: part
      ? { id: part.id, name: text(part.en, part.zh) }
      : partText === null
        ? null
        : { id: null, name: text(partText, partText) },
    process:
      processText === null
        ? null
        : { id: process?.id ?? null, name: process?.name ?? text(processText, processText) },
    start: need.start,
    volumePerYear,
    ramp: {
      text: ramp.text,
      isRead: ramp.isRead,
      steps: ramp.steps.map(({ month, from, share }) => ({
        month,
        from,
        perYear: volumePerYear === null ? null : Math.round(volumePerYear * share),
      })),
    },
    certificates: need.certificates,
    visibility: need.visibility,
    note: need.note,
    price: price && { value: price.amount / 100, from: price.from, rows: price.rows },
    valuePerYear: value === null ? null : value / 100,
    row: need.row,
  };
}
