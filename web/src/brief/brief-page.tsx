import { useBrief } from '../api/queries.js';
import { useWords } from '../i18n/use-words.js';
import { usePlace } from '../place/use-place.js';
import { PageFrame } from '../shell/page-frame.js';
import { Failed } from '../states/failed.js';
import { PartLoading } from '../states/part-loading.js';
import { BriefSheet } from './brief-sheet.js';

/** The monthly brief as leadership gets it: read here, printed, or kept as a document or workbook. */
export default function BriefPage() {
  const { t } = useWords();
  return <PageFrame title={() => t('page_brief')}>{() => <Brief />}</PageFrame>;
}

function Brief() {
  const { lang: page, brief, asOf } = usePlace();
  const lang = brief ?? page;
  const { data, error, isPending, refetch } = useBrief(lang, asOf);
  if (isPending) return <PartLoading />;
  if (data === undefined) return <Failed error={error} retry={() => void refetch()} />;
  return <BriefSheet html={data} lang={lang} />;
}
