import type { Assessment } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import { PartLinks } from '../shell/part-links.js';

/** The ways to the parts of an assessment. */
export function AssessmentLinks({ assessment: { score, toAsk, advice } }: { assessment: Assessment }) {
  const { t } = useWords();
  const parts = [
    ['eligibility-heading', t('eligibility')],
    ['conditions-heading', t('conditions')],
    score && ['score-heading', t('score')],
    ['window-heading', t('window')],
    toAsk.length > 0 && ['ask-heading', t('toAsk')],
    advice.length > 0 && ['advice-heading', t('advice')],
  ].filter((part): part is [string, string] => Boolean(part));
  return <PartLinks parts={parts} />;
}
