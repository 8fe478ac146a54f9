import { useState } from 'react';
import { tell } from '../api/fetch.js';
import { client } from '../api/queries.js';
import { useWords } from '../i18n/use-words.js';
import { pageAt } from '../place/place.js';
import { go } from '../place/use-place.js';
import { Field } from './field.js';
import { FormPage } from './form-page.js';
import { signIn } from './sign-in.js';

/** Where the link of the first start leads: whoever holds it becomes the first administrator. */
export function FirstPage() {
  const { t } = useWords();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const send = async () => {
    await tell('POST', '/api/people/first', { token: location.hash.slice(1), name, email, password });
    await signIn(email, password);
    go(pageAt('overview'));
    await client.resetQueries();
  };
  return (
    <FormPage title={t('firstTitle')} lead={t('firstLead')} action={t('firstAction')} send={send}>
      <Field label={t('personName')} value={name} onChange={setName} autoComplete="name" />
      <Field label={t('email')} type="email" value={email} onChange={setEmail} autoComplete="username" />
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
