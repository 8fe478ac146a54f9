import { describe, expect, it } from 'vitest';
import { ScreenSchema } from './answer.js';
import { type NetworkInput, NetworkSchema } from './network.js';
import { twoPlants } from './planted.js';
import { screenOf } from './screen.js';
import { loadSolver } from './solver.js';

const solver = await loadSolver();
const screen = (input: NetworkInput) => ScreenSchema.parse(screenOf(NetworkSchema.parse(input), solver));

describe('a false second source', () => {
  it('is one of two suppliers that buy the same chip', () => {
    const [found, ...rest] = screen(twoPlants).falseSecondSources;
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ item: 'P', sites: ['S1', 'S2'], path: ['P', 'C'], site: 'S3' });
    expect(found!.says.en).toContain('all need C, which only S3 makes');
  });

  it('is none where the chip has two sources, or one of two recipes does without it', () => {
    const sites = [...twoPlants.sites!, { id: 'S4' }];
    const second = {
      ...twoPlants,
      sites,
      sources: [...twoPlants.sources!, { item: 'C', site: 'S4', perDay: 1 }],
    };
    expect(screen(second).falseSecondSources).toEqual([]);
    const way = {
      ...twoPlants,
      items: [...twoPlants.items, { id: 'D', stock: 1, unlimited: true }],
      recipes: [...twoPlants.recipes!, { item: 'P', needs: { D: 1 } }],
    };
    expect(screen(way).falseSecondSources).toEqual([]);
  });

  it('is one of two sites of one enterprise', () => {
    const network = {
      items: [
        { id: 'A', line: true, plant: 'P4', demandPerDay: 10, stock: 0, lossPerUnit: 100 },
        { id: 'P', stock: 30 },
      ],
      recipes: [{ item: 'A', needs: { P: 1 } }],
      sites: ['S1', 'S2'].map((id) => ({ id, enterprise: 'E' })),
      sources: ['S1', 'S2'].map((site) => ({ item: 'P', site, perDay: 5 })),
    };
    expect(screen(network).falseSecondSources).toMatchObject([{ item: 'P', site: null, enterprise: 'E' }]);
  });
});
