import { readMatching, readTaxonomy } from '../../src/cli/assets.js';
import { parseDay } from '../../src/model/day.js';
import type { EnterpriseId } from '../../src/model/identity.js';
import type { MatchStepName } from '../../src/model/match-steps.js';
import { needIdOf } from '../../src/model/need-id.js';
import { fen } from '../../src/model/money.js';
import { text } from '../../src/model/text.js';
import type { RecordedStep } from '../../src/register/index.js';
import type { Certificate, Firm, MatchFacts } from '../../src/lenses/match/facts.js';
import { matcher } from '../../src/lenses/match/index.js';
import type { Need } from '../../src/lenses/match/needs.js';
import type { Supplying } from '../../src/lenses/match/question.js';
import { readRamp } from '../../src/lenses/match/ramp.js';

const taxonomy = readTaxonomy('auto-parts');
const matching = readMatching(taxonomy);
export const id = (name: string) => name as EnterpriseId;
export const day = (s: string) => parseDay(s)!;
const JUNSHAN = { id: 'junshan', name: text('Junshan New City', '军山新城') };

const firm = (name: string, more: Partial<Firm> = {}): Firm => ({
  id: id(name),
  name,
  uscc: null,
  role: 'parts-supplier',
  park: JUNSHAN,
  region: null,
  products: [],
  contact: null,
  phone: null,
  ...more,
});

export const START = day('2026-09-01');
const NEED: Need = {
  id: needIdOf(['maker', '一厂', 'A1', '驱动电机', null]),
  buyer: id('maker'),
  buyerText: 'maker',
  plant: '一厂',
  programme: 'A1',
  part: 'edrv.mot',
  partText: '驱动电机',
  processText: null,
  start: START,
  volumePerYear: 100_000,
  ramp: readRamp('首年50%，次年100%', START),
  certificates: ['IATF 16949'],
  visibility: 'invited',
  note: null,
  row: 1,
};

export const IATF: Certificate = {
  title: 'IATF 16949 质量管理体系认证',
  number: '123',
  scope: '驱动电机的制造（军山厂区）',
  from: day('2024-10-01'),
  until: day('2027-09-30'),
  row: 20,
};

const LINK: Supplying = {
  supplier: id('fit'),
  site: '军山厂区',
  buyer: id('other maker'),
  plant: null,
  part: 'edrv.mot',
  volumePerYear: 40_000,
  capacityPerYear: 240_000,
  price: null,
  rows: [30],
};

export const step = (
  supplier: string,
  name: MatchStepName,
  on: string,
  more: Partial<RecordedStep> = {},
): RecordedStep => ({
  id: 1,
  need: NEED.id,
  supplier: id(supplier),
  step: name,
  day: on,
  capacityPerYear: null,
  certificate: null,
  reason: null,
  actor: 'li',
  instant: '2025-11-01T00:00:00Z',
  revision: 1,
  ...more,
});

/** A maker, a supplier `fit` that is right in all, and `rival` of whom only the product is known; and what a test changes. */
export function answer(
  change: {
    need?: Partial<Need>;
    certificate?: Partial<Certificate> | null;
    links?: readonly Partial<Supplying>[];
    revenue?: number | null;
    steps?: readonly RecordedStep[];
    facts?: Partial<MatchFacts>;
  } = {},
  shown = 10,
) {
  const need = { ...NEED, ...change.need };
  const links = (change.links ?? [{}]).map((l) => ({ ...LINK, ...l }));
  const revenue = change.revenue === undefined ? 1_000_000_000 : change.revenue;
  const firms = [
    firm('maker', { role: 'vehicle-maker' }),
    firm('fit', { contact: '王经理', phone: '139' }),
    firm('rival'),
    firm('caster', { products: ['铝压铸件'] }),
    firm('far', { park: null, region: { id: 'yrd', name: text('Yangtze River Delta', '长三角') } }),
  ];
  const facts: MatchFacts = {
    asOf: day('2025-10-31'),
    parts: new Map(taxonomy.parts.map((p) => [p.id, p])),
    firms: new Map(firms.map((f) => [f.id, f])),
    zone: new Set(['fit', 'rival', 'caster'].map(id)),
    needs: [need],
    products: ['fit', 'rival', 'far'].map((name, i) => ({
      enterprise: id(name),
      part: 'edrv.mot',
      text: '永磁驱动电机',
      row: 10 + i,
    })),
    links,
    // 2,000 yuan each: 100,000 of them are worth 200 million a year.
    bills: [{ plant: '一厂', part: 'edrv.mot', price: fen(200_000), rows: [40] }],
    certificates:
      change.certificate === null ? new Map() : new Map([[id('fit'), [{ ...IATF, ...change.certificate }]]]),
    revenue:
      revenue === null
        ? new Map()
        : new Map([[id('fit'), { year: 2024, amount: fen(revenue * 100), row: 50 }]]),
    steps: change.steps ?? [],
    ...change.facts,
  };
  return matcher(facts, matching, '').match(need, shown);
}

export const of = (match: ReturnType<typeof answer>, name: string) => ({
  candidate: match.candidates.find((c) => c.enterprise.name === name),
  excluded: match.excluded.find((c) => c.enterprise.name === name),
});
export const filters = (match: ReturnType<typeof answer>, name = 'fit') =>
  of(match, name).excluded?.reasons.map((r) => r.filter) ?? [];
