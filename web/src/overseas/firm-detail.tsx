import type { OverseasFirm, OverseasPage } from '../api/types.js';
import { Amount } from '../figure/amount.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import styles from './overseas.module.css';

const SIGNS = { met: '✔', unmet: '■', unknown: '◇', 'not-asked': '–' } as const;

/** What is asked of a firm with the cell that decides and what to ask for, its exports by year, and the support given. */
export function FirmDetail({ firm, criteria }: { firm: OverseasFirm } & Pick<OverseasPage, 'criteria'>) {
  const { t, say } = useWords();
  return (
    <details className={styles.more}>
      <summary>
        {t('overseasDetail')}
        <span className="unseen"> {firm.name}</span>
      </summary>
      <ul className={styles.judged}>
        {firm.criteria.map(({ id, state, says, fact }) => (
          <li key={id} data-judged={id} data-state={state}>
            <span aria-hidden="true">{SIGNS[state]}</span> {say(criteria.find((c) => c.id === id)!.name)}
            {t('overseasColon')}
            <span className="quiet">{t(`overseasState_${state}`)}</span>{' '}
            {fact ? <Door to={{ fact: `${fact.row}.${fact.field}` }}>{say(says)}</Door> : say(says)}
          </li>
        ))}
      </ul>
      {firm.exports.length > 1 && (
        <p>
          {t('overseasExports')}
          {t('overseasColon')}
          {firm.exports.map(({ year, exports, row }) => (
            <span key={year} className={styles.year}>
              {year}{' '}
              <Door to={{ fact: `${row}.exports` }}>
                <Amount of={exports} unit="CNY" />
              </Door>{' '}
            </span>
          ))}
        </p>
      )}
      {firm.support.map(({ kind, date, outcome, before, after, row }) => (
        <p key={row} data-support={row}>
          {date} <Door to={{ fact: `${row}.kind` }}>{kind ?? t('overseasSupport')}</Door>
          {t('overseasColon')}
          {outcome ?? t('overseasNoOutcome')}{' '}
          <span className="quiet">
            {before && after ? (
              <>
                {t('overseasBefore', { year: before.year })} <Amount of={before.exports} unit="CNY" />
                {t('listComma')}
                {t('overseasAfter', { year: after.year })} <Amount of={after.exports} unit="CNY" />
              </>
            ) : (
              t('overseasNotCompared')
            )}
          </span>
        </p>
      ))}
    </details>
  );
}
