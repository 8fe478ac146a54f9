import { groupBy } from '../../../model/group-by.js';
import { type Advice, advice, MOST_ADVICE } from './advice.js';
import { waitingSources } from './alternative-source.js';
import type { Stress } from './answer.js';
import { namesOf } from './names.js';
import type { Network } from './network.js';
import { stripOf } from './strip.js';
import type { StressQuestion } from './stress.js';
import { traceOf } from './trace.js';

type Surroundings = Pick<Stress, 'recoveryDays' | 'plants' | 'alternatives' | 'advice' | 'names' | 'trace'>;

/** The longest that any of some sites needs to return; null where none says. */
export function recoveryOf(network: Network, sites: readonly string[]): number | null {
  const stopped = new Set(sites);
  const known = network.sites.flatMap((s) =>
    stopped.has(s.id) && s.recoveryDays !== null ? [s.recoveryDays] : [],
  );
  return known.length === 0 ? null : Math.max(...known);
}

/** What is short for some lines, and how much that weighs: days short × CNY. */
function weightsOf(lines: Stress['lines'], days: number, lossOf: ReadonlyMap<string, number>) {
  const byItem = new Map<string, number>();
  const bySite = new Map<string, number>();
  for (const { line, ttsAlone, lost, because } of lines) {
    const gap = ttsAlone === null ? 0 : Math.max(0, days - ttsAlone);
    const weight = gap * lost.proportional * (lossOf.get(line) ?? 1);
    const [item, site] = because.slice(-2);
    if (weight === 0 || item === undefined || site === undefined) continue;
    byItem.set(item, (byItem.get(item) ?? 0) + weight);
    bySite.set(site, (bySite.get(site) ?? 0) + weight);
  }
  return { byItem, bySite };
}

/** What stands around the answer about a stop: the strip of plants, who else makes what is short, what to do, names and rows. */
export function surroundings(
  { network, days, start, alternatives = waitingSources(network) }: StressQuestion,
  sites: readonly string[],
  lines: Stress['lines'],
): Surroundings {
  const names = namesOf(network);
  const recoveryDays = recoveryOf(network, sites);
  const lossOf = new Map(
    network.items.flatMap((i) => (i.lossPerUnit === null ? [] : [[i.id, i.lossPerUnit] as const])),
  );
  const { byItem, bySite } = weightsOf(lines, recoveryDays ?? days, lossOf);
  const siteOf = new Map(network.sites.map((s) => [s.id, s]));
  const gone = new Set(sites.map((id) => siteOf.get(id)?.enterprise ?? id));
  const known = [...byItem.keys()].map((item) => ({
    item,
    known: alternatives(item).filter((a) => !gone.has(a.name)),
  }));
  const calls = [...bySite].map(([site, weight]) =>
    advice.call(site, siteOf.get(site)?.contact, names, weight),
  );
  const stockUnknown = new Set(network.items.flatMap((i) => (i.stock === null ? [i.id] : [])));
  const partOf = new Map(network.items.map((i) => [i.id, i.part ?? i.id]));
  // What is to be done for a part is done for all plants at once.
  const todo = [...groupBy(known, (k) => partOf.get(k.item)!).values()].flatMap((same): Advice[] => {
    const items = same.map((k) => k.item);
    const weight = items.reduce((sum, item) => sum + byItem.get(item)!, 0);
    const unknown = items.filter((item) => stockUnknown.has(item));
    const weightUnknown = unknown.reduce((sum, item) => sum + byItem.get(item)!, 0);
    const makers = same[0]!.known;
    return [
      ...(unknown.length > 0 ? [advice.askStock(unknown, null, names, weightUnknown)] : []),
      makers.length > 0
        ? advice.approve(items, null, makers, names, weight)
        : advice.stock(items, null, recoveryDays ?? days, names, weight),
    ];
  });
  const ids = new Set([...sites, ...lines.flatMap((l) => [l.line, ...l.because]), ...byItem.keys()]);
  return {
    recoveryDays,
    plants: stripOf(network, new Map(lines.map((l) => [l.line, l.ttsAlone])), recoveryDays, start),
    alternatives: known,
    advice: [...calls, ...todo].sort((a, b) => b.weight - a.weight).slice(0, MOST_ADVICE),
    names: Object.fromEntries([...ids].map((id) => [id, names(id)])),
    trace: traceOf(network, ids),
  };
}
