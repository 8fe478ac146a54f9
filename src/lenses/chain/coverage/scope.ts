import type { Text } from '../../../model/text.js';
import { type Money, sumMoney, yuan } from '../../../model/money.js';
import type { Scope } from './answer.js';
import { type Bounds, valueFrom } from './bounds.js';
import { type Chain, localWeight } from './chain.js';
import type { Use } from './uses.js';

/** The ids of the rows behind some uses, each once. */
export const rowsOf = (uses: readonly Use[]): number[] => [...new Set(uses.flatMap((u) => u.rows))];

/** The exact sum of the values that are known; null where none is. */
export function knownValue(uses: readonly Use[]): Money | null {
  const values = uses.map((u) => u.value).filter((v) => v !== null);
  return values.length === 0 ? null : sumMoney(values);
}

/** Amounts in fen as CNY. */
export const inYuan = ({ low, high }: Bounds): Bounds => ({
  low: yuan(Math.round(low) as Money),
  high: yuan(Math.round(high) as Money),
});

const isSlack = 1e-12;
/** A sum of shares that should be 0 or 1 and is not quite. */
const clean = (share: number): number => {
  const whole = Math.round(share);
  return Math.abs(share - whole) < isSlack ? whole : share;
};

/** Bounds as fractions of a whole, in order, within 0 and 1. */
export const fraction = ({ low, high }: Bounds, of: number): Bounds => ({
  low: clean(low / of),
  high: clean(high / of),
});

/** The figures of any set of uses. */
export function scopeOf(chain: Chain, id: string, name: Text, uses: readonly Use[]): Scope {
  const parts = new Set(uses.map((u) => u.part));
  const made = [...parts].filter((p) => chain.made.has(p)).length;
  return {
    id,
    name,
    plants: new Set(uses.map((u) => u.plant.id)).size,
    parts: parts.size,
    made,
    chainCoverage: parts.size === 0 ? null : made / parts.size,
    ...figuresOf(chain, uses),
  };
}

/** The figures by value, and the rows. */
export function figuresOf(
  chain: Chain,
  uses: readonly Use[],
): Pick<Scope, 'uses' | 'value' | 'unvalued' | 'known' | 'localSupplyRate' | 'localValueShare' | 'rows'> {
  const { localValue } = chain;
  const value = knownValue(uses);
  const of = value === null || value === 0 ? null : value;
  const rate = of === null ? null : fraction(valueFrom(uses, localWeight(chain)), of);
  return {
    uses: uses.length,
    value: value === null ? null : yuan(value),
    unvalued: uses.filter((u) => u.value === null).length,
    known: rate && clean(1 - (rate.high - rate.low)),
    localSupplyRate: rate,
    localValueShare:
      localValue === null || of === null
        ? null
        : fraction(
            valueFrom(uses, (source, use) => localValue(source.supplier, use.part)),
            of,
          ),
    rows: rowsOf(uses),
  };
}
