import fc from 'fast-check';
import { expect, it } from 'vitest';
import { slipBetween } from './alignment.js';
import { textsOneSlipApart } from './one-slip.js';

it('finds the very pairs that comparing each with each finds', () => {
  const word = fc.string({ unit: fc.constantFrom(...'甲乙丙'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 25 }), (texts) => {
      const long = texts.filter((t) => t.length >= 3);
      const each = long.flatMap((a, i) =>
        long.slice(i + 1).flatMap((b) => (slipBetween(a, b) ? [`${a} ${b}`] : [])),
      );
      const found = textsOneSlipApart(texts, 1000).map(([a, b]) => `${a} ${b}`);
      expect(found.toSorted()).toEqual(each.toSorted());
    }),
  );
});
