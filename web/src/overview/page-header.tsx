import Button from 'antd/es/button';
import type { Overview } from '../api/types.js';
import { periodName } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { openKeys } from '../keys/keys-open.js';
import { go } from '../place/use-place.js';
import { LanguageSwitch } from './language-switch.js';
import styles from './page-header.module.css';

/** Title, how far the data go, the day asked, and the switches. */
export function PageHeader({ overview }: { overview: Overview }) {
  const { t, lang, say } = useWords();
  const { status, defaultAsOf, finalAsOf } = overview;
  const through = status.goals
    .map((goal) => goal.through ?? '')
    .sort()
    .at(-1);
  const atFinal = status.asOf === finalAsOf;
  return (
    <header className={styles.header}>
      <h1>{say(status.title)}</h1>
      <p className={styles.days}>
        {through && <span>{t('dataThrough', { period: periodName(through, lang) })}</span>}
        <span>{t('asOf', { day: status.asOf })}</span>
        {status.final && <strong>{t('final')}</strong>}
        {status.sample && <span className={styles.sample}>{t('sample')}</span>}
      </p>
      <div className={`${styles.switches} screen-only`}>
        {defaultAsOf !== finalAsOf && (
          <Button onClick={() => go({ asOf: atFinal ? defaultAsOf : finalAsOf })}>
            {atFinal ? t('toCurrent', { day: defaultAsOf }) : t('toFinal', { day: finalAsOf })}
          </Button>
        )}
        <LanguageSwitch />
        <Button onClick={openKeys} aria-label={t('keys')} title={t('keys')} className={styles.keys!}>
          ?
        </Button>
      </div>
    </header>
  );
}
