import type { Distance, LadderLine, Verdict } from '../api/types.js';
import { Sign } from '../figure/state-sign.js';
import { useWords } from '../i18n/use-words.js';

const HOLDING_SIGNS = {
  holds: ['✔', 'met'],
  ending: ['▲', 'at-risk'],
  lost: ['■', 'off-track'],
} as const;

const DISTANCE_SIGNS = {
  ready: ['✔', 'met'],
  'one-short': ['●', 'under-way'],
  'to-settle': ['◇', 'unknown'],
  short: ['■', 'unknown'],
} as const;

const VERDICT_SIGNS = {
  met: ['✔', 'met'],
  unmet: ['■', 'off-track'],
  unknown: ['◇', 'unknown'],
  'needs-person': ['●', 'under-way'],
  skipped: ['–', 'unknown'],
} as const;

/** How a title stands. */
export function HoldingSign({ holding }: { holding: NonNullable<LadderLine['holding']> }) {
  const { t } = useWords();
  const [sign, colour] = HOLDING_SIGNS[holding];
  return <Sign sign={sign} colour={colour} word={t(`holding_${holding}`)} />;
}

/** How far a firm is from its next rung; `short`: the lines that it surely does not meet. */
export function DistanceSign({ distance, short }: { distance: Distance; short?: number }) {
  const { t } = useWords();
  const [sign, colour] = DISTANCE_SIGNS[distance];
  const word =
    distance === 'short' && short ? t('distance_shortBy', { n: short }) : t(`distance_${distance}`);
  return <Sign sign={sign} colour={colour} word={word} />;
}

/** How a line of a rulebook, or a whole rung, came out; `word` says it in other words. */
export function VerdictSign({ verdict, word }: { verdict: Verdict; word?: string }) {
  const { t } = useWords();
  const [sign, colour] = VERDICT_SIGNS[verdict];
  return <Sign sign={sign} colour={colour} word={word ?? t(`verdict_${verdict}`)} />;
}
