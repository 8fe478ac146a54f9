import type { StressScreen } from '../api/types.js';
import { Amount, Unknown } from '../figure/amount.js';
import { CardHeading } from '../figure/card-heading.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { go, usePlace } from '../place/use-place.js';
import { Pager } from '../rows/pager.js';
import rows from '../rows/rows.module.css';
import { Days, useDays } from './days.js';

/** Sites that a page of the list shows. */
const PAGE_SIZE = 25;

/** The sites by days short × loss; each opens what its stop comes to. */
export function SitesCard({ screen: { sites, names } }: { screen: StressScreen }) {
  const { t, say } = useWords();
  const { from: asked } = usePlace();
  const from = /^\d{1,6}$/.test(asked ?? '') && Number(asked) < sites.length ? Number(asked) : 0;
  return (
    <section className="card" aria-labelledby="sites-heading">
      <CardHeading
        id="sites-heading"
        title={t('stressAllTitle')}
        note={t('stressAllNote', { n: number(sites.length) })}
      />
      <table className={`${rows.rows} ${rows.stacked}`}>
        <thead>
          <tr>
            <th scope="col">{t('stressSite')}</th>
            {(['stressLasts', 'stressReturns', 'stressGap', 'stressLossLeast', 'stressLines'] as const).map(
              (word) => (
                <th key={word} scope="col" className={rows.number}>
                  {t(word)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {sites.slice(from, from + PAGE_SIZE).map((site) => (
            <SiteRow
              key={site.site}
              site={site}
              name={say(names[site.site] ?? { en: site.site, zh: site.site })}
            />
          ))}
        </tbody>
      </table>
      {sites.length > PAGE_SIZE && (
        <Pager
          from={from}
          size={PAGE_SIZE}
          of={sites.length}
          to={(next) => go({ from: next ? String(next) : null })}
        />
      )}
    </section>
  );
}

function SiteRow({ site, name }: { site: StressScreen['sites'][number]; name: string }) {
  const { t } = useWords();
  const { lasts, days } = useDays();
  const { tts, recoveryDays, gapDays, loss, lines, usual } = site;
  return (
    <tr>
      <th scope="row">
        <Door
          title={name}
          to={{
            stop: site.site,
            from: null,
            days: recoveryDays === null ? String(usual?.recoveryDays ?? 20) : null,
          }}
        >
          <span className="two-lines">{name}</span>
        </Door>
        {site.enterprise !== null && site.enterprise !== name && (
          <div className="quiet">{site.enterprise}</div>
        )}
      </th>
      <td className={rows.number} data-label={t('stressLasts')}>
        <span>
          {lasts(tts)}
          {usual && usual.tts !== tts && (
            <div className="quiet">{t('stressUsual', { value: lasts(usual.tts) })}</div>
          )}
        </span>
      </td>
      <td className={rows.number} data-label={t('stressReturns')}>
        <span>
          <Days of={recoveryDays} />
          {usual?.recoveryDays != null && recoveryDays === null && (
            <div className="quiet">{t('stressUsual', { value: days(usual.recoveryDays) })}</div>
          )}
        </span>
      </td>
      <td className={rows.number} data-label={t('stressGap')}>
        <Days of={gapDays} />
      </td>
      <td className={rows.number} data-label={t('stressLossLeast')}>
        <Amount of={loss} unit="CNY" />
      </td>
      <td className={rows.number} data-label={t('stressLines')}>
        {lines === null ? <Unknown /> : number(lines)}
      </td>
    </tr>
  );
}
