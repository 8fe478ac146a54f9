import Button from 'antd/es/button';
import { urlOf } from '../api/fetch.js';
import { useEnterprises, useMe } from '../api/queries.js';
import type { EnterprisesPage as Answer } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { Says } from '../figure/says.js';
import { figure, number, written } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { go, usePlace } from '../place/use-place.js';
import { Pager } from '../rows/pager.js';
import rows from '../rows/rows.module.css';
import { SortHead } from '../rows/sort-head.js';
import { PageFrame } from '../shell/page-frame.js';
import { answerOf } from '../states/answer-of.js';
import { EnterpriseRow } from './enterprise-row.js';
import { ALL, filterOf, filterQuestion, PAGE_SIZE, questionOf, sortOf } from './enterprises-question.js';
import styles from './enterprises.module.css';
import { Filters } from './filters.js';
import { OwnProfile, ProfilePage } from './profile-page.js';

/** Every enterprise of the register, or the profile of one; an enterprise that has signed in sees its own. */
export default function EnterprisesPage() {
  const { t } = useWords();
  const { subject } = usePlace();
  const visitor = useMe().data?.visitor;
  if (visitor?.role === 'enterprise') return <OwnProfile id={visitor.scope} />;
  if (subject !== null) return <ProfilePage id={subject} />;
  return <PageFrame title={() => t('page_enterprises')}>{() => <Enterprises />}</PageFrame>;
}

function Enterprises() {
  const { data, instead } = answerOf(useEnterprises(questionOf(usePlace())));
  if (!data) return instead;
  return (
    <>
      <Sentence page={data} />
      <List page={data} />
    </>
  );
}

/** How many there are, how many the filter finds, how many wait for an answer. */
function Sentence({ page }: { page: Answer }) {
  const { t, lang } = useWords();
  const firms = (n: number) => <strong>{written(figure(n, 'firm', lang))}</strong>;
  return (
    <Says>
      {t('enterprisesHolds')}
      <Door to={ALL}>{firms(page.enterprises)}</Door>
      {page.total !== page.enterprises && (
        <>
          {t('enterprisesFound')}
          {firms(page.total)}
        </>
      )}
      {page.questioned > 0 && (
        <>
          {t('enterprisesOpen')}
          <Door to={{ ...ALL, questions: 'yes' }}>{firms(page.questioned)}</Door>
        </>
      )}
      {t('sentenceStop')}
    </Says>
  );
}

function List({ page }: { page: Answer }) {
  const { t, lang } = useWords();
  const place = usePlace();
  const sort = sortOf(place);
  const { find, ...chosen } = filterOf(place);
  const filtered = find !== null || Object.values(chosen).some((one) => one !== null);
  const file = (format: string) => urlOf('/api/enterprises/file', { lang, format, ...filterQuestion(place) });
  return (
    <section className={`card ${styles.card}`} aria-labelledby="enterprises-heading">
      <CardHeading
        id="enterprises-heading"
        title={t('enterprisesList')}
        note={t('linesFound', { count: number(page.total), of: number(page.enterprises) })}
      >
        {find !== null && sort !== 'best' && (
          <Door to={{ sort: null, from: null }}>{t('enterprisesBest')}</Door>
        )}{' '}
        {filtered && <Door to={ALL}>{t('clearFilter')}</Door>}{' '}
        <Button href={file('xlsx')} download>
          {t('enterprisesBook')}
        </Button>{' '}
        <Button href={file('csv')} download>
          {t('enterprisesCsv')}
        </Button>
      </CardHeading>
      <Filters page={page} />
      {page.lines.length === 0 ? (
        <p className="quiet">{t('enterprisesNone')}</p>
      ) : (
        <Table page={page} sort={sort === 'best' && find === null ? 'name' : sort} />
      )}
      {page.truncated && (
        <Pager
          from={page.from}
          size={PAGE_SIZE}
          of={page.total}
          to={(next) => go({ from: next ? String(next) : null })}
        />
      )}
    </section>
  );
}

function Table({ page, sort }: { page: Answer; sort: string }) {
  const { t } = useWords();
  return (
    <table className={`${rows.rows} ${rows.stacked} ${styles.table}`}>
      <thead>
        <tr>
          <SortHead sort="name" current={sort}>
            {t('enterprise')}
          </SortHead>
          <th scope="col">{t('enterpriseRole')}</th>
          <th scope="col">{t('park')}</th>
          <th scope="col">{t('partMade')}</th>
          <th scope="col">{t('titles')}</th>
          <SortHead sort="returns" current={sort}>
            {t('lastReturned')}
          </SortHead>
        </tr>
      </thead>
      <tbody>
        {page.lines.map((line) => (
          <EnterpriseRow key={line.id} line={line} />
        ))}
      </tbody>
    </table>
  );
}
