import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PERIODS_PER_YEAR } from '../../model/period.js';
import { monthsOfYear, type Return, type Statement, yearFigure } from './returns.js';

const FIRST = 2025 * PERIODS_PER_YEAR;
const says = (amount: number): Statement => ({ amount, low: amount, high: amount, row: amount });

/** Returns by position of the year: `[month, cumulative]`, null for what is unknown. */
function returns(entries: Record<number, [number | null, number | null]>): Map<number, Return> {
  return new Map(
    Object.entries(entries).map(([p, [month, cumulative]]) => [
      FIRST + Number(p),
      {
        month: month === null ? null : says(month),
        cumulative: cumulative === null ? null : says(cumulative),
      },
    ]),
  );
}

describe('an enterprise’s figure for the year', () => {
  const sum = (entries: Parameters<typeof returns>[0], last: number) => {
    const { addends, newest, missing } = yearFigure(returns(entries), FIRST, FIRST + last);
    return {
      value: addends.reduce((s, a) => s + a.amount, 0),
      newest: newest === null ? null : newest - FIRST,
      missing: missing.map((m) => m - FIRST),
    };
  };

  it('T8: a cumulative figure is the year so far, never added to the ones before it', () => {
    expect(sum({ 0: [10, 10], 1: [5, 15], 2: [7, 22] }, 2)).toEqual({ value: 22, newest: 2, missing: [] });
  });

  it('T36: where month and cumulative disagree, the newest cumulative wins', () => {
    expect(sum({ 0: [120, 120], 1: [12, 130] }, 1).value).toBe(130);
  });

  it('goes on from the last cumulative figure by the months known singly', () => {
    expect(sum({ 0: [10, 10], 1: [5, null], 2: [7, null] }, 2).value).toBe(22);
  });

  it('adds up months where no cumulative figure is known, and names the ones that are missing', () => {
    expect(sum({ 0: [10, null], 2: [7, null] }, 3)).toEqual({ value: 17, newest: 2, missing: [1, 3] });
  });

  it('is nothing known, not zero, without a return', () => {
    expect(yearFigure(undefined, FIRST, FIRST + 1)).toEqual({
      addends: [],
      newest: null,
      missing: [FIRST, FIRST + 1],
    });
  });
});

describe('the single periods of a year', () => {
  it('tells a lost month from the cumulative figures around it', () => {
    const months = monthsOfYear(returns({ 0: [10, 10], 1: [null, 15], 2: [7, 22] }), FIRST);
    expect(Array.from(months).slice(0, 3)).toEqual([10, 5, 7]);
  });

  it('tells a lost month and cumulative figure from the next return', () => {
    const months = monthsOfYear(returns({ 0: [10, 10], 2: [7, 22] }), FIRST);
    expect(months[1]).toBe(5);
  });

  it('does not guess where neither tells', () => {
    const months = monthsOfYear(returns({ 0: [10, 10], 3: [4, 40] }), FIRST);
    expect(months[1]).toBeNaN();
    expect(months[2]).toBeNaN();
    expect(months[3]).toBe(4);
  });

  it('T28: keeps a negative month', () => {
    expect(monthsOfYear(returns({ 0: [null, 10], 1: [null, 8] }), FIRST)[1]).toBe(-2);
  });

  it('finds every month again when the returns agree and no two neighbours are lost', () => {
    const year = fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 11, maxLength: 11 });
    const lost = fc.array(fc.constantFrom('month', 'cumulative', 'nothing'), {
      minLength: 11,
      maxLength: 11,
    });
    fc.assert(
      fc.property(year, lost, (months, fates) => {
        let total = 0;
        const entries = Object.fromEntries(
          months.map((m, p): [number, [number | null, number | null]] => {
            total += m;
            return [p, [fates[p] === 'month' ? null : m, fates[p] === 'cumulative' ? null : total]];
          }),
        );
        // A cumulative figure that is lost before a month that is lost leaves two unknowns and one equation.
        const tellable = fates.every((f, p) => !(f === 'month' && p > 0 && fates[p - 1] === 'cumulative'));
        const found = [...monthsOfYear(returns(entries), FIRST)];
        return !tellable || found.every((m, p) => m === months[p]);
      }),
    );
  });
});
