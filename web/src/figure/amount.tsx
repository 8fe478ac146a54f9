import { changed, figure, full, written } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Direction } from './direction.js';

/** What is not known: a dash and the word, never zero. */
export function Unknown() {
  const { t } = useWords();
  return <span className="quiet">— {t('unknown')}</span>;
}

/** An amount in a unit; the whole of it on hover. */
export function Amount({ of, unit }: { of: number | null; unit: string }) {
  const { lang } = useWords();
  if (of === null) return <Unknown />;
  return <span title={full(of, unit, lang)}>{written(figure(of, unit, lang))}</span>;
}

/** A change in a unit, with its sign and direction. */
export function Change({ of, unit }: { of: number | null; unit: string }) {
  const { lang } = useWords();
  if (of === null) return <Unknown />;
  return (
    <span title={full(of, unit, lang)}>
      <Direction of={of} />
      {written(changed(of, unit, lang))}
    </span>
  );
}
