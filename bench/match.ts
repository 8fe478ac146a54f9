/**
 * How long it takes to match 1,000 invented needs to 12,000 invented suppliers: the indexes, then every need with its best
 * five and five of the excluded in words. Reading the register is not counted.
 * npx tsx bench/match.ts
 */
import { performance } from 'node:perf_hooks';
import { readMatching, readTaxonomy } from '../src/cli/assets.js';
import type { Certificate, Firm, MatchFacts, Revenue } from '../src/lenses/match/facts.js';
import { matcher } from '../src/lenses/match/index.js';
import type { Need } from '../src/lenses/match/needs.js';
import type { Making, Supplying } from '../src/lenses/match/question.js';
import { readRamp } from '../src/lenses/match/ramp.js';
import { addDays, dayOf } from '../src/model/day.js';
import type { EnterpriseId } from '../src/model/identity.js';
import { fen } from '../src/model/money.js';
import { needIdOf } from '../src/model/need-id.js';
import { text } from '../src/model/text.js';
import { Random } from '../src/sample/random.js';

const SUPPLIERS = 12_000;
const NEEDS = 1_000;
const RUNS = 5;
const SHOWN = 5;

const taxonomy = readTaxonomy('auto-parts');
const matching = readMatching(taxonomy);
const random = new Random(7, 'bench');
const leaves = taxonomy.parts.filter((p) => p.parent !== null);
const park = { id: 'junshan', name: text('Junshan', '军山') };

const firms = new Map<EnterpriseId, Firm>();
const products: Making[] = [];
const links: Supplying[] = [];
const certificates = new Map<EnterpriseId, Certificate[]>();
const revenue = new Map<EnterpriseId, Revenue>();
for (let i = 0; i < SUPPLIERS; i++) {
  const id = `e${i}` as EnterpriseId;
  const system = random.pick(leaves).parent;
  const own = random.sample(
    leaves.filter((p) => p.parent === system),
    random.int(1, 3),
  );
  firms.set(id, {
    id,
    name: `企业${i}`,
    uscc: null,
    role: 'parts-supplier',
    park,
    region: null,
    products: own.map((p) => p.zh),
    contact: null,
    phone: null,
  });
  for (const p of own) products.push({ enterprise: id, part: p.id, text: p.zh, row: i });
  const present = random.int(1, 200) * 1000;
  if (random.chance(0.6))
    links.push({
      supplier: id,
      site: random.chance(0.5) ? '一号厂区' : null,
      buyer: 'm1' as EnterpriseId,
      plant: `工厂${random.int(1, 13)}`,
      part: own[0]!.id,
      volumePerYear: present,
      capacityPerYear: Math.round(present * random.between(1, 3)),
      price: fen(random.int(100, 500_000)),
      rows: [i],
    });
  const from = dayOf(random.int(2023, 2025), random.int(1, 12), 1)!;
  certificates.set(
    id,
    random.sample(['IATF 16949', 'ISO 14001', 'ISO 26262', 'PPAP'], random.int(0, 3)).map((title) => ({
      title,
      number: null,
      scope: random.pick([
        '汽车零部件的制造',
        '汽车零部件的制造（一号厂区）',
        '汽车零部件的制造（二号厂区）',
      ]),
      from,
      until: addDays(from, 1095),
      row: i,
    })),
  );
  if (random.chance(0.4))
    revenue.set(id, { year: 2024, amount: fen(random.int(10, 2000) * 100_000_000), row: i });
}
const needs = Array.from({ length: NEEDS }, (_, i): Need => {
  const part = random.pick(leaves);
  const start = dayOf(random.int(2026, 2027), random.int(1, 12), 1)!;
  return {
    id: needIdOf([String(i)]),
    buyer: 'm1' as EnterpriseId,
    buyerText: '整车企业',
    plant: `工厂${random.int(1, 13)}`,
    programme: null,
    part: part.id,
    partText: part.zh,
    processText: random.pick(['压铸', '冲压', '注塑', '机加工', '焊接', '总成装配', '表面贴装']),
    start,
    volumePerYear: random.int(1, 30) * 10_000,
    ramp: readRamp(random.pick(['6个月达纲', '首年50%，次年100%']), start),
    certificates: random.pick([[], ['IATF 16949'], ['IATF 16949', 'ISO 14001']]),
    visibility: 'public',
    note: null,
    row: i,
  };
});
const facts: MatchFacts = {
  asOf: dayOf(2025, 10, 31)!,
  parts: new Map(taxonomy.parts.map((p) => [p.id, p])),
  firms,
  zone: new Set(firms.keys()),
  needs,
  products,
  links,
  bills: [],
  certificates,
  revenue,
  steps: [],
};

const index: number[] = [];
const whole: number[] = [];
const processor: number[] = [];
let considered = 0;
let candidates = 0;
for (let run = 0; run < RUNS; run++) {
  const used = process.cpuUsage();
  const start = performance.now();
  const ready = matcher(facts, matching, '');
  index.push(performance.now() - start);
  considered = candidates = 0;
  for (const need of needs) {
    const { counts } = ready.match(need, SHOWN);
    considered += counts.considered;
    candidates += counts.candidates;
  }
  whole.push(performance.now() - start);
  processor.push(process.cpuUsage(used).user / 1000);
}
const median = (of: readonly number[]) => of.toSorted((a, b) => a - b)[RUNS >> 1]!.toFixed(0);
console.log(
  `${NEEDS} needs × ${SUPPLIERS} suppliers: ${considered} came into question, ${candidates} fit; index ${median(index)} ms, all ${median(whole)} ms, first ${whole[0]!.toFixed(0)}, of the processor ${median(processor)}`,
);
