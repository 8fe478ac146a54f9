import Button from 'antd/es/button';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/use-words.js';
import styles from './review.module.css';

interface MergeFormProps {
  free: boolean;
  merge: (name: string) => void;
  close: () => void;
}

/** Asks which other enterprise of the register it is. */
export function MergeForm({ free, merge, close }: MergeFormProps) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <form
      className={styles.acts}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') merge(name);
      }}
    >
      <label>
        {t('reviewInto')}
        <input
          ref={box}
          value={name}
          maxLength={200}
          onChange={({ target }) => setName(target.value)}
          onKeyDown={({ key }) => key === 'Escape' && close()}
        />
      </label>
      <Button htmlType="submit" disabled={!free}>
        {t('reviewMergeDo')}
      </Button>
      <Button onClick={close}>{t('cancel')}</Button>
    </form>
  );
}
