import type { CollectionPage, ReturnLine } from '../api/types.js';
import { Amount } from '../figure/amount.js';
import { EnterpriseDoor } from '../figure/enterprise-door.js';
import { ReturnSign } from '../figure/state-sign.js';
import { periodName } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import rows from '../rows/rows.module.css';
import { ContactLines } from './contact-lines.js';

/** One enterprise's return: how it stands, whom to call, what is known of it and what it is worth. */
export function ChaseRow({ collection, line }: { collection: CollectionPage; line: ReturnLine }) {
  const { t, lang, say } = useWords();
  const { enterprise, state, returnedOn, problem, value, prior, lastPeriod, lastValue, worth } = line;
  const year = collection.period.slice(0, 4);
  const inYear = value !== null || lastPeriod?.startsWith(year);
  return (
    <tr>
      <th scope="row">
        <EnterpriseDoor enterprise={enterprise} goal={inYear ? collection.goal : null} />
        <div className="quiet">{enterprise.park ? say(enterprise.park) : t('parkUnknown')}</div>
      </th>
      <td data-label={t('contact')}>
        <ContactLines of={enterprise} />
      </td>
      <td data-label={t('state')}>
        <span>
          <ReturnSign state={state} />
          {problem ? (
            <div className="quiet">{say(problem)}</div>
          ) : (
            returnedOn && <div className="quiet">{t('returnedOn', { day: returnedOn })}</div>
          )}
        </span>
      </td>
      <td className={rows.number} data-label={say(collection.periodName)}>
        <Amount of={value} unit="CNY" />
      </td>
      <td className={rows.number} data-label={t('prior')}>
        <Amount of={prior} unit="CNY" />
      </td>
      <td className={rows.number} data-label={t('lastReturn')}>
        <span>
          <Amount of={lastValue} unit="CNY" />
          {lastPeriod && <div className="quiet">{periodName(lastPeriod, lang)}</div>}
        </span>
      </td>
      <td className={rows.number} data-label={t('worth')}>
        {state === 'on-time' || state === 'late' ? '' : <Amount of={worth} unit="CNY" />}
      </td>
    </tr>
  );
}
