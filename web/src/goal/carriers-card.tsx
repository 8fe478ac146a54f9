import type { Explanation } from '../api/types.js';
import { Amount } from '../figure/amount.js';
import { CardHeading } from '../figure/card-heading.js';
import { EnterpriseDoor } from '../figure/enterprise-door.js';
import { figure, percent, written } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import rows from '../rows/rows.module.css';
import { usePaging } from '../rows/use-paging.js';

/** Whose rows stand behind the figure today. */
const COUNTED = new Set(['fall', 'ending']);

/** Who carries the gap to the target, and what each would add if it were settled. */
export function CarriersCard({ explanation }: { explanation: Explanation }) {
  const { t, lang, say } = useWords();
  const { gap, carriers, unit, goal } = explanation;
  const { shown, pager } = usePaging(carriers, 10);
  const note = gap
    ? t(gap.of === 'forecast' ? 'gapToForecast' : 'gapToFigure', {
        amount: written(figure(Math.max(0, gap.amount), unit, lang)),
        target: written(figure(gap.target, unit, lang)),
      })
    : '';
  return (
    <section className="card" aria-labelledby="carriers-heading">
      <CardHeading id="carriers-heading" title={t('carriersTitle')} note={note} />
      <table className={rows.rows}>
        <thead>
          <tr>
            <th scope="col">{t('enterprise')}</th>
            <th scope="col" className={rows.wide}>
              {t('burden')}
            </th>
            <th scope="col" className={rows.number}>
              {t('worth')}
            </th>
            <th scope="col" className={rows.number}>
              {t('ofGap')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ enterprise, burden, worth, share, says }, i) => (
            <tr key={i}>
              <th scope="row">
                <EnterpriseDoor enterprise={enterprise} goal={COUNTED.has(burden) ? goal : null} />
                <div className="quiet">{say(says)}</div>
              </th>
              <td className={`${rows.wide} ${rows.narrow}`}>{t(`burden_${burden}`)}</td>
              <td className={rows.number}>
                <Amount of={worth} unit={unit} />
              </td>
              <td className={rows.number}>{share === null ? '—' : percent(share)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {pager}
    </section>
  );
}
