import { growth } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Direction } from './direction.js';

/** A growth with its sign and direction; a dash and the word where there is nothing to divide by. */
export function Growth({ fraction }: { fraction: number | null }) {
  const { t } = useWords();
  if (fraction === null) return <span title={t('unknown')}>— {t('unknown')}</span>;
  return (
    <>
      <Direction of={fraction} />
      {growth(fraction)}
    </>
  );
}
