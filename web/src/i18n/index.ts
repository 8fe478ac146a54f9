import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Lang } from '../format/index.js';
import { en, type Words } from './en.js';
import { zh } from './zh.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'words';
    resources: { words: Words };
    keySeparator: false;
    nsSeparator: false;
  }
}

/** Loads both languages; the page speaks `lang` first. */
export async function startLanguages(lang: Lang): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: lang,
    ns: ['words'],
    defaultNS: 'words',
    resources: { en: { words: en }, zh: { words: zh } },
    keySeparator: false,
    nsSeparator: false,
    // React escapes.
    interpolation: { escapeValue: false },
  });
}

/** Turns the page to a language: its words, its `lang` and its title. */
export async function speakLanguage(lang: Lang): Promise<void> {
  await i18next.changeLanguage(lang);
  document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
}
