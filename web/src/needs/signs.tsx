import type { LoopState, NeedLine, ProofState } from '../api/types.js';
import { Sign } from '../figure/state-sign.js';
import { useWords } from '../i18n/use-words.js';

const LOOP_SIGNS = {
  open: ['◇', 'unknown'],
  shortlisted: ['●', 'under-way'],
  invited: ['●', 'under-way'],
  answered: ['●', 'under-way'],
  sampled: ['●', 'under-way'],
  nominated: ['✔', 'met'],
  declined: ['■', 'off-track'],
  closed: ['–', 'unknown'],
} as const;

const MET_SIGNS = {
  fits: ['✔', 'met'],
  'missing-link': ['■', 'off-track'],
  'weak-link': ['▲', 'at-risk'],
  nobody: ['◇', 'unknown'],
} as const;

const PROOF_SIGNS = {
  'in-hand': ['✔', 'met'],
  'to-confirm': ['●', 'under-way'],
  'not-on-record': ['◇', 'unknown'],
  ended: ['■', 'off-track'],
  'other-site': ['■', 'off-track'],
} as const;

/** How far a supplier has come; `suppliers`: how many have. */
export function LoopSign({ state, suppliers }: { state: LoopState; suppliers?: number }) {
  const { t } = useWords();
  const [sign, colour] = LOOP_SIGNS[state];
  const word = t(`loop_${state}`);
  return <Sign sign={sign} colour={colour} word={suppliers === undefined ? word : `${word} ${suppliers}`} />;
}

/** Whether somebody makes the part and fits, and how many; else which kind of gap it is. */
export function MetSign({ line: { met, candidates } }: { line: NeedLine }) {
  const { t } = useWords();
  const [sign, colour] = MET_SIGNS[met];
  const word = met === 'fits' ? t('needsFit', { n: candidates }) : t(`met_${met}`);
  return <Sign sign={sign} colour={colour} word={word} />;
}

/** How a proof stands. */
export function ProofSign({ state }: { state: ProofState }) {
  const { t } = useWords();
  const [sign, colour] = PROOF_SIGNS[state];
  return <Sign sign={sign} colour={colour} word={t(`proof_${state}`)} />;
}
