import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../model/day.js';
import type { Stress } from './answer.js';
import { StressSchema, ScreenSchema } from './answer.js';
import { type NetworkInput, NetworkSchema } from './network.js';
import { teachingCase, twoPlants } from './planted.js';
import { screenOf } from './screen.js';
import { loadSolver } from './solver.js';
import { stressOf, type StressQuestion } from './stress.js';

const solver = await loadSolver();

function stress(
  input: NetworkInput,
  stop: string[],
  days: number,
  more: Partial<StressQuestion> = {},
): Stress {
  const question = { network: NetworkSchema.parse(input), stop, days, start: null, actions: [], ...more };
  return StressSchema.parse(stressOf(question, solver));
}

const screen = (input: NetworkInput) => ScreenSchema.parse(screenOf(NetworkSchema.parse(input), solver));

const codes = ({ assumptions }: { assumptions: Stress['assumptions'] }) => assumptions.map((a) => a.code);

type Items = NetworkInput['items'];

/** Line A, 10 a day, of one P each; the rest as given. */
const simple = (more: Partial<NetworkInput> & { stock?: number | null; line?: Partial<Items[number]> }) => {
  const { stock = 30, line = {}, ...rest } = more;
  return {
    items: [
      { id: 'A', line: true, plant: 'P4', demandPerDay: 10, stock: 0, lossPerUnit: 100, ...line },
      { id: 'P', stock },
    ],
    recipes: [{ item: 'A', needs: { P: 1 } }],
    sites: [{ id: 'S1' }],
    sources: [{ item: 'P', site: 'S1', perDay: 10 }],
    ...rest,
  } satisfies NetworkInput;
};

describe('the answer about a stop', () => {
  it('says which line stops first, why, and what it costs', () => {
    const answer = stress(twoPlants, ['S3'], 20);
    expect(answer).toMatchObject({ tts: 8.333333333, firstStop: 'A', shortBefore: [], sites: ['S3'] });
    expect(answer.loss.best).toBe(525_000);
    expect(answer.lines.map((l) => [l.line, l.because])).toEqual([
      ['A', ['A', 'P', 'C', 'S3']],
      ['B', ['B', 'P', 'C', 'S3']],
    ]);
    expect(answer.says.en).toMatch(/If S3 stops, A stops first, after 8\.3 days/);
    expect(codes(answer)).toContain('bounds');
  });

  it('is null, never a large number, where nothing stops', () => {
    const answer = stress(twoPlants, [], 20);
    expect(answer).toMatchObject({
      tts: null,
      firstStop: null,
      loss: { best: 0, proportional: 0, worst: 0 },
    });
    expect(answer.lines.every((l) => l.ttsAlone === null && l.because.length === 0)).toBe(true);
  });

  it('takes an enterprise, a park or a region for all its sites', () => {
    const sites = [{ id: 'S1', enterprise: 'E' }, { id: 'S2', enterprise: 'E', region: 'R' }, { id: 'S3' }];
    expect(stress({ ...twoPlants, sites }, ['E'], 20).tts).toBe(4.333333333);
    expect(stress({ ...twoPlants, sites }, ['R'], 20).tts).toBe(10.833333333);
  });

  it('is none where no listed supplier is, which is not a loss of nothing', () => {
    const answer = stress(twoPlants, ['the moon'], 20);
    expect(answer).toMatchObject({
      sites: [],
      tts: null,
      loss: { best: null, proportional: null, worst: null },
    });
    expect(answer.says.en).toContain('No listed supplier is in this area');
    const half = stress(twoPlants, ['S1', 'the moon'], 20);
    expect(half.loss.best).toBe(345_000);
    expect(half.assumptions.find((a) => a.code === 'unknown-place')?.about).toEqual(['the moon']);
  });

  it('is a loss of nothing where a supplier has no customers', () => {
    const answer = stress({ ...twoPlants, sites: [...twoPlants.sites!, { id: 'S9' }] }, ['S9'], 20);
    expect(answer).toMatchObject({ tts: null, loss: { best: 0, proportional: 0, worst: 0 } });
  });

  it('says what was short before the event', () => {
    const short = simple({ sources: [{ item: 'P', site: 'S1', perDay: 8 }] });
    const answer = stress(short, [], 20);
    // 30 in stock and 8 a day for 10 a day: 15 days.
    expect(answer).toMatchObject({ shortBefore: ['A'], tts: 15, before: { tts: 15 } });
    expect(answer.loss.best).toBe(1_000);
    expect(answer.says.en).toMatch(/^Already short before the event: A/);
  });

  it('can be read with no stock anywhere', () => {
    const answer = stress(simple({ stock: 0 }), ['S1'], 5);
    expect(answer).toMatchObject({ tts: 0, firstStop: 'A' });
    expect(answer.says.en).toContain('A stops at once');
    expect(answer.loss).toEqual({ best: 5_000, proportional: 5_000, worst: 5_000 });
  });

  it('says that nobody supplies a part, unless there is no end to it', () => {
    const alone = simple({ sources: [] });
    const answer = stress(alone, [], 5);
    expect(answer).toMatchObject({ tts: 3, shortBefore: ['A'] });
    expect(answer.assumptions.find((a) => a.code === 'nobody-supplies')?.about).toEqual(['P']);
    const items = alone.items.map((item) => (item.id === 'P' ? { ...item, unlimited: true } : item));
    expect(stress({ ...alone, items }, [], 5)).toMatchObject({ tts: null, shortBefore: [] });
  });

  it('multiplies down the tiers, ten levels deep too', () => {
    const ids = Array.from({ length: 10 }, (_, i) => `I${i}`);
    const network = {
      items: [
        { id: 'A', line: true, demandPerDay: 1, stock: 0, lossPerUnit: 1 },
        ...ids.map((id) => ({ id, stock: id === 'I9' ? 5120 : 0 })),
      ],
      recipes: ['A', ...ids.slice(0, -1)].map((item, i) => ({ item, needs: { [ids[i]!]: 2 } })),
      sites: [{ id: 'S1' }],
      sources: [{ item: 'I9', site: 'S1' }],
    };
    // 2 to the power of 10 for one A: 1,024 of I9 a day.
    expect(stress(network, ['S1'], 10)).toMatchObject({ tts: 5, loss: { best: 5 } });
    // Two levels: A needs 2 B, B needs 1 D.
    const two = {
      items: [
        { id: 'A', line: true, demandPerDay: 1, stock: 0 },
        { id: 'B', stock: 0 },
        { id: 'D', stock: 6 },
      ],
      recipes: [
        { item: 'A', needs: { B: 2 } },
        { item: 'B', needs: { D: 1 } },
      ],
    };
    expect(stress(two, [], 10).tts).toBe(3);
  });

  it('adds up two contract lines of one supplier and part', () => {
    const half = { item: 'P', site: 'S1', perDay: 5 };
    expect(stress(simple({ sources: [half, half] }), [], 5)).toMatchObject({ tts: null, shortBefore: [] });
  });

  it.each([
    [[60, 40], '60%, 40%', 5],
    [[0.6, 0.4], null, 5],
    [[0.3, 0.2], '60%, 40%', 5],
  ])('takes shares of %j as %s, says so, and takes a share for a capacity', (shares, used, tts) => {
    const network = simple({
      sites: [{ id: 'S1' }, { id: 'S2' }],
      sources: shares.map((share, i) => ({ item: 'P', site: `S${i + 1}`, share })),
    });
    const answer = stress(network, ['S1'], 5);
    // 30 in stock and 4 a day of S2 for 10 a day.
    expect(answer.tts).toBe(tts);
    const said = answer.assumptions.find((a) => a.code === 'shares-normalised');
    if (used === null) expect(said).toBeUndefined();
    else expect(said?.says.en).toContain(used);
    expect(codes(answer)).toContain('capacity-from-share');
  });

  it('names the recipe that is used of two, whatever their order', () => {
    const recipes = [
      { item: 'A', needs: { P: 1 } },
      { item: 'A', needs: { Q: 2 } },
    ];
    const items = [...simple({}).items, { id: 'Q', stock: 40 }];
    const ask = (list: typeof recipes) =>
      stress(simple({ items, recipes: list, sources: [{ item: 'P', site: 'S1', perDay: 10 }] }), ['S1'], 8);
    const answer = ask(recipes);
    // 30 of P make 30 and 40 of Q make 20: 50 for 10 a day.
    expect(answer.tts).toBeCloseTo(5, 6);
    expect(answer.loss.best).toBe(3_000);
    expect(answer.recipes).toEqual([
      { item: 'A', needs: { P: 1 }, share: expect.closeTo(0.6, 6) },
      { item: 'A', needs: { Q: 2 }, share: expect.closeTo(0.4, 6) },
    ]);
    expect(ask(recipes.toReversed())).toEqual(answer);
  });

  it('is labelled "at best" where the second tier is missing', () => {
    const answer = stress(simple({}), ['S1'], 5);
    expect(answer.assumptions.find((a) => a.code === 'at-best')?.about).toEqual(['P']);
    expect(codes(stress(twoPlants, ['S1'], 20))).not.toContain('at-best');
  });

  it('gives an unknown share what the known ones leave', () => {
    const network = simple({
      sites: [{ id: 'S1' }, { id: 'S2' }],
      sources: [
        { item: 'P', site: 'S1', share: 0.6 },
        { item: 'P', site: 'S2' },
      ],
    });
    expect(stress(network, ['S1'], 5).tts).toBe(5);
  });

  it('stops of two lines that last alike the one whose loss is less', () => {
    const items = [
      { id: 'A', line: true, demandPerDay: 10, stock: 0, lossPerUnit: 200 },
      { id: 'B', line: true, demandPerDay: 10, stock: 0, lossPerUnit: 100 },
      { id: 'P', stock: 30 },
    ];
    const recipes = ['A', 'B'].map((item) => ({ item, needs: { P: 1 } }));
    const sources = [{ item: 'P', site: 'S1', perDay: 20 }];
    expect(stress({ ...simple({ sources }), items, recipes }, ['S1'], 5)).toMatchObject({
      tts: 1.5,
      firstStop: 'B',
    });
  });

  it('leads to the stopped site, also where another part of a crowded site is short with it', () => {
    // S2 makes P and can make Q too, 15 a day of both; S1, which makes Q, stops.
    const network = {
      items: [
        { id: 'A', line: true, demandPerDay: 10, stock: 0, lossPerUnit: 100 },
        { id: 'P', stock: 0 },
        { id: 'Q', stock: 0 },
      ],
      recipes: [{ item: 'A', needs: { P: 1, Q: 1 } }],
      sites: [{ id: 'S1' }, { id: 'S2', perDay: 15 }],
      sources: [
        { item: 'P', site: 'S2' },
        { item: 'Q', site: 'S1', perDay: 10 },
        { item: 'Q', site: 'S2' },
      ],
    };
    const answer = stress(network, ['S1'], 4);
    expect(answer.lines[0]!.because).toEqual(['A', 'Q', 'S1']);
    // 60 of both in four days make 30 of A, for 40.
    expect(answer.loss.best).toBe(1_000);
  });

  it('has no sum in CNY where a loss per unit is unknown', () => {
    const answer = stress(simple({ line: { lossPerUnit: null } }), ['S1'], 5);
    expect(answer.loss).toEqual({ best: null, proportional: null, worst: null });
    expect(answer.lines[0]!.lost.best).toBeCloseTo(20, 6);
  });
});

describe('the day on which a line stops', () => {
  const start = parseDay('2026-11-23')!; // a Monday
  const plant = (shutdowns: { from: string; to: string }[]) =>
    simple({ stock: 72, plants: [{ id: 'P4', workdays: [1, 2, 3, 4, 5], shutdowns }] });

  it('is counted in the working days of its plant', () => {
    // 7.2 days: five of the first week, and Wednesday of the second is the eighth.
    expect(stress(plant([]), ['S1'], 20, { start })).toMatchObject({ tts: 7.2, stopsOn: '2026-12-02' });
  });

  it('is a week later when the plant is shut for a week', () => {
    const answer = stress(plant([{ from: '2026-11-30', to: '2026-12-06' }]), ['S1'], 20, { start });
    expect(answer).toMatchObject({ tts: 7.2, stopsOn: '2026-12-09' });
    expect(codes(answer)).toContain('calendar');
  });

  it('is the Thursday, at whose end four days from Monday are over, and the first day with none', () => {
    expect(stress(simple({ stock: 40 }), ['S1'], 20, { start }).stopsOn).toBe('2026-11-26');
    expect(stress(simple({ stock: 0 }), ['S1'], 20, { start }).stopsOn).toBe('2026-11-23');
    // 0.1 and 0.2 for 0.1 a day are three days, though not in binary fractions.
    const tenths = simple({ stock: 0.2, line: { demandPerDay: 0.1, stock: 0.1 } });
    expect(stress(tenths, ['S1'], 20, { start }).stopsOn).toBe('2026-11-25');
  });
});

describe('what is unknown', () => {
  const unknown = simple({ stock: null, usual: { stockDays: 4 } });

  it('is run as none and as usual, and both are shown', () => {
    const answer = stress(unknown, ['S1'], 5);
    expect(answer).toMatchObject({ tts: 0, usual: { tts: 4 } });
    expect([answer.loss.best, answer.usual!.loss.best]).toEqual([5_000, 1_000]);
    expect(answer.assumptions.find((a) => a.code === 'unknown-stock')?.about).toEqual(['P']);
  });

  it('and matters most is what to ask for', () => {
    expect(stress(unknown, ['S1'], 5).askFor).toMatchObject({
      kind: 'stock',
      id: 'P',
      tried: 40,
      tts: 4,
      loss: 1_000,
    });
    // Of C, which P is made of, 4 days save nothing while P's own sites stand still.
    const chip = {
      ...twoPlants,
      usual: { stockDays: 4 },
      items: twoPlants.items.map((i) => (i.line ? i : { ...i, stock: null })),
    };
    expect(stress(chip, ['S1', 'S2'], 20).askFor).toMatchObject({ id: 'P' });
    // With two days of P or eight of C, C is the one that saves more when its site stands still.
    const uneven = {
      ...chip,
      items: chip.items.map((i) => ({ ...i, usualStockDays: i.id === 'C' ? 8 : 2 })),
    };
    expect(stress(uneven, ['S3'], 20).askFor).toMatchObject({ id: 'C', days: 8, tried: 120 });
    const other = {
      ...chip,
      items: chip.items.map((i) => ({ ...i, usualStockDays: i.id === 'C' ? 2 : 8 })),
    };
    expect(stress(other, ['S3'], 20).askFor).toMatchObject({ id: 'P', days: 8, tried: 120 });
    expect(stress(twoPlants, ['S1'], 20).askFor).toBeNull();
  });
});

describe('an action', () => {
  it('"hold 5 days of P" is told apart by what it changes', () => {
    const { tts, after } = stress(twoPlants, ['S1', 'S2'], 20, {
      actions: [{ kind: 'hold', item: 'P', days: 5 }],
    });
    // 15 of P a day are used: 75 instead of 45, with 20 of A: 95 for 15 a day.
    expect(tts).toBe(4.333333333);
    expect(after).toMatchObject({ tts: 6.333333333, actions: [{ en: 'hold 5 days of P' }] });
  });

  it('that asks for less stock than there is takes none away', () => {
    const { tts, after } = stress(twoPlants, ['S1', 'S2'], 20, {
      actions: [{ kind: 'hold', item: 'P', days: 1 }],
    });
    expect(after?.tts).toBe(tts);
  });

  it('"approve S9" lets a known source count', () => {
    const waiting = {
      ...twoPlants,
      sites: [...twoPlants.sites!, { id: 'S9' }],
      sources: [...twoPlants.sources!, { item: 'P', site: 'S9', perDay: 9, approved: false }],
    };
    const answer = stress(waiting, ['S1'], 20, { actions: [{ kind: 'approve', site: 'S9' }] });
    expect(answer).toMatchObject({ tts: 7.222222222, after: { tts: null, loss: { best: 0 } } });
    expect(codes(answer)).toContain('not-approved');
  });
});

describe('every site by itself', () => {
  it('is sorted by gap × loss, each until it has recovered', () => {
    // S1 is away for 21 days: P is short of 300 + 15 − 65 − 126 = 124 A. S2 for 10, which are survived. S3 for 14: 85.
    const { sites } = screen(twoPlants);
    expect(sites.map((s) => [s.site, s.gapDays, s.loss, s.lines])).toEqual([
      ['S1', expect.closeTo(21 - 65 / 9, 6), 372_000, 2],
      ['S3', expect.closeTo(14 - 25 / 3, 6), 255_000, 2],
      ['S2', 0, 0, 0],
    ]);
  });

  it('has no gap where the recovery is unknown, is equal to the time to survive, or is zero days', () => {
    const days = (recoveryDays: number | null, more = {}) =>
      screen(simple({ sites: [{ id: 'S1', recoveryDays }], ...more })).sites[0];
    expect(days(null)).toMatchObject({ tts: 3, recoveryDays: null, gapDays: null, loss: null, usual: null });
    expect(days(3)).toMatchObject({ tts: 3, gapDays: 0, loss: 0 });
    expect(days(0)).toMatchObject({ tts: 3, gapDays: 0, loss: 0 });
    expect(days(null, { usual: { recoveryDays: 5 } })).toMatchObject({
      gapDays: null,
      loss: null,
      usual: { recoveryDays: 5, gapDays: 2, loss: 2_000 },
    });
    expect(screen(simple({})).askFor).toBe('S1');
  });

  it('agrees with the question about one site', () => {
    for (const { site, recoveryDays, loss, tts } of screen(teachingCase).sites)
      expect(stress(teachingCase, [site], recoveryDays!)).toMatchObject({ tts, loss: { best: loss } });
  });
});
