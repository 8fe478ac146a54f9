import { useOverseas } from '../api/queries.js';
import { Says } from '../figure/says.js';
import { useWords } from '../i18n/use-words.js';
import { usePlace } from '../place/use-place.js';
import { PageFrame } from '../shell/page-frame.js';
import { answerOf } from '../states/answer-of.js';
import { CriteriaCard } from './criteria-card.js';
import { FirmsCard } from './firms-card.js';
import { MarketsCard } from './markets-card.js';
import { questionOf } from './overseas-question.js';
import styles from './overseas.module.css';
import { SupportLine } from './support-line.js';
import { YearsCard } from './years-card.js';

/** The zone's suppliers abroad: exports, readiness by criteria, markets by code, and each firm with what it lacks. */
export default function OverseasPage() {
  const { t } = useWords();
  return <PageFrame title={() => t('page_overseas')}>{() => <Overseas />}</PageFrame>;
}

function Overseas() {
  const { t, say } = useWords();
  const { data, instead } = answerOf(useOverseas(questionOf(usePlace())));
  if (!data) return instead;
  return (
    <>
      <Says>{say(data.says)}</Says>
      {data.firms === 0 ? (
        <p className="card">{t('overseasEmpty')}</p>
      ) : (
        <>
          <div className={styles.pair}>
            <YearsCard years={data.years} />
            <CriteriaCard criteria={data.criteria} />
          </div>
          <FirmsCard overseas={data} />
          <MarketsCard trade={data.trade} codes={data.codes} />
          <SupportLine support={data.support} />
        </>
      )}
      <section className={styles.assumed} aria-labelledby="assumed-heading">
        <h2 id="assumed-heading">{t('overseasAssumed')}</h2>
        <ul>
          {data.assumptions.map((a) => (
            <li key={a.en}>{say(a)}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
