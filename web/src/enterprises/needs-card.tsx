import { useMe } from '../api/queries.js';
import type { EnterpriseProfile } from '../api/types.js';
import { Unknown } from '../figure/amount.js';
import { CardHeading } from '../figure/card-heading.js';
import { useWords } from '../i18n/use-words.js';
import { LoopSign } from '../needs/signs.js';
import { Door } from '../place/door.js';
import { pageAt } from '../place/place.js';
import rows from '../rows/rows.module.css';
import styles from './enterprises.module.css';

/** The needs of vehicle makers towards which something was done with it, and how far each has come. */
export function NeedsCard({ profile: { needs } }: { profile: EnterpriseProfile }) {
  const { t } = useWords();
  // Of what an enterprise is not invited to it is told nothing.
  const isOwn = useMe().data?.visitor?.role === 'enterprise';
  return (
    <section className={`card ${styles.card}`} aria-labelledby="needs-heading">
      <CardHeading id="needs-heading" title={t('profileNeeds')} note={t('profileNeedsNote')} />
      {needs.length === 0 ? (
        <p className="quiet">{t(isOwn ? 'profileInvitedNone' : 'profileNeedsNone')}</p>
      ) : (
        <table className={`${rows.rows} ${rows.stacked} ${styles.table}`}>
          <thead>
            <tr>
              <th scope="col">{t('needs_need')}</th>
              <th scope="col">{t('needs_buyer')}</th>
              <th scope="col">{t('needs_start')}</th>
              <th scope="col">{t('needs_loop')}</th>
            </tr>
          </thead>
          <tbody>
            {needs.map((need) => (
              <NeedRow key={need.id} need={need} isOwn={isOwn} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function NeedRow({ need, isOwn }: { need: EnterpriseProfile['needs'][number]; isOwn: boolean }) {
  const { t, say } = useWords();
  const { id, name, buyer, plant, start, state, since } = need;
  return (
    <tr data-need={id}>
      <th scope="row">
        <Door to={isOwn ? pageAt('invitations') : pageAt('needs', id)}>{name ? say(name) : id}</Door>
      </th>
      <td data-label={t('needs_buyer')}>
        {buyer ?? <Unknown />} {plant !== null && <span className="quiet">{plant}</span>}
      </td>
      <td data-label={t('needs_start')} className={rows.narrow}>
        {start ?? <Unknown />}
      </td>
      <td data-label={t('needs_loop')}>
        <span>
          <LoopSign state={state} /> <span className="quiet">{since}</span>
        </span>
      </td>
    </tr>
  );
}
