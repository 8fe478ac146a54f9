import Button from 'antd/es/button';
import Popconfirm from 'antd/es/popconfirm';
import type { ImportPage } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { usePlace } from '../place/use-place.js';
import filters from '../rows/filters.module.css';
import { FindBox } from '../rows/find-box.js';
import rows from '../rows/rows.module.css';
import { usePaging } from '../rows/use-paging.js';
import styles from './import.module.css';
import type { Telling } from './use-telling.js';

/** Sources a page. */
const AT_ONCE = 20;

/** Every source that was taken in: by whom, when, how many rows, and whether it counts. */
export function SourcesCard({ sources, telling }: Pick<ImportPage, 'sources'> & { telling: Telling }) {
  const { t } = useWords();
  const find = usePlace().find?.toLowerCase() ?? '';
  const found = sources.filter(({ name }) => name.toLowerCase().includes(find));
  const { shown, pager } = usePaging(found, AT_ONCE);
  return (
    <section className="card" aria-labelledby="sources-heading">
      <CardHeading id="sources-heading" title={t('importSources')} note={t('importSourcesNote')} />
      <div className={`${filters.filters} screen-only`} role="search" aria-label={t('importSourcesFind')}>
        <FindBox label={t('importSourcesFind')} />
      </div>
      {found.length === 0 && <p className="quiet">{t('importSourcesNone')}</p>}
      <table className={`${rows.rows} ${rows.stacked} ${styles.sources}`}>
        <thead>
          <tr>
            <th scope="col">{t('importFile')}</th>
            <th scope="col">{t('importAccepted')}</th>
            <th scope="col">{t('importBy')}</th>
            <th scope="col">{t('importState')}</th>
            <th scope="col">
              <span className="unseen">{t('actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ sha256, name, accepted, read, by, at, withdrawn }) => (
            <tr key={`${sha256} ${at}`} data-source={name}>
              <th scope="row">{name}</th>
              <td data-label={t('importAccepted')}>
                {number(accepted)} / {number(read)}
              </td>
              <td data-label={t('importBy')}>
                {by} <span className="quiet">{at}</span>
              </td>
              <td data-label={t('importState')}>
                {withdrawn ? t('importWithdrawn', withdrawn) : t('importCounts_live')}
              </td>
              <td>
                {withdrawn === null && (
                  <Popconfirm
                    title={t('importWithdrawAsk', { name })}
                    okText={t('importWithdraw')}
                    cancelText={t('cancel')}
                    onConfirm={() => telling.tell('withdraw', { source: sha256 })}
                  >
                    <Button size="small" disabled={telling.busy}>
                      {t('importWithdraw')}
                    </Button>
                  </Popconfirm>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {pager}
    </section>
  );
}
