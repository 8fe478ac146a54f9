import type { TaskDetail } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import rows from '../rows/rows.module.css';
import { usePaging } from '../rows/use-paging.js';
import { StageWord } from './stage-word.js';
import styles from './things-list.module.css';

type Thing = TaskDetail['things'][number]['things'][number];

/** The things in the register behind a milestone: those that count, and those that would if they were further. */
export function ThingsList({ title, things }: { title: string; things: Thing[] }) {
  const { t } = useWords();
  const counting = things.filter(({ counts }) => counts).length;
  const { shown, pager } = usePaging(things, 10);
  return (
    <details className={styles.things}>
      <summary>
        {title} <span className="quiet">{t('thingsCount', { counting, count: things.length })}</span>
      </summary>
      <table className={rows.rows}>
        <thead>
          <tr>
            <th scope="col">{t('thing')}</th>
            <th scope="col">{t('stage')}</th>
            <th scope="col" className={rows.wide}>
              {t('date')}
            </th>
            <th scope="col">{t('counts')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ name, enterprise, stage, date, counts, fact }) => (
            <tr key={`${fact.row}.${fact.field}`}>
              <th scope="row">
                <Door to={{ fact: `${fact.row}.${fact.field}` }} title={name}>
                  <span className="two-lines">{name}</span>
                </Door>
                {enterprise && enterprise.name !== name && (
                  <div className="quiet two-lines" title={enterprise.name}>
                    {enterprise.name}
                  </div>
                )}
              </th>
              <td>
                <StageWord stage={stage} />
              </td>
              <td className={`${rows.wide} ${rows.narrow}`}>{date ?? `— ${t('unknown')}`}</td>
              <td className={rows.narrow}>{counts ? `✔ ${t('countsYes')}` : `◇ ${t('countsNo')}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {pager}
    </details>
  );
}
