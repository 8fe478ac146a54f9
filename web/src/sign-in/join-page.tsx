import { useState } from 'react';
import { tell } from '../api/fetch.js';
import { client } from '../api/queries.js';
import { useWords } from '../i18n/use-words.js';
import { pageAt } from '../place/place.js';
import { go } from '../place/use-place.js';
import { Field } from './field.js';
import { FormPage } from './form-page.js';

/** Where an invitation leads: a password is set, then one signs in with it. */
export function JoinPage() {
  const { t } = useWords();
  const [password, setPassword] = useState('');
  const send = async () => {
    await tell('POST', '/api/people/join', { token: location.hash.slice(1), password });
    go(pageAt('overview'));
    await client.resetQueries();
  };
  return (
    <FormPage title={t('joinTitle')} lead={t('joinLead')} action={t('joinAction')} send={send}>
      <Field
        label={t('password')}
        type="password"
        value={password}
        onChange={setPassword}
        autoComplete="new-password"
        hint={t('passwordHint')}
        minLength={12}
      />
    </FormPage>
  );
}
