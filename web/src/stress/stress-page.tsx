import { useEffect } from 'react';
import { useMe } from '../api/queries.js';
import { ChainTabs } from '../chain/chain-tabs.js';
import { useWords } from '../i18n/use-words.js';
import { usePlace } from '../place/use-place.js';
import { PageFrame } from '../shell/page-frame.js';
import frame from '../shell/page-frame.module.css';
import { AskCard } from './ask-card.js';
import { Screen } from './screen.js';
import { Stop } from './stop.js';

/** What stops when a supplier stops: every site by itself until something is chosen. */
export function StressPage() {
  const { t } = useWords();
  const isMaker = useMe().data?.visitor?.role === 'vehicle-maker';
  if (isMaker) return <OwnPage />;
  return (
    <PageFrame title={() => t('chainStress')}>
      {() => (
        <>
          <ChainTabs />
          <Stress />
        </>
      )}
    </PageFrame>
  );
}

/** The page of a vehicle maker, which sees nothing of the plan. */
function OwnPage() {
  const { t } = useWords();
  useEffect(() => {
    document.title = `${t('chainStress')} · ${t('product')}`;
  });
  return (
    <div className={frame.frame}>
      <main id="content" tabIndex={-1} className={frame.main}>
        <h1>{t('chainStress')}</h1>
        <Stress />
      </main>
    </div>
  );
}

function Stress() {
  const { stop } = usePlace();
  return stop === null ? <Screen ask={<AskCard />} /> : <Stop ask={<AskCard />} />;
}
