import { describe, expect, it } from 'vitest';
import { START, answer, day, filters, id, of, step } from '../../../test/match/one-need.js';

describe('the score', () => {
  it('is the sum of its shown parts by their weights, worked out by hand', () => {
    const { candidate } = of(answer(), 'fit');
    // Makes it 1 · 0.30; proof in hand 1 · 0.25; 200,000 left for 100,000 asked is above 1.5 times 1 · 0.20; supplies another maker
    // 0.4 · 0.10; 200 million of 1,000 million revenue is below 0.3 so 1 · 0.10; the buyer's park 1 · 0.05.
    expect(candidate!.score.value).toBeCloseTo(0.3 + 0.25 + 0.2 + 0.04 + 0.1 + 0.05, 10);
    expect(candidate!.score.low).toBe(candidate!.score.high);
    const sum = candidate!.parts.reduce((total, p) => total + p.weight * p.value, 0);
    expect(sum).toBeCloseTo(candidate!.score.value, 3);
    expect(candidate!.missing).toEqual([]);
  });

  it('of what is unknown has a range, and never counts it as nothing', () => {
    const { candidate } = of(answer(), 'rival');
    // Known are the part 0.30, no supply on record 0, the park 0.05; proofs 0.25, capacity 0.20 and size 0.10 are open.
    expect(candidate!.score.low).toBeCloseTo(0.35, 10);
    expect(candidate!.score.high).toBeCloseTo(0.9, 10);
    expect(candidate!.score.value).toBeCloseTo(0.35 + 0.3 * 0.55, 10);
    expect(candidate!.missing.map((m) => m.en)).toEqual([
      'To show: IATF 16949 of the site that would make it.',
      'To say: how many could be made a year; 100,000 are asked.',
      'To show: last year’s operating revenue.',
    ]);
  });

  it('names the rows that each part stands on', () => {
    const rows = Object.fromEntries(of(answer(), 'fit').candidate!.parts.map((p) => [p.id, p.rows]));
    expect(rows).toMatchObject({ part: [10], proofs: [20], capacity: [30], size: [50] });
  });
});

describe('certificates', () => {
  it('that end before production starts exclude, with the day', () => {
    const match = answer({ certificate: { until: day('2026-08-31') } });
    expect(filters(match)).toEqual(['certificate']);
    expect(of(match, 'fit').excluded!.reasons[0]!.says.en).toContain('ends on 2026-08-31');
    expect(filters(answer({ certificate: { until: START } }))).toEqual([]);
  });

  it('of another site exclude; of no named site are a proof to confirm', () => {
    expect(filters(answer({ certificate: { scope: '驱动电机的制造（沌口厂区）' } }))).toEqual([
      'certificate',
    ]);
    const match = answer({ certificate: { scope: '驱动电机的设计和制造' } });
    expect(of(match, 'fit').candidate!.proofs[0]!.state).toBe('to-confirm');
    expect(of(match, 'fit').candidate!.missing[0]!.en).toContain('covers the site');
  });

  it('that no list names are missing proofs and exclude nobody', () => {
    const match = answer({ certificate: null });
    expect(filters(match)).toEqual([]);
    expect(of(match, 'fit').candidate!.missing.map((m) => m.en)).toEqual([
      'To show: IATF 16949 of 军山厂区.',
    ]);
  });

  it('that the need does not ask for are usual and exclude nobody, even when they have ended', () => {
    const match = answer({ need: { certificates: [] }, certificate: { until: day('2025-01-31') } });
    expect(filters(match)).toEqual([]);
    const { proofs } = of(match, 'fit').candidate!;
    expect(proofs.map((p) => [p.qualification, p.asked, p.state])).toEqual([
      ['iatf-16949', false, 'ended'],
      ['ppap', false, 'not-on-record'],
    ]);
  });

  it('PPAP counts for its part and site only', () => {
    const ppap = (scope: string) =>
      of(
        answer({
          need: { certificates: ['PPAP'] },
          certificate: { title: 'PPAP 生产件批准', scope, until: null },
        }),
        'fit',
      ).candidate?.proofs[0]!.state;
    expect(ppap('驱动电机（军山厂区）')).toBe('in-hand');
    expect(ppap('减速器（军山厂区）')).toBe('not-on-record');
    expect(ppap('驱动电机')).toBe('to-confirm');
    expect(ppap('驱动电机（沌口厂区）')).toBeUndefined();
  });

  it('of several that will do, one is enough, and one that is not on record keeps the others from excluding', () => {
    const asked = { certificates: ['ISO 26262 或 ASPICE'] };
    const title = 'Automotive SPICE CL2';
    expect(of(answer({ need: asked, certificate: { title } }), 'fit').candidate!.proofs[0]!.state).toBe(
      'in-hand',
    );
    const ended = answer({ need: asked, certificate: { title, until: day('2026-01-31') } });
    expect(of(ended, 'fit').candidate!.proofs[0]!.state).toBe('not-on-record');
  });
});

describe('capacity', () => {
  it('is what is stated less what is supplied, asked for at each step of the ramp', () => {
    // 40,000 of 110,000 are supplied: 70,000 are left, enough for the first year's 50,000 and not for the second's 100,000.
    const match = answer({ links: [{ capacityPerYear: 110_000 }] });
    expect(filters(match)).toEqual(['capacity']);
    expect(of(match, 'fit').excluded!.reasons[0]!.says.en).toBe(
      '70,000 a year left beside 40,000 supplied now; 100,000 asked from 2027-09-01 on',
    );
  });

  it('stated in several lists is bounded, and excludes only where even all together do not do', () => {
    // 90,000 and 100,000, supplying 40,000 each: one line stated twice leaves 20,000, two lines leave 110,000.
    const two = [{ capacityPerYear: 90_000 }, { capacityPerYear: 100_000, buyer: id('third maker') }];
    const { candidate } = of(answer({ links: two }), 'fit');
    expect(candidate!.capacity).toMatchObject({ low: 20_000, high: 110_000 });
    expect(candidate!.missing.map((m) => m.en)).toEqual([
      'To say: how many could be made a year; 100,000 are asked.',
    ]);
    const less = [{ capacityPerYear: 80_000 }, { capacityPerYear: 90_000, buyer: id('third maker') }];
    expect(filters(answer({ links: less }))).toEqual(['capacity']);
  });

  it('that is not stated, or asked for in an unknown volume, excludes nobody', () => {
    expect(filters(answer({ links: [{ capacityPerYear: null }] }))).toEqual([]);
    expect(filters(answer({ links: [{ capacityPerYear: 40_000 }], need: { volumePerYear: null } }))).toEqual(
      [],
    );
  });

  it('that the supplier answered stands before what lists say', () => {
    const steps = [
      step('fit', 'invited', '2025-10-01'),
      step('fit', 'answered', '2025-10-08', { capacityPerYear: 120_000 }),
    ];
    const match = answer({ links: [{ capacityPerYear: 50_000 }], steps });
    expect(of(match, 'fit').candidate!.capacity).toMatchObject({ low: 120_000, from: 'answer' });
  });
});

describe('size', () => {
  it('excludes where a year of the need is worth more than a year of the supplier, and not where either is unknown', () => {
    expect(filters(answer({ revenue: 199_000_000 }))).toEqual(['size']);
    expect(filters(answer({ revenue: 200_000_000 }))).toEqual([]);
    expect(filters(answer({ revenue: null }))).toEqual([]);
    expect(filters(answer({ revenue: 1_000_000, facts: { bills: [] } }))).toEqual([]);
  });
});

describe('a process that makes the part', () => {
  it('brings in who has it, behind who makes the part', () => {
    const match = answer({ need: { part: 'bat.box', partText: '电池箱体', processText: '压铸' } });
    expect(match.candidates.map((c) => [c.enterprise.name, c.closeness])).toEqual([['caster', 'process']]);
    expect(match.candidates[0]!.missing[0]!.en).toBe(
      'To say: whether Battery housing could be made by die casting.',
    );
    expect(match.gap!.kind).toBe('missing-link');
  });

  it('that does not make the part brings in nobody, and that is said', () => {
    const match = answer({ need: { part: 'whl.tyre', partText: '轮胎', processText: '压铸' } });
    expect(match.candidates).toEqual([]);
    expect(match.assumptions.some((a) => a.en.includes('“压铸” is not known to make the part'))).toBe(true);
  });
});

describe('no hit', () => {
  it('where makers exist and none fits is a weak link, with the makers outside the zone as leads', () => {
    const match = answer({
      certificate: { until: day('2025-01-31') },
      facts: { zone: new Set([id('fit')]) },
    });
    expect(match.gap).toMatchObject({
      kind: 'weak-link',
      makers: 1,
      volumePerYear: 100_000,
      valuePerYear: 200_000_000,
    });
    expect(match.leads.map((l) => [l.enterprise.name, l.region!.id])).toEqual([['far', 'yrd']]);
  });
});

describe('the loop', () => {
  it('shows where a supplier stands whatever its rank, and one that declined is excluded with its reason', () => {
    const steps = [
      step('rival', 'invited', '2025-10-01'),
      step('rival', 'declined', '2025-10-09', { reason: '产线改造中' }),
    ];
    const match = answer({ steps }, 0);
    expect(match.candidates).toEqual([]);
    expect(of(match, 'rival').excluded!.loop).toMatchObject({ state: 'declined', since: '2025-10-09' });
    expect(of(match, 'rival').excluded!.reasons[0]!.says.zh).toBe('已谢绝（2025-10-09）：产线改造中');
  });

  it('keeps whom no list would have proposed', () => {
    const match = answer({
      need: { part: 'whl.tyre', partText: '轮胎' },
      steps: [step('far', 'invited', '2025-10-01')],
    });
    expect(match.candidates.map((c) => [c.enterprise.name, c.closeness])).toEqual([['far', 'not-on-record']]);
  });
});
