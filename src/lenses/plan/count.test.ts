import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask, csv, registerOf } from '../../../test/office/office.js';
import { FIRMS, taxList } from '../../../test/office/zone-files.js';
import { addDays, addMonths, type Day, parseDay } from '../../model/day.js';
import { changesBetween, countOn, holdings } from './count.js';
import { expiriesOf } from './index.js';
import { defineGoal, type PlanQuestion } from './question.js';

const firms = ['drive', 'seat', 'cast'] as const;
const day = (s: string) => parseDay(s)!;

/** A question of G2 over titles that each firm holds from one day to another, both included. */
async function titles(
  spans: readonly (readonly [firm: (typeof firms)[number], from: string, until: string])[],
  asOf: string,
): Promise<PlanQuestion> {
  const rows = spans.map(
    ([firm, from, until], i) => `${FIRMS[firm][1]},专精特新中小企业,省级,第${i}批,${from},${until}`,
  );
  const register = await registerOf([
    taxList(),
    csv('名单.csv', ['企业名称,类别,级别,批次,认定日期,有效期至', ...rows].join('\n')),
  ]);
  const question = await ask(register, asOf);
  await register.close();
  return question;
}

const held = (question: PlanQuestion) => holdings(question, defineGoal(question.plan, 'G2')!);

describe('what comes and goes between days', () => {
  it('T42: a title of 1 June is in after 31 May, and between 1 June and any later day', async () => {
    const all = held(await titles([['drive', '2024-06-01', '2027-05-31']], '2025-10-31'));
    expect(countOn(all, day('2024-05-31')).value).toBe(0);
    expect(countOn(all, day('2024-06-01')).value).toBe(1);
    expect(changesBetween(all, day('2024-05-31'), day('2024-06-01'))).toEqual({ added: 1, ended: 0 });
    expect(changesBetween(all, day('2024-06-01'), day('2024-12-31'))).toEqual({ added: 0, ended: 0 });
    expect(countOn(all, day('2027-05-31')).value).toBe(1);
    expect(countOn(all, day('2027-06-01')).value).toBe(0);
  });

  it('T57: spans that follow one another neither count twice nor leave out, and the list is as long as its count', async () => {
    const at = (n: number): Day => addDays(day('2024-01-01'), n);
    const span = fc.tuple(fc.constantFrom(...firms), fc.nat(700), fc.integer({ min: 1, max: 500 }));
    const cuts = fc.uniqueArray(fc.nat(1200), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.array(span, { minLength: 1, maxLength: 6 }), cuts, async (spans, days) => {
        const question = await titles(
          spans.map(([firm, from, length]) => [firm, at(from), at(from + length)] as const),
          at(600),
        );
        const all = held(question);
        const ends = [0, ...days.toSorted((a, b) => a - b), 1201].map(at);
        let count = countOn(all, ends[0]!).value;
        for (const [i, end] of ends.slice(1).entries()) {
          const { added, ended } = changesBetween(all, ends[i]!, end);
          count += added - ended;
          const figure = countOn(all, end);
          expect([figure.value, figure.parts.length]).toEqual([count, count]);
        }
        // What is listed as ending within a year stands on the day, its last day included, and no more a year later.
        for (const { end } of expiriesOf(question, 'G2')) {
          expect(end >= question.asOf).toBe(true);
          expect(end < addMonths(question.asOf, 12)).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });
});
