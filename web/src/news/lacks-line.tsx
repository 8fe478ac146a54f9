import type { Lang } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { lacksIn, type NewsForm } from './news-form.js';
import styles from './news.module.css';

const WORDS = { title: 'newsLacksTitle', body: 'newsLacksBody', caption: 'newsLacksCaption' } as const;

/** What an item lacks in a language, and what the portal does about it. */
export function LacksLine({ form, of }: { form: NewsForm; of: Lang }) {
  const { t, lang } = useWords();
  const lacks = lacksIn(form, of);
  const words = lacks.map((field) => t(WORDS[field])).join(lang === 'zh' ? '、' : ', ');
  return (
    <p data-lacks={lacks.join(' ')} className={lacks.length > 0 ? styles.lacks : 'quiet'}>
      {t(`newsLang_${of}`)}
      {lang === 'zh' ? '：' : ': '}
      {lacks.length === 0 ? `✔ ${t('newsComplete')}` : `◇ ${t('newsLacksSays', { lacks: words })}`}
    </p>
  );
}
