import { useId } from 'react';

interface FormLineProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'number' | 'date';
  max?: string;
  pattern?: string;
  required?: boolean;
  /** Words that are offered. */
  list?: readonly string[];
}

/** One thing to fill in, its name above it. Counts are whole and not below 0. */
export function FormLine({ label, value, onChange, type = 'text', list, ...rest }: FormLineProps) {
  const offered = useId();
  const whole = type === 'number' ? { min: 0, step: 1 } : {};
  return (
    <label>
      {label}
      <input
        type={type}
        value={value}
        maxLength={500}
        onChange={({ target }) => onChange(target.value)}
        {...whole}
        {...(list && { list: offered })}
        {...rest}
      />
      {list && (
        <datalist id={offered}>
          {list.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </label>
  );
}
