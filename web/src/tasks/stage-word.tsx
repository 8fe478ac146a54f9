import { useWords } from '../i18n/use-words.js';

const STAGES = ['lead', 'talks', 'signed', 'building', 'running'] as const;

/** A project's stage in words; a result or outcome as it was stated; a dash and the word where nothing was. */
export function StageWord({ stage }: { stage: string | null }) {
  const { t } = useWords();
  if (stage === null) return <span className="quiet">— {t('unknown')}</span>;
  const known = STAGES.find((one) => one === stage);
  return <>{known ? t(`stage_${known}`) : stage}</>;
}
