import type { Assessment } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import rows from '../rows/rows.module.css';

/** The score, item by item; open items may still give points. */
export function ScoreCard({ score }: { score: NonNullable<Assessment['score']> }) {
  const { t, say } = useWords();
  return (
    <section className="card" aria-labelledby="score-heading">
      <CardHeading
        id="score-heading"
        title={t('score')}
        note={t('scoreNote', {
          total: number(score.total),
          of: number(score.of),
          unknown: number(score.unknown),
        })}
      />
      <table className={rows.rows}>
        <thead>
          <tr>
            <th scope="col">{t('scoreItem')}</th>
            <th scope="col" className={rows.number}>
              {t('points')}
            </th>
            <th scope="col" className={rows.number}>
              {t('pointsOf')}
            </th>
          </tr>
        </thead>
        <tbody>
          {score.items.map(({ id, text, points, of }) => (
            <tr key={id} id={`line-${id}`}>
              <th scope="row">
                {say(text)} <span className="quiet">{id}</span>
              </th>
              <td className={rows.number}>{points === null ? `◇ ${t('scoreOpen')}` : number(points)}</td>
              <td className={rows.number}>{number(of)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
