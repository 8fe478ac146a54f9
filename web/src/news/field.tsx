import { useId } from 'react';
import styles from './news.module.css';

interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'date' | 'url';
  /** Rows of a text; absent: a line. */
  rows?: number;
  maxLength?: number;
  hint?: string;
  lang?: string;
}

/** One thing to fill in: its name above it, what may stand in it below. */
export function Field({ label, value, onChange, type = 'text', rows, hint, ...rest }: FieldProps) {
  const id = useId();
  const common = {
    ...rest,
    id,
    value,
    ...(hint !== undefined && { 'aria-describedby': `${id}-hint` }),
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <input {...common} type={type} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <textarea {...common} rows={rows} onChange={({ target }) => onChange(target.value)} />
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="quiet">
          {hint}
        </p>
      )}
    </div>
  );
}
