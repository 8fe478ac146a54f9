import Button from 'antd/es/button';
import { useState } from 'react';
import { ApiError, tell } from '../api/fetch.js';
import { client } from '../api/queries.js';
import type { ParksPage } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { useWords } from '../i18n/use-words.js';
import styles from './parks.module.css';

/** What officers said and what still counts, each with the way to take it back. */
export function Overrides({ overrides, mayWrite }: Pick<ParksPage, 'overrides'> & { mayWrite: boolean }) {
  const { t, say } = useWords();
  const [fault, setFault] = useState<string | null>(null);
  const standing = overrides.filter((o) => o.state !== 'undone' && o.state !== 'replaced');
  if (standing.length === 0) return null;
  const undo = async (id: number) => {
    setFault(null);
    try {
      await tell('POST', `/api/parks/overrides/${id}/undo`, {});
      await client.invalidateQueries({ queryKey: ['parks'] });
    } catch (error) {
      const detail = error instanceof ApiError ? error.detail : null;
      setFault(detail ? say(detail) : t('failedReach'));
    }
  };
  return (
    <section className="card" aria-labelledby="overrides-heading">
      <CardHeading id="overrides-heading" title={t('parksOverrides')} note="" />
      <ul className={styles.list}>
        {standing.map((o) => (
          <li key={o.id} data-override={o.id}>
            {say(o.says)}{' '}
            {mayWrite && (
              <Button size="small" onClick={() => void undo(o.id)}>
                {t('parksUndo', { id: o.id })}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p role="alert" className={fault === null ? 'unseen' : styles.fault}>
        {fault}
      </p>
    </section>
  );
}
