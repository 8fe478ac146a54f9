import { beforeAll, expect, it } from 'vitest';
import { overseasQuestion } from '../../src/cli/outreach-question.js';
import { type Overseas, overseasOf } from '../../src/lenses/outreach/index.js';
import { cite, type Register } from '../../src/register/index.js';
import type { SampleZone } from '../../src/sample/index.js';
import { ask } from '../office/office.js';

/** What each planted lack comes to: the criteria that are not met, and how. */
const LACKING = {
  ended: { quality: 'unmet', 'automotive-quality': 'unmet' },
  nought: { exports: 'unmet' },
  approval: { approval: 'unknown' },
  'english-name': { 'name-en': 'unknown' },
};

/** Tests of what was planted of suppliers abroad in a sample, its files imported. */
export function describeOverseas({ truth }: SampleZone, registerOf: () => Register): void {
  const usccOf = new Map(truth.enterprises.map((e) => [e.key, e.uscc]));
  let answer: Overseas;
  beforeAll(async () => {
    const register = registerOf();
    answer = overseasOf(await overseasQuestion(register, await ask(register, truth.asOf)));
  }, 120_000);

  const firmOf = (key: string) => answer.firms.find((f) => f.uscc === usccOf.get(key))!;

  it('are ready where nothing was planted, and lack exactly what was', () => {
    expect(truth.overseas.firms).toHaveLength(11);
    for (const { enterprise, lacks } of truth.overseas.firms) {
      const firm = firmOf(enterprise);
      const open = firm.criteria.filter((c) => c.state === 'unmet' || c.state === 'unknown');
      expect(Object.fromEntries(open.map((c) => [c.id, c.state])), enterprise).toEqual(
        lacks === null ? {} : LACKING[lacks],
      );
      expect(firm.readiness).toBe(
        lacks === null ? 'ready' : lacks === 'ended' || lacks === 'nought' ? 'lacks' : 'open',
      );
    }
  });

  it('have the planted exports, to the yuan, each with the cell that says so', async () => {
    for (const { enterprise, exports } of truth.overseas.firms) {
      const years = firmOf(enterprise).exports;
      expect(Object.fromEntries(years.map((y) => [String(y.year), y.exports]))).toEqual(exports);
      const cells = await cite(
        registerOf(),
        years.map(({ row }) => ({ row, field: 'exports' })),
      );
      expect(cells.map((c) => c!.file)).toEqual(years.map(() => '海外/重点企业出口情况.xlsx'));
    }
  });

  it('have the planted largest and fastest market of each code', () => {
    const told = new Map(answer.codes.map((c) => [c.hs, c]));
    const asked = truth.overseas.markets.filter((m) => told.has(m.hs));
    expect(asked.length).toBeGreaterThan(10);
    for (const { hs, largest, fastest } of asked) {
      const code = told.get(hs)!;
      expect([code.largest[0]!.market, code.fastest[0]!.market], hs).toEqual([largest, fastest]);
    }
    expect(answer.trade.unread).toBe(0);
  });

  it('stand with the exports of the years before and after their support', () => {
    for (const { enterprise, exports, supported } of truth.overseas.firms) {
      const own = firmOf(enterprise).support.filter((s) => s.date?.startsWith('2023'));
      expect(own.map((s) => [s.before?.exports, s.after?.exports])).toEqual(
        supported ? [[exports['2022'], exports['2024']]] : [],
      );
    }
  });
}
