import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Coverage, coverageOf, type CoverageFilter } from '../../src/lenses/chain/index.js';
import { ALL, behind, firm, item, link, type MadeUp, makes, plant, question } from './made-up.js';

const cover = (chain: MadeUp, filter: Partial<CoverageFilter> = {}) =>
  coverageOf(question(chain), { ...ALL, ...filter });
const part = (answer: Coverage, id: string) => answer.parts.find((p) => p.part.id === id)!;
const codes = (answer: Coverage) => answer.assumptions.map((a) => a.code);

const P = plant('P', 1);

describe('what plants need a year', () => {
  it('is the planned output over the working days times what goes into one', () => {
    // 400 + 100 a day on 250 days are 125,000 vehicles; four tyres each, for 300 yuan.
    const two = plant('P', null, { lines: [{ plannedPerDay: 400 }, { plannedPerDay: 100 }] });
    const chain = { plants: [two], items: [item('P', 'whl.tyre', 300, { quantity: 4 })] };
    const answer = coverageOf(question(chain, { workingDays: 250 }), ALL);
    expect(part(answer, 'whl.tyre')).toMatchObject({ units: 500_000, unit: '个', value: 150_000_000 });
    expect(codes(answer)).toContain('working-days');
  });

  it('is the capacity where nobody plans, said, and unknown where neither is known', () => {
    const lines = [{ plannedPerDay: null, capacityPerYear: 90 }];
    const answer = cover({ plants: [plant('P', null, { lines })], items: [item('P', 'whl.tyre', 300)] });
    expect(part(answer, 'whl.tyre')).toMatchObject({ units: 90, value: 27_000 });
    expect(codes(answer)).toContain('output-from-capacity');
    const unknown = cover({ plants: [plant('P', null)], items: [item('P', 'whl.tyre', 300)] });
    expect(part(unknown, 'whl.tyre')).toMatchObject({ units: null, value: null, unvalued: 1 });
  });

  it('takes the item of a line before the one for every line', () => {
    const two = plant('P', null, {
      lines: [
        { name: '一线', plannedPerDay: 10 },
        { name: '二线', plannedPerDay: 1 },
      ],
    });
    const items = [
      item('P', 'whl.tyre', 100, { quantity: 4 }),
      item('P', 'whl.tyre', 100, { line: '一 线', quantity: 6 }),
    ];
    // Ten vehicles of six tyres and one of four.
    expect(part(cover({ plants: [two], items }), 'whl.tyre')).toMatchObject({ units: 64, value: 6_400 });
  });

  it('finds a missing price in the supply list, then in the other bills, and else knows none', () => {
    const Q = plant('Q', 1);
    const items = [
      item('P', 'whl.tyre', null),
      item('P', 'whl.rim', null),
      item('Q', 'whl.rim', 70),
      item('P', 'whl.hub', null),
    ];
    const answer = cover({
      plants: [P, Q],
      items,
      links: [link('Z', P, 'whl.tyre', 1, { price: 5_000 as never })],
    });
    expect(part(answer, 'whl.tyre')).toMatchObject({ value: 50 });
    expect(part(answer, 'whl.rim')).toMatchObject({ value: 140 });
    expect(part(answer, 'whl.hub')).toMatchObject({ value: null, unvalued: 1, localSupplyRate: null });
    expect(answer.total).toMatchObject({ value: 190, unvalued: 1, uses: 4 });
    expect(codes(answer)).toEqual(
      expect.arrayContaining(['price-from-supply', 'price-from-elsewhere', 'no-value']),
    );
  });

  it('adds no kilograms to pieces', () => {
    const Q = plant('Q', 1);
    const items = [item('P', 'std.fas', 2), item('Q', 'std.fas', 3, { unit: 'kg' })];
    expect(part(cover({ plants: [P, Q], items }), 'std.fas')).toMatchObject({ units: null, value: 5 });
  });
});

describe('who supplies it', () => {
  it.each([
    ['100', [1], 10_000, 1],
    ['50/50', [0.5, 0.5], 5_000, 2],
    ['70/30', [0.7, 0.3], 5_800, 1 / 0.58],
    ['30/30/20/20', [0.3, 0.3, 0.2, 0.2], 2_600, 1 / 0.26],
    ['60+40 per cent', [60, 40], 5_200, 1 / 0.52],
  ])('has the index of %s', (_, shares, hhi, effective) => {
    const answer = cover({
      plants: [P],
      items: [item('P', 'whl.tyre', 100)],
      links: shares.map((s, i) => link(`Z${i}`, P, 'whl.tyre', s)),
    });
    const { suppliers } = part(answer, 'whl.tyre').sources;
    expect(suppliers.sources).toBe(shares.length);
    expect(suppliers.hhi).toBeCloseTo(hhi, 6);
    expect(suppliers.effective).toBeCloseTo(effective, 6);
  });

  it('is counted by firm, site and region, the zone being one region', () => {
    const links = [
      link('Z1', P, 'whl.tyre', 0.4, { site: 'north' }),
      link('Z1', P, 'whl.tyre', 0.3, { site: 'south' }),
      link('Z2', P, 'whl.tyre', 0.3),
    ];
    const { sources } = part(cover({ plants: [P], items: [item('P', 'whl.tyre', 1)], links }), 'whl.tyre');
    expect([sources.suppliers, sources.sites, sources.regions].map((c) => c.sources)).toEqual([2, 3, 1]);
    expect(sources.suppliers.hhi).toBeCloseTo(5_800, 6);
    expect(sources.sites.hhi).toBeCloseTo(3_400, 6);
    expect(sources.regions.hhi).toBeCloseTo(10_000, 6);
  });

  it('weighs plants by value: 100 of A alone and 300 of B alone are 25/75', () => {
    const Q = plant('Q', 3);
    const answer = cover({
      plants: [P, Q],
      items: [item('P', 'whl.tyre', 100), item('Q', 'whl.tyre', 100)],
      links: [link('ZA', P, 'whl.tyre', 1), link('ZB', Q, 'whl.tyre', 1)],
    });
    const { sources, suppliers } = part(answer, 'whl.tyre');
    expect(suppliers.map((s) => [s.name, s.share])).toEqual([
      ['ZB', { low: 0.75, high: 0.75 }],
      ['ZA', { low: 0.25, high: 0.25 }],
    ]);
    expect(sources.suppliers.hhi).toBeCloseTo(6_250, 6);
  });

  it('divides shares by their sum where they do not add up to 1, says so, and shows them as given', () => {
    const answer = cover({
      plants: [P],
      items: [item('P', 'whl.tyre', 100)],
      links: [link('Z', P, 'whl.tyre', 0.6), link('O', P, 'whl.tyre', 0.6)],
    });
    expect(part(answer, 'whl.tyre')).toMatchObject({ localSupplyRate: { low: 0.5, high: 0.5 } });
    expect(part(answer, 'whl.tyre').at[0]!.given).toEqual([0.6, 0.6]);
    expect(answer.assumptions.find((a) => a.code === 'shares-normalised')!.about).toEqual(['whl.tyre @ P']);
  });

  it('takes a list of the maker for each of its plants that has none of its own', () => {
    const [A, B] = [plant('A', 1, { maker: 'M' }), plant('B', 1, { maker: 'M' })];
    const answer = cover({
      plants: [A, B],
      items: [item('A', 'whl.tyre', 100), item('B', 'whl.tyre', 100)],
      links: [link('O', A, 'whl.tyre', 1, { plant: null }), link('Z', B, 'whl.tyre', 1)],
    });
    expect(part(answer, 'whl.tyre').suppliers.map((s) => [s.name, s.plants])).toEqual([
      ['O', ['A']],
      ['Z', ['B']],
    ]);
  });
});

describe('the local supply rate', () => {
  const seat = item('P', 'seat.seat', 400);
  const engine = item('P', 'ice.eng', 600);
  const tyre = item('P', 'whl.tyre', 100);
  const links = [
    link('Z seats', P, 'seat.seat', 1),
    behind('O foam', 'Z seats', 'int.foam', 1, 250),
    link('O engines', P, 'ice.eng', 1),
    link('Z tyres', P, 'whl.tyre', 1),
  ];
  const shown = ({ low, high }: { low: number; high: number }) =>
    [low, high].map((s) => (100 * s).toFixed(1));

  it('is 45.5 % where the value share is 22.7 %, or 13.6 % should the tyre be all bought in', () => {
    const { total } = cover({ plants: [P], items: [seat, engine, tyre], links });
    expect(total.value).toBe(1_100);
    expect(shown(total.localSupplyRate!)).toEqual(['45.5', '45.5']);
    // The seat adds 150 in the zone; the tyre 100 at most, for nobody says what its maker buys.
    expect(shown(total.localValueShare!)).toEqual(['13.6', '22.7']);
    expect(total).toMatchObject({ known: 1, made: 2, parts: 3, chainCoverage: 2 / 3 });
  });

  it('goes down a tier more: foam of the zone from polyol of outside', () => {
    const taxonomy = question({ plants: [P], items: [] }).taxonomy;
    const deeper = { ...taxonomy, inputs: [...taxonomy.inputs, { part: 'int.foam', of: ['mat.cmp'] }] };
    const chain = {
      plants: [P],
      items: [seat],
      links: [
        link('Z seats', P, 'seat.seat', 1),
        behind('Z foam', 'Z seats', 'int.foam', 1, 250),
        behind('O polyol', 'Z foam', 'mat.cmp', 1, 100),
      ],
    };
    const { total } = coverageOf(question(chain, { taxonomy: deeper }), ALL);
    // Of 400 all but the 100 of polyol.
    expect(shown(total.localValueShare!)).toEqual(['75.0', '75.0']);
  });

  it('counts a firm that is listed as buying more than it sells as unknown', () => {
    const more = [link('Z seats', P, 'seat.seat', 1), behind('O foam', 'Z seats', 'int.foam', 1, 900)];
    const { total } = cover({ plants: [P], items: [seat], links: more });
    expect(total.localValueShare).toEqual({ low: 0, high: 1 });
  });

  it('ends where firms buy of each other', () => {
    const { taxonomy } = question({ plants: [P], items: [] });
    const inputs = [
      { part: 'seat.seat', of: ['int.foam'] },
      { part: 'int.foam', of: ['seat.seat'] },
    ];
    const round = [
      link('Z seats', P, 'seat.seat', 1),
      behind('Z foam', 'Z seats', 'int.foam', 1, 100),
      behind('Z seats', 'Z foam', 'seat.seat', 1, 50),
    ];
    const chain = question(
      { plants: [P], items: [seat], links: round },
      { taxonomy: { ...taxonomy, inputs } },
    );
    const { low, high } = coverageOf(chain, ALL).total.localValueShare!;
    expect(low).toBeGreaterThan(0.5);
    expect(high).toBeCloseTo(1, 9);
  });

  it('knows nothing of a part without a supply list: none at least, all at most', () => {
    const answer = cover({ plants: [P], items: [seat, engine], links: [link('Z', P, 'seat.seat', 1)] });
    expect(answer.total.localSupplyRate).toEqual({ low: 0.4, high: 1 });
    expect(answer.total.known).toBeCloseTo(0.4, 9);
    expect(answer.assumptions.find((a) => a.code === 'no-supplier')!.about).toEqual(['ice.eng @ P']);
  });

  it.each([
    ['both of the zone', ['Z1', 'Z2'], { low: 1, high: 1 }],
    ['both outside', ['O1', 'O2'], { low: 0, high: 0 }],
    ['one of each', ['Z1', 'O2'], { low: 0, high: 1 }],
  ])('with shares that nobody knows, %s', (_, firms, rate) => {
    const own = firms.map((f) => link(f, P, 'seat.seat', null));
    const answer = cover({ plants: [P], items: [seat], links: own });
    expect(answer.total.localSupplyRate).toEqual(rate);
    expect(part(answer, 'seat.seat').sources.suppliers).toMatchObject({ hhi: null, effective: null });
  });

  it('gives the one share that is missing what the others leave, or what the volumes say', () => {
    const rest = [link('Z', P, 'seat.seat', 0.7), link('O', P, 'seat.seat', null)];
    expect(cover({ plants: [P], items: [seat], links: rest }).total.localSupplyRate).toEqual({
      low: 0.7,
      high: 0.7,
    });
    const volumes = [
      link('Z', P, 'seat.seat', null, { volumePerYear: 30 }),
      link('O', P, 'seat.seat', null, { volumePerYear: 90 }),
    ];
    const answer = cover({ plants: [P], items: [seat], links: volumes });
    expect(answer.total.localSupplyRate).toEqual({ low: 0.25, high: 0.25 });
    expect(codes(answer)).toContain('shares-from-volumes');
  });

  it('takes a supplier that no list places anywhere for outside at least, for local at most', () => {
    const answer = cover({ plants: [P], items: [seat], links: [link('Somebody', P, 'seat.seat', 1)] });
    expect(answer.total.localSupplyRate).toEqual({ low: 0, high: 1 });
    expect(answer.assumptions.find((a) => a.code === 'unknown-place')!.about).toEqual(['Somebody']);
  });

  it('law: parts add up to the whole, low never exceeds high, and a share that gets known stays within the bounds', () => {
    const share = fc.option(
      fc.integer({ min: 1, max: 9 }).map((n) => n / 10),
      { nil: null },
    );
    const source = fc.record({ firm: fc.constantFrom('Z1', 'Z2', 'O1', 'N1'), share });
    const need = fc.record({
      price: fc.option(fc.integer({ min: 1, max: 900 }), { nil: null }),
      sources: fc.uniqueArray(source, { maxLength: 3, selector: (s) => s.firm }),
    });
    const ids = ['seat.seat', 'whl.tyre', 'ice.eng', 'brk.disc'];
    fc.assert(
      fc.property(fc.array(need, { minLength: 1, maxLength: 4 }), (needs) => {
        const chain = (told: number | null): MadeUp => ({
          plants: [P],
          items: needs.map((n, i) => item('P', ids[i]!, n.price)),
          links: needs.flatMap((n, i) => n.sources.map((s) => link(s.firm, P, ids[i]!, told ?? s.share))),
        });
        const answer = cover(chain(null));
        const values = answer.parts.map((p) => p.value ?? 0);
        expect(answer.total.value ?? 0).toBeCloseTo(
          values.reduce((a, b) => a + b, 0),
          6,
        );
        const rate = answer.total.localSupplyRate;
        if (rate === null) return;
        expect(rate.low).toBeLessThanOrEqual(rate.high + 1e-9);
        // Where no share was known, telling that all are alike narrows the bounds and leaves them.
        if (needs.some((n) => n.sources.some((s) => s.share !== null))) return;
        const told = cover(chain(0.5)).total.localSupplyRate!;
        expect(told.low).toBeGreaterThanOrEqual(rate.low - 1e-9);
        expect(told.high).toBeLessThanOrEqual(rate.high + 1e-9);
      }),
    );
  });
});

describe('by layer, system, plant and part', () => {
  const Q = plant('Q', 1);
  const chain: MadeUp = {
    plants: [P, Q],
    items: [
      item('P', 'adas.cam', 10),
      item('Q', 'adas.cam', 10),
      item('P', 'bat.pack', 100),
      item('P', '某部件', 1),
    ],
    links: [link('Z', P, 'bat.pack', 1)],
  };

  it('puts unassigned parts where the plan assigns them', () => {
    expect(cover(chain).layers.map((l) => [l.id, l.value])).toEqual([
      ['battery', 100],
      ['unassigned', 20],
      ['', 1],
    ]);
    const assigned = question(chain, { layerOf: (id) => (id === 'adas.cam' ? 'software' : 'battery') });
    expect(coverageOf(assigned, ALL).layers.map((l) => l.id)).toEqual(['battery', 'software', '']);
  });

  it('adds up to the total over layers, systems and plants, and narrows to one of them', () => {
    const answer = cover(chain);
    for (const scopes of [answer.layers, answer.systems, answer.plants])
      expect(scopes.reduce((sum, s) => sum + s.value!, 0)).toBe(answer.total.value);
    expect(cover(chain, { plant: 'Q' }).total).toMatchObject({ value: 10, plants: 1, parts: 1 });
    expect(cover(chain, { layer: 'battery' }).parts.map((p) => p.part.id)).toEqual(['bat.pack']);
    expect(cover(chain, { part: 'adas.cam' }).total).toMatchObject({ value: 20, plants: 2 });
  });

  it('names the rows of the bill, the line and the list', () => {
    const { facts } = question(chain);
    const wanted = [facts.bills.items[2]!.rows[0], P.lines[0]!.row, facts.supply.links[0]!.rows[0]];
    expect(part(cover(chain), 'bat.pack').rows.toSorted()).toEqual(wanted.toSorted());
  });

  it('counts who says that it makes a part, supplying or not', () => {
    const products = [makes('Z1', 'adas.cam'), makes('Z2', 'adas.cam'), makes('O', 'adas.cam')];
    expect(part(cover({ ...chain, products }), 'adas.cam')).toMatchObject({ makers: 2, made: true });
  });

  it('says what to import where there is nothing to answer from', () => {
    expect(cover({ plants: [], items: [] })).toMatchObject({ lacks: 'plants' });
    const bare = cover({ plants: [P], items: [] });
    expect(bare.lacks).toBe('bom');
    expect(bare.says.en).toMatch(/bill of material.*import/);
    expect(bare.says.zh).toMatch(/物料清单.*导入/);
    const blind = cover({ plants: [P], items: [item('P', 'whl.tyre', 1)] });
    expect(blind.lacks).toBe('supply');
    expect(blind.total.localSupplyRate).toEqual({ low: 0, high: 1 });
  });
});

describe('a vehicle maker', () => {
  const [A, B] = [plant('A', 1, { maker: 'MA' }), plant('B', 1, { maker: 'MB' })];
  const own = {
    items: [item('A', 'whl.tyre', 100), item('A', 'bat.pack', null)],
    links: [link('Z1', A, 'whl.tyre', 1), link('Z2', A, 'bat.pack', 1)],
  };
  const rival = {
    items: [item('B', 'whl.tyre', 900), item('B', 'bat.pack', 5_000), item('B', 'brk.drum', 7)],
    links: [
      link('Z1', B, 'whl.tyre', 1),
      link('O9', B, 'brk.drum', 1),
      behind('Z3', 'Z9', 'bat.cell', 10, 10),
    ],
  };
  const both: MadeUp = {
    plants: [A, B],
    items: [...own.items, ...rival.items],
    links: [...own.links, ...rival.links],
  };
  const asked = { maker: firm('MA') };

  it('sees its own plants only, and no price that only a rival pays', () => {
    const answer = coverageOf(question(both, asked), ALL);
    expect(answer.plants.map((p) => p.id)).toEqual(['A']);
    expect(part(answer, 'whl.tyre')).toMatchObject({ value: 100, plants: 1 });
    expect(part(answer, 'bat.pack').value).toBeNull();
    expect(answer.total.localValueShare).toBeNull();
  });

  it('law: its answer is the same whatever its rivals buy', () => {
    const without: MadeUp = { plants: [A, B], ...own };
    expect(coverageOf(question(both, asked), ALL)).toEqual(coverageOf(question(without, asked), ALL));
  });
});
