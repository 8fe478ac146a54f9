import { useEffect } from 'react';
import { useOverview } from '../api/queries.js';
import { useWords } from '../i18n/use-words.js';
import { usePlace } from '../place/use-place.js';
import { Empty } from '../states/empty.js';
import { Failed } from '../states/failed.js';
import { Loading } from '../states/loading.js';
import { Board } from './board.js';

/** Where the plan stands: one page for the wall, the desk, the phone and paper. */
export function OverviewPage() {
  const { t, say } = useWords();
  const { asOf } = usePlace();
  const { data, error, isPending, isPlaceholderData, refetch } = useOverview(asOf);
  useEffect(() => {
    document.title = data ? `${say(data.status.title)} · ${t('product')}` : t('product');
  });
  if (isPending) return <Loading />;
  if (!data) return <Failed error={error} retry={() => void refetch()} page />;
  if (data.register.sources === 0) return <Empty title={say(data.status.title)} />;
  return <Board overview={data} stale={isPlaceholderData} />;
}
