import type { NetworkInput } from './network.js';

/** Networks whose answers are known, for tests. */

/** Two plants that share a part, which two sites assemble from one chip of a third. */
export const twoPlants: NetworkInput = {
  items: [
    { id: 'A', line: true, plant: 'P4', demandPerDay: 10, stock: 20, lossPerUnit: 3000 },
    { id: 'B', line: true, plant: 'P5', demandPerDay: 5, stock: 0, lossPerUnit: 8000 },
    { id: 'P', stock: 45 },
    { id: 'C', stock: 60 },
  ],
  recipes: [
    { item: 'A', needs: { P: 1 } },
    { item: 'B', needs: { P: 1 } },
    { item: 'P', needs: { C: 1 } },
  ],
  sites: [
    { id: 'S1', recoveryDays: 21 },
    { id: 'S2', recoveryDays: 10 },
    { id: 'S3', recoveryDays: 14 },
  ],
  sources: [
    { item: 'P', site: 'S1', perDay: 9 },
    { item: 'P', site: 'S2', perDay: 6 },
    { item: 'C', site: 'S3', perDay: 16 },
  ],
};

/** The teaching case after the Ford paper (HEC Montréal): three sites that can make both products, with a limit over both. */
export const teachingCase: NetworkInput = {
  items: [
    { id: 'P1', line: true, demandPerDay: 75, stock: 20, lossPerUnit: 5000 },
    { id: 'P2', line: true, demandPerDay: 50, stock: 25, lossPerUnit: 6500 },
  ],
  sites: [
    { id: 'S1', perDay: 30, recoveryDays: 2 },
    { id: 'S2', perDay: 45, recoveryDays: 2 },
    { id: 'S3', perDay: 60, recoveryDays: 2 },
  ],
  sources: ['P1', 'P2'].flatMap((item) => ['S1', 'S2', 'S3'].map((site) => ({ item, site }))),
};
