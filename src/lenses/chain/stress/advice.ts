import { z } from 'zod';
import { type Text, text } from '../../../model/text.js';
import type { AlternativeSource } from './alternative-source.js';
import { listed, type Names } from './names.js';
import { daysText } from './sentence.js';
import { TextSchema } from './text-schema.js';

/** Something to do about a risk. */
export const AdviceSchema = z.object({
  kind: z.enum(['call', 'stock', 'approve', 'ask']),
  says: TextSchema,
  /** The item that it is about; null where it is about a site as a whole. */
  item: z.string().nullable(),
  /** All items of the same part for which it is to be done. */
  items: z.array(z.string()),
  site: z.string().nullable(),
  /** By what it is ranked: days short × CNY. */
  weight: z.number(),
});
export type Advice = z.infer<typeof AdviceSchema>;

/** Advice that an answer gives at most, and alternatives that a sentence names. */
export const MOST_ADVICE = 10;
export const MOST_NAMED = 3;

/** Names of alternatives in a row. */
export function alternativesText(known: readonly AlternativeSource[]): Text {
  const names = known.slice(0, MOST_NAMED).map((a) => a.name);
  const more = known.length - names.length;
  return text(
    names.join(', ') + (more > 0 ? ` and ${more} more` : ''),
    names.join('、') + (more > 0 ? `等 ${known.length} 家` : ''),
  );
}

export const advice = {
  call: (site: string, contact: string | undefined, names: Names, weight: number): Advice => ({
    kind: 'call',
    site,
    item: null,
    items: [],
    weight,
    says: text(
      `Call ${names(site).en}${contact ? ` (${contact})` : ''}: when does it return, and what lies in stock?`,
      `联系${names(site).zh}${contact ? `（${contact}）` : ''}：何时恢复，现有库存多少？`,
    ),
  }),

  askRecovery: (site: string, contact: string | undefined, names: Names, weight: number): Advice => ({
    kind: 'ask',
    site,
    item: null,
    items: [],
    weight,
    says: text(
      `Ask ${names(site).en}${contact ? ` (${contact})` : ''} how many days it needs to return after a stop.`,
      `向${names(site).zh}${contact ? `（${contact}）` : ''}核实停产后恢复所需天数。`,
    ),
  }),

  askStock: (items: readonly string[], site: string | null, names: Names, weight: number): Advice => ({
    kind: 'ask',
    site,
    item: items[0] ?? null,
    items: [...items],
    weight,
    says: text(
      `Ask for how many days the stock of ${listed(items, names, 2).en} lasts.`,
      `核实${listed(items, names, 2).zh}的库存可用天数。`,
    ),
  }),

  approve: (
    items: readonly string[],
    site: string | null,
    known: readonly AlternativeSource[],
    names: Names,
    weight: number,
  ): Advice => {
    const { en, zh } = alternativesText(known);
    return {
      kind: 'approve',
      site,
      item: items[0] ?? null,
      items: [...items],
      weight,
      says: text(
        `Approve a second source of ${listed(items, names, 2).en}: ${en}.`,
        `为${listed(items, names, 2).zh}认可第二来源：${zh}。`,
      ),
    };
  },

  stock: (
    items: readonly string[],
    site: string | null,
    days: number,
    names: Names,
    weight: number,
  ): Advice => ({
    kind: 'stock',
    site,
    item: items[0] ?? null,
    items: [...items],
    weight,
    says: text(
      `Hold ${daysText(Math.ceil(days), 'en')} more of ${listed(items, names, 2).en}: nobody else is known to make it.`,
      `${listed(items, names, 2).zh}增加 ${daysText(Math.ceil(days), 'zh')}库存：尚无其他已知生产企业。`,
    ),
  }),
};
