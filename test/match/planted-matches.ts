import { beforeAll, expect, it } from 'vitest';
import { zoneMatcher } from '../../src/cli/match-question.js';
import { type Matcher, MatchSchema } from '../../src/lenses/match/index.js';
import { cite, type Register } from '../../src/register/index.js';
import type { SampleZone } from '../../src/sample/index.js';
import { ask } from '../office/office.js';

/** What is said of a near miss, by why it was planted as one. */
const SAYS = {
  // The certificates that were planted as ended ran until 9 April 2026, before production starts in September.
  ended: /2026-04-09/,
  'other-site': /covers “.*二号厂区.*come from .*一号厂区/,
  capacity: /left .* asked from 20\d\d-\d\d-01 on/,
};

/** Tests of the needs that were planted in a sample, its files imported. */
export function describeMatches({ truth }: SampleZone, registerOf: () => Register): void {
  const usccOf = new Map(truth.enterprises.map((e) => [e.key, e.uscc]));
  let matcher: Matcher;
  beforeAll(async () => {
    const register = registerOf();
    matcher = await zoneMatcher(register, await ask(register, truth.asOf));
  }, 120_000);

  const needOf = (m: (typeof truth.matches)[number]) => {
    const found = matcher.needs.filter(
      (n) => n.programme === m.need.programme && n.plant === m.need.plant && n.part === m.need.part,
    );
    expect(found).toHaveLength(1);
    return found[0]!;
  };

  it('rank the planted supplier first, with every asked proof in hand and nothing to ask for', () => {
    expect(truth.matches).toHaveLength(3);
    for (const m of truth.matches) {
      const [first] = matcher.match(needOf(m), 1).candidates;
      expect(first!.enterprise.uscc).toBe(usccOf.get(m.best));
      expect(first!.proofs.map((p) => [p.asked, p.state])).toEqual([
        [true, 'in-hand'],
        [true, 'in-hand'],
      ]);
      expect(first!.missing).toEqual([]);
    }
  });

  it('exclude each near miss for the planted reason and no other', () => {
    for (const m of truth.matches) {
      const { excluded } = matcher.match(needOf(m), 1000);
      for (const { supplier, why } of m.nearMisses) {
        const found = excluded.find((x) => x.enterprise.uscc === usccOf.get(supplier))!;
        expect(found.reasons.map((r) => r.filter)).toEqual([why === 'capacity' ? 'capacity' : 'certificate']);
        expect(found.nearMiss).toBe(true);
        const says = found.reasons[0]!.says.en;
        expect(says).toMatch(SAYS[why]);
      }
    }
  });

  it('become missing links with leads outside the zone exactly where nobody makes the part', () => {
    const gaps = new Set(truth.gaps);
    const listed = matcher.list().needs;
    const missing = listed.filter((n) => n.gap?.kind === 'missing-link').map((n) => n.need.part!.id!);
    expect(new Set(missing)).toEqual(
      new Set(matcher.needs.map((n) => n.part!).filter((part) => gaps.has(part))),
    );
    expect(missing.length).toBeGreaterThanOrEqual(8);
    const outside = new Map(truth.enterprises.filter((e) => e.key.startsWith('R-')).map((e) => [e.uscc, e]));
    for (const need of matcher.needs.filter((n) => gaps.has(n.part!))) {
      const { leads } = matcher.match(need, 1);
      expect(leads.length).toBeGreaterThan(0);
      const codes = leads.flatMap((lead) => lead.enterprise.uscc ?? []);
      expect(codes.filter((uscc) => !outside.has(uscc))).toEqual([]);
    }
  });

  it('law 4: name rows that stand in the register, and answers fit the published schema', async () => {
    for (const m of truth.matches) {
      const match = matcher.match(needOf(m), 3);
      expect(MatchSchema.parse(match)).toEqual(match);
      const [first] = match.candidates;
      const ofPart = (id: string) => first!.parts.find((p) => p.id === id)!.rows;
      const citations = await cite(registerOf(), [
        ...ofPart('capacity').map((row) => ({ row, field: 'capacity_per_year' })),
        ...ofPart('proofs').map((row) => ({ row, field: 'title' })),
        ...ofPart('size').map((row) => ({ row, field: 'operating_revenue' })),
        { row: match.need.row, field: 'part' },
      ]);
      expect(citations).not.toContain(null);
      expect(new Set(citations.map((c) => c!.file.replace(/\d{4}/, '')))).toEqual(
        new Set([
          '供应商/分厂区产能.xlsx',
          '资质名单/分厂区证书.xlsx',
          '年度报表/年度企业主要经济指标.xlsx',
          '需求/整车企业配套需求_第二批.xlsx',
        ]),
      );
    }
  });
}
