import type { ReturnLine } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';

/** Whom to call: the name, and the number as a link that a telephone dials. */
export function ContactLines({ of: { contact, phone } }: { of: ReturnLine['enterprise'] }) {
  const { t } = useWords();
  if (contact === null && phone === null) return <span className="quiet">— {t('contactUnknown')}</span>;
  return (
    <span>
      {contact ?? <span className="quiet">— {t('contactUnknown')}</span>}
      {phone && (
        <>
          {' '}
          <a className="door" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
            {phone}
          </a>
        </>
      )}
    </span>
  );
}
