import type { EnterpriseLine } from '../api/types.js';
import { Unknown } from '../figure/amount.js';
import { useWords } from '../i18n/use-words.js';
import { periodName } from '../format/index.js';
import { Door } from '../place/door.js';
import { type Column, ListTable } from '../rows/list-table.js';
import { oneOf } from '../rows/question.js';
import rows from '../rows/rows.module.css';
import { ROLES } from './enterprises-question.js';
import styles from './enterprises.module.css';
import { TitleSign, useCredentialName } from './title-sign.js';

/** Parts that a row names. */
const NAMED = 3;

/** Enterprises, a row each: name and code, what each is, what it makes, its titles, its newest return. */
export function EnterprisesTable({ lines, sort }: { lines: readonly EnterpriseLine[]; sort: string }) {
  const { t, say, lang } = useWords();
  const credentialName = useCredentialName();
  const columns: Column<EnterpriseLine>[] = [
    {
      head: t('enterprise'),
      sort: 'name',
      names: true,
      render: ({ id, name, uscc, foundBy, questions }) => (
        <>
          <Door title={name} to={{ subject: id }}>
            <span className="two-lines">{name}</span>
          </Door>
          <div className={`quiet ${styles.code}`}>{uscc ?? t('noCode')}</div>
          {foundBy && <div className="quiet two-lines">{say(foundBy)}</div>}
          {questions > 0 && <div>{t('questionsOpen', { n: questions })}</div>}
        </>
      ),
    },
    {
      head: t('enterpriseRole'),
      render: ({ role, aboveScale }) => (
        <span className={styles.role}>
          {t(`role_${oneOf(ROLES, role) ?? 'unknown'}`)}
          <div className="quiet">
            {t(`profileScale_${aboveScale === null ? 'unknown' : aboveScale ? 'yes' : 'no'}`)}
          </div>
        </span>
      ),
    },
    { head: t('park'), render: ({ park }) => (park ? say(park) : <Unknown />) },
    {
      head: t('partMade'),
      render: ({ parts }) =>
        parts.length === 0 ? (
          <Unknown />
        ) : (
          <span title={parts.map(say).join(t('listComma'))}>
            {parts.slice(0, NAMED).map(say).join(t('listComma'))}
            {parts.length > NAMED && ` +${parts.length - NAMED}`}
          </span>
        ),
    },
    {
      head: t('titles'),
      render: ({ titles }) =>
        titles.length === 0 ? (
          <span className="quiet">— {t('titlesNone')}</span>
        ) : (
          <span>
            {titles.map(({ kind, state, ends }) => (
              <div key={kind}>
                {credentialName(kind)} <TitleSign state={state} ends={ends} />
              </div>
            ))}
          </span>
        ),
    },
    {
      head: t('lastReturned'),
      sort: 'returns',
      className: rows.narrow,
      render: ({ lastReturn }) =>
        lastReturn ? periodName(lastReturn, lang) : <span className="quiet">— {t('lastReturnNone')}</span>,
    },
  ];
  return (
    <ListTable
      columns={columns}
      lines={lines}
      row={({ id }) => ({ key: id, 'data-enterprise': id })}
      sort={sort}
      className={styles.table}
    />
  );
}
