import type { Coverage, Gaps, PartCoverage } from '../../lenses/chain/index.js';
import type { PlanQuestion } from '../../lenses/plan/index.js';
import { groupBy } from '../../model/group-by.js';
import { LAYERS, type Part } from '../../model/taxonomy.js';
import { text } from '../../model/text.js';
import { type ChainMap, PART_STATES } from '../api.js';
import type { Desk } from '../desk.js';
import type { ChainAsked } from '../parameters.js';
import { allGaps, chainAsked, coverageAt, layerName, plantsOf, saidIn } from './chain-desk.js';
import { notFound } from './not-found.js';
import { stateFinder } from './part-state.js';

type Tile = ChainMap['layers'][number]['systems'][number]['tiles'][number];
type Figures = ChainMap['total'];

const NO_FIGURES = { plants: 0, parts: 0, uses: 0, value: null, unvalued: 0, known: null } as const;
const NONE = { localSupplyRate: null, localValueShare: null, made: 0, chainCoverage: null } as const;
const ORDER: readonly string[] = [...LAYERS, 'unassigned', 'unread'];

const tileOf = (p: PartCoverage, state: Tile['state']): Tile => ({
  part: p.part,
  state,
  value: p.value,
  localSupplyRate: p.localSupplyRate,
  suppliers: p.suppliers.length,
  first: p.suppliers[0]?.name ?? null,
  makers: p.makers,
});

/** The parts of the taxonomy that no plant needs, with who makes them here. */
function unneeded(
  parts: readonly Part[],
  layerOf: (id: string) => string,
  whole: Coverage,
  gaps: Gaps,
): Tile[] {
  const needed = new Set(whole.parts.map((p) => p.part.id));
  const makers = new Map(gaps.withoutBuyer.map((w) => [w.part.id, w.makers]));
  return parts
    .filter((p) => p.parent !== null && !needed.has(p.id))
    .map((p) => ({
      part: { id: p.id, name: text(p.en, p.zh), layer: layerOf(p.id), system: p.parent },
      state: 'not-needed',
      value: null,
      localSupplyRate: null,
      suppliers: 0,
      first: null,
      makers: makers.get(p.id) ?? 0,
    }));
}

/** The map of the parts chain: its layers, their systems, and the parts of each that the filter finds. */
export async function chainMapOf(desk: Desk, question: PlanQuestion, asked: ChainAsked): Promise<ChainMap> {
  const chain = await chainAsked(desk, question);
  const plants = plantsOf(chain);
  const plant = asked.plant ?? null;
  if (plant !== null && !plants.some((p) => p.id === plant))
    throw notFound(
      `The register has no plant ${plant}; choose one of the list.`,
      `企业库中没有工厂“${plant}”；请从列表中选择。`,
    );
  const gaps = await allGaps(desk, question);
  const whole = await coverageAt(desk, question, { plant: null, layer: null });
  const here = await coverageAt(desk, question, { plant, layer: null });
  const stateOf = stateFinder(gaps);
  const { taxonomy, layerOf } = chain;
  const needed = here.parts.map((p) => tileOf(p, stateOf(p)));
  const all = [...needed, ...unneeded(taxonomy.parts, layerOf, whole, gaps)];
  const nameOf = new Map(taxonomy.parts.map((p) => [p.id, text(p.en, p.zh)]));
  const firmsOf = new Map(here.parts.map((p) => [p.part.id, p.suppliers.map((s) => s.name)]));
  // What no plant needs is shown where it is asked for, by its state or by a search.
  const isShown = ({ state }: Tile) =>
    asked.state === undefined ? state !== 'not-needed' || Boolean(asked.find?.trim()) : state === asked.state;
  const found = all.filter((tile) => {
    const { id, name, system, layer } = tile.part;
    const words = [id, name.en, name.zh, nameOf.get(system ?? '')?.zh, nameOf.get(system ?? '')?.en];
    return (
      isShown(tile) &&
      (asked.layer === undefined || (layer ?? 'unread') === asked.layer) &&
      saidIn(asked.find, [...words.map((w) => w ?? null), ...(firmsOf.get(id) ?? [])])
    );
  });
  const layers = await Promise.all(
    [...groupBy(found, (tile) => tile.part.layer ?? 'unread')].map(async ([layer, tiles]) => {
      const own =
        layer === 'unread'
          ? here
          : await coverageAt(desk, question, { plant, layer: layer as Part['layer'] });
      const systems = new Map(own.systems.map((s) => [s.id, s]));
      const figures: Figures | undefined = here.layers.find((l) => (l.id || 'unread') === layer);
      return {
        ...NO_FIGURES,
        ...NONE,
        ...figures,
        id: layer,
        name: layerName(layer),
        systems: [...groupBy(tiles, (tile) => tile.part.system ?? '')]
          .map(([id, inIt]) => ({
            id,
            name: nameOf.get(id) ?? layerName(null),
            figures: systems.get(id) ?? null,
            tiles: inIt,
          }))
          .sort((a, b) => (b.figures?.value ?? -1) - (a.figures?.value ?? -1)),
      };
    }),
  );
  const weak = (reason: Gaps['weak'][number]['reason']) =>
    gaps.weak.filter((g) => g.reason === reason).length;
  return {
    asOf: here.asOf,
    lacks: whole.lacks,
    says: whole.says,
    total: here.total,
    layers: layers.sort((a, b) => ORDER.indexOf(a.id) - ORDER.indexOf(b.id)),
    states: Object.fromEntries(
      PART_STATES.map((state) => [state, all.filter((tile) => tile.state === state).length]),
    ) as ChainMap['states'],
    gaps: {
      missing: gaps.missing.length,
      single: weak('single-source'),
      falseSecond: weak('false-second-source'),
    },
    found: found.length,
    plants,
    allLayers: layersOf(all),
    assumptions: here.assumptions.map((a) => a.says),
  };
}

function layersOf(tiles: readonly Tile[]): ChainMap['allLayers'] {
  const known = new Set(tiles.map((tile) => tile.part.layer ?? 'unread'));
  return ORDER.filter((id) => known.has(id)).map((id) => ({ id, name: layerName(id) }));
}
