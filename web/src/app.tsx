import { QueryClientProvider } from '@tanstack/react-query';
import ConfigProvider from 'antd/es/config-provider';
import enUS from 'antd/es/locale/en_US';
import zhCN from 'antd/es/locale/zh_CN';
import { lazy, Suspense, useEffect } from 'react';
import { client } from './api/queries.js';
import styles from './app.module.css';
import { speakLanguage } from './i18n/index.js';
import { KeysDialog } from './keys/keys-dialog.js';
import { OverviewPage } from './overview/overview-page.js';
import type { PageName } from './place/place.js';
import { usePlace } from './place/use-place.js';
import { OwnPages } from './shell/own-pages.js';
import { SiteBar } from './shell/site-bar.js';
import { Gate } from './sign-in/gate.js';
import { Loading } from './states/loading.js';
import { themeOf } from './theme/tokens.js';
import { useBaseSize } from './theme/use-base-size.js';
import { useTheme } from './theme/use-theme.js';
import { TraceDoor } from './trace/trace-door.js';

/** The overview comes with the application; what draws another page is loaded when it is first opened. */
const PAGES: Record<PageName, React.ComponentType> = {
  overview: OverviewPage,
  goal: lazy(() => import('./goal/goal-page.js')),
  tasks: lazy(() => import('./tasks/tasks-page.js')),
  collection: lazy(() => import('./collection/collection-page.js')),
  ladder: lazy(() => import('./ladder/ladder-page.js')),
  chain: lazy(() => import('./chain/chain-page.js')),
  needs: lazy(() => import('./needs/needs-page.js')),
  invitations: lazy(() => import('./invitations/invitations-page.js')),
  overseas: lazy(() => import('./overseas/overseas-page.js')),
  regions: lazy(() => import('./regions/regions-page.js')),
  parks: lazy(() => import('./parks/parks-page.js')),
  projects: lazy(() => import('./projects/projects-page.js')),
  visits: lazy(() => import('./visits/visits-page.js')),
  import: lazy(() => import('./import/import-page.js')),
  corrections: lazy(() => import('./corrections/corrections-page.js')),
  inbox: lazy(() => import('./inbox/inbox-page.js')),
  news: lazy(() => import('./news/news-page.js')),
  review: lazy(() => import('./review/review-page.js')),
  enterprises: lazy(() => import('./enterprises/enterprises-page.js')),
  brief: lazy(() => import('./brief/brief-page.js')),
  audit: lazy(() => import('./audit/audit-page.js')),
  settings: lazy(() => import('./settings/settings-page.js')),
  people: lazy(() => import('./people/people-page.js')),
};

/** The whole application: the bar of pages, the page, what opens over it, and the keys. */
export function App() {
  const { lang, page } = usePlace();
  const base = useBaseSize();
  const theme = useTheme();
  useEffect(() => void speakLanguage(lang), [lang]);
  const Page = PAGES[page];
  return (
    <QueryClientProvider client={client}>
      <ConfigProvider
        locale={lang === 'zh' ? zhCN : enUS}
        theme={themeOf(theme, base)}
        button={{ autoInsertSpace: false }}
      >
        <Gate>
          <div className={page === 'overview' ? styles.wall : undefined}>
            <SiteBar />
            <OwnPages>
              <Suspense fallback={<Loading rows={[1, 2, 2]} />}>
                <Page />
              </Suspense>
            </OwnPages>
          </div>
          <TraceDoor />
          <KeysDialog />
        </Gate>
      </ConfigProvider>
    </QueryClientProvider>
  );
}
