import type { Goal } from '../api/types.js';
import { Amount } from '../figure/amount.js';
import { CardHeading } from '../figure/card-heading.js';
import { LayerTable } from '../figure/layer-table.js';
import { number, shares } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import rows from '../rows/rows.module.css';
import styles from './parts-card.module.css';

/** The figure by trust, by chain layer and by park; and beside it what must not be added to it. */
export function PartsCard({ goal }: { goal: Goal }) {
  const { t } = useWords();
  return (
    <section className={`card ${styles.card}`} aria-labelledby="parts-heading">
      <CardHeading id="parts-heading" title={t('partsTitle')} note="" />
      <TrustTable goal={goal} />
      <LayerTable goal={goal} />
      <ParkTable goal={goal} />
      <BesideList goal={goal} />
    </section>
  );
}

function TrustTable({ goal }: { goal: Goal }) {
  const { t } = useWords();
  const known = goal.byTrust.filter(({ facts }) => facts > 0);
  if (known.length === 0) return null;
  const parts = shares(known.map(({ value }) => value));
  return (
    <table className={rows.rows}>
      <thead>
        <tr>
          <th scope="col">{t('trust')}</th>
          <th scope="col" className={rows.number}>
            {t('figureColumn')}
          </th>
          <th scope="col" className={rows.number}>
            {t('share')}
          </th>
          <th scope="col" className={rows.number}>
            {t('cells')}
          </th>
        </tr>
      </thead>
      <tbody>
        {known.map(({ trust, value, facts }, i) => (
          <tr key={trust}>
            <th scope="row">{t(`trust_${trust}`)}</th>
            <td className={rows.number}>
              <Amount of={value} unit={goal.unit} />
            </td>
            <td className={rows.number}>{parts[i] ?? '—'}</td>
            <td className={rows.number}>{number(facts)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ParkTable({ goal }: { goal: Goal }) {
  const { t, say } = useWords();
  if (goal.parks.length === 0) return null;
  return (
    <table className={rows.rows}>
      <thead>
        <tr>
          <th scope="col">{t('park')}</th>
          <th scope="col" className={rows.number}>
            {t('parkAtTheTime')}
          </th>
          <th scope="col" className={rows.number}>
            {t('parkToday')}
          </th>
        </tr>
      </thead>
      <tbody>
        {goal.parks.map(({ park, name, atTheTime, today }) => (
          <tr key={park}>
            <th scope="row">{say(name)}</th>
            <td className={rows.number}>
              <Amount of={atTheTime} unit={goal.unit} />
            </td>
            <td className={rows.number}>
              <Amount of={today} unit={goal.unit} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function BesideList({ goal }: { goal: Goal }) {
  const { t, say } = useWords();
  if (goal.beside.length === 0) return null;
  return (
    <div>
      <h3>{t('besideTitle')}</h3>
      <ul>
        {goal.beside.map(({ id, name, value, at, enterprises }) => (
          <li key={id}>
            {say(name)} <Amount of={value} unit="CNY" />{' '}
            <span className="quiet">
              {at} · {t('byFirms', { count: number(enterprises) })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
