import Segmented from 'antd/es/segmented';
import type { Goal } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import { go, usePlace } from '../place/use-place.js';
import styles from './definition-switch.module.css';

/** Chooses the definition by which the contributions are counted. */
export function DefinitionSwitch({ goal }: { goal: Goal }) {
  const { t, say } = useWords();
  const { definition } = usePlace();
  if (goal.others.length === 0) return null;
  const options = [
    { value: '', label: t('onPage') },
    ...goal.others.map((other) => ({ value: other.definition, label: say(other.name) })),
  ];
  return (
    <div className={styles.switch}>
      <span className="quiet">{t('definitions')}</span>
      <Segmented
        value={definition ?? ''}
        onChange={(id) => go({ definition: id === '' ? null : id })}
        options={options}
      />
    </div>
  );
}
