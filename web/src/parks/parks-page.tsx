import { useEffect } from 'react';
import { useMayWrite, useMe, useParks } from '../api/queries.js';
import { CardHeading } from '../figure/card-heading.js';
import { Says } from '../figure/says.js';
import { useWords } from '../i18n/use-words.js';
import { usePlace } from '../place/use-place.js';
import { PageFrame } from '../shell/page-frame.js';
import frame from '../shell/page-frame.module.css';
import { answerOf } from '../states/answer-of.js';
import { Conflicts } from './conflicts.js';
import { Overrides } from './overrides.js';
import { ParkCard } from './park-card.js';
import { ParkMap } from './park-map.js';
import styles from './parks.module.css';
import { Placement } from './placement.js';

/** The parks with their room, and which project should go to which; of an operator its own park. */
export default function ParksPage() {
  const { t } = useWords();
  const isOperator = useMe().data?.visitor?.role === 'park-operator';
  if (isOperator) return <OwnPage />;
  return <PageFrame title={() => t('page_parks')}>{() => <Parks />}</PageFrame>;
}

/** The page of a park operator, which sees nothing of the plan. */
function OwnPage() {
  const { t } = useWords();
  useEffect(() => {
    document.title = `${t('page_parks')} · ${t('product')}`;
  });
  return (
    <div className={frame.frame}>
      <main id="content" tabIndex={-1} className={frame.main}>
        <h1>{t('page_parks')}</h1>
        <Parks />
      </main>
    </div>
  );
}

function Parks() {
  const { t, say } = useWords();
  const mayWrite = useMayWrite();
  const { data, instead } = answerOf(useParks(usePlace().asOf));
  if (!data) return instead;
  return (
    <>
      <Says>{say(data.says)}</Says>
      <div className={styles.where}>
        <ParkMap page={data} />
        <div className={styles.parks}>
          {data.parks.map((park) => (
            <ParkCard key={park.park} park={park} page={data} />
          ))}
        </div>
      </div>
      <Conflicts conflicts={data.conflicts} />
      <Overrides overrides={data.overrides} mayWrite={mayWrite} />
      {data.projects.length > 0 && (
        <section className={`card ${styles.placements}`} aria-labelledby="placed-heading">
          <CardHeading id="placed-heading" title={t('parksPlaced')} note={t('parksPlacedNote')} />
          {data.projects.map((project) => (
            <Placement key={project.id} project={project} page={data} mayWrite={mayWrite} />
          ))}
        </section>
      )}
      {data.binding.length > 0 && (
        <section className="card" aria-labelledby="binding-heading">
          <CardHeading id="binding-heading" title={t('parksBinding')} note="" />
          <ul className={styles.list}>
            {data.binding.map((b) => (
              <li key={b.says.en}>{say(b.says)}</li>
            ))}
          </ul>
        </section>
      )}
      {data.cautions.length > 0 && (
        <section className={styles.assumed} aria-labelledby="assumed-heading">
          <h2 id="assumed-heading">{t('parksAssumed')}</h2>
          <ul className={styles.list}>
            {data.cautions.map((c) => (
              <li key={c.code}>{say(c.says)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
