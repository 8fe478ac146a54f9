import type { TitleState } from '../api/types.js';
import { Sign } from '../figure/state-sign.js';
import { useWords } from '../i18n/use-words.js';
import { oneOf } from '../rows/question.js';
import { TITLES } from './enterprises-question.js';

const SIGNS = {
  valid: ['✔', 'met'],
  ending: ['▲', 'at-risk'],
  ended: ['■', 'off-track'],
  'end-unknown': ['◇', 'unknown'],
} as const;

/** How a title stands on the day, with its end where it is known. */
export function TitleSign({ state, ends }: { state: TitleState; ends: string | null }) {
  const { t } = useWords();
  const [sign, colour] = SIGNS[state];
  const until = ends === null ? '' : ends === 'open' ? t('endOpen') : ends;
  return (
    <>
      <Sign sign={sign} colour={colour} word={t(`titleState_${state}`)} />{' '}
      <span className="quiet">{until}</span>
    </>
  );
}

/** A kind of credential in words. */
export function useCredentialName(): (kind: string) => string {
  const { t } = useWords();
  return (kind) => {
    const known = oneOf(TITLES, kind);
    return known ? t(`credential_${known}`) : kind;
  };
}
