import type { Goal } from '../api/types.js';
import { figure, full, range, written } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { DetailLine } from '../figure/detail-line.js';
import styles from './forecast-line.module.css';

/** Where the goal is likely to end: the value, never without its band and its chance in words. */
export function ForecastLine({ goal }: { goal: Goal }) {
  const { t, lang, say } = useWords();
  const { forecast, unit } = goal;
  if (!forecast) return <DetailLine label={t('forecast')}>{t('noForecast')}</DetailLine>;
  const shown = figure(forecast.value, unit, lang);
  return (
    <DetailLine label={t('forecast')} note={forecast.chance && say(forecast.chance)}>
      <span title={full(forecast.value, unit, lang)}>{unit === 'CNY' ? written(shown) : shown.figure}</span>
      <span className={styles.band}>
        {t('band', { range: range(forecast.low80, forecast.high80, unit, lang) })}
      </span>
    </DetailLine>
  );
}
