import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costOf, lossesOf } from './loss.js';
import { StressModel } from './model.js';
import { type NetworkInput, NetworkSchema } from './network.js';
import { loadOracle } from './oracle.js';
import { loadSolver } from './solver.js';

const solver = await loadSolver();
const oracle = await loadOracle();

const SITES = ['S0', 'S1', 'S2', 'S3'];

/** Quantities of inputs, among the given ids: one to three of them. */
const needs = (ids: readonly string[]) =>
  fc
    .subarray([...ids], { minLength: 1, maxLength: Math.min(3, ids.length) })
    .chain((some) => fc.tuple(...some.map((id) => fc.tuple(fc.constant(id), fc.integer({ min: 1, max: 4 })))))
    .map((pairs) => Object.fromEntries(pairs));

const sourcesOf = (item: string, min: number) =>
  fc.subarray(SITES, { minLength: min, maxLength: 3 }).chain((some) =>
    fc.tuple(
      ...some.map((site) =>
        fc.record({
          item: fc.constant(item),
          site: fc.constant(site),
          perDay: fc.option(fc.integer({ min: 0, max: 60 }), { freq: 5 }),
        }),
      ),
    ),
  );

/** Small networks of three tiers; sites may have a limit over all that they make. */
const networks: fc.Arbitrary<NetworkInput> = fc
  .record({
    lines: fc.integer({ min: 1, max: 3 }),
    parts: fc.integer({ min: 1, max: 3 }),
    raw: fc.integer({ min: 1, max: 3 }),
  })
  .chain(({ lines, parts, raw }) => {
    const ids = (sign: string, n: number) => Array.from({ length: n }, (_, i) => `${sign}${i}`);
    const [lineIds, partIds, rawIds] = [ids('L', lines), ids('P', parts), ids('R', raw)];
    const stock = fc.integer({ min: 0, max: 80 });
    return fc.record({
      items: fc.tuple(
        ...lineIds.map((id) =>
          fc.record({
            id: fc.constant(id),
            line: fc.constant(true),
            demandPerDay: fc.integer({ min: 1, max: 12 }),
            stock,
            lossPerUnit: fc.integer({ min: 1, max: 9 }),
          }),
        ),
        ...[...partIds, ...rawIds].map((id) =>
          fc.record({ id: fc.constant(id), stock, unlimited: fc.boolean().map((b) => b && id === 'R2') }),
        ),
      ),
      recipes: fc.tuple(
        ...lineIds.map((item) =>
          fc.record({ item: fc.constant(item), needs: needs([...partIds, ...rawIds]) }),
        ),
        ...partIds.map((item) => fc.record({ item: fc.constant(item), needs: needs(rawIds) })),
      ),
      sites: fc.tuple(
        ...SITES.map((id) =>
          fc.record({ id: fc.constant(id), perDay: fc.option(fc.integer({ min: 0, max: 90 }), { freq: 1 }) }),
        ),
      ),
      sources: fc
        .tuple(...partIds.map((id) => sourcesOf(id, 0)), ...rawIds.map((id) => sourcesOf(id, 1)))
        .map((lists) => lists.flat().filter((s) => s.item !== 'R2')),
    });
  });

/** The same with a second way to make one of the parts, of one line, or of both. */
const severalWays = networks.chain((network) =>
  fc
    .subarray(
      [
        { item: 'P0', needs: { R0: 3 } },
        { item: 'L0', needs: { R0: 2, P0: 1 } },
      ],
      { minLength: 1 },
    )
    .map((more) => ({ ...network, recipes: [...network.recipes!, ...more] })),
);

const stops = fc.subarray(SITES);
const cases = fc.tuple(networks, stops);

interface Asked {
  model: StressModel;
  stopped: Set<number>;
}

function asked(network: NetworkInput, stop: readonly string[]): Asked {
  const model = StressModel.of(NetworkSchema.parse(network), solver);
  return { model, stopped: new Set(stop.map((id) => model.chain.sites.indexOf(id))) };
}

const tts = (network: NetworkInput, stop: readonly string[]) => {
  const { model, stopped } = asked(network, stop);
  return model.together(stopped).theta;
};

/** Equal to a millionth of their size; the program's "without end" may be a very long time. */
function expectSame(found: number, right: number): void {
  if (right > 1e7) expect(found).toBeGreaterThan(1e7);
  else expect(Math.abs(found - right)).toBeLessThanOrEqual(1e-6 * Math.max(1, right));
}

const RUNS = { numRuns: 300 };

describe('300 random small networks, limits over several items included', () => {
  it('go on as long as the linear program says, together and the first line alone', () => {
    fc.assert(
      fc.property(cases, ([input, stop]) => {
        const network = NetworkSchema.parse(input);
        const { model, stopped } = asked(input, stop);
        expectSame(model.together(stopped).theta, oracle.tts(network, stop));
        const [line] = model.chain.lines;
        expectSame(model.alone(line!, stopped).theta, oracle.tts(network, stop, ['L0']));
      }),
      RUNS,
    );
  });

  it('lose what the linear program says, and no allocator less than the best', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 0, max: 30 }), ([input, stop], days) => {
        const { model, stopped } = asked(input, stop);
        const { lost } = lossesOf(model, stopped, days);
        const best = costOf(model, lost.best)!;
        expectSame(best, oracle.loss(NetworkSchema.parse(input), stop, days));
        expect(costOf(model, lost.proportional)).toBeGreaterThanOrEqual(best - 1e-6 * (1 + best));
        expect(costOf(model, lost.worst)).toBeGreaterThanOrEqual(best - 1e-6 * (1 + best));
      }),
      RUNS,
    );
  });
});

describe('300 random small networks with parts that can be made in several ways', () => {
  it('go on as long, and lose as much, as the linear program says', () => {
    fc.assert(
      fc.property(severalWays, stops, fc.integer({ min: 0, max: 30 }), (input, stop, days) => {
        const network = NetworkSchema.parse(input);
        const { model, stopped } = asked(input, stop);
        expectSame(model.together(stopped).theta, oracle.tts(network, stop));
        const [line] = model.chain.lines;
        expectSame(model.alone(line!, stopped).theta, oracle.tts(network, stop, ['L0']));
        const { lost } = lossesOf(model, stopped, days);
        expectSame(costOf(model, lost.best)!, oracle.loss(network, stop, days));
      }),
      RUNS,
    );
  });
});

const withStock = (network: NetworkInput, more: number): NetworkInput => ({
  ...network,
  items: network.items.map((item) => ({ ...item, stock: (item.stock ?? 0) + more })),
});

describe('a time to survive', () => {
  const holds = (check: (network: NetworkInput, stop: string[]) => void) =>
    fc.assert(
      fc.property(cases, ([network, stop]) => {
        check(network, stop);
      }),
      { numRuns: 100 },
    );
  /** Not shorter, but for rounding. */
  const expectNoShorter = (after: number, before: number) =>
    expect(after).toBeGreaterThanOrEqual(before === Infinity ? Infinity : before * (1 - 1e-9));

  it('is not shortened by more stock', () =>
    holds((network, stop) => expectNoShorter(tts(withStock(network, 7), stop), tts(network, stop))));

  it('is not shortened by more capacity', () =>
    holds((network, stop) => {
      const more = (x: { perDay?: number | null | undefined }) => (x.perDay == null ? null : x.perDay + 3);
      const wider = {
        ...network,
        sites: network.sites!.map((s) => ({ ...s, perDay: more(s) })),
        sources: network.sources!.map((s) => ({ ...s, perDay: more(s) })),
      };
      expectNoShorter(tts(wider, stop), tts(network, stop));
    }));

  it('is not shortened by another source', () =>
    holds((network, stop) => {
      const sources = [...network.sources!, { item: 'R0', site: 'S9', perDay: 5 }];
      const more = { ...network, sites: [...network.sites!, { id: 'S9' }], sources };
      expectNoShorter(tts(more, stop), tts(network, stop));
    }));

  it('is not shorter when less stops, and with nothing stopped that of the network', () =>
    holds((network, stop) => {
      for (const [i] of stop.entries())
        expectNoShorter(tts(network, stop.toSpliced(i, 1)), tts(network, stop));
    }));

  it('is the same to the last digit whatever the order of the rows', () =>
    holds((network, stop) => {
      const turned = {
        items: network.items.toReversed(),
        recipes: network
          .recipes!.map((r) => ({ ...r, needs: Object.fromEntries(Object.entries(r.needs).toReversed()) }))
          .toReversed(),
        sites: network.sites!.toReversed(),
        sources: network.sources!.toReversed(),
      };
      expect(tts(turned, stop.toReversed())).toBe(tts(network, stop));
    }));

  it('is the same in grams and in kilograms', () =>
    holds((network, stop) => {
      const grams = (n: number | null | undefined) => (n == null ? null : n * 1000);
      const weighed = (unit: string, scaled: boolean): NetworkInput => ({
        ...network,
        items: network.items.map((item) =>
          item.id === 'R0' ? { ...item, unit, stock: scaled ? grams(item.stock) : item.stock } : item,
        ),
        // The site's limit is in units over all its items: it is left out where one changes.
        sites: network.sites!.map((s) => ({ ...s, perDay: null })),
        recipes: network.recipes!.map((r) => ({
          ...r,
          needs: Object.fromEntries(
            Object.entries(r.needs).map(([id, n]) => [
              id,
              id === 'R0' ? { quantity: n as number, unit: 'kg' } : n,
            ]),
          ),
        })),
        sources: network.sources!.map((s) =>
          s.item === 'R0' ? { ...s, perDay: scaled ? grams(s.perDay) : s.perDay } : s,
        ),
      });
      expectSame(tts(weighed('g', true), stop), tts(weighed('kg', false), stop));
    }));

  it('and losses are the same when a recipe is written twice, which takes the way of the linear program', () =>
    holds((network, stop) => {
      const twice = { ...network, recipes: [...network.recipes!, ...network.recipes!] };
      const [once, again] = [asked(network, stop), asked(twice, stop)];
      expectSame(again.model.together(again.stopped).theta, once.model.together(once.stopped).theta);
      const [a, b] = [once, again].map(({ model, stopped }) => {
        const { lost } = lossesOf(model, stopped, 10);
        return [lost.best, lost.proportional, lost.worst].map((l) => costOf(model, l)!);
      });
      a!.forEach((loss, i) => expectSame(b![i]!, loss));
    }));
});
