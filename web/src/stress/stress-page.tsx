import { useMe } from '../api/queries.js';
import { ChainTabs } from '../chain/chain-tabs.js';
import { useWords } from '../i18n/use-words.js';
import { usePlace } from '../place/use-place.js';
import { OwnFrame } from '../shell/own-frame.js';
import { PageFrame } from '../shell/page-frame.js';
import { AskCard } from './ask-card.js';
import { Screen } from './screen.js';
import { Stop } from './stop.js';

/** What stops when a supplier stops: every site by itself until something is chosen. */
export function StressPage() {
  const { t } = useWords();
  const isMaker = useMe().data?.visitor?.role === 'vehicle-maker';
  if (isMaker)
    return (
      <OwnFrame title={t('chainStress')}>
        <Stress />
      </OwnFrame>
    );
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

function Stress() {
  const { stop } = usePlace();
  return stop === null ? <Screen ask={<AskCard />} /> : <Stop ask={<AskCard />} />;
}
