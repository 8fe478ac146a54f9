import Button from 'antd/es/button';
import { urlOf } from '../api/fetch.js';
import { useEnterprises, useMe } from '../api/queries.js';
import type { EnterprisesPage as Answer } from '../api/types.js';
import { Says } from '../figure/says.js';
import { figure, number, written } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { usePlace } from '../place/use-place.js';
import { ListCard } from '../rows/list-card.js';
import { PageFrame } from '../shell/page-frame.js';
import { answerOf } from '../states/answer-of.js';
import { EnterprisesTable } from './enterprises-table.js';
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
  const filter = filterOf(place);
  const { find } = filter;
  const file = (format: string) => urlOf('/api/enterprises/file', { lang, format, ...filterQuestion(place) });
  return (
    <ListCard
      id="enterprises"
      className={styles.card}
      title={t('enterprisesList')}
      note={t('linesFound', { count: number(page.total), of: number(page.enterprises) })}
      acts={
        <>
          {find !== null && sort !== 'best' && (
            <Door to={{ sort: null, from: null }}>{t('enterprisesBest')}</Door>
          )}{' '}
          <Button href={file('xlsx')} download>
            {t('enterprisesBook')}
          </Button>{' '}
          <Button href={file('csv')} download>
            {t('enterprisesCsv')}
          </Button>
        </>
      }
      filter={filter}
      search={t('enterprisesFilter')}
      fields={<Filters page={page} />}
      page={page}
      size={PAGE_SIZE}
      none={t('enterprisesNone')}
    >
      <EnterprisesTable lines={page.lines} sort={sort === 'best' && find === null ? 'name' : sort} />
    </ListCard>
  );
}
