import Button from 'antd/es/button';
import Drawer from 'antd/es/drawer';
import { useOverview } from '../api/queries.js';
import { useWords } from '../i18n/use-words.js';
import { goUp, usePlace } from '../place/use-place.js';
import { ContributionView } from './contribution-view.js';
import { ContributionsView } from './contributions-view.js';
import { LateView } from './late-view.js';
import { useFocusReturn } from './use-focus-return.js';
import styles from './trace-drawer.module.css';

/** What a figure is made of, over the overview: contributions, then source rows. The way back stands on top. */
export default function TraceDrawer({ goal: id }: { goal: string }) {
  const { t } = useWords();
  const { asOf, enterprise, show } = usePlace();
  const goal = useOverview(asOf).data?.status.goals.find((one) => one.id === id);
  const deeper = enterprise !== null;
  useFocusReturn();
  return (
    <Drawer
      open
      onClose={goUp}
      closable={false}
      size="min(1240px, 100vw)"
      aria-label={t('openContributions', { goal: id })}
      classNames={{ body: styles.body!, header: styles.header! }}
      title={
        <Button onClick={goUp}>
          <span aria-hidden="true">← </span>
          {deeper ? t(show === 'late' ? 'backToLate' : 'backToContributions') : t('backToOverview')}
        </Button>
      }
    >
      {enterprise !== null ? (
        <ContributionView goal={id} enterprise={enterprise} />
      ) : show === 'late' && goal?.reporting ? (
        <LateView goal={goal} reporting={goal.reporting} />
      ) : (
        <ContributionsView id={id} goal={goal} />
      )}
    </Drawer>
  );
}
