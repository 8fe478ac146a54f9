import { useEffect } from 'react';
import { useWords } from '../i18n/use-words.js';
import { LanguageSwitch } from '../shell/language-switch.js';
import states from '../states/states.module.css';

/** There is no account yet and this is not the link that makes the first one. */
export function FirstNeeded() {
  const { t } = useWords();
  useEffect(() => {
    document.title = `${t('firstTitle')} · ${t('product')}`;
  });
  return (
    <main id="content" tabIndex={-1} className={states.state}>
      <h1>{t('firstTitle')}</h1>
      <p>{t('firstWhere')}</p>
      <LanguageSwitch />
    </main>
  );
}
