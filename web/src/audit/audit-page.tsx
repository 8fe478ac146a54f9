import { useAudit } from '../api/office-queries.js';
import { Says } from '../figure/says.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { usePlace } from '../place/use-place.js';
import { PageFrame } from '../shell/page-frame.js';
import { answerOf } from '../states/answer-of.js';
import { AuditCard } from './audit-card.js';
import { questionOf } from './audit-question.js';

/** What was done in the register and, for administrators, to the accounts. */
export default function AuditPage() {
  const { t } = useWords();
  return <PageFrame title={() => t('page_audit')}>{() => <Audit />}</PageFrame>;
}

function Audit() {
  const { t } = useWords();
  const { data, instead } = answerOf(useAudit(questionOf(usePlace())));
  if (!data) return instead;
  const counts = { count: number(data.all), people: number(data.actors.length) };
  return (
    <>
      <Says>{data.accounts ? t('auditSaysAll', counts) : t('auditSaysRegister', counts)}</Says>
      <AuditCard page={data} />
    </>
  );
}
