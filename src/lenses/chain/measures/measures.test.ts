import { describe, expect, it } from 'vitest';
import { concentration, type SupplyShare } from './concentration.js';
import { localSupply } from './local-supply.js';
import { density, type Makes, proximity } from './proximity.js';

const source = (n: number, share: number | null, more: Partial<SupplyShare> = {}): SupplyShare => ({
  supplier: `E${n}`,
  site: `S${n}`,
  region: `R${n}`,
  share,
  ...more,
});

describe('concentration', () => {
  it.each([
    [[1], 10_000, 1],
    [[0.5, 0.5], 5_000, 2],
    [[0.3, 0.3, 0.2, 0.2], 2_600, 1 / 0.26],
    [[70, 30], 5_800, 1 / 0.58],
  ])('of %j is %d', (shares, hhi, effective) => {
    const { suppliers } = concentration(shares.map((s, i) => source(i, s)));
    expect(suppliers.hhi).toBeCloseTo(hhi, 6);
    expect(suppliers.effective).toBeCloseTo(effective, 6);
  });

  it('counts suppliers, sites and regions apart', () => {
    const { suppliers, sites, regions } = concentration([
      source(1, 0.4, { region: 'R' }),
      source(2, 0.3, { supplier: 'E1', region: 'R' }),
      source(3, 0.3, { region: 'R' }),
    ]);
    expect([suppliers.sources, sites.sources, regions.sources]).toEqual([2, 3, 1]);
    expect(suppliers.hhi).toBeCloseTo(5_800, 6);
    expect(regions.hhi).toBeCloseTo(10_000, 6);
  });

  it('is unknown while a share is', () => {
    const { suppliers } = concentration([source(1, 0.6), source(2, null)]);
    expect(suppliers).toEqual({ sources: 2, hhi: null, effective: null });
  });
});

it('the local supply rate counts a seat in full, the local value share without its outside foam', () => {
  const found = localSupply([
    { value: 400, local: true, inputs: [{ value: 250, local: false, inputs: [] }] },
    { value: 600, local: false, inputs: [] },
    { value: 100, local: true, inputs: [] },
  ]);
  expect(found!.supplyRate).toBeCloseTo(0.455, 3);
  expect(found!.valueShare).toBeCloseTo(0.227, 3);
  expect(localSupply([])).toBeNull();
});

describe('which part next', () => {
  const makes: Makes = [
    [1, 1, 1, 0, 0],
    [1, 1, 0, 0, 0],
    [0, 1, 1, 1, 0],
    [0, 0, 0, 1, 1],
  ].map((row) => row.map(Boolean));

  it('is by density, with or without the part itself', () => {
    // Part 4 is made with 2 at one place of three, with 3 and 5 at one of two, never with 1.
    expect([0, 1, 2, 4].map((q) => proximity(makes, 3, q))).toEqual([0, 1 / 3, 1 / 2, 1 / 2]);
    expect(density(makes, 0, 3, true)).toBeCloseTo(0.3571, 4);
    expect(density(makes, 0, 3)).toBeCloseTo(0.625, 9);
  });

  it('means nothing with one place alone', () => {
    expect(density(makes.slice(0, 1), 0, 3)).toBeNull();
  });
});
