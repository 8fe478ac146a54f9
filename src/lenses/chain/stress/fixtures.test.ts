import { describe, expect, it } from 'vitest';
import { costOf, lossesOf } from './loss.js';
import { StressModel } from './model.js';
import { type NetworkInput, NetworkSchema } from './network.js';
import { loadSolver } from './solver.js';
import { teachingCase, twoPlants } from './planted.js';

const solver = await loadSolver();

/** TTS, and best loss over so many days, when the given sites stop. */
function stop(input: NetworkInput, days: number, ...sites: string[]) {
  const model = StressModel.of(NetworkSchema.parse(input), solver);
  const stopped = new Set(sites.map((id) => model.chain.sites.indexOf(id)));
  const { lost } = lossesOf(model, stopped, days);
  const alone = (id: string) => model.alone(model.chain.items.indexOf(id), stopped).theta;
  return {
    tts: model.together(stopped).theta,
    alone,
    loss: costOf(model, lost.best),
    lost: Object.fromEntries(
      Object.entries(lost).map(([who, by]) => [who, [...model.chain.lines].map((j) => by[j]!)]),
    ),
  };
}

describe('two plants', () => {
  it('go on for as long as worked out by hand', () => {
    expect(stop(twoPlants, 20).tts).toBe(Infinity);
    expect(stop(twoPlants, 20, 'S1').tts).toBeCloseTo(65 / 9, 9);
    expect(stop(twoPlants, 20, 'S2').tts).toBeCloseTo(10.833333, 6);
    expect(stop(twoPlants, 20, 'S3').tts).toBeCloseTo(8.333333, 6);
    expect(stop(twoPlants, 20, 'S1', 'S2').tts).toBeCloseTo(4.333333, 6);
  });

  it('go on longer alone', () => {
    expect(stop(twoPlants, 20, 'S3').alone('A')).toBeCloseTo(12.5, 9);
    expect(stop(twoPlants, 20, 'S3').alone('B')).toBeCloseTo(21, 9);
    expect(stop(twoPlants, 20, 'S1').alone('A')).toBeCloseTo(16.25, 9);
    expect(stop(twoPlants, 20, 'S1').alone('B')).toBe(Infinity);
  });

  it('lose in 20 days what is known', () => {
    const [s1, s2, s3] = ['S1', 'S2', 'S3'].map((s) => stop(twoPlants, 20, s));
    expect([s1!.loss, s2!.loss, s3!.loss].map((x) => Math.round(x! * 1e6) / 1e6)).toEqual([
      345_000, 165_000, 525_000,
    ]);
    expect(s1!.lost['best']).toEqual([expect.closeTo(115, 6), expect.closeTo(0, 6)]);
    expect(s2!.lost['best']![0]).toBeCloseTo(55, 6);
    expect(s3!.lost['best']![0]).toBeCloseTo(175, 6);
  });

  it('share alike, or to the dearest line last, as worked out by hand', () => {
    // S1 stopped for 20 days leaves 45 + 6·20 = 165 of P, and A has 20 made: 185 for a demand of 300.
    const { lost } = stop(twoPlants, 20, 'S1');
    expect(lost['proportional']).toEqual([
      expect.closeTo((200 * 115) / 300, 6),
      expect.closeTo((100 * 115) / 300, 6),
    ]);
    // A, the cheaper, takes the 180 it lacks: 165, and 15 are left out; B gets nothing.
    expect(lost['worst']).toEqual([expect.closeTo(15, 6), expect.closeTo(100, 6)]);
  });
});

describe('the teaching case of HEC Montréal', () => {
  it.each([
    [[], 0, Infinity],
    [['S1'], 0, 2.25],
    [['S2'], 125_000, 1.285714],
    [['S3'], 275_000, 0.9],
  ])('%s stopped', (sites, loss, tts) => {
    const found = stop(teachingCase, 2, ...sites);
    expect(found.loss).toBeCloseTo(loss, 4);
    if (tts === Infinity) expect(found.tts).toBe(Infinity);
    else expect(found.tts).toBeCloseTo(tts, 6);
  });
});
