import Input, { type InputRef } from 'antd/es/input';
import { useRef } from 'react';
import { useKeys } from '../keys/use-keys.js';
import { isOver } from '../place/place.js';
import { stay, usePlace } from '../place/use-place.js';
import styles from './filters.module.css';

/** The search of a list; `/` goes there, and what is searched stands in the address. */
export function FindBox({ label }: { label: string }) {
  const place = usePlace();
  const box = useRef<InputRef>(null);
  useKeys((key, event) => {
    if (key !== '/' || isOver(place)) return;
    event.preventDefault();
    box.current?.focus();
  });
  return (
    <div className={styles.search}>
      <Input
        ref={box}
        type="search"
        maxLength={100}
        placeholder={label}
        aria-label={label}
        value={place.find ?? ''}
        onChange={({ target }) => stay({ find: target.value === '' ? null : target.value, from: null })}
      />
    </div>
  );
}
