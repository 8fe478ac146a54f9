import Input, { type InputRef } from 'antd/es/input';
import { useRef } from 'react';
import type { LadderPage } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import { useKeys } from '../keys/use-keys.js';
import { isOver } from '../place/place.js';
import { go, stay, usePlace } from '../place/use-place.js';
import styles from './firms-card.module.css';
import { DISTANCES, filterOf, HOLDINGS } from './ladder-question.js';

/** Which firms are shown: by title, its state, the next rung, the distance, the park, and a search; all of it stands in the address. */
export function Filters({ rungs, parks }: Pick<LadderPage, 'rungs' | 'parks'>) {
  const { t, say } = useWords();
  const place = usePlace();
  const filter = filterOf(place);
  const box = useRef<InputRef>(null);
  useKeys((key, event) => {
    if (key !== '/' || isOver(place)) return;
    event.preventDefault();
    box.current?.focus();
  });
  const named = rungs.map(({ rung, name }) => [rung, say(name)] as const);
  return (
    <div className={`${styles.filters} screen-only`} role="search" aria-label={t('firmsFilter')}>
      <Chooser name="title" label={t('titleHeld')} value={filter.title} options={named} />
      <Chooser
        name="holding"
        label={t('titleState')}
        value={filter.holding}
        options={HOLDINGS.map((one) => [one, t(`holding_${one}`)])}
      />
      <Chooser name="next" label={t('nextRung')} value={filter.next} options={named} />
      <Chooser
        name="distance"
        label={t('distance')}
        value={filter.distance}
        options={DISTANCES.map((one) => [one, t(`distance_${one}`)])}
      />
      <Chooser name="park" label={t('park')} value={filter.park} options={parks.map((p) => [p.zh, say(p)])} />
      <div className={styles.search}>
        <Input
          ref={box}
          type="search"
          maxLength={100}
          placeholder={t('firmsSearch')}
          aria-label={t('firmsSearch')}
          value={filter.find ?? ''}
          onChange={({ target }) => stay({ find: target.value === '' ? null : target.value, from: null })}
        />
      </div>
    </div>
  );
}

interface ChooserProps {
  name: 'title' | 'holding' | 'next' | 'distance' | 'park';
  label: string;
  value: string | null;
  options: readonly (readonly [value: string, word: string])[];
}

function Chooser({ name, label, value, options }: ChooserProps) {
  const { t } = useWords();
  return (
    <label>
      {label}
      <select
        value={value ?? ''}
        data-chosen={value !== null}
        onChange={({ target }) => go({ [name]: target.value || null, from: null })}
      >
        <option value="">{t('any')}</option>
        {options.map(([one, word]) => (
          <option key={one} value={one}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
}
