import Input from 'antd/es/input';
import { type Ref, useDeferredValue, useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { InputRef } from 'antd/es/input';
import type { Contributions } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import styles from './all-movers.module.css';
import { MoverTable } from './mover-table.js';
import { findMovers } from './find-movers.js';

/** What `/` reaches for. */
export interface SearchBox {
  focus(): void;
}

/** Every contribution in pages, with a search that has the focus when the list opens. */
export function AllMovers({
  contributions,
  search,
}: {
  contributions: Contributions;
  search: Ref<SearchBox>;
}) {
  const { t } = useWords();
  const [words, setWords] = useState('');
  const asked = useDeferredValue(words);
  const box = useRef<InputRef>(null);
  useImperativeHandle(search, () => ({ focus: () => box.current?.focus() }));
  useEffect(() => box.current?.focus(), []);
  const layerName = (id: string) => (isLayer(id) ? t(`layer_${id}`) : id);
  const found = findMovers(contributions.all, asked, layerName);
  return (
    <>
      <div className={styles.search}>
        <Input
          ref={box}
          type="search"
          placeholder={t('search')}
          aria-label={t('search')}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={(event) => {
            // The first Escape clears the search, the next one leaves.
            if (event.key !== 'Escape' || words === '') return;
            event.stopPropagation();
            setWords('');
          }}
        />
        <span className="quiet" role="status">
          {asked && t('found', { count: found.length })}
        </span>
      </div>
      <MoverTable key={asked} contributions={contributions} movers={found} />
    </>
  );
}

function isLayer(id: string): id is 'battery' | 'software' | 'chip' | 'traditional' | 'unassigned' {
  return ['battery', 'software', 'chip', 'traditional', 'unassigned'].includes(id);
}
