import type { Goal } from '../api/types.js';
import { Amount, Change, Unknown } from '../figure/amount.js';
import { CardHeading } from '../figure/card-heading.js';
import { number, range } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import rows from '../rows/rows.module.css';

/** The goal counted by each of its definitions, side by side; a figure opens what it is made of. */
export function DefinitionsCard({ goal }: { goal: Goal }) {
  const { t, lang, say } = useWords();
  const { unit } = goal;
  const own = { definition: null, name: null, value: goal.value, bounds: goal.bounds, facts: goal.facts };
  return (
    <section className="card" aria-labelledby="definitions-heading">
      <CardHeading id="definitions-heading" title={t('definitionsTitle')} note="" />
      <table className={rows.rows}>
        <thead>
          <tr>
            <th scope="col">{t('definition')}</th>
            <th scope="col" className={rows.number}>
              {t('figureColumn')}
            </th>
            <th scope="col" className={`${rows.number} ${rows.wide}`}>
              {t('bounds')}
            </th>
            <th scope="col" className={`${rows.number} ${rows.wide}`}>
              {t('cells')}
            </th>
          </tr>
        </thead>
        <tbody>
          {[own, ...goal.others].map(({ definition, name, value, bounds, facts }) => (
            <tr key={definition}>
              <th scope="row">
                {name ? say(name) : <strong>{t('onPage')}</strong>}
                {name === null && <div className="quiet">{say(goal.definition)}</div>}
                {name && value !== null && goal.value !== null && (
                  <div className="quiet">
                    <Change of={value - goal.value} unit={unit} />
                  </div>
                )}
              </th>
              <td className={rows.number}>
                {value === null ? (
                  <Unknown />
                ) : (
                  <Door to={{ goal: goal.id, definition }}>
                    <Amount of={value} unit={unit} />
                  </Door>
                )}
              </td>
              <td className={`${rows.number} ${rows.wide}`}>
                {bounds ? range(bounds.low, bounds.high, unit, lang) : <Unknown />}
              </td>
              <td className={`${rows.number} ${rows.wide}`}>{number(facts)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
