import { describe, expect, it } from 'vitest';
import { parseNetwork, readNetwork } from './parse-network.js';

const YAML = `items:
  - {id: A, line: true, demandPerDay: 10, stock: 20}
  - {id: P, unit: pc, stock: 45}
recipes:
  - item: A
    needs: {P: 1}
sites:
  - id: S1
sources:
  - {item: P, site: S1, perDay: 9}
`;

/** Lines and texts of what is wrong once some text is replaced. */
const faultsAfter = (from: string, to: string) => {
  expect(YAML).toContain(from);
  const { network, faults } = readNetwork(YAML.replace(from, to));
  expect(network).toBeNull();
  return faults.map((f) => [f.line, f.says.en] as const);
};

describe('a network file', () => {
  it('is read alike as YAML and as JSON, and unknown is null', () => {
    const network = parseNetwork(YAML, 'n.yaml');
    expect(parseNetwork(JSON.stringify(network), 'n.json')).toEqual(network);
    expect(network.sites[0]).toMatchObject({ recoveryDays: null, perDay: null, enterprise: null });
  });

  it('with a cycle is refused, the cycle printed', () => {
    const [[line, says]] = faultsAfter('needs: {P: 1}', 'needs: {P: 1}\n  - {item: P, needs: {A: 2}}') as [
      [number, string],
    ];
    expect(line).toBe(5);
    expect(says).toContain('A → P → A');
  });

  it('with a cycle deeper than the stack is refused too', () => {
    const ids = Array.from({ length: 30_000 }, (_, i) => `I${i}`);
    const recipes = ids.map((item, i) => ({ item, needs: { [ids[(i + 1) % ids.length]!]: 1 } }));
    const { faults } = readNetwork(JSON.stringify({ items: ids.map((id) => ({ id })), recipes }));
    expect(faults[0]!.says.en).toContain('I29999 → I0');
  });

  it('with a recipe in kilograms of what is counted in pieces is refused without a factor', () => {
    const [[line, says]] = faultsAfter('needs: {P: 1}', 'needs: {P: {quantity: 2, unit: kg}}') as [
      [number, string],
    ];
    expect(line).toBe(6);
    expect(says).toContain('factors: {kg: …}');
    const mended = YAML.replace('needs: {P: 1}', 'needs: {P: {quantity: 2, unit: kg}}').replace(
      'unit: pc',
      'unit: pc, factors: {kg: 4}',
    );
    expect(readNetwork(mended).faults).toEqual([]);
  });

  it('with a negative stock is refused', () => {
    expect(faultsAfter('stock: 45', 'stock: -45').map(([line]) => line)).toEqual([3]);
  });

  it('with a line of unknown demand, a repeated id or an id of nothing is refused at its line', () => {
    expect(faultsAfter('demandPerDay: 10, ', '').map(([line]) => line)).toEqual([2]);
    expect(faultsAfter('- id: S1', '- id: S1\n  - id: S1').map(([line]) => line)).toEqual([9]);
    expect(faultsAfter('site: S1, perDay', 'site: S7, perDay').map(([line]) => line)).toEqual([10]);
    expect(faultsAfter('needs: {P: 1}', 'needs: {Q: 1}').map(([line]) => line)).toEqual([6]);
  });

  it('names every fault in one error', () => {
    const bad = YAML.replace('stock: 45', 'stock: -45').replace('perDay: 9', 'perDay: nine');
    expect(() => parseNetwork(bad, 'n.yaml')).toThrow(/2 faults[^]*n\.yaml:3 items\.1\.stock[^]*n\.yaml:10/);
    expect(() => parseNetwork('items: [', 'n.yaml')).toThrow(/not YAML/);
  });
});
