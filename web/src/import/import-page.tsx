import { useEffect } from 'react';
import { client, useImport, useOverview } from '../api/queries.js';
import { Says } from '../figure/says.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { usePlace } from '../place/use-place.js';
import { PageTitle } from '../shell/page-title.js';
import frame from '../shell/page-frame.module.css';
import { Failed } from '../states/failed.js';
import { Loading } from '../states/loading.js';
import { DropCard } from './drop-card.js';
import { JobCard } from './job-card.js';
import { SourcesCard } from './sources-card.js';
import { useTelling } from './use-telling.js';
import { WaitingCard } from './waiting-card.js';

/** Files handed in, looked at before anything is changed, taken in, and withdrawn again. It stands where the register is still empty too. */
export default function ImportPage() {
  const { t } = useWords();
  const { data, error, isPending, refetch } = useImport();
  const status = useOverview(usePlace().asOf).data?.status;
  const state = data?.job?.state;
  const telling = useTelling(state === 'running');
  useEffect(() => {
    document.title = `${t('page_import')} · ${t('product')}`;
  });
  useEffect(() => {
    // What other pages show was made before: they ask anew when they are next opened.
    if (state === 'done')
      void client.invalidateQueries({ predicate: (q) => q.queryKey[0] !== 'import', refetchType: 'none' });
  }, [state]);
  if (isPending) return <Loading rows={[1, 2, 2]} />;
  if (!data) return <Failed error={error} retry={() => void refetch()} page />;
  const live = data.sources.filter((s) => s.withdrawn === null).length;
  return (
    <div className={frame.frame}>
      <main id="content" tabIndex={-1} className={frame.main}>
        {status ? <PageTitle title={t('page_import')} status={status} /> : <h1>{t('page_import')}</h1>}
        <Says>{t('importSays', { sources: number(live), waiting: number(data.waiting.length) })}</Says>
        <p role="alert" className={telling.fault === null ? 'unseen' : undefined}>
          {telling.fault}
        </p>
        <DropCard limits={data.limits} />
        {data.job && <JobCard job={data.job} />}
        {data.waiting.length > 0 && <WaitingCard files={data.waiting} telling={telling} />}
        {data.sources.length > 0 && <SourcesCard sources={data.sources} telling={telling} />}
      </main>
    </div>
  );
}
