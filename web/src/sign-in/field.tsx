import Input from 'antd/es/input';
import { useId } from 'react';
import styles from './form.module.css';

interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'email' | 'password';
  autoComplete: 'name' | 'username' | 'current-password' | 'new-password' | 'off';
  /** What a good value is. */
  hint?: string;
  minLength?: number;
}

/** One thing to fill in: its name above it, what is asked of it below. */
export function Field({ label, value, onChange, type = 'text', hint, ...rest }: FieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        type={type}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        required
        aria-describedby={hint ? `${id}-hint` : undefined}
        {...rest}
      />
      {hint && (
        <span id={`${id}-hint`} className="quiet">
          {hint}
        </span>
      )}
    </div>
  );
}
