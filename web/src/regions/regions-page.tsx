import { useRegions } from '../api/queries.js';
import type { RegionsPage as Answer } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { Says } from '../figure/says.js';
import { percent } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { usePlace } from '../place/use-place.js';
import rows from '../rows/rows.module.css';
import { PageFrame } from '../shell/page-frame.js';
import { answerOf } from '../states/answer-of.js';
import { RegionCard } from './region-card.js';
import styles from './regions.module.css';

/** The partner regions: what each could supply and buy, how cooperation stands, and which part is near to what the zone makes. */
export default function RegionsPage() {
  const { t } = useWords();
  return <PageFrame title={() => t('page_regions')}>{() => <Regions />}</PageFrame>;
}

function Regions() {
  const { t, say } = useWords();
  const { data, instead } = answerOf(useRegions(usePlace().asOf));
  if (!data) return instead;
  return (
    <>
      <Says>{say(data.says)}</Says>
      {data.regions.map((region) => (
        <RegionCard key={region.id} region={region} />
      ))}
      {data.nextParts && data.nextParts.length > 0 && <NextParts parts={data.nextParts} />}
      <section className={styles.assumed} aria-labelledby="assumed-heading">
        <h2 id="assumed-heading">{t('regionsAssumed')}</h2>
        <ul>
          {data.assumptions.map((a) => (
            <li key={a.en}>{say(a)}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

function NextParts({ parts }: { parts: NonNullable<Answer['nextParts']> }) {
  const { t, say } = useWords();
  return (
    <section className="card" aria-labelledby="next-heading">
      <CardHeading id="next-heading" title={t('regionsNext')} note={t('regionsNextNote')} />
      <table className={rows.rows}>
        <thead>
          <tr>
            <th scope="col">{t('regionsPart')}</th>
            <th scope="col" className={rows.number}>
              {t('regionsDensity')}
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ part, density }) => (
            <tr key={part.id}>
              <th scope="row">{say(part.name)}</th>
              <td className={rows.number}>{percent(density)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
