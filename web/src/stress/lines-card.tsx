import type { StressPage } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import rows from '../rows/rows.module.css';
import { Because } from './because.js';
import { useDays } from './days.js';
import styles from './stress.module.css';

type Line = StressPage['lines'][number];

/** The lines that stop or lose units: when, how many units by who is served first, and on demand why. */
export function LinesCard({ answer }: { answer: StressPage }) {
  const { t } = useWords();
  const { days } = useDays();
  const hit = answer.lines.filter((l) => l.ttsAlone !== null || l.lost.worst > 0 || l.because.length > 0);
  const within = hit.filter((l) => l.ttsAlone !== null && l.ttsAlone < answer.days).length;
  return (
    <section className="card" aria-labelledby="lines-heading">
      <CardHeading
        id="lines-heading"
        title={t('stressLinesTitle')}
        note={t('stressLinesNote', { n: number(within), days: days(answer.days) })}
      />
      {hit.length === 0 ? (
        <p className="quiet">{t('stressLinesNone')}</p>
      ) : (
        <table className={`${rows.rows} ${rows.stacked} ${styles.lines}`}>
          <thead>
            <tr>
              <th scope="col">{t('stressLine')}</th>
              <th scope="col" className={rows.number}>
                {t('stressAlone')}
              </th>
              <th scope="col">{t('stressStopsOn')}</th>
              <th scope="col" className={rows.number}>
                {t('stressLost')}
              </th>
              <th scope="col">{t('stressBecause')}</th>
            </tr>
          </thead>
          <tbody>
            {hit.map((line) => (
              <LineRow key={line.line} line={line} answer={answer} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function LineRow({ line, answer }: { line: Line; answer: StressPage }) {
  const { t, say } = useWords();
  const { lasts } = useDays();
  const { best, proportional, worst } = line.lost;
  const [low, high] = [Math.min(best, proportional, worst), Math.max(best, proportional, worst)];
  const name = answer.names[line.line];
  return (
    <tr>
      <th scope="row">{name ? say(name) : line.line}</th>
      <td className={rows.number} data-label={t('stressAlone')}>
        {lasts(line.ttsAlone)}
      </td>
      <td data-label={t('stressStopsOn')} className={rows.narrow}>
        {line.stopsOn ?? '—'}
      </td>
      <td className={rows.number} data-label={t('stressLost')}>
        <span>
          {number(low)}
          {Math.round(high) !== Math.round(low) && (
            <>
              {` – ${number(high)}`}{' '}
              <span className="quiet">{t('stressAlike', { n: number(proportional) })}</span>
            </>
          )}
        </span>
      </td>
      <td data-label={t('stressBecause')} className={styles.because}>
        <Because line={line} answer={answer} />
      </td>
    </tr>
  );
}
