import Button from 'antd/es/button';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import styles from './pager.module.css';

interface PagerProps {
  /** The place of the first row shown, rows a page, rows in all. */
  from: number;
  size: number;
  of: number;
  /** Goes to the page that begins at a place. */
  to: (from: number) => void;
}

/** Which rows are shown of how many, and the way to the others. */
export function Pager({ from, size, of, to }: PagerProps) {
  const { t } = useWords();
  const end = Math.min(of, from + size);
  return (
    <div className={`${styles.pager} screen-only`}>
      <span role="status">{t('rowsShown', { from: number(from + 1), to: number(end), of: number(of) })}</span>
      <Button size="small" disabled={from === 0} onClick={() => to(Math.max(0, from - size))}>
        {t('previous')}
      </Button>
      <Button size="small" disabled={end === of} onClick={() => to(end)}>
        {t('next')}
      </Button>
    </div>
  );
}
