import { expect } from 'vitest';
import { chainQuestion } from '../../src/cli/chain-question.js';
import {
  boxOf,
  chainFacts,
  type Network,
  networkOf,
  loadSolver,
  screenOf,
  sitesWithin,
  stressOf,
  WORKING_DAYS,
} from '../../src/lenses/chain/index.js';
import { loadOracle } from '../../src/lenses/chain/stress/oracle.js';
import type { Register } from '../../src/register/index.js';
import { PARK_BOXES, type SampleZone } from '../../src/sample/index.js';
import { ask } from '../office/office.js';
import { keysOf } from './planted-gaps.js';

/** Days that outlast every stock of the sample. */
const LONG = 400;

/** Only what the named items need, so that the program written out row by row stays small. */
function beneath(network: Network, wanted: ReadonlySet<string>): Network {
  const found = new Set(wanted);
  for (const id of found)
    for (const { item, needs } of network.recipes)
      if (item === id) for (const input of Object.keys(needs)) found.add(input);
  const lines = new Set(network.items.flatMap((i) => (i.line ? [i.id] : [])));
  const items = network.items
    .filter((i) => found.has(i.id) || lines.has(i.id))
    .map((i) => ({ ...i, stock: i.stock ?? i.stockAtLeast ?? 0 }));
  const kept = new Set(items.map((i) => i.id));
  const recipes = network.recipes
    .filter((r) => kept.has(r.item))
    .map((r) => ({ ...r, needs: Object.fromEntries(Object.entries(r.needs).filter(([id]) => kept.has(id))) }))
    .filter((r) => Object.keys(r.needs).length > 0);
  const made = new Set(recipes.map((r) => r.item));
  return {
    ...network,
    items: items.filter((i) => !i.line || made.has(i.id)),
    recipes,
    sources: network.sources.filter((s) => kept.has(s.item)),
  };
}

/**
 * Holds the stress test of a register, its questions answered, against what was planted: a single source stops the lines of the plants that need its
 * part, the firm behind a false second source those of the plants that its two customers alone supply; and time and loss of some are those of a linear
 * program written out row by row.
 */
export async function expectPlantedStops(register: Register, sample: SampleZone): Promise<void> {
  const { truth } = sample;
  const question = await ask(register, truth.asOf);
  const facts = chainFacts(await chainQuestion(register, question));
  const network = networkOf(facts, {
    taxonomy: question.taxonomy,
    workingDays: WORKING_DAYS,
    candidates: [],
  });
  const [solver, oracle] = [await loadSolver(), await loadOracle()];
  const keys = await keysOf(register, sample);
  const siteOf = (key: string) => network.sites.find((s) => keys.get(s.enterpriseId!) === key)!.id;
  const stop = (site: string) =>
    stressOf({ network, stop: [site], days: LONG, start: null, actions: [] }, solver);
  const stopped = (site: string) =>
    new Set(stop(site).lines.flatMap((l) => (l.ttsAlone === null ? [] : [l.plant])));
  /** The plants that a firm supplies with anything. */
  const plantsOf = (key: string) =>
    new Set(facts.supply.links.flatMap((l) => (keys.get(l.supplier) === key ? [l.plant] : [])));
  /** The plants that a firm alone supplies with some part, by the links themselves. */
  const soleOf = (key: string) =>
    facts.supply.links.flatMap((l) => {
      if (l.plant === null || keys.get(l.supplier) !== key) return [];
      const others = facts.supply.links.some(
        (o) => o.plant === l.plant && o.part === l.part && o.supplier !== l.supplier,
      );
      return others ? [] : [l.plant];
    });

  // A park's box holds those of its sites that were surveyed, and no other's.
  const junshan = network.sites.filter((s) => s.park === '军山新城');
  const surveyed = junshan.filter((s) => s.longitude !== undefined).map((s) => s.id);
  expect(surveyed.length).toBeGreaterThan(junshan.length * 0.8);
  expect(sitesWithin(network, boxOf(PARK_BOXES.junshan.join())!.area).sites.sort()).toEqual(surveyed.sort());

  // Nothing is short before anything stops: the sample's capacities are above its volumes.
  expect(screenOf(network, solver).shortBefore).toEqual([]);
  expect(network.assumptions!.find((a) => a.code === 'not-usable')).toBeUndefined();
  for (const { supplier, plants } of truth.singleSources) {
    const found = stopped(siteOf(supplier));
    for (const plant of plants) expect(found).toContain(plant);
    // Beyond them it stops plants of which it supplies another part.
    const supplied = plantsOf(supplier);
    expect([...found].filter((plant) => !supplied.has(plant))).toEqual([]);
  }
  // Of firms that supply nothing else the planted plants are all.
  const pure = truth.singleSources.filter(
    (s) =>
      new Set(facts.supply.links.flatMap((l) => (keys.get(l.supplier) === s.supplier ? [l.part] : [])))
        .size === 1,
  );
  expect(pure.length).toBeGreaterThan(0);
  for (const { supplier, plants } of pure) expect(stopped(siteOf(supplier))).toEqual(new Set(plants));

  for (const { part, suppliers, source } of truth.falseSecondSources) {
    const found = stopped(siteOf(source));
    const users = facts.supply.links.filter((l) => l.part === part && l.plant !== null);
    const served = new Set(users.map((l) => l.plant!));
    for (const plant of served) {
      const own = users.filter((l) => l.plant === plant).map((l) => keys.get(l.supplier)!);
      if (own.every((key) => suppliers.includes(key))) expect([...found], part).toContain(plant);
    }
    const needing = new Set([...served, ...soleOf(source)]);
    const direct = plantsOf(source);
    expect([...found].filter((plant) => !needing.has(plant!) && !direct.has(plant))).toEqual([]);
  }

  const some = [
    ...truth.singleSources.slice(0, 3).map((s) => s.supplier),
    ...truth.falseSecondSources.map((f) => f.source),
  ];
  for (const key of some) {
    const site = siteOf(key);
    const touched = network.sources.filter((s) => s.site === site).map((s) => s.item);
    const above = new Set(touched);
    for (const id of above) for (const { item, needs } of network.recipes) if (id in needs) above.add(item);
    const small = beneath(
      network,
      new Set([...above].filter((id) => !network.items.find((i) => i.id === id)!.line)),
    );
    const answer = stressOf({ network, stop: [site], days: 60, start: null, actions: [] }, solver);
    expect(answer.tts ?? Infinity, key).toBeCloseTo(oracle.tts(small, [site]), 5);
    const loss = oracle.loss(small, [site], 60);
    expect(Math.abs(answer.loss.best! - loss), key).toBeLessThanOrEqual(1e-6 * loss + 1);
  }
}
