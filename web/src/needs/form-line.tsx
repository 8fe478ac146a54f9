interface FormLineProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'number' | 'date';
  max?: string;
  required?: boolean;
}

/** One thing to fill in, its name above it. Counts are whole and not below 0. */
export function FormLine({ label, value, onChange, type = 'text', ...rest }: FormLineProps) {
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
        {...rest}
      />
    </label>
  );
}
