import type { RegionsPage } from '../api/types.js';
import { Amount } from '../figure/amount.js';
import { CardHeading } from '../figure/card-heading.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import rows from '../rows/rows.module.css';
import styles from './regions.module.css';

type Region = RegionsPage['regions'][number];
type Firms = Region['offers'][number]['firms'];

/** Firms that a row names before it counts the rest. */
const NAMED = 3;

/** A region: its sentence, what it makes that the zone lacks, how cooperation stands, and what the zone could offer it. */
export function RegionCard({ region }: { region: Region }) {
  const { say } = useWords();
  const { id, name, note, says, offers, cooperation, leads } = region;
  return (
    <section className={`card ${styles.region}`} aria-labelledby={`region-${id}`} data-region={id}>
      <CardHeading id={`region-${id}`} title={say(name)} note={note ? say(note) : ''} />
      <p>{say(says)}</p>
      {offers.length > 0 && <Offers offers={offers} />}
      {cooperation.length > 0 && <CooperationTable items={cooperation} />}
      {leads.total > 0 && <Leads leads={leads} />}
    </section>
  );
}

/** Firms, each the door to the cell that says what it makes. */
function FirmDoors({ firms, of = firms.length }: { firms: Firms; of?: number }) {
  const { t } = useWords();
  const named = firms.slice(0, NAMED);
  return (
    <span className={styles.firms}>
      {named.map(({ id, name, row }) => (
        <Door key={id} to={{ fact: `${row}.products` }}>
          {name}
        </Door>
      ))}
      {of > named.length && (
        <span className="quiet">{t('regionsMore', { n: number(of - named.length) })}</span>
      )}
    </span>
  );
}

function Offers({ offers }: Pick<Region, 'offers'>) {
  const { t, say } = useWords();
  return (
    <table className={`${rows.rows} ${rows.stacked} ${styles.table}`}>
      <thead>
        <tr>
          <th scope="col">{t('regionsLacks')}</th>
          <th scope="col" className={rows.number}>
            {t('regionsYear')}
          </th>
          <th scope="col">{t('regionsMadeThere')}</th>
        </tr>
      </thead>
      <tbody>
        {offers.map(({ part, uncovered, firms }) => (
          <tr key={part.id} data-offer={part.id}>
            <th scope="row">
              <Door to={{ page: 'chain', part: part.id }}>{say(part.name)}</Door>
            </th>
            <td className={rows.number} data-label={t('regionsYear')}>
              <Amount of={uncovered?.high ?? null} unit="CNY" />
            </td>
            <td data-label={t('regionsMadeThere')}>
              <FirmDoors firms={firms} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CooperationTable({ items }: { items: Region['cooperation'] }) {
  const { t } = useWords();
  const unknown = <span className="quiet">— {t('unknown')}</span>;
  return (
    <table className={`${rows.rows} ${rows.stacked} ${styles.table}`}>
      <thead>
        <tr>
          {(
            [
              'regionsArea',
              'regionsPartner',
              'regionsStage',
              'regionsOwner',
              'regionsDate',
              'regionsResult',
            ] as const
          ).map((word) => (
            <th key={word} scope="col">
              {t(word)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map(({ area, partner, stage, owner, next, result, state, row }) => (
          <tr key={row} data-cooperation={state}>
            <th scope="row">{area === null ? unknown : t(`regionsArea_${area}`)}</th>
            <td data-label={t('regionsPartner')}>
              <Door to={{ fact: `${row}.partner` }}>{partner}</Door>
            </td>
            <td data-label={t('regionsStage')}>{stage ?? unknown}</td>
            <td data-label={t('regionsOwner')}>{owner ?? unknown}</td>
            <td data-label={t('regionsDate')} className={rows.narrow}>
              {t(`regionsState_${state}`)} {next}
            </td>
            <td data-label={t('regionsResult')}>{result ?? unknown}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Leads({ leads }: Pick<Region, 'leads'>) {
  const { t, say } = useWords();
  return (
    <details>
      <summary>{t('regionsLeads', { n: number(leads.total) })}</summary>
      <table className={`${rows.rows} ${rows.stacked} ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col">{t('regionsPart')}</th>
            <th scope="col">{t('regionsMadeHere')}</th>
          </tr>
        </thead>
        <tbody>
          {leads.first.map(({ part, firms, first }) => (
            <tr key={part.id}>
              <th scope="row">{say(part.name)}</th>
              <td data-label={t('regionsMadeHere')}>
                <FirmDoors firms={first} of={firms} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {leads.total > leads.first.length && (
        <p className="quiet">{t('regionsLeadsMore', { n: number(leads.total - leads.first.length) })}</p>
      )}
    </details>
  );
}
