import Input from 'antd/es/input';
import { type InputRef } from 'antd/es/input';
import { useDeferredValue, useRef } from 'react';
import type { CollectionPage } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { useWords } from '../i18n/use-words.js';
import { useKeys } from '../keys/use-keys.js';
import { isOver } from '../place/place.js';
import { stay, usePlace } from '../place/use-place.js';
import styles from './chase-card.module.css';
import { ChaseTable } from './chase-table.js';
import { chase, parseSort, parseState } from './return-states.js';

/** Who is to be chased for a return: of the state chosen, found by a search, in the order chosen. */
export function ChaseCard({ collection }: { collection: CollectionPage }) {
  const { t } = useWords();
  const place = usePlace();
  const state = parseState(place.returns);
  const sort = parseSort(place.sort);
  const words = useDeferredValue(place.find ?? '');
  const box = useRef<InputRef>(null);
  useKeys((key, event) => {
    if (key !== '/' || isOver(place)) return;
    event.preventDefault();
    box.current?.focus();
  });
  const lines = chase(collection.lines, state, words, sort);
  return (
    <section className="card" aria-labelledby="chase-heading">
      <CardHeading
        id="chase-heading"
        title={state === null ? t('chaseAll') : t('chaseOf', { state: t(`return_${state}`) })}
        note={t('linesFound', { count: lines.length, of: collection.lines.length })}
      />
      <div className={`${styles.search} screen-only`}>
        <Input
          ref={box}
          type="search"
          placeholder={t('chaseSearch')}
          aria-label={t('chaseSearch')}
          value={place.find ?? ''}
          onChange={({ target }) => stay({ find: target.value === '' ? null : target.value })}
        />
      </div>
      {lines.length === 0 ? (
        <p className="quiet">{t('chaseNone')}</p>
      ) : (
        <ChaseTable
          key={`${collection.period} ${state} ${sort} ${words}`}
          collection={collection}
          lines={lines}
          sort={sort}
        />
      )}
    </section>
  );
}
