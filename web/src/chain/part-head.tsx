import type { ChainPart } from '../api/types.js';
import { Amount } from '../figure/amount.js';
import { number, percent } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { boundsText } from './bounds-text.js';
import { PartSign } from './part-sign.js';
import styles from './part.module.css';
import { SupplyBar } from './supply-bar.js';

/** How the part stands, and its figures a year over all plants. */
export function PartHead({ part: { state, coverage, layer, system, makers } }: { part: ChainPart }) {
  const { t, say, lang } = useWords();
  return (
    <section className={`card ${styles.head}`} aria-label={t('partState')}>
      <p className={styles.state}>
        <PartSign state={state} {...(coverage && { suppliers: coverage.sources.suppliers.sources })} />
        <span className="quiet">
          {say(layer)} · {say(system)}
        </span>
      </p>
      {coverage === null ? (
        <p>{t('partNoNeed', { n: makers })}</p>
      ) : (
        <dl className={styles.facts}>
          <div>
            <dt>{t('unitsYear')}</dt>
            <dd>
              {coverage.units === null
                ? `— ${t('unknown')}`
                : `${number(coverage.units)} ${coverage.unit ?? ''}`}
            </dd>
          </div>
          <div>
            <dt>{t('valueYear')}</dt>
            <dd>
              <Amount of={coverage.value} unit="CNY" />
              {coverage.unvalued > 0 && (
                <span className={styles.small}> {t('unvaluedUses', { n: coverage.unvalued })}</span>
              )}
            </dd>
          </div>
          <div className={styles.wide}>
            <dt>{t('localSupply')}</dt>
            <dd>
              <SupplyBar rate={coverage.localSupplyRate} />
            </dd>
          </div>
          <div>
            <dt>{t('localValue')}</dt>
            <dd>
              {coverage.localValueShare
                ? boundsText(coverage.localValueShare, 'share', lang)
                : `— ${t('unknown')}`}
            </dd>
          </div>
          <div>
            <dt>{t('sourceKnown')}</dt>
            <dd>{coverage.known === null ? `— ${t('unknown')}` : percent(coverage.known)}</dd>
          </div>
          <div>
            <dt>{t('makersHere')}</dt>
            <dd>{number(makers)}</dd>
          </div>
        </dl>
      )}
    </section>
  );
}
