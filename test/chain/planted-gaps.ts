import { expect } from 'vitest';
import { coverageQuestion } from '../../src/cli/coverage-question.js';
import { coverageOf, CoverageSchema, type Gaps, gapsOf, GapsSchema } from '../../src/lenses/chain/index.js';
import { mentionRows, type Register } from '../../src/register/index.js';
import type { SampleZone } from '../../src/sample/index.js';
import { ask } from '../office/office.js';

const byPart = (a: { part: string }, b: { part: string }) => (a.part < b.part ? -1 : 1);

/** The sample's own key of every enterprise, by what the register calls it. */
export async function keysOf(register: Register, { truth }: SampleZone): Promise<Map<string, string>> {
  const at = (file: string, sheet: string | null, row: number) => `${file}|${sheet}|${row}`;
  const keyAt = new Map(
    truth.enterprises.flatMap((e) => e.rows.map((r) => [at(r.file, r.sheet, r.row), e.key])),
  );
  const keys = new Map<string, string>();
  for (const r of await mentionRows(register)) {
    const key = keyAt.get(at(r.file, r.sheet, r.row));
    if (key !== undefined) keys.set(r.enterprise, key);
  }
  return keys;
}

/** Holds the gaps of a register, its questions answered, against what was planted in the sample: all of it, and nothing else. */
export async function expectPlanted(register: Register, sample: SampleZone): Promise<void> {
  const { truth } = sample;
  const keys = await keysOf(register, sample);
  const { asked } = await coverageQuestion(register, await ask(register, truth.asOf), {});
  const gaps = gapsOf(asked);
  const because = (reason: Gaps['weak'][0]['reason']) => gaps.weak.filter((g) => g.reason === reason);

  expect(gaps.missing.map((g) => g.part.id).sort()).toEqual(truth.gaps.toSorted());

  const single = because('single-source').map((g) => ({
    part: g.part.id,
    supplier: keys.get(g.suppliers[0]!.id),
    plants: g.plants.toSorted(),
  }));
  const planted = truth.singleSources.map((s) => ({ ...s, plants: s.plants.toSorted() }));
  expect(single.sort(byPart)).toEqual(planted.sort(byPart));

  const second = because('false-second-source');
  expect(second).toHaveLength(truth.falseSecondSources.length);
  for (const { part, component, source, suppliers } of truth.falseSecondSources) {
    const gap = second.find((g) => g.component!.part.id === component)!;
    expect(keys.get(gap.component!.source.id)).toBe(source);
    expect([gap.part, ...gap.orElse].map((p) => p.id)).toContain(part);
    const names = suppliers.map((key) => truth.enterprises.find((e) => e.key === key)!.name);
    for (const name of names) expect(gap.says.zh).toContain(name);
  }
  expect(gaps.assumptions.filter((a) => a.code === 'unplaced-component')).toEqual([]);

  const coverage = coverageOf(asked, { part: null, plant: null, layer: null });
  expect(coverage.total).toMatchObject({ plants: 13, made: coverage.total.parts - truth.gaps.length });
  // In the sample a part is bought in the zone or outside, never both.
  for (const { part, localSupplyRate } of coverage.parts)
    expect([part.id, localSupplyRate!.high]).toEqual([part.id, truth.gaps.includes(part.id) ? 0 : 1]);
  expect(coverage.total.known).toBeGreaterThan(0.99);
  expect(CoverageSchema.parse(coverage)).toEqual(coverage);
  expect(GapsSchema.parse(gaps)).toEqual(gaps);
}
