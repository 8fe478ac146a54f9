import Button from 'antd/es/button';
import { useNews } from '../api/office-queries.js';
import type { NewsPage } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { Says } from '../figure/says.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { pageAt } from '../place/place.js';
import { go, usePlace } from '../place/use-place.js';
import { Chooser } from '../rows/chooser.js';
import filters from '../rows/filters.module.css';
import { Pager } from '../rows/pager.js';
import rows from '../rows/rows.module.css';
import { answerOf } from '../states/answer-of.js';
import { NEW } from './item-editor.js';
import { LANGUAGES } from './news-form.js';
import styles from './news.module.css';
import { StateWord } from './state-word.js';

const STATES = ['draft', 'published', 'withdrawn'] as const;
const KINDS = ['news', 'policy'] as const;
const A_PAGE = 50;

/** How the portal's items stand, the items, and the files that are none. */
export function NewsList() {
  const { t, say } = useWords();
  const { data, instead } = answerOf(useNews());
  if (!data) return instead;
  const count = (state: string) => number(data.lines.filter((line) => line.state === state).length);
  return (
    <>
      <Says>
        {t('newsSays', {
          published: count('published'),
          drafts: count('draft'),
          withdrawn: count('withdrawn'),
        })}{' '}
        {data.faults.length > 0 && t('newsFaultsSay', { count: data.faults.length })}
      </Says>
      {data.faults.length > 0 && (
        <section className="card" aria-labelledby="faults-heading">
          <CardHeading id="faults-heading" title={t('newsFaults')} note={t('newsFaultsNote')} />
          <ul className={styles.faults}>
            {data.faults.map(({ file, what }) => (
              <li key={file} data-fault={file}>
                <code>{file}</code> {say(what)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <ItemsCard lines={data.lines} />
    </>
  );
}

function ItemsCard({ lines }: Pick<NewsPage, 'lines'>) {
  const { t } = useWords();
  const { state, kind, from } = usePlace();
  const found = lines.filter(
    (line) => (state === null || line.state === state) && (kind === null || line.kind === kind),
  );
  const first = Number(from ?? 0);
  return (
    <section className="card" aria-labelledby="items-heading">
      <CardHeading id="items-heading" title={t('newsItems')} note={t('newsNote')}>
        <Button type="primary" onClick={() => go(pageAt('news', NEW))}>
          {t('newsNew')}
        </Button>
      </CardHeading>
      <div className={`${filters.filters} screen-only`} role="search" aria-label={t('newsFilter')}>
        <Chooser
          name="state"
          label={t('newsState')}
          value={state}
          options={STATES.map((one) => [one, t(`news_${one}`)])}
        />
        <Chooser
          name="kind"
          label={t('newsKind')}
          value={kind}
          options={KINDS.map((one) => [one, t(`newsKind_${one}`)])}
        />
      </div>
      {found.length === 0 ? (
        <p className="quiet">{t(lines.length === 0 ? 'newsNone' : 'newsNoneSuch')}</p>
      ) : (
        <ItemsTable lines={found.slice(first, first + A_PAGE)} />
      )}
      {found.length > A_PAGE && (
        <Pager from={first} size={A_PAGE} of={found.length} to={(n) => go({ from: String(n) })} />
      )}
    </section>
  );
}

function ItemsTable({ lines }: Pick<NewsPage, 'lines'>) {
  const { t, lang } = useWords();
  return (
    <table className={`${rows.rows} ${rows.stacked}`}>
      <thead>
        <tr>
          <th scope="col">{t('newsTitle')}</th>
          <th scope="col">{t('newsState')}</th>
          <th scope="col">{t('newsKind')}</th>
          <th scope="col">{t('newsChanged')}</th>
          <th scope="col">{t('newsLanguages')}</th>
          <th scope="col">{t('newsPick')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ item, title, state, kind, changed, languages, pick }) => (
          <tr key={item} data-item={item}>
            <th scope="row" className={styles.wrap}>
              <Door to={pageAt('news', item)}>
                {title[lang] ?? title[lang === 'zh' ? 'en' : 'zh'] ?? t('newsUntitled')}
              </Door>
            </th>
            <td data-label={t('newsState')} className={rows.narrow}>
              <StateWord state={state} />
            </td>
            <td data-label={t('newsKind')} className={rows.narrow}>
              {t(`newsKind_${kind}`)}
            </td>
            <td data-label={t('newsChanged')} className={rows.narrow}>
              {changed}
            </td>
            <td data-label={t('newsLanguages')}>
              <ul className={styles.languagesThere}>
                {LANGUAGES.map(([one]) => (
                  <li key={one} data-language={one} data-there={languages[one]}>
                    <span aria-hidden="true">{languages[one] ? '✔' : '◇'} </span>
                    {t(languages[one] ? 'newsThere' : 'newsMissing', { language: t(`newsLang_${one}`) })}
                  </li>
                ))}
              </ul>
            </td>
            <td data-label={t('newsPick')}>{pick ? `✔ ${t('newsPick')}` : '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
