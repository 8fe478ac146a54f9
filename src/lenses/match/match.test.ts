import { describe, expect, it } from 'vitest';
import { readMatching, readTaxonomy } from '../../cli/assets.js';
import { parseDay } from '../../model/day.js';
import type { EnterpriseId } from '../../model/identity.js';
import type { MatchStepName } from '../../model/match-steps.js';
import { needIdOf } from '../../model/need-id.js';
import { fen } from '../../model/money.js';
import { text } from '../../model/text.js';
import type { RecordedStep } from '../../register/index.js';
import type { Certificate, Firm, MatchFacts } from './facts.js';
import { matcher, seenBy } from './index.js';
import type { Need } from './needs.js';
import type { Supplying } from './question.js';
import { readRamp } from './ramp.js';

const taxonomy = readTaxonomy('auto-parts');
const matching = readMatching(taxonomy);
const id = (name: string) => name as EnterpriseId;
const day = (s: string) => parseDay(s)!;
const JUNSHAN = { id: 'junshan', name: text('Junshan New City', '军山新城') };

const firm = (name: string, more: Partial<Firm> = {}): Firm => ({
  id: id(name),
  name,
  uscc: null,
  role: 'parts-supplier',
  park: JUNSHAN,
  region: null,
  products: [],
  contact: null,
  phone: null,
  ...more,
});

const START = day('2026-09-01');
const NEED: Need = {
  id: needIdOf(['maker', '一厂', 'A1', '驱动电机', null]),
  buyer: id('maker'),
  buyerText: 'maker',
  plant: '一厂',
  programme: 'A1',
  part: 'edrv.mot',
  partText: '驱动电机',
  processText: null,
  start: START,
  volumePerYear: 100_000,
  ramp: readRamp('首年50%，次年100%', START),
  certificates: ['IATF 16949'],
  visibility: 'invited',
  note: null,
  row: 1,
};

const IATF: Certificate = {
  title: 'IATF 16949 质量管理体系认证',
  number: '123',
  scope: '驱动电机的制造（军山厂区）',
  from: day('2024-10-01'),
  until: day('2027-09-30'),
  row: 20,
};

const LINK: Supplying = {
  supplier: id('fit'),
  site: '军山厂区',
  buyer: id('other maker'),
  plant: null,
  part: 'edrv.mot',
  volumePerYear: 40_000,
  capacityPerYear: 240_000,
  price: null,
  rows: [30],
};

const step = (
  supplier: string,
  name: MatchStepName,
  on: string,
  more: Partial<RecordedStep> = {},
): RecordedStep => ({
  id: 1,
  need: NEED.id,
  supplier: id(supplier),
  step: name,
  day: on,
  capacityPerYear: null,
  certificate: null,
  reason: null,
  actor: 'li',
  instant: '2025-11-01T00:00:00Z',
  revision: 1,
  ...more,
});

/** A maker, a supplier `fit` that is right in all, and `rival` of whom only the product is known; and what a test changes. */
function answer(
  change: {
    need?: Partial<Need>;
    certificate?: Partial<Certificate> | null;
    links?: readonly Partial<Supplying>[];
    revenue?: number | null;
    steps?: readonly RecordedStep[];
    facts?: Partial<MatchFacts>;
  } = {},
  shown = 10,
) {
  const need = { ...NEED, ...change.need };
  const links = (change.links ?? [{}]).map((l) => ({ ...LINK, ...l }));
  const revenue = change.revenue === undefined ? 1_000_000_000 : change.revenue;
  const firms = [
    firm('maker', { role: 'vehicle-maker' }),
    firm('fit', { contact: '王经理', phone: '139' }),
    firm('rival'),
    firm('caster', { products: ['铝压铸件'] }),
    firm('far', { park: null, region: { id: 'yrd', name: text('Yangtze River Delta', '长三角') } }),
  ];
  const facts: MatchFacts = {
    asOf: day('2025-10-31'),
    parts: new Map(taxonomy.parts.map((p) => [p.id, p])),
    firms: new Map(firms.map((f) => [f.id, f])),
    zone: new Set(['fit', 'rival', 'caster'].map(id)),
    needs: [need],
    products: ['fit', 'rival', 'far'].map((name, i) => ({
      enterprise: id(name),
      part: 'edrv.mot',
      text: '永磁驱动电机',
      row: 10 + i,
    })),
    links,
    // 2,000 yuan each: 100,000 of them are worth 200 million a year.
    bills: [{ plant: '一厂', part: 'edrv.mot', price: fen(200_000), rows: [40] }],
    certificates:
      change.certificate === null ? new Map() : new Map([[id('fit'), [{ ...IATF, ...change.certificate }]]]),
    revenue:
      revenue === null
        ? new Map()
        : new Map([[id('fit'), { year: 2024, amount: fen(revenue * 100), row: 50 }]]),
    steps: change.steps ?? [],
    ...change.facts,
  };
  return matcher(facts, matching, '').match(need, shown);
}

const of = (match: ReturnType<typeof answer>, name: string) => ({
  candidate: match.candidates.find((c) => c.enterprise.name === name),
  excluded: match.excluded.find((c) => c.enterprise.name === name),
});
const filters = (match: ReturnType<typeof answer>, name = 'fit') =>
  of(match, name).excluded?.reasons.map((r) => r.filter) ?? [];

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

describe('what is seen', () => {
  const invited = answer({
    steps: [
      step('rival', 'shortlisted', '2025-09-20'),
      step('fit', 'invited', '2025-10-01'),
      step('rival', 'invited', '2025-10-02'),
      step('rival', 'answered', '2025-10-09', { capacityPerYear: 90_000, certificate: 'IATF 16949' }),
      step('rival', 'closed', '2025-10-20', { reason: 'fit was chosen' }),
    ],
  });

  it('by a supplier is its own invitation, and never the name, number or state of a rival', () => {
    for (const [own, other] of [
      ['fit', 'rival'],
      ['rival', 'fit'],
    ] as const) {
      const seen = seenBy({ role: 'supplier', enterprise: id(own) }, invited);
      expect(seen.sees).toBe('invitation');
      expect(JSON.stringify(seen)).not.toContain(other);
      expect(Object.keys(seen.sees === 'invitation' ? seen.invitation : {}).sort()).toEqual([
        'asOf',
        'missing',
        'need',
        'since',
        'state',
        'steps',
      ]);
      expect(JSON.stringify(seen)).not.toMatch(/score|rank|count|candidate|excluded|valuePerYear|price/);
    }
    const seen = seenBy({ role: 'supplier', enterprise: id('rival') }, invited);
    // That it was shortlisted before is the office's own affair.
    expect(seen.sees === 'invitation' && seen.invitation.steps.map((s) => s.step)).toEqual([
      'invited',
      'answered',
      'closed',
    ]);
  });

  it('by a supplier that was not invited, or not yet, is nothing', () => {
    expect(seenBy({ role: 'supplier', enterprise: id('caster') }, invited)).toEqual({ sees: 'nothing' });
    const shortlisted = answer({ steps: [step('fit', 'shortlisted', '2025-10-01')] });
    expect(seenBy({ role: 'supplier', enterprise: id('fit') }, shortlisted)).toEqual({ sees: 'nothing' });
    const back = answer({
      steps: [
        step('fit', 'invited', '2025-10-01'),
        step('fit', 'taken-back', '2025-10-02', { reason: 'slip' }),
      ],
    });
    expect(seenBy({ role: 'supplier', enterprise: id('fit') }, back)).toEqual({ sees: 'nothing' });
  });

  it('by a maker is the same whatever a supplier turns over, supplies to others, and whom it names to call', () => {
    const maker = { role: 'maker', enterprise: id('maker') } as const;
    const seen = (change: Parameters<typeof answer>[0]) => JSON.stringify(seenBy(maker, answer(change)));
    // A year of the need is worth 200 million: no strain up to 30 % of the revenue, some up to the whole of it.
    expect(seen({ revenue: 1_000_000_000 })).toBe(seen({ revenue: 2_000_000_000 }));
    expect(seen({ revenue: 400_000_000 })).toBe(seen({ revenue: 500_000_000 }));
    expect(seen({ revenue: 150_000_000 })).toBe(seen({ revenue: 100_000_000 }));
    expect(seen({ revenue: 1_000_000_000 })).not.toBe(seen({ revenue: 400_000_000 }));
    const supplying = (volumePerYear: number) =>
      seen({ links: [{ volumePerYear, capacityPerYear: volumePerYear + 90_000 }] });
    expect(supplying(40_000)).toBe(supplying(50_000));
    const called = (name: MatchStepName) => seen({ steps: [step('fit', name, '2025-10-01')] });
    expect(called('shortlisted')).not.toMatch(/王经理|139/);
    expect(called('invited')).toMatch(/王经理.*139/);
  });

  it('by a maker holds no price of another plant', () => {
    const seen = (plant: string) => {
      const bills = [{ plant, part: 'edrv.mot', price: fen(123_400), rows: [40] }];
      return seenBy({ role: 'maker', enterprise: id('maker') }, answer({ facts: { bills } }));
    };
    expect(seen('一厂')).toMatchObject({ match: { need: { price: { value: 1234, from: 'plant' } } } });
    const others = JSON.stringify(seen('another'));
    expect(others).not.toMatch(/1,?234|123,?400,?000/);
    expect(others).toContain('"price":null,"valuePerYear":null');
  });

  it('by a maker is its own need only', () => {
    expect(seenBy({ role: 'maker', enterprise: id('maker') }, invited).sees).toBe('all');
    expect(seenBy({ role: 'maker', enterprise: id('other maker') }, invited)).toEqual({ sees: 'nothing' });
    const nameless = answer({ need: { buyer: null, buyerText: null } });
    expect(seenBy({ role: 'maker', enterprise: id('maker') }, nameless)).toEqual({ sees: 'nothing' });
  });
});
