import { useState } from 'react';
import { tell } from '../api/fetch.js';
import { client } from '../api/queries.js';
import type { EnterpriseProfile, OwnCorrections } from '../api/types.js';
import { useCredentialName } from '../enterprises/title-sign.js';
import { useWords } from '../i18n/use-words.js';
import { FormLine } from '../needs/form-line.js';
import { SentForm } from '../needs/sent-form.js';

const VALUES = {
  CNY: 'correctionsValueWan',
  number: 'correctionsValue',
  day: 'correctionsValueDay',
  text: 'correctionsValue',
} as const;

/** “This is not right: our value is this, as of that day, because …”. */
export function CorrectionForm({ profile, own }: { profile: EnterpriseProfile; own: OwnCorrections }) {
  const { t, say } = useWords();
  const credentialName = useCredentialName();
  const { credentials, years } = profile;
  const fields = own.fields.filter(({ kind }) => kind !== 'credentials' || credentials.length > 0);
  const [at, setAt] = useState(0);
  const [year, setYear] = useState(years[0]?.period ?? String(Number(own.today.slice(0, 4)) - 1));
  const [credential, setCredential] = useState(0);
  const [said, setSaid] = useState('');
  const [day, setDay] = useState(own.today);
  const [reason, setReason] = useState('');
  const { kind, field, unit } = fields[at]!;
  const send = async () => {
    await tell('POST', '/api/corrections', {
      kind,
      field,
      year: kind === 'annual-facts' ? Number(year) : null,
      credential: kind === 'credentials' ? credential : null,
      said,
      day,
      reason,
    });
    setSaid('');
    setReason('');
    await client.invalidateQueries({ queryKey: ['corrections'] });
  };
  return (
    <SentForm
      title={t('correctionsOwn')}
      action={t('correctionsSend')}
      done={t('correctionsSent')}
      send={send}
    >
      <label>
        {t('correctionsField')}
        <select value={at} onChange={({ target }) => setAt(Number(target.value))}>
          {fields.map(({ kind: of, field: one, name }, i) => (
            <option key={`${of}.${one}`} value={i}>
              {say(name)}
            </option>
          ))}
        </select>
      </label>
      {kind === 'annual-facts' && (
        <FormLine label={t('correctionsYear')} type="number" value={year} onChange={setYear} required />
      )}
      {kind === 'credentials' && (
        <label>
          {t('correctionsCredential')}
          <select value={credential} onChange={({ target }) => setCredential(Number(target.value))}>
            {credentials.map(({ kind: of, title, number, ends }, i) => (
              <option key={i} value={i}>
                {[credentialName(of), title, number, ends].filter(Boolean).join(' · ')}
              </option>
            ))}
          </select>
        </label>
      )}
      <FormLine
        label={t(VALUES[unit])}
        type={unit === 'day' ? 'date' : 'text'}
        value={said}
        onChange={setSaid}
        required
      />
      <FormLine
        label={t('correctionsDay')}
        type="date"
        max={own.today}
        value={day}
        onChange={setDay}
        required
      />
      <FormLine label={t('correctionsBecause')} value={reason} onChange={setReason} required />
    </SentForm>
  );
}
