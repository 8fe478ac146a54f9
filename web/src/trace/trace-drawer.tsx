import Button from 'antd/es/button';
import Drawer from 'antd/es/drawer';
import { useWords } from '../i18n/use-words.js';
import { goUp, usePlace } from '../place/use-place.js';
import styles from './trace-drawer.module.css';
import { TraceView } from './trace-view.js';
import { useFocusReturn } from './use-focus-return.js';

/** What a figure is made of, over the page: contributions, source rows, a cell. The way back stands on top. */
export default function TraceDrawer() {
  const { t } = useWords();
  const { page, subject, part, goal, enterprise, fact, show } = usePlace();
  const underPage =
    page === 'ladder' && subject !== null
      ? t('backToAssessment')
      : page === 'enterprises' && subject !== null
        ? t('backToEnterprise')
        : page === 'chain' && part !== null
          ? t('backToPart')
          : t(`back_${page}`);
  const underFact = show === 'checks' ? t('backToChecks') : underPage;
  const underRows = t(show === 'late' ? 'backToLate' : 'backToContributions');
  const back = fact !== null ? underFact : enterprise !== null ? underRows : underPage;
  useFocusReturn();
  return (
    <Drawer
      open
      onClose={goUp}
      closable={false}
      size="min(1240px, 100vw)"
      aria-label={goal === null ? t('openEvidence') : t('openContributions', { goal })}
      classNames={{ body: styles.body!, header: styles.header! }}
      title={
        <Button onClick={goUp}>
          <span aria-hidden="true">← </span>
          {back}
        </Button>
      }
    >
      <TraceView />
    </Drawer>
  );
}
