import Segmented from 'antd/es/segmented';
import { useRef, useState } from 'react';
import { useContributions } from '../api/queries.js';
import type { Goal } from '../api/types.js';
import { Amount } from '../figure/amount.js';
import { columnOf, periodName } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { useKeys } from '../keys/use-keys.js';
import { usePlace } from '../place/use-place.js';
import { answerOf } from '../states/answer-of.js';
import { AllMovers, type SearchBox } from './all-movers.js';
import styles from './contributions-view.module.css';
import { DefinitionSwitch } from './definition-switch.js';
import { TopMovers } from './top-movers.js';
import { ViewHeading } from './view-heading.js';

/** Every contribution to a goal: the largest risers and fallers first, all of them one step further. */
export function ContributionsView({ id, goal }: { id: string; goal: Goal | undefined }) {
  const { t, lang, say } = useWords();
  const { asOf, definition } = usePlace();
  const { data, instead } = answerOf(useContributions(id, asOf, definition));
  const [chosen, setTab] = useState<'top' | 'all' | null>(null);
  // Where nothing has moved, the whole list is what there is to see.
  const moved = !data || data.risers.length + data.fallers.length > 0;
  const tab = chosen ?? (moved ? 'top' : 'all');
  const search = useRef<SearchBox>(null);
  useKeys((key, event) => {
    if (key !== '/') return;
    event.preventDefault();
    if (tab === 'all') search.current?.focus();
    else setTab('all');
  });
  if (!data) return instead;
  const notes = [
    data.through && t('throughNote', { period: periodName(data.through, lang) }),
    data.unit === 'CNY' && t('unitNote', { unit: columnOf(data.unit, lang).unit }),
    data.truncated && t('truncated', { count: data.all.length, total: data.total }),
  ];
  return (
    <>
      <ViewHeading
        title={say(data.name)}
        figure={<Amount of={data.value} unit={data.unit} />}
        notes={notes}
      />
      <div className={styles.controls}>
        <Segmented
          value={tab}
          onChange={setTab}
          options={[
            { value: 'top', label: t('topTab') },
            { value: 'all', label: t('allTab', { count: data.total }) },
          ]}
        />
        {goal && <DefinitionSwitch goal={goal} />}
      </div>
      {tab === 'top' ? (
        <TopMovers contributions={data} />
      ) : (
        <AllMovers contributions={data} search={search} />
      )}
    </>
  );
}
