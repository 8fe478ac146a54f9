import Button from 'antd/es/button';
import { tell } from '../api/fetch.js';
import type { ParksPage } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { useWords } from '../i18n/use-words.js';
import { Fault } from '../states/fault.js';
import { useAct } from '../states/use-act.js';
import styles from './parks.module.css';

/** What officers said and what still counts, each with the way to take it back. */
export function Overrides({ overrides, mayWrite }: Pick<ParksPage, 'overrides'> & { mayWrite: boolean }) {
  const { t, say } = useWords();
  const { busy, fault, act } = useAct('parks');
  const standing = overrides.filter((o) => o.state !== 'undone' && o.state !== 'replaced');
  if (standing.length === 0) return null;
  const undo = (id: number) => act(() => tell('POST', `/api/parks/overrides/${id}/undo`, {}));
  return (
    <section className="card" aria-labelledby="overrides-heading">
      <CardHeading id="overrides-heading" title={t('parksOverrides')} note="" />
      <ul className={styles.list}>
        {standing.map((o) => (
          <li key={o.id} data-override={o.id}>
            {say(o.says)}{' '}
            {mayWrite && (
              <Button size="small" disabled={busy} onClick={() => void undo(o.id)}>
                {t('parksUndo', { id: o.id })}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Fault says={fault} />
    </section>
  );
}
