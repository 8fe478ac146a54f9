import type { Goal, Mover } from '../api/types.js';
import { largeColumn, yearToDate } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { CardHeading } from '../figure/card-heading.js';
import { MoverRow } from './mover-row.js';
import styles from './movers-card.module.css';
import rows from '../rows/rows.module.css';

interface MoversCardProps {
  goal: Goal;
  risers: Mover[];
  fallers: Mover[];
}

/** Who moved the figure most, up and down, against the same period last year. */
export function MoversCard({ goal, risers, fallers }: MoversCardProps) {
  const { t, lang } = useWords();
  const months = goal.through ? yearToDate(goal.through, lang) : '';
  const groups = [
    { name: t('risers'), movers: risers },
    { name: t('fallers'), movers: fallers },
  ];
  return (
    <section className={`card ${styles.card}`} aria-labelledby="movers-heading">
      <CardHeading
        id="movers-heading"
        title={t('movers')}
        note={t('moversNote', { months, unit: largeColumn(lang).unit })}
      >
        <Door to={{ goal: goal.id }}>{t('allContributions')}</Door>
      </CardHeading>
      <table className={`${rows.rows} ${rows.fill}`}>
        <thead>
          <tr>
            <th scope="col">{t('enterprise')}</th>
            <th scope="col" className={rows.wide}>
              {t('layer')}
            </th>
            <th scope="col" className={rows.number}>
              {t('value')}
            </th>
            <th scope="col" className={rows.number}>
              {t('growthColumn')}
            </th>
            <th scope="col" className={rows.number}>
              {t('effect')}
            </th>
          </tr>
        </thead>
        {groups.map(({ name, movers }) => (
          <tbody key={name} aria-label={name}>
            {movers.map((mover) => (
              <MoverRow key={mover.id} goal={goal.id} mover={mover} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
