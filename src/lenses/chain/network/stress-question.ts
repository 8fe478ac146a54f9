import type { ChainwrightError } from '../../../model/errors.js';
import { usageError } from '../../../model/errors.js';
import type { Action } from '../stress/actions.js';
import type { Network } from '../stress/network.js';
import type { StressQuestion } from '../stress/stress.js';
import { recoveryOf } from '../stress/surroundings.js';
import { withoutCoordinates } from './area.js';
import { partItems } from './part-items.js';
import type { StressChain } from './stress-chain.js';

/** A stop as people ask for it. */
export interface StressAsked {
  /** Enterprises, sites, parks or regions. */
  stop: readonly string[];
  /** What a drawn area stops, and how it is called. */
  area?: { word: string; sites: readonly string[]; withoutCoordinates: number };
  /** Working days; null: as long as the slowest of what stops needs to return. */
  days: number | null;
  /** `P=5`: hold five days of it. */
  hold: readonly string[];
  /** Who is approved as a source. */
  approve: readonly string[];
}

/** `P=5`: hold five days of P; a part of the register is held at every plant that needs it. */
function holdActions(value: string, network: Network): Action[] {
  const [, what = '', days = ''] = /^(.+)=([\d.]+)$/.exec(value) ?? [];
  const items = partItems(network, what);
  if (items.length > 0 && Number.isFinite(Number(days)))
    return items.map((item) => ({ kind: 'hold', item, days: Number(days) }));
  throw usageError(
    `What is held is an item of the network and days, as P=5; not "${value}".`,
    `备货应写作“项目=天数”，例如 P=5，且项目须在网络中；而不是“${value}”。`,
  );
}

/** For how long it stops; what no listed supplier stands for stops nothing, for however long. */
function daysOf(network: Network, sites: readonly string[], asked: number | null): number | null {
  return asked ?? (sites.length === 0 ? 0 : recoveryOf(network, sites));
}

/**
 * The question of the stress test that people ask in words.
 * @param withoutDays what to say where no days are asked and nobody knows how long what stops needs to return
 * @throws ChainwrightError `usage` where a word means nothing or several
 */
export function stressQuestion(
  chain: StressChain,
  asked: StressAsked,
  withoutDays: () => ChainwrightError,
): StressQuestion {
  const { area } = asked;
  const { sites, unknown } = chain.stops(asked.stop);
  const stop = [...new Set([...sites, ...(area?.sites ?? [])])].sort();
  const { network, actions } = chain.approving(asked.approve);
  const days = daysOf(network, stop, asked.days);
  if (days === null) throw withoutDays();
  return {
    network,
    stop,
    words: [...asked.stop, ...(area ? [area.word] : [])],
    nowhere: [...unknown, ...(area?.sites.length === 0 ? [area.word] : [])],
    days,
    start: chain.start,
    actions: [...asked.hold.flatMap((h) => holdActions(h, network)), ...actions],
    said: area && area.withoutCoordinates > 0 ? [withoutCoordinates(area.withoutCoordinates)] : [],
    ...(chain.alternatives ? { alternatives: chain.alternatives } : {}),
  };
}
