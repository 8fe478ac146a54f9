import type { Way } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { useWords } from '../i18n/use-words.js';
import styles from './assessment.module.css';
import { sharedChanges } from './shared-changes.js';

/** The least that would have to change, in a card of its own. */
export function WaysCard({ title, ways }: { title: string; ways: Way[] }) {
  const { t } = useWords();
  return (
    <section className="card" aria-labelledby="ways-heading">
      <CardHeading id="ways-heading" title={title} note={ways.length > 0 ? t('leastNote') : ''} />
      {ways.length > 0 ? <WaysList ways={ways} /> : <p>{t('leastNone')}</p>}
    </section>
  );
}

/** Ways to a rung: what all of them ask for once, then what each asks for besides. */
export function WaysList({ ways }: { ways: Way[] }) {
  const { t, say } = useWords();
  const { shared, apart } = sharedChanges(ways);
  return (
    <div className={styles.ways}>
      <ul>
        {shared.map((change) => (
          <li key={change.part}>{say(change.text)}</li>
        ))}
      </ul>
      {apart.length > 0 && (
        <>
          <p>{t(shared.length > 0 ? 'andOneOf' : 'oneOf')}</p>
          <ol>
            {apart.map((changes, i) => (
              <li key={i}>
                <ul>
                  {changes.map((change) => (
                    <li key={change.part}>{say(change.text)}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        </>
      )}
      {ways[0]?.verdict === 'needs-person' && <p className="quiet">{t('thenPerson')}</p>}
    </div>
  );
}
