import { periodName } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { go } from '../place/use-place.js';
import styles from './period-chooser.module.css';

interface PeriodChooserProps {
  periods: string[];
  period: string;
  due: string;
}

/** Chooses the period whose returns are shown; the address keeps it. */
export function PeriodChooser({ periods, period, due }: PeriodChooserProps) {
  const { t, lang } = useWords();
  return (
    <p className={styles.chooser}>
      <label htmlFor="period">{t('periodAsked')}</label>
      <select
        id="period"
        value={period}
        onChange={(event) => go({ period: event.target.value, returns: null })}
      >
        {periods.map((one) => (
          <option key={one} value={one}>
            {periodName(one, lang)}
          </option>
        ))}
      </select>
      <span className="quiet">{t('returnsDue', { day: due })}</span>
    </p>
  );
}
