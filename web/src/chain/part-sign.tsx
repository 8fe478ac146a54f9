import type { PartState } from '../api/types.js';
import { Sign } from '../figure/state-sign.js';
import { useWords } from '../i18n/use-words.js';

const SIGNS = {
  several: ['✔', 'met'],
  'few-sources': ['▲', 'at-risk'],
  'single-source': ['▲', 'at-risk'],
  'false-second-source': ['▲', 'at-risk'],
  missing: ['■', 'off-track'],
  unknown: ['◇', 'unknown'],
  'not-needed': ['–', 'unknown'],
} as const;

/** How a part of the chain stands; `suppliers`: how many cover it. */
export function PartSign({ state, suppliers }: { state: PartState; suppliers?: number }) {
  const { t } = useWords();
  const [sign, colour] = SIGNS[state];
  const word =
    state !== 'several' || suppliers === undefined
      ? t(`part_${state}`)
      : suppliers === 1
        ? t('partOneSupplier')
        : t('part_severalBy', { n: suppliers });
  return <Sign sign={sign} colour={colour} word={word} />;
}
