import { CardHeading } from '../figure/card-heading.js';
import { useWords } from '../i18n/use-words.js';
import { Field } from './field.js';
import { LANGUAGES, lacksIn, type NewsForm, type WordsField } from './news-form.js';
import styles from './news.module.css';

interface TextsCardProps {
  form: NewsForm;
  change: (changed: Partial<NewsForm>) => void;
}

const LACKS = { title: 'newsLacksTitle', body: 'newsLacksBody' } as const;

/** Title, lead and text in both languages side by side, and what is missing of each. */
export function TextsCard({ form, change }: TextsCardProps) {
  const { t, lang: pageLang } = useWords();
  return (
    <section className="card" aria-labelledby="texts-heading">
      <CardHeading id="texts-heading" title={t('newsTexts')} note={t('newsTextsNote')} />
      <div className={styles.languages}>
        {LANGUAGES.map(([one, name, lang]) => {
          const lacks = lacksIn(form, one);
          const put = (field: WordsField) => (word: string) =>
            change({ [field]: { ...form[field], [one]: word } });
          return (
            <fieldset key={one} className={styles.language} data-language={one}>
              <legend lang={lang}>{name}</legend>
              <p data-lacks={lacks.join(' ')} className={lacks.length > 0 ? styles.lacks : 'quiet'}>
                {lacks.length === 0
                  ? `✔ ${t('newsComplete')}`
                  : `◇ ${lacks.map((field) => t(LACKS[field])).join(pageLang === 'zh' ? '、' : ', ')}${
                      pageLang === 'zh' ? '：' : ': '
                    }${t('newsLacksSays')}`}
              </p>
              <Field
                label={t('newsTitle')}
                lang={lang}
                maxLength={300}
                value={form.title[one]}
                onChange={put('title')}
              />
              <Field
                label={t('newsLead')}
                lang={lang}
                rows={2}
                maxLength={600}
                hint={t('newsLeadHint')}
                value={form.lead[one]}
                onChange={(word) => put('lead')(word.replaceAll(/\s*\n\s*/g, ' '))}
              />
              <Field
                label={t('newsBody')}
                lang={lang}
                rows={16}
                maxLength={100_000}
                value={form.body[one]}
                onChange={put('body')}
              />
            </fieldset>
          );
        })}
      </div>
    </section>
  );
}
