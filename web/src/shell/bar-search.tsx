import Input, { type InputRef } from 'antd/es/input';
import { useRef, useState } from 'react';
import { useWords } from '../i18n/use-words.js';
import { useKeys } from '../keys/use-keys.js';
import { isOver, pageAt } from '../place/place.js';
import { go, usePlace } from '../place/use-place.js';
import styles from './site-bar.module.css';

/** The search for an enterprise from any page: Enter opens the list of what is found. `/` goes there where the page has no search of its own. */
export function BarSearch() {
  const { t } = useWords();
  const place = usePlace();
  const box = useRef<InputRef>(null);
  const [typed, setTyped] = useState('');
  const hasOwn = place.page === 'enterprises' && place.subject === null;
  useKeys((key, event) => {
    if (key !== '/' || isOver(place) || document.querySelector('main input[type=search]')) return;
    event.preventDefault();
    box.current?.focus();
  });
  if (hasOwn) return null;
  return (
    <form
      role="search"
      aria-label={t('enterprisesFind')}
      className={styles.search}
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() === '') return;
        go({ ...pageAt('enterprises'), find: typed.trim() });
        setTyped('');
      }}
    >
      <Input
        ref={box}
        type="search"
        maxLength={100}
        placeholder={t('enterprisesFind')}
        aria-label={t('enterprisesFind')}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
    </form>
  );
}
