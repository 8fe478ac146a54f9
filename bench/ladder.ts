/**
 * How long it takes to hold 120,000 invented enterprises against three rungs under two versions: the verdict
 * alone, where the first line surely unmet decides, and then the verdict on every line. No words are made.
 * npx tsx bench/ladder.ts
 */
import { performance } from 'node:perf_hooks';
import { readRulebooks } from '../src/cli/assets.js';
import { ProfileSchema, type Profile } from '../src/lenses/ladder/profile.js';
import { inForce } from '../src/lenses/ladder/rulebooks.js';
import type { Verdicts } from '../src/lenses/ladder/node.js';
import { rule } from '../src/lenses/ladder/ruling.js';
import { sharing } from '../src/lenses/ladder/share.js';
import { randomProfile } from '../test/ladder/random-profile.js';
import { parseDay } from '../src/model/day.js';

const ENTERPRISES = 120_000;
const RUNGS = ['innovative-sme', 'specialised-sme', 'little-giant'];
/** A day under each version; the innovative SME has one standard, which is asked on both days. */
const DAYS = ['2026-03-15', '2026-11-25'].map((day) => parseDay(day)!);
const RUNS = 5;

const profiles: Profile[] = Array.from({ length: ENTERPRISES }, (_, i) =>
  ProfileSchema.parse(randomProfile(i + 1)),
);
const rulebooks = readRulebooks();
/** The six rulings look at the same profiles in turn and share what they find. */
const share = sharing();
const rulings = RUNGS.flatMap((id) => {
  const rung = rulebooks.rungs.find((r) => r.rung === id)!;
  return DAYS.map((asOf) => {
    const force = inForce(rung, asOf, 'new', 'hubei')!;
    return {
      name: `${id} ${force.edition.version}`,
      ruling: rule(rulebooks, force, { asOf, case: 'new' }, share),
    };
  });
});

const verdicts: Verdicts = [];

function measure(what: string, record: Verdicts | null): void {
  const times: number[] = [];
  const processor: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    const used = process.cpuUsage();
    const counts = rulings.map(() => new Map<string, number>());
    for (const profile of profiles)
      for (let i = 0; i < rulings.length; i++) {
        const verdict = rulings[i]!.ruling.judge(profile, record);
        counts[i]!.set(verdict, (counts[i]!.get(verdict) ?? 0) + 1);
      }
    times.push(performance.now() - start);
    processor.push(process.cpuUsage(used).user / 1000);
    if (run === 0)
      for (const [i, { name }] of rulings.entries())
        console.log(`  ${name}: ${[...counts[i]!].map(([verdict, n]) => `${n} ${verdict}`).join(', ')}`);
  }
  const median = (of: readonly number[]) => of.toSorted((a, b) => a - b)[RUNS >> 1]!.toFixed(0);
  console.log(
    `${what}, ${ENTERPRISES} enterprises × ${rulings.length} rulings: median ${median(times)} ms, first ${times[0]!.toFixed(0)}, of the processor ${median(processor)}`,
  );
}

measure('the verdict alone', null);
measure('the verdict on every line', verdicts);
