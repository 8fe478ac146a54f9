import { useState } from 'react';
import { client } from '../api/queries.js';
import { useWords } from '../i18n/use-words.js';
import { Field } from './field.js';
import { FormPage } from './form-page.js';
import { signIn } from './sign-in.js';

/** E-mail and password, in place of any page while nobody has signed in; then the page asked for opens. */
export function SignInPage() {
  const { t } = useWords();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const send = async () => {
    await signIn(email, password);
    await client.resetQueries();
  };
  return (
    <FormPage
      title={t('signIn')}
      lead={t('signInLead')}
      action={t('signIn')}
      send={send}
      faults={{ 401: t('signInWrong'), 429: t('signInSlow') }}
    >
      <Field label={t('email')} type="email" value={email} onChange={setEmail} autoComplete="username" />
      <Field
        label={t('password')}
        type="password"
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
      />
    </FormPage>
  );
}
