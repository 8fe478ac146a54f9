import Button from 'antd/es/button';
import { useMe, useOverview } from '../api/queries.js';
import { useWords } from '../i18n/use-words.js';
import { openKeys } from '../keys/keys-open.js';
import { usePageKeys } from '../keys/use-page-keys.js';
import { go, usePlace } from '../place/use-place.js';
import { signOut } from '../sign-in/sign-in.js';
import { BarSearch } from './bar-search.js';
import { LanguageSwitch } from './language-switch.js';
import { PageLinks } from './page-links.js';
import { pagesOf } from './pages-of.js';
import styles from './site-bar.module.css';
import { ThemeSwitch } from './theme-switch.js';

/** What stands above every page: the way past it, the pages, the day asked, the light and the language. */
export function SiteBar() {
  const { t } = useWords();
  const { asOf } = usePlace();
  const me = useMe().data;
  const pages = me ? pagesOf(me) : [];
  const overview = useOverview(asOf, pages.includes('overview')).data;
  usePageKeys(pages);
  return (
    <>
      <a className={`unseen ${styles.skip}`} href="#content">
        {t('skip')}
      </a>
      <header className={`${styles.bar} screen-only`}>
        <PageLinks pages={pages} />
        <div className={styles.switches}>
          {pages.includes('overview') && <BarSearch />}
          {overview && overview.defaultAsOf !== overview.finalAsOf && (
            <FinalSwitch at={overview.status.asOf} {...overview} />
          )}
          <ThemeSwitch />
          <LanguageSwitch />
          {me?.visitor && (
            <Button
              onClick={() => void signOut()}
              title={`${me.visitor.name} · ${t(`role_${me.visitor.role}`)}`}
            >
              {t('signOut')}
            </Button>
          )}
          <Button onClick={openKeys} aria-label={t('keys')} title={t('keys')} className={styles.keys!}>
            ?
          </Button>
        </div>
      </header>
    </>
  );
}

/** To the plan's last day, and back to the zone's own. */
function FinalSwitch({ at, defaultAsOf, finalAsOf }: { at: string; defaultAsOf: string; finalAsOf: string }) {
  const { t } = useWords();
  const atFinal = at === finalAsOf;
  return (
    <Button onClick={() => go({ asOf: atFinal ? defaultAsOf : finalAsOf, period: null })}>
      {atFinal ? t('toCurrent', { day: defaultAsOf }) : t('toFinal', { day: finalAsOf })}
    </Button>
  );
}
