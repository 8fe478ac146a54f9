import { useBrief } from '../api/queries.js';
import { useWords } from '../i18n/use-words.js';
import { usePlace } from '../place/use-place.js';
import { PageFrame } from '../shell/page-frame.js';
import { answerOf } from '../states/answer-of.js';
import { BriefSheet } from './brief-sheet.js';

/** The monthly brief as leadership gets it: read here, printed, or kept as a document or workbook. */
export default function BriefPage() {
  const { t } = useWords();
  return <PageFrame title={() => t('page_brief')}>{() => <Brief />}</PageFrame>;
}

function Brief() {
  const { lang: page, brief, asOf } = usePlace();
  const lang = brief ?? page;
  const { data, instead } = answerOf(useBrief(lang, asOf));
  if (data === undefined) return instead;
  return <BriefSheet html={data} lang={lang} />;
}
