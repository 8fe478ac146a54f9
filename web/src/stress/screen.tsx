import type { ReactNode } from 'react';
import { useStressScreen } from '../api/queries.js';
import { Says } from '../figure/says.js';
import { useWords } from '../i18n/use-words.js';
import { usePlace } from '../place/use-place.js';
import { answerOf } from '../states/answer-of.js';
import { AdviceCard } from './advice-card.js';
import { Assumed } from './assumed.js';
import { SitesCard } from './sites-card.js';
import styles from './stress.module.css';

/** Every single site by itself: the worst in one sentence, what to do, the sites in order. */
export function Screen({ ask }: { ask: ReactNode }) {
  const { t, say } = useWords();
  const { data, instead } = answerOf(useStressScreen(usePlace().asOf));
  if (!data) return instead;
  const [worst] = data.risks;
  const name = data.askFor === null ? null : data.names[data.askFor];
  return (
    <>
      <Says>{worst ? say(worst.says) : t('stressNoRisk')}</Says>
      {ask}
      <AdviceCard advice={data.advice} />
      <SitesCard screen={data} />
      {(name !== null || data.falseSecondSources.length > 0) && (
        <section className={`card ${styles.notes}`}>
          {name && <p>◇ {t('stressAskReturn', { name: say(name) })}</p>}
          {data.falseSecondSources.length > 0 && (
            <details>
              <summary>
                ▲ {t('stressFalse')} ({data.falseSecondSources.length})
              </summary>
              <ul>
                {data.falseSecondSources.map((f) => (
                  <li key={f.says.en}>{say(f.says)}</li>
                ))}
              </ul>
            </details>
          )}
        </section>
      )}
      <Assumed assumptions={data.assumptions} />
    </>
  );
}
