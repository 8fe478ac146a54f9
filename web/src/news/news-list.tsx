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
import { ListCard } from '../rows/list-card.js';
import { type Column, ListTable } from '../rows/list-table.js';
import { fromOf, oneOf } from '../rows/question.js';
import rows from '../rows/rows.module.css';
import { answerOf } from '../states/answer-of.js';
import { NEW } from './item-editor.js';
import { LANGUAGES } from './news-form.js';
import styles from './news.module.css';
import { StateWord } from './state-word.js';

const STATES = ['draft', 'published', 'withdrawn'] as const;
const KINDS = ['news', 'policy'] as const;
/** Items that a page of the list shows. */
const PAGE_SIZE = 50;

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
  const place = usePlace();
  const filter = { state: oneOf(STATES, place.state), kind: oneOf(KINDS, place.kind) };
  const { state, kind } = filter;
  const found = lines.filter(
    (line) => (state === null || line.state === state) && (kind === null || line.kind === kind),
  );
  const from = Number(fromOf(place) ?? 0);
  const page = { lines: found.slice(from, from + PAGE_SIZE), from, total: found.length };
  return (
    <ListCard
      id="items"
      title={t('newsItems')}
      note={t('newsNote')}
      acts={
        <Button type="primary" onClick={() => go(pageAt('news', NEW))}>
          {t('newsNew')}
        </Button>
      }
      filter={filter}
      search={t('newsFilter')}
      fields={
        <>
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
        </>
      }
      page={page}
      size={PAGE_SIZE}
      none={t(lines.length === 0 ? 'newsNone' : 'newsNoneSuch')}
    >
      <ItemsTable lines={page.lines} />
    </ListCard>
  );
}

function ItemsTable({ lines }: Pick<NewsPage, 'lines'>) {
  const { t, lang } = useWords();
  const columns: Column<NewsPage['lines'][number]>[] = [
    {
      head: t('newsTitle'),
      names: true,
      className: styles.wrap,
      render: ({ item, title }) => (
        <Door to={pageAt('news', item)}>
          {title[lang] ?? title[lang === 'zh' ? 'en' : 'zh'] ?? t('newsUntitled')}
        </Door>
      ),
    },
    { head: t('newsState'), className: rows.narrow, render: ({ state }) => <StateWord state={state} /> },
    { head: t('newsKind'), className: rows.narrow, render: ({ kind }) => t(`newsKind_${kind}`) },
    { head: t('newsChanged'), className: rows.narrow, render: ({ changed }) => changed },
    {
      head: t('newsLanguages'),
      render: ({ languages }) => (
        <ul className={styles.languagesThere}>
          {LANGUAGES.map(([one]) => (
            <li key={one} data-language={one} data-there={languages[one]}>
              <span aria-hidden="true">{languages[one] ? '✔' : '◇'} </span>
              {t(languages[one] ? 'newsThere' : 'newsMissing', { language: t(`newsLang_${one}`) })}
            </li>
          ))}
        </ul>
      ),
    },
    { head: t('newsPick'), render: ({ pick }) => (pick ? `✔ ${t('newsPick')}` : '—') },
  ];
  return <ListTable columns={columns} lines={lines} row={({ item }) => ({ key: item, 'data-item': item })} />;
}
