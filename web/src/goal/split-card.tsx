import type { Goal } from '../api/types.js';
import { Amount, Change } from '../figure/amount.js';
import { CardHeading } from '../figure/card-heading.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import rows from '../rows/rows.module.css';
import styles from './split-card.module.css';

type Split = NonNullable<Goal['split']>;

const PARTS = ['continuing', 'entered', 'left', 'moved', 'restated', 'unreturned'] as const;

/** How the figure came from last year's to this year's: the parts of the change add up. */
export function SplitCard({ goal, unit, split }: { goal: string; unit: string; split: Split }) {
  const { t } = useWords();
  const largest = Math.max(...PARTS.map((part) => Math.abs(split[part].amount)), 1);
  return (
    <section className="card" aria-labelledby="split-heading">
      <CardHeading id="split-heading" title={t('splitTitle')} note={t('splitNote')}>
        <Door to={{ goal }}>{t('allContributions')}</Door>
      </CardHeading>
      <table className={rows.rows}>
        <thead>
          <tr>
            <th scope="col">{t('part')}</th>
            <td className={styles.bars} />
            <th scope="col" className={rows.number}>
              {t('amount')}
            </th>
            <th scope="col" className={rows.number}>
              {t('enterprises')}
            </th>
          </tr>
        </thead>
        <tbody>
          <EndRow name={t('split_from')} value={split.from} unit={unit} />
          {PARTS.map((part) => (
            <tr key={part}>
              <th scope="row" title={t(`split_${part}_note`)}>
                {t(`split_${part}`)}
              </th>
              <td className={styles.bars}>
                <ChangeBar of={split[part].amount / largest} />
              </td>
              <td className={rows.number}>
                <Change of={split[part].amount} unit={unit} />
              </td>
              <td className={rows.number}>{number(split[part].enterprises)}</td>
            </tr>
          ))}
          <EndRow name={t('split_to')} value={split.to} unit={unit} />
        </tbody>
      </table>
    </section>
  );
}

/** What the change begins or ends with. */
function EndRow({ name, value, unit }: { name: string; value: number; unit: string }) {
  return (
    <tr>
      <th scope="row">
        <strong>{name}</strong>
      </th>
      <td className={styles.bars} />
      <td className={rows.number}>
        <strong>
          <Amount of={value} unit={unit} />
        </strong>
      </td>
      <td />
    </tr>
  );
}

/** A part of the change as a bar from the middle, to the right what adds, to the left what takes away; −1 to 1. */
function ChangeBar({ of }: { of: number }) {
  const width = Math.abs(of) * 50;
  return (
    <svg className={styles.bar} aria-hidden="true" height="12">
      <rect
        className={of >= 0 ? styles.more : styles.less}
        x={`${of >= 0 ? 50 : 50 - width}%`}
        width={`${width}%`}
        height="12"
      />
      <line x1="50%" x2="50%" y2="12" className={styles.zero} />
    </svg>
  );
}
