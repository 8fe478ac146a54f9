import type { TaskDetail } from '../api/types.js';
import { Amount, Change } from '../figure/amount.js';
import { useWords } from '../i18n/use-words.js';
import rows from '../rows/rows.module.css';
import { usePaging } from '../rows/use-paging.js';
import { StageWord } from './stage-word.js';

type Upgrade = TaskDetail['upgrades'][number];

/** Upgrade projects with the output of their enterprises in the year before the work and in the year after it. */
export function UpgradeTable({ upgrades }: { upgrades: Upgrade[] }) {
  const { t, say } = useWords();
  const { shown, pager } = usePaging(upgrades, 8);
  return (
    <section aria-label={t('upgradesTitle')}>
      <h3>{t('upgradesTitle')}</h3>
      <table className={`${rows.rows} ${rows.stacked}`}>
        <thead>
          <tr>
            <th scope="col">{t('project')}</th>
            <th scope="col">{t('stage')}</th>
            <th scope="col" className={rows.number}>
              {t('investment')}
            </th>
            <th scope="col" className={rows.number}>
              {t('before')}
            </th>
            <th scope="col" className={rows.number}>
              {t('after')}
            </th>
            <th scope="col" className={rows.number}>
              {t('change')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((upgrade, i) => (
            <tr key={i}>
              <th scope="row">
                <span className="two-lines" title={upgrade.project}>
                  {upgrade.project}
                </span>
                {upgrade.enterprise.name !== upgrade.project && (
                  <div className="quiet two-lines" title={upgrade.enterprise.name}>
                    {upgrade.enterprise.name}
                  </div>
                )}
                <div className="quiet">{say(upgrade.says)}</div>
              </th>
              <td className={rows.narrow} data-label={t('stage')}>
                <StageWord stage={upgrade.stage} /> <span className="quiet">{upgrade.stageDate}</span>
              </td>
              <td className={rows.number} data-label={t('investment')}>
                <Amount of={upgrade.investment} unit="CNY" />
              </td>
              <td className={rows.number} data-label={t('before')}>
                <YearAmount of={upgrade.before} />
              </td>
              <td className={rows.number} data-label={t('after')}>
                <YearAmount of={upgrade.after} />
              </td>
              <td className={rows.number} data-label={t('change')}>
                <Change of={upgrade.change} unit="CNY" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {pager}
    </section>
  );
}

function YearAmount({ of }: { of: Upgrade['before'] }) {
  return (
    <>
      <Amount of={of?.output ?? null} unit="CNY" />
      {of && <div className="quiet">{of.year}</div>}
    </>
  );
}
