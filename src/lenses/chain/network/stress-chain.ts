import type { Day } from '../../../model/day.js';
import { usageError } from '../../../model/errors.js';
import { type Action, approvable } from '../stress/actions.js';
import type { Alternatives } from '../stress/alternative-source.js';
import { eventOf } from '../stress/event.js';
import type { Network } from '../stress/network.js';
import type { Stops } from './stops.js';

/** What a stress test is asked of: the network, and how words are read in it. */
export interface StressChain {
  network: Network;
  /** The first day of a stop of which none is said; null: no dates. */
  start: Day | null;
  alternatives?: Alternatives;
  /** The sites that words stop, and the words that no listed supplier stands for. */
  stops: (words: readonly string[]) => Stops;
  /** The network with what words name as sources that wait for approval, and the actions that approve them. */
  approving: (words: readonly string[]) => { network: Network; actions: Action[] };
}

/** The chain of a file, in which everything is called by its id. */
export function fileChain(network: Network): StressChain {
  const waiting = approvable(network);
  return {
    network,
    start: null,
    stops: (words) => eventOf(network, words),
    approving: (words) => ({
      network,
      actions: words.map((site): Action => {
        if (waiting.includes(site)) return { kind: 'approve', site };
        throw usageError(
          `"${site}" has no source that waits for approval; ${waiting.length ? `these have: ${waiting.join(', ')}` : 'none has'}.`,
          `“${site}”没有待认可的来源；${waiting.length ? `有待认可来源的为：${waiting.join('、')}` : '目前均无'}。`,
        );
      }),
    }),
  };
}
