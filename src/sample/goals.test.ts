import { describe, expect, it } from 'vitest';
import { generateSample } from './index.js';
import {
  amount,
  column,
  day,
  type Raw,
  readBack,
  type ReadSheet,
  taxonomy,
} from '../../test/sample/read-back.js';

/*
 * The goals worked out from the written files by a reader of its own, with nothing of the generator's knowledge
 * but which row is about whom.
 */
const zone = generateSample({ taxonomy: taxonomy() });
const sheets = readBack(zone);
const ownerAt = new Map(
  zone.truth.enterprises.flatMap((e) => e.rows.map((r) => [`${r.file}|${r.sheet}|${r.row}`, e.key] as const)),
);

function* rowsOf(prefix: string): Generator<{ sheet: ReadSheet; row: Raw[]; key: string }> {
  for (const sheet of sheets) {
    if (!sheet.file.startsWith(prefix)) continue;
    for (let i = 1; i < sheet.rows.length; i++) {
      const key = ownerAt.get(`${sheet.file}|${sheet.sheet}|${i}`);
      if (key) yield { sheet, row: sheet.rows[i]!, key };
    }
  }
}

// The lower row of a merged entry repeats nothing.
const taxRows = [...rowsOf('税务名录')].filter(({ row }) => row[2] !== null);
const roles = new Map(taxRows.map(({ row, key }) => [key, row[5]] as const));
const aboveScale = new Set(
  [...rowsOf('税务名录')].filter(({ row }) => row[6] === '是').map(({ key }) => key),
);
const isSupplier = (key: string) => roles.get(key) === '零部件企业';

/** Month → firm → what its return of that month says, in fen. */
function returns2025(through: number) {
  const byFirm = new Map<string, { month: number; value: number | null; ytd: number | null }[]>();
  for (let month = 2; month <= through; month++) {
    const file = `统计月报/2025年${month === 2 ? '1-2' : month}月.csv`;
    for (const { row, key } of rowsOf(file)) {
      if (!isSupplier(key)) continue;
      const own = byFirm.get(key) ?? [];
      own.push({ month, value: amount(row[3]!, 10_000), ytd: amount(row[4]!, 10_000) });
      byFirm.set(key, own);
    }
  }
  return byFirm;
}

/** Newest cumulative figure and the months after it. */
function figure(own: { value: number | null; ytd: number | null; month: number }[]): number {
  const newest = own.findLast((r) => r.ytd !== null);
  const after = new Map<number, number>();
  for (const r of own) if (r.month > (newest?.month ?? 0) && r.value !== null) after.set(r.month, r.value);
  return [...after.values()].reduce((sum, value) => sum + value, newest?.ytd ?? 0);
}

describe('G1, parts output', () => {
  for (const [through, goals] of [
    [9, zone.truth.goals],
    [12, zone.truth.finalAccount.goals],
  ] as const) {
    it(`can be recovered from the monthly files to month ${through}`, () => {
      const total = [...returns2025(through).values()].reduce((sum, own) => sum + figure(own), 0);
      expect(total / 100).toBe(goals.G1.recoverable);
    });

    it(`is truly between what can be recovered and that with the last known month of what is missing, month ${through}`, () => {
      let missing = 0;
      for (const [key, own] of returns2025(through)) {
        const last = own.at(-1)!;
        const returned = last.month === through && (last.value !== null || last.ytd !== null);
        if (!returned && aboveScale.has(key)) missing += own.findLast((r) => r.value !== null)!.value!;
      }
      expect(missing).toBeGreaterThan(0);
      expect(goals.G1.actual).toBeGreaterThan(goals.G1.recoverable);
      expect(goals.G1.actual).toBeLessThanOrEqual(goals.G1.recoverable + missing / 100);
    });
  }

  it('has 12 to 18 late reporters in September, who come back in October', () => {
    const returned = (month: number) =>
      new Set([...rowsOf(`统计月报/2025年${month}月.csv`)].map(({ key }) => key));
    const late = [...aboveScale].filter((key) => isSupplier(key) && !returned(9).has(key));
    expect(late.length).toBeGreaterThanOrEqual(12);
    expect(late.length).toBeLessThanOrEqual(18);
    for (const key of late) expect(returned(10).has(key)).toBe(true);
  });
});

interface Title {
  key: string;
  kind: string;
  title: string;
  level: string;
  issued: string | null;
  until: string | null;
}

function titles(prefix: string): Title[] {
  return [...rowsOf(prefix)].map(({ sheet, row, key }) => {
    const at = (...headers: string[]) => row[column(sheet, ...headers)] ?? null;
    return {
      key,
      kind: String(at('类别')),
      title: String(at('平台名称', '品牌名称') ?? ''),
      level: String(at('级别')),
      issued: day(at('认定日期')),
      until: day(at('有效期至')),
    };
  });
}

const shift = (from: string, years: number, days: number) => {
  const moved = new Date(`${Number(from.slice(0, 4)) + years}${from.slice(4)}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
};

describe('the counts', () => {
  const provincial = (t: { level: string }) => t.level === '国家级' || t.level === '省级';

  for (const [on, goals] of [
    ['2025-10-31', zone.truth.goals],
    ['2025-12-31', zone.truth.finalAccount.goals],
  ] as const) {
    it(`of firms with a specialised title can be recovered on ${on}`, () => {
      const firms = titles('资质名单/专精特新').filter((t) => {
        const start = t.issued ?? (t.until && shift(t.until, -3, 1));
        const end = t.until ?? (start && shift(start, 3, -1));
        return (
          isSupplier(t.key) &&
          t.kind.startsWith('专精特新') &&
          provincial(t) &&
          start &&
          start <= on &&
          end! >= on
        );
      });
      expect(new Set(firms.map((t) => t.key)).size).toBe(goals.G2.recoverable);
    });

    it(`of platforms and centres can be recovered on ${on}`, () => {
      const merged = new Map<string, Title>();
      for (const t of titles('资质名单/研发平台')) {
        const id = `${t.key}:${t.title}`;
        const before = merged.get(id);
        merged.set(id, {
          ...t,
          issued: before?.issued ?? t.issued,
          level: before && provincial(before) ? before.level : t.level,
        });
      }
      const count = (kind: string) =>
        [...merged.values()].filter(
          (t) =>
            t.kind === kind && provincial(t) && t.issued && t.issued <= on && (!t.until || t.until >= on),
        ).length;
      expect(count('创新平台')).toBe(goals.G3a.recoverable);
      expect(count('企业研发中心')).toBe(goals.G3b.recoverable);
    });
  }

  it('of brands are nine with a proof among fourteen', () => {
    const rows = [...rowsOf('资质名单/品牌名单')];
    expect(rows).toHaveLength(14);
    expect(rows.filter(({ row }) => row[5] || row[6])).toHaveLength(9);
    expect(zone.truth.goals.G4).toEqual({ actual: 9, recoverable: 9 });
  });

  it('lose at most three titles each to faults', () => {
    for (const { actual, recoverable } of [zone.truth.goals.G2, zone.truth.goals.G3a, zone.truth.goals.G3b]) {
      expect(actual).toBeGreaterThan(recoverable);
      expect(actual - recoverable).toBeLessThanOrEqual(3);
    }
  });
});

describe('the levels the plan is held against', () => {
  for (const seed of [7, 8, 9]) {
    it(`are as planned for seed ${seed}`, () => {
      const { truth } = seed === 7 ? zone : generateSample({ seed, taxonomy: taxonomy() });
      const within = (value: number, low: number, high: number) =>
        expect(value >= low && value <= high).toBe(true);
      within(truth.goals.G1.actual, 110e9, 116e9);
      within(truth.finalAccount.goals.G1.actual, 155e9, 162e9);
      within(truth.goals.G2.actual, 185, 190);
      within(truth.goals.G3a.actual, 122, 126);
      within(truth.goals.G3b.actual, 75, 85);
    }, 60_000);
  }
});
