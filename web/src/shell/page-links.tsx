import { useFreshMessages } from '../api/office-queries.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { pageAt, type PageName } from '../place/place.js';
import { usePlace } from '../place/use-place.js';
import { groupsOf, type PageGroup } from './page-groups.js';
import styles from './page-links.module.css';

/** The pages of a reader by group: the group where the reader stands is open, the others are one link each. */
export function PageLinks({ pages }: { pages: readonly PageName[] }) {
  const { t } = useWords();
  return (
    <nav aria-label={t('pages')}>
      <ul className={styles.groups}>
        {groupsOf(pages).map((group) => (
          <Group key={group.name} {...group} />
        ))}
      </ul>
    </nav>
  );
}

function Group({ name, pages }: PageGroup) {
  const { t } = useWords();
  const { page: here } = usePlace();
  const single = pages.length === 1;
  if (!single && !pages.includes(here))
    return (
      <li>
        <Door className={styles.link} to={pageAt(pages[0]!)}>
          {t(`group_${name}`)}
          {pages.includes('inbox') && <FreshMessages />}
        </Door>
      </li>
    );
  return (
    <li className={single ? undefined : styles.open}>
      <ul className={styles.pages} aria-label={single ? undefined : t(`group_${name}`)}>
        {pages.map((page) => (
          <li key={page}>
            <Door className={styles.link} to={pageAt(page)} aria-current={page === here ? 'page' : undefined}>
              {t(`page_${page}`)}
              {page === 'inbox' && <FreshMessages />}
            </Door>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** How many messages wait for a first look, in words; nothing where none do. */
function FreshMessages() {
  const { t } = useWords();
  const count = useFreshMessages().data?.count ?? 0;
  if (count === 0) return null;
  return (
    <>
      {' '}
      <span className={styles.fresh} data-fresh={count}>
        {t('inboxFresh', { n: number(count) })}
        <span className="unseen"> {t('inboxFreshWhole')}</span>
      </span>
    </>
  );
}
