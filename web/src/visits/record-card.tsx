import { useState } from 'react';
import { tell } from '../api/fetch.js';
import { client, useEnterprises, useMayWrite, useVisits } from '../api/queries.js';
import type { Recorded } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import { FormLine } from '../needs/form-line.js';
import { SentForm } from '../needs/sent-form.js';
import styles from './visits.module.css';

const EMPTY = {
  task: '',
  kind: '',
  date: '',
  amount: '',
  request: '',
  promise: '',
  outcome: '',
  owner: '',
  nextDate: '',
};

/** A visit or request is recorded: of one enterprise, or of one that is looked for. */
export function RecordVisit({ enterprise = null }: { enterprise?: string | null }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  if (!useMayWrite()) return null;
  return (
    <details
      className={`${styles.record} screen-only`}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{t('visitsRecord')}</summary>
      {open && <RecordForm enterprise={enterprise} />}
    </details>
  );
}

function RecordForm({ enterprise }: { enterprise: string | null }) {
  const { t, say } = useWords();
  const { data } = useVisits({ limit: '1' });
  const [chosen, setChosen] = useState('');
  const [said, setSaid] = useState(EMPTY);
  const [file, setFile] = useState('');
  const line = (field: keyof typeof EMPTY) => ({
    value: said[field],
    onChange: (value: string) => setSaid({ ...said, [field]: value }),
  });
  const send = async () => {
    const { date, ...rest } = said;
    const typed = Object.entries(rest).map(([field, value]) => [field, value.trim() || null]);
    const recorded = await tell<Recorded>('POST', '/api/visits', {
      ...Object.fromEntries(typed),
      date,
      enterprise: enterprise ?? chosen,
    });
    setFile(recorded!.file);
    setSaid(EMPTY);
    await client.invalidateQueries();
  };
  return (
    <SentForm
      title={t('visitsRecord')}
      action={t('visitsRecordSave')}
      done={t('visitsRecorded', { file })}
      send={send}
    >
      {enterprise === null && <EnterpriseChooser chosen={chosen} choose={setChosen} />}
      <FormLine label={t('visitsDate')} type="date" max={data?.asOf ?? ''} required {...line('date')} />
      <FormLine label={t('visitsKind')} list={data?.kinds ?? []} required {...line('kind')} />
      <label>
        {t('visitsTask')}
        <select value={said.task} onChange={({ target }) => setSaid({ ...said, task: target.value })}>
          <option value="">{t('visitsNoTask')}</option>
          {(data?.names ?? []).map(({ id, name }) => (
            <option key={id} value={id}>
              {id === say(name) ? id : `${id} ${say(name)}`}
            </option>
          ))}
        </select>
      </label>
      <FormLine label={t('visitsRequest')} {...line('request')} />
      <FormLine label={t('visitsPromised')} {...line('promise')} />
      <FormLine label={t('visitsAmountWan')} pattern="\d{1,9}(\.\d{1,6})?" {...line('amount')} />
      <FormLine label={t('visitsOwnerWho')} {...line('owner')} />
      <FormLine label={t('visitsNext')} type="date" {...line('nextDate')} />
      <FormLine label={t('visitsOutcomeIf')} {...line('outcome')} />
    </SentForm>
  );
}

/** One enterprise of those that a name in any form finds. */
function EnterpriseChooser({ chosen, choose }: { chosen: string; choose: (id: string) => void }) {
  const { t } = useWords();
  const [find, setFind] = useState('');
  const { data } = useEnterprises({
    find: find.trim() || null,
    sort: find.trim() ? 'best' : 'name',
    limit: '20',
  });
  const lines = data?.lines ?? [];
  return (
    <>
      <FormLine label={t('visitsFindFirm')} value={find} onChange={setFind} />
      <label>
        {t('enterprise')}
        <select value={chosen} required onChange={({ target }) => choose(target.value)}>
          <option value="">{lines.length === 0 ? t('visitsNoFirm') : t('visitsChooseFirm')}</option>
          {lines.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
