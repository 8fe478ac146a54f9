import type { Place } from '../place/place.js';
import { go } from '../place/use-place.js';

interface DayBoxProps {
  /** Its name in the address. */
  name: keyof Place;
  label: string;
  value: string | null;
}

/** A day of a filter; it stands in the address. */
export function DayBox({ name, label, value }: DayBoxProps) {
  return (
    <label>
      {label}
      <input
        type="date"
        value={value ?? ''}
        data-chosen={value !== null}
        onChange={({ target }) => go({ [name]: target.value || null, from: null })}
      />
    </label>
  );
}
