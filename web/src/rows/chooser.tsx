import { useWords } from '../i18n/use-words.js';
import type { Place } from '../place/place.js';
import { go } from '../place/use-place.js';

interface ChooserProps {
  /** Its name in the address. */
  name: keyof Place;
  label: string;
  value: string | null;
  options: readonly (readonly [value: string, word: string])[];
}

/** One choice of a filter; it stands in the address. */
export function Chooser({ name, label, value, options }: ChooserProps) {
  const { t } = useWords();
  return (
    <label>
      {label}
      <select
        value={value ?? ''}
        data-chosen={value !== null}
        onChange={({ target }) => go({ [name]: target.value || null, from: null })}
      >
        <option value="">{t('any')}</option>
        {options.map(([one, word]) => (
          <option key={one} value={one}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
}
