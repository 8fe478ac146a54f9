import { describe, expect, it } from 'vitest';
import {
  alternativesOf,
  type ChainFacts,
  factsOfMaker,
  loadSolver,
  networkOf,
  parseArea,
  ScreenSchema,
  screenOf,
  sitesWithin,
  stopsOf,
  stressOf,
  StressSchema,
} from '../../src/lenses/chain/index.js';
import { parseDay } from '../../src/model/day.js';
import { behind, firm, item, link, type MadeUp, makes, plant, question, taxonomy } from './made-up.js';

const solver = await loadSolver();
const drawn = (facts: ChainFacts, candidates: string[] = []) =>
  networkOf(facts, { taxonomy, workingDays: 250, candidates: candidates.map(firm) });
const networkFrom = (made: MadeUp) => drawn(question(made).facts);

/** What a stop comes to. */
function stop(facts: ChainFacts, site: string, days: number, start: string | null = null) {
  const network = drawn(facts);
  return stressOf(
    {
      network,
      stop: [site],
      days,
      start: start === null ? null : parseDay(start),
      actions: [],
      alternatives: alternativesOf(facts, network),
    },
    solver,
  );
}

// One vehicle not made costs 1,000 yuan; a hundred are made a day, each with two pieces: 200 a day.
const line = [{ lossPerUnit: 100_000 as never }];
const P = plant('P', 100, { lines: line });
const twoSources: MadeUp = {
  plants: [P],
  items: [item('P', 'brk.disc', 10, { quantity: 2 })],
  links: [
    link('S1', P, 'brk.disc', 0.6, { capacityPerYear: 37_500, inventoryDays: 5, recoveryDays: 21 }),
    link('S2', P, 'brk.disc', 0.4, { capacityPerYear: 25_000, inventoryDays: 2, recoveryDays: 9 }),
  ],
  products: [makes('S3', 'brk.disc')],
};

describe('a plant with two suppliers of a part', () => {
  const { facts } = question(twoSources);

  it('goes on as worked out by hand', () => {
    // In stock are 5 days of 120 and 2 of 80: 760. Without S1, S2 makes 100 a day of the 200: 100 a day are missing.
    const answer = stop(facts, 'S1', 21, '2026-11-23');
    expect(answer.tts).toBeCloseTo(7.6, 9);
    // 4,200 are wanted and 760 + 21 · 100 = 2,860 are there: 1,340 pieces, 670 vehicles.
    expect(answer.loss.best).toBeCloseTo(670_000, 2);
    // The eighth working day from Monday 23 November 2026 on is a Wednesday.
    expect(answer.stopsOn).toBe('2026-12-02');
    expect(answer.recoveryDays).toBe(21);
    expect(answer.plants).toEqual([
      expect.objectContaining({ plant: 'P', daysToStop: 7.6, daysToRecover: 21, gapDays: 13.4 }),
    ]);
    expect(answer.alternatives[0]!.known.map((a) => a.name)).toEqual(['S3']);
    expect(StressSchema.parse(answer)).toEqual(answer);
  });

  it('is traced to the rows of demand, stock, source and recovery', () => {
    const { trace } = stop(facts, 'S1', 21);
    const rowsOf = (of: string, id: string) => trace.find((t) => t.of === of && t.id === id)?.rows;
    const [one, two] = facts.supply.links.map((l) => l.rows[0]!);
    expect(rowsOf('demand', 'P line 1')).toEqual([P.lines[0]!.row]);
    expect(rowsOf('part', 'brk.disc@P')).toEqual([facts.bills.items[0]!.rows[0], one, two]);
    expect(rowsOf('recovery', 'S1')).toEqual([one]);
    expect(rowsOf('supply', 'S1')).toEqual([one]);
  });

  it('is a risk in one sentence, with what to do', () => {
    const network = drawn(facts);
    const screen = screenOf(network, solver, {
      start: parseDay('2026-11-23'),
      alternatives: alternativesOf(facts, network),
    });
    expect(screen.risks[0]!.says.en).toBe(
      'If S1 stops on Monday, line 1 stops on Wednesday 2026-12-02 at the latest. It needs 21 days to return: 13.4 days short, at least 670 vehicles, 0.7 m CNY. Known alternatives: S3.'.replace(
        'line 1 stops',
        'line 1 of P stops',
      ),
    );
    expect(screen.advice[0]).toMatchObject({ kind: 'approve', site: 'S1', items: ['brk.disc@P'] });
    expect(ScreenSchema.parse(screen)).toEqual(screen);
  });

  it('is not stopped once S3, who says it makes the part, is approved', () => {
    const network = drawn(facts, ['S3']);
    const [site] = network.sources.filter((s) => !s.approved).map((s) => s.site);
    const ask = (actions: { kind: 'approve'; site: string }[]) =>
      stressOf({ network, stop: ['S1'], days: 21, start: null, actions }, solver);
    expect(ask([]).tts).toBeCloseTo(7.6, 9);
    expect(ask([{ kind: 'approve', site: site! }]).after).toMatchObject({ tts: null });
  });

  it('holds five more days as worked out by hand', () => {
    const network = drawn(facts);
    const actions = [{ kind: 'hold' as const, item: 'brk.disc@P', days: 5 }];
    // 1,000 pieces in place of 760, and 100 a day are missing.
    expect(
      stressOf({ network, stop: ['S1'], days: 21, start: null, actions }, solver).after!.tts,
    ).toBeCloseTo(10, 9);
  });
});

// Two suppliers of packs buy their cells of one firm; Z1 makes brake discs as well, which need none.
const Q = plant('Q', 50, { lines: line });
const cells: MadeUp = {
  plants: [P, Q],
  items: [item('P', 'bat.pack', 10), item('Q', 'brk.disc', 10)],
  links: [
    link('Z1', P, 'bat.pack', 0.6, { inventoryDays: 1 }),
    link('Z2', P, 'bat.pack', 0.4, { inventoryDays: 1 }),
    link('Z1', Q, 'brk.disc', 1, { inventoryDays: 0 }),
    { ...behind('C', 'Z1', 'bat.cell'), inventoryDays: 4, recoveryDays: 30 },
    { ...behind('C', 'Z2', 'bat.cell'), inventoryDays: 6, recoveryDays: 40 },
  ],
};

describe('two suppliers that buy of one firm', () => {
  it('stop with it as worked out by hand, and what needs nothing of it goes on', () => {
    const answer = stop(question(cells).facts, 'C', 40);
    // Of 100 packs a day Z1 makes 60, from cells for 240, and Z2 40, from cells for 240; 100 packs lie there. From the fourth day on only Z2
    // makes any: 100 + 240 + 40t = 100t.
    expect(answer.tts).toBeCloseTo(340 / 60, 6);
    expect(answer.lines.map((l) => [l.line, l.ttsAlone === null])).toEqual([
      ['P line 1', false],
      ['Q line 1', true],
    ]);
    expect(answer.lines[0]!.because.at(-1)).toBe('C');
    // 4,000 packs are wanted, 100 lie there, and cells for 480.
    expect(answer.lines[0]!.lost.best).toBeCloseTo(3_420, 4);
    // A site needs as long as the most that any of its links says.
    expect(answer.recoveryDays).toBe(40);
  });

  it('are a false second source', () => {
    const { falseSecondSources: found } = screenOf(networkFrom(cells), solver);
    expect(found).toMatchObject([{ item: 'bat.pack@P', sites: ['Z1', 'Z2'], site: 'C' }]);
  });

  it('are a true one where one of them buys elsewhere', () => {
    const links = cells.links!.map((l) =>
      l.supplier === 'C' && l.buyer === 'Z2' ? { ...l, supplier: firm('D') } : l,
    );
    const network = networkFrom({ ...cells, links });
    expect(screenOf(network, solver).falseSecondSources).toEqual([]);
    // Z2 goes on with its 40 a day: 100 + 240 + 40t = 100t, beyond the fourth day.
    const answer = stressOf({ network, stop: ['C'], days: 40, start: null, actions: [] }, solver);
    expect(answer.tts).toBeCloseTo(340 / 60, 6);
    // 4,000 are wanted; 100 + 240 + 40 · 40 = 1,940 are there.
    expect(answer.lines[0]!.lost.best).toBeCloseTo(2_060, 4);
  });

  it('need a component of no known use for all that they make, and it is said', () => {
    const links = cells.links!.map((l) => (l.part === 'bat.cell' ? { ...l, part: 'a clip' } : l));
    const network = networkFrom({ ...cells, links });
    const answer = stressOf({ network, stop: ['C'], days: 40, start: null, actions: [] }, solver);
    expect(answer.lines.every((l) => l.ttsAlone !== null)).toBe(true);
    expect(answer.assumptions.find((a) => a.code === 'input-assumed')?.about).toHaveLength(2);
  });

  it('that buy of each other in a circle are told, and the circle is left out', () => {
    const [clip, pin] = [behind('C', 'Z1', 'a clip'), behind('Z1', 'C', 'a pin')];
    const network = networkFrom({ ...cells, links: [...cells.links!, clip, pin] });
    // Either of the two closes the circle.
    const { rows } = network.assumptions!.find((a) => a.code === 'not-usable')!;
    expect([clip.rows, pin.rows]).toContainEqual(rows);
  });
});

describe('what the register does not tell', () => {
  it('is said with its rows: no plan, no supplier, no bill, no plant', () => {
    const made: MadeUp = {
      plants: [
        plant('P', null, { lines: [{ capacityPerYear: 25_000 }, {}] }),
        plant('R', 10, { maker: 'M' }),
        plant('T', 10, { maker: 'M' }),
      ],
      items: [item('P', 'seat.seat', 10)],
      links: [
        link('S1', { id: 'P', maker: firm('maker of P') }, 'brk.disc', null),
        { ...link('S2', P, 'brk.pad', 1), plant: null, buyer: firm('M') },
      ],
    };
    const network = networkFrom(made);
    const said = new Map(network.assumptions!.map((a) => [a.code, a]));
    const [one, two] = made.plants[0]!.lines;
    // 25,000 a year are 100 a working day; of the second line nothing is known.
    expect(network.items.find((i) => i.id === 'P line 1')).toMatchObject({ demandPerDay: 100 });
    expect(said.get('demand-from-capacity')!.rows).toEqual([one!.row]);
    expect(said.get('supplier-unknown')!.about).toEqual(['seat.seat@P']);
    expect(said.get('not-in-bill')!.rows).toEqual(made.links![0]!.rows);
    // Which plant of two a link means is not known.
    expect(said.get('not-usable')!.rows).toEqual([two!.row, ...made.links![1]!.rows]);
    expect(said.get('bill-unknown')!.about).toEqual(['R line 1', 'T line 1']);
    // What nobody is known to supply, or to need, stops nothing.
    expect(screenOf(network, solver).shortBefore).toEqual([]);
  });

  it('of stock and recovery is run as none and as is usual', () => {
    const links = twoSources.links!.map((l) => (l.supplier === 'S2' ? { ...l, inventoryDays: null } : l));
    const answer = stop(question({ ...twoSources, links }).facts, 'S1', 21);
    // Known are 5 days of 120 = 600; as usual S2 has 5 days too, 400 more.
    expect(answer.tts).toBeCloseTo(6, 9);
    expect(answer.usual!.tts).toBeCloseTo(10, 9);
    expect(answer.askFor).toMatchObject({ id: 'brk.disc@P' });
  });
});

describe('a vehicle maker', () => {
  const M = plant('P', 100, { maker: 'Zmine', lines: line });
  const N = plant('Q', 77, { maker: 'Zrival', lines: line });
  const own = {
    items: [item('P', 'bat.pack', 10)],
    links: [
      link('S1', M, 'bat.pack', 0.5, { inventoryDays: 2, recoveryDays: 10, capacityPerYear: 20_000 }),
      link('S2', M, 'bat.pack', 0.5, { inventoryDays: 3, recoveryDays: null }),
      { ...behind('C', 'S1', 'bat.cell', 1000), recoveryDays: 12 },
    ],
  };
  const rivals = {
    items: [item('Q', 'bat.pack', 99), item('Q', 'seat.seat', 99)],
    links: [
      link('S1', N, 'bat.pack', 1, { inventoryDays: 9, recoveryDays: 90, capacityPerYear: 99_000 }),
      link('S9', N, 'seat.seat', 1, { inventoryDays: 9, recoveryDays: 80 }),
    ],
  };
  const seen = (made: MadeUp) => {
    const facts = factsOfMaker(question(made).facts, firm('Zmine'));
    const network = drawn(facts);
    const alternatives = alternativesOf(facts, network);
    return [screenOf(network, solver, { alternatives }), ...['S1', 'C'].map((s) => stop(facts, s, 20))];
  };

  it('sees its own lines only, and the same whatever its rivals buy', () => {
    const alone = seen({ plants: [M], ...own });
    const among = seen({
      plants: [M, N],
      items: [...own.items, ...rivals.items],
      links: [...own.links, ...rivals.links],
    });
    expect(among).toEqual(alone);
    expect(JSON.stringify(among)).not.toMatch(/Zrival|S9|"Q/);
  });
});

describe('what stops', () => {
  const network = networkFrom(twoSources);
  const called = (word: string) =>
    ({ brake: [{ id: 'S1', name: 'S1' }], S: [1, 2].map((n) => ({ id: `S${n}`, name: `S${n}` })) })[word] ??
    [];

  it('is a site, or an enterprise by any form of its name; what is no supplier is told', () => {
    expect(stopsOf(network, ['S2', 'brake', 'nobody'], called)).toEqual({
      sites: ['S1', 'S2'],
      unknown: ['nobody'],
    });
    expect(() => stopsOf(network, ['S'], called)).toThrow('“S” may be S1 or S2; name one of them');
  });

  it('is not a loss of nothing where no listed supplier is', () => {
    const asked = {
      network,
      stop: [],
      words: ['nobody'],
      nowhere: ['nobody'],
      days: 5,
      start: null,
      actions: [],
    };
    const answer = stressOf(asked, solver);
    expect(answer.says.en).toContain('No listed supplier is in this area: nobody.');
    expect(answer.loss.best).toBeNull();
  });

  it('is in a drawn area but not in its hole, as drawn by hand', () => {
    const ring = (a: number, b: number) => [
      [a, a],
      [b, a],
      [b, b],
      [a, b],
      [a, a],
    ];
    const area = JSON.stringify({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: {},
          geometry: { type: 'Polygon', coordinates: [ring(0, 10), ring(4, 6)] },
        },
      ],
    });
    const at = (id: string, longitude: number, latitude: number) => ({
      ...network.sites[0]!,
      id,
      longitude,
      latitude,
    });
    const sites = [
      at('in', 1, 9),
      at('hole', 5, 5),
      at('out', 11, 5),
      { ...network.sites[0]!, id: 'nowhere' },
    ];
    expect(sitesWithin({ ...network, sites }, parseArea(area, 'a.json'))).toEqual({
      sites: ['in'],
      withoutCoordinates: 1,
    });
    expect(() => parseArea('{}', 'a.json')).toThrow('a.json is no GeoJSON polygon');
  });
});
