import { CardHeading } from '../figure/card-heading.js';
import { useWords } from '../i18n/use-words.js';
import { Field } from './field.js';
import { LacksLine } from './lacks-line.js';
import { LANGUAGES, type NewsForm, type WordsField } from './news-form.js';
import styles from './news.module.css';

interface TextsCardProps {
  form: NewsForm;
  change: (changed: Partial<NewsForm>) => void;
}

/** Title, lead and text in both languages side by side, and what is missing of each. */
export function TextsCard({ form, change }: TextsCardProps) {
  const { t } = useWords();
  return (
    <section className="card" aria-labelledby="texts-heading">
      <CardHeading id="texts-heading" title={t('newsTexts')} note={t('newsTextsNote')} />
      <div className={styles.languages}>
        {LANGUAGES.map(([one, name, lang]) => {
          const put = (field: WordsField) => (word: string) =>
            change({ [field]: { ...form[field], [one]: word } });
          return (
            <fieldset key={one} className={styles.language} data-language={one}>
              <legend lang={lang}>{name}</legend>
              <LacksLine form={form} of={one} />
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
