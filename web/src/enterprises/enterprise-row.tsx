import type { EnterpriseLine } from '../api/types.js';
import { Unknown } from '../figure/amount.js';
import { useWords } from '../i18n/use-words.js';
import { periodName } from '../format/index.js';
import { Door } from '../place/door.js';
import rows from '../rows/rows.module.css';
import { oneOf, ROLES } from './enterprises-question.js';
import styles from './enterprises.module.css';
import { TitleSign, useCredentialName } from './title-sign.js';

/** Parts that a row names. */
const NAMED = 3;

/** One enterprise: its name and code, what it is, what it makes, its titles, its newest return. */
export function EnterpriseRow({ line }: { line: EnterpriseLine }) {
  const { t, say, lang } = useWords();
  const credentialName = useCredentialName();
  const { id, name, uscc, park, role, aboveScale, parts, titles, lastReturn, questions, foundBy } = line;
  return (
    <tr data-enterprise={id}>
      <th scope="row">
        <Door title={name} to={{ subject: id }}>
          <span className="two-lines">{name}</span>
        </Door>
        <div className={`quiet ${styles.code}`}>{uscc ?? t('noCode')}</div>
        {foundBy && <div className="quiet two-lines">{say(foundBy)}</div>}
        {questions > 0 && <div>{t('questionsOpen', { n: questions })}</div>}
      </th>
      <td data-label={t('enterpriseRole')}>
        <span>
          {t(`role_${oneOf(ROLES, role) ?? 'unknown'}`)}
          <div className="quiet">
            {t(`profileScale_${aboveScale === null ? 'unknown' : aboveScale ? 'yes' : 'no'}`)}
          </div>
        </span>
      </td>
      <td data-label={t('park')}>{park ? say(park) : <Unknown />}</td>
      <td data-label={t('partMade')}>
        {parts.length === 0 ? (
          <Unknown />
        ) : (
          <span title={parts.map(say).join(t('listComma'))}>
            {parts.slice(0, NAMED).map(say).join(t('listComma'))}
            {parts.length > NAMED && ` +${parts.length - NAMED}`}
          </span>
        )}
      </td>
      <td data-label={t('titles')}>
        {titles.length === 0 ? (
          <span className="quiet">— {t('titlesNone')}</span>
        ) : (
          <span>
            {titles.map(({ kind, state, ends }) => (
              <div key={kind}>
                {credentialName(kind)} <TitleSign state={state} ends={ends} />
              </div>
            ))}
          </span>
        )}
      </td>
      <td data-label={t('lastReturned')} className={rows.narrow}>
        {lastReturn ? periodName(lastReturn, lang) : <span className="quiet">— {t('lastReturnNone')}</span>}
      </td>
    </tr>
  );
}
