import { describe, expect, it } from 'vitest';
import { type Gap, gapsOf } from '../../src/lenses/chain/index.js';
import { behind, firm, item, link, type MadeUp, makes, plant, question } from './made-up.js';

const gaps = (chain: MadeUp) => gapsOf(question(chain));
const named = (list: readonly Gap[]) => list.map((g) => `${g.rank} ${g.part.id} ${g.reason}`);

const [P, Q] = [plant('P', 1), plant('Q', 1)];

describe('missing links', () => {
  const chain = (drum: number): MadeUp => ({
    plants: [P, Q],
    items: [
      item('P', 'brk.drum', drum),
      item('P', 'saf.belt', 60),
      item('Q', 'saf.belt', 60),
      item('P', 'whl.tyre', 9),
    ],
    links: [
      link('O1', P, 'brk.drum', 1),
      link('O2', P, 'saf.belt', 1),
      link('O2', Q, 'saf.belt', 1),
      link('Z', P, 'whl.tyre', 1),
    ],
    products: [makes('Z disc', 'brk.disc'), makes('Z pedal', 'brk.mc')],
  });

  it('are needed and made by nobody here; the price of one part changes their order', () => {
    const first = gaps(chain(100));
    expect(named(first.missing)).toEqual(['1 saf.belt not-made', '2 brk.drum not-made']);
    expect(first.missing[0]).toMatchObject({ uncovered: { low: 120, high: 120 }, plants: ['P', 'Q'] });
    expect(named(gaps(chain(121)).missing)).toEqual(['1 brk.drum not-made', '2 saf.belt not-made']);
  });

  it('of equal value stand by the plants exposed', () => {
    expect(named(gaps(chain(120)).missing)).toEqual(['1 saf.belt not-made', '2 brk.drum not-made']);
  });

  it('of unknown value come last, and say what is unknown', () => {
    const free = { ...chain(100), items: [item('P', 'brk.drum', null), item('P', 'saf.belt', 1)] };
    const { missing } = gaps(free);
    expect(missing.map((g) => [g.part.id, g.uncovered])).toEqual([
      ['saf.belt', { low: 1, high: 1 }],
      ['brk.drum', null],
    ]);
    expect(missing[1]).toMatchObject({ unvalued: 1 });
    expect(missing[1]!.unknown[0]!.en).toMatch(/price/);
  });

  it('are none where some firm of the zone says that it makes the part', () => {
    const made = { ...chain(100), products: [makes('Z', 'brk.drum'), makes('O', 'saf.belt')] };
    expect(named(gaps(made).missing)).toEqual(['1 saf.belt not-made']);
  });

  it('name the nearest makers: the same HS code (brake drum and disc, 8708.30) before the class of GB/T 4754', () => {
    const drum = gaps(chain(100)).missing.find((g) => g.part.id === 'brk.drum')!;
    expect(drum.suppliers.map((s) => [s.name, s.where])).toEqual([['O1', 'region of O1']]);
    expect(drum.candidates[0]).toMatchObject({ name: 'Z disc', by: 'hs6' });
    expect(drum.candidates[0]!.makes.map((m) => m.id)).toEqual(['brk.disc']);
  });

  it('are uncovered from nothing on where a supplier’s place is unknown', () => {
    const lost = { ...chain(100), links: [link('Somebody', P, 'brk.drum', 1)] };
    const drum = gaps(lost).missing.find((g) => g.part.id === 'brk.drum')!;
    expect(drum.uncovered).toEqual({ low: 0, high: 100 });
  });
});

describe('weak links', () => {
  const items = [item('P', 'bat.pack', 100), item('Q', 'bat.pack', 300)];

  it('hang on one firm for every plant', () => {
    const links = [link('Z', P, 'bat.pack', 1), link('Z', Q, 'bat.pack', 1)];
    const { weak } = gaps({ plants: [P, Q], items, links, products: [makes('Z2', 'bat.pack')] });
    expect(named(weak)).toEqual(['1 bat.pack single-source']);
    expect(weak[0]).toMatchObject({ uncovered: { low: 400, high: 400 }, plants: ['P', 'Q'], effective: 1 });
    expect(weak[0]!.candidates[0]).toMatchObject({ name: 'Z2', by: 'part' });
  });

  it('are none with a second firm at one plant, and few with one of them nearly alone', () => {
    const two = (share: number) => [
      link('Z', P, 'bat.pack', 1),
      link('Z', Q, 'bat.pack', share),
      link('Z2', Q, 'bat.pack', 1 - share),
    ];
    // Half of 300 is 150 of 400: 62.5 and 37.5 %, as 1.88 sources.
    expect(gaps({ plants: [P, Q], items, links: two(0.5) }).weak).toEqual([]);
    // A tenth of 300 is 30 of 400: 92.5 and 7.5 %, as 1.161.
    const { weak } = gaps({ plants: [P, Q], items, links: two(0.9) });
    expect(named(weak)).toEqual(['1 bat.pack few-sources']);
    expect(weak[0]!.effective).toBeCloseTo(1 / (0.925 ** 2 + 0.075 ** 2), 9);
    expect(weak[0]!.uncovered).toEqual({ low: 370, high: 370 });
  });

  it('are no missing links: a part that one firm outside supplies and nobody here makes is that', () => {
    const links = [link('O', P, 'bat.pack', 1), link('O', Q, 'bat.pack', 1)];
    const { weak, missing } = gaps({ plants: [P, Q], items, links });
    expect(weak).toEqual([]);
    expect(named(missing)).toEqual(['1 bat.pack not-made']);
  });
});

describe('false second sources', () => {
  const chain = (cells: MadeUp['links']): MadeUp => ({
    plants: [P],
    items: [item('P', 'bat.pack', 100)],
    links: [link('Z1', P, 'bat.pack', 0.6), link('Z2', P, 'bat.pack', 0.4), ...cells!],
  });

  it('are suppliers of one part that buy its component of one firm', () => {
    const { weak } = gaps(chain([behind('C', 'Z1', 'bat.cell'), behind('C', 'Z2', 'bat.cell')]));
    expect(named(weak)).toEqual(['1 bat.pack false-second-source']);
    expect(weak[0]!.component).toMatchObject({ part: { id: 'bat.cell' }, source: { name: 'C' } });
    expect(weak[0]!.uncovered).toEqual({ low: 100, high: 100 });
    expect(weak[0]!.says.en).toContain('Z1 and Z2');
  });

  it.each([
    ['of two firms', [behind('C', 'Z1', 'bat.cell'), behind('D', 'Z2', 'bat.cell')]],
    [
      'one of them of a second firm too',
      [behind('C', 'Z1', 'bat.cell'), behind('C', 'Z2', 'bat.cell'), behind('D', 'Z2', 'bat.cell')],
    ],
    [
      'of one firm, but another component each',
      [behind('C', 'Z1', 'bat.cell'), behind('C', 'Z2', 'bat.box')],
    ],
  ])('are none where they buy %s', (_, cells) => {
    expect(gaps(chain(cells)).weak).toEqual([]);
  });

  it('are one where the suppliers sell two parts that take the component: into one of them at least it goes', () => {
    const both = {
      plants: [P],
      items: [item('P', 'ecu.bcm', 100), item('P', 'ecu.ems', 30)],
      links: [
        ...['ecu.bcm', 'ecu.ems'].flatMap((part) => [link('Z1', P, part, 0.5), link('Z2', P, part, 0.5)]),
        behind('C', 'Z1', 'chip.mcu'),
        behind('C', 'Z2', 'chip.mcu'),
      ],
      products: [makes('C', 'chip.mcu'), makes('Z chips', 'chip.mcu')],
    };
    const { weak } = gaps(both);
    expect(named(weak)).toEqual(['1 ecu.bcm false-second-source']);
    expect(weak[0]).toMatchObject({ orElse: [{ id: 'ecu.ems' }], uncovered: { low: 30, high: 130 } });
    // Who else makes the component could end it.
    expect(weak[0]!.candidates[0]).toMatchObject({ name: 'Z chips', by: 'part' });
  });

  it('are not called so where nobody knows what the component goes into; that is said', () => {
    const answer = gaps(chain([behind('C', 'Z1', 'std.fas'), behind('C', 'Z2', 'std.fas')]));
    expect(answer.weak).toEqual([]);
    const said = answer.assumptions.find((a) => a.code === 'unplaced-component');
    expect(said!.about).toEqual(['bat.pack', 'std.fas', 'Z1', 'Z2', 'C']);
  });
});

describe('where the chain could go on', () => {
  it('is what suppliers of the zone buy outside, and what is made here and bought elsewhere', () => {
    const answer = gaps({
      plants: [P],
      items: [item('P', 'bat.pack', 100), item('P', 'whl.tyre', 50)],
      links: [
        link('Z1', P, 'bat.pack', 0.5),
        link('Z2', P, 'bat.pack', 0.5),
        behind('O', 'Z1', 'bat.cell', 10, 7),
        behind('Z3', 'Z2', 'bat.cell', 10, 7),
        behind('O', 'Z2', 'bat.box', 5, null),
        link('O', P, 'whl.tyre', 1),
      ],
      products: [makes('Z tyre', 'whl.tyre'), makes('Z roof', 'body.roof')],
    });
    expect(named(answer.extend)).toEqual([
      '1 bat.cell bought-outside',
      '2 whl.tyre not-taken',
      '3 bat.box bought-outside',
    ]);
    expect(answer.extend.map((g) => g.uncovered)).toEqual([
      { low: 70, high: 70 },
      { low: 50, high: 50 },
      null,
    ]);
    expect(answer.extend[0]!.plants).toEqual(['P']);
    expect(answer.extend[1]!.candidates[0]).toMatchObject({ name: 'Z tyre', by: 'part' });
    expect(answer.missing).toEqual([]);
    expect(answer.withoutBuyer.map((w) => [w.part.id, w.makers])).toEqual([['body.roof', 1]]);
  });
});

describe('a vehicle maker', () => {
  const [A, B] = [plant('A', 1, { maker: 'MA' }), plant('B', 1, { maker: 'MB' })];
  const own: MadeUp = {
    plants: [A, B],
    items: [item('A', 'bat.pack', 100), item('A', 'brk.drum', 1)],
    links: [
      link('Z1', A, 'bat.pack', 0.5),
      link('Z2', A, 'bat.pack', 0.5),
      link('O', A, 'brk.drum', 1),
      behind('C', 'Z1', 'bat.cell', 10, 7),
      behind('C', 'Z2', 'bat.cell', 10, 7),
    ],
    products: [makes('Z drum', 'brk.disc')],
  };
  const rival = {
    items: [item('B', 'bat.pack', 900), item('B', 'ice.eng', 900)],
    links: [
      link('Z1', B, 'bat.pack', 1),
      link('Z7', B, 'brk.drum', 1),
      link('Z7', B, 'ice.eng', 1),
      behind('O', 'MB', 'bat.cell', 10, 7),
      behind('C', 'Z7', 'std.fas', 10, 7),
    ],
  };

  it('law: learns nothing of what its rivals buy, and still of its own false second source', () => {
    const both = { ...own, items: [...own.items, ...rival.items], links: [...own.links!, ...rival.links] };
    const asked = { maker: firm('MA') };
    const answer = gapsOf(question(both, asked));
    expect(answer).toEqual(gapsOf(question(own, asked)));
    expect(named(answer.weak)).toEqual(['1 bat.pack false-second-source']);
    expect(named(answer.missing)).toEqual(['1 brk.drum not-made']);
    // The office sees the rival's supplier, and so no gap.
    expect(named(gapsOf(question(both)).missing)).toEqual([]);
  });

  it('learns nothing from how much its suppliers buy in turn', () => {
    const asked = { maker: firm('MA') };
    const more = own.links!.map((l) =>
      l.plant === null ? { ...l, volumePerYear: 99, price: 1 as never } : l,
    );
    expect(gapsOf(question({ ...own, links: more }, asked))).toEqual(gapsOf(question(own, asked)));
  });
});
