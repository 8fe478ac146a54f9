import { expect } from 'vitest';
import { outreachQuestion } from '../../src/cli/outreach-question.js';
import { OutreachSchema, outreachOf } from '../../src/lenses/outreach/index.js';
import type { Register } from '../../src/register/index.js';
import type { SampleZone } from '../../src/sample/index.js';
import { ask } from '../office/office.js';
import { keysOf } from './planted-gaps.js';

/** Holds what the partner regions offer a zone, its questions answered, against what was planted in the sample: all of it, and nothing else. */
export async function expectPlantedComplements(register: Register, sample: SampleZone): Promise<void> {
  const { truth } = sample;
  const keys = await keysOf(register, sample);
  const answer = outreachOf(await outreachQuestion(register, await ask(register, truth.asOf)));
  OutreachSchema.parse(answer);
  const found = answer.regions.flatMap(({ id, offers }) =>
    offers.map(({ part, firms }) => ({
      region: id,
      part: part.id,
      firms: firms.map((f) => keys.get(f.id)!).sort(),
    })),
  );
  const byPart = (a: { region: string; part: string }, b: { region: string; part: string }) =>
    `${a.region} ${a.part}` < `${b.region} ${b.part}` ? -1 : 1;
  const planted = truth.complements.map((c) => ({ ...c, firms: c.firms.toSorted() }));
  expect(planted.length).toBeGreaterThan(0);
  expect(found.sort(byPart)).toEqual(planted.sort(byPart));
  // The sample opens three items with each of the five regions, without a date or a result.
  expect(answer.regions.map((r) => r.cooperation.map((c) => c.state))).toEqual(
    Array.from({ length: 5 }, () => ['undated', 'undated', 'undated']),
  );
  // Six places have lists, so what could come next is said, and none of it is made here; leads are, and gaps are not.
  const leads = new Set(answer.regions.flatMap((r) => r.leads.map((l) => l.part.id)));
  const next = answer.nextParts!.map((n) => n.part.id);
  expect(next.length).toBeGreaterThan(0);
  expect(next.filter((part) => leads.has(part))).toEqual([]);
  expect(truth.gaps.filter((part) => leads.has(part))).toEqual([]);
  for (const { part } of truth.complements) expect(next).toContain(part);
}
