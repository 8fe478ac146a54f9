import Button from 'antd/es/button';
import { useId } from 'react';
import type { NewsItem } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { useWords } from '../i18n/use-words.js';
import { Field } from './field.js';
import { LANGUAGES, type NewsForm } from './news-form.js';
import styles from './news.module.css';
import { StateWord } from './state-word.js';

interface AboutCardProps {
  form: NewsForm;
  change: (changed: Partial<NewsForm>) => void;
  /** Null: not known yet. */
  today: string | null;
  item: { slug: string; state: NewsItem['state'] } | null;
  unknown: string[];
  /** The name that a new item is to have in addresses. */
  slug: string;
  setSlug: (slug: string) => void;
}

/** What is known of an item beside its texts: kind, days, source, where it stands. */
export function AboutCard({ form, change, today, item, unknown, slug, setSlug }: AboutCardProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <section className="card" aria-labelledby="about-heading">
      <CardHeading id="about-heading" title={t('newsAbout')} note="">
        <StateWord state={item?.state ?? 'draft'} />
      </CardHeading>
      {item?.state === 'published' && (
        <p className={styles.doors}>
          {LANGUAGES.map(([one]) => (
            <a key={one} className="door" href={`/${one}/news/${item.slug}`} target="_blank" rel="noreferrer">
              {t('newsOnPortal', { language: t(`newsLang_${one}`) })}
            </a>
          ))}
        </p>
      )}
      <div className={styles.fields}>
        <div className={styles.field}>
          <label htmlFor={id}>{t('newsKind')}</label>
          <select
            id={id}
            value={form.kind}
            onChange={({ target }) => change({ kind: target.value as NewsForm['kind'] })}
          >
            <option value="news">{t('newsKind_news')}</option>
            <option value="policy">{t('newsKind_policy')}</option>
          </select>
        </div>
        <Field label={t('newsDate')} type="date" value={form.date} onChange={(date) => change({ date })} />
        <div className={styles.withButton}>
          <Field
            label={t('newsUpdated')}
            type="date"
            value={form.updated}
            hint={t('newsOptional')}
            onChange={(updated) => change({ updated })}
          />
          {today !== null && form.updated !== today && (
            <Button onClick={() => change({ updated: today })}>{t('newsToday')}</Button>
          )}
        </div>
        <div className={styles.field}>
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={form.pick}
              onChange={({ target }) => change({ pick: target.checked })}
            />
            {t('newsPick')}
          </label>
          <p className="quiet">{t('newsPickHint')}</p>
        </div>
        {LANGUAGES.map(([one, , lang]) => (
          <Field
            key={one}
            label={t('newsSource', { language: t(`newsLang_${one}`) })}
            lang={lang}
            maxLength={200}
            value={form.source[one]}
            onChange={(word) => change({ source: { ...form.source, [one]: word } })}
          />
        ))}
        <Field
          label={t('newsSourceUrl')}
          type="url"
          maxLength={2000}
          value={form.sourceUrl}
          hint={t('newsOptional')}
          onChange={(sourceUrl) => change({ sourceUrl })}
        />
        {item === null ? (
          <Field
            label={t('newsSlug')}
            maxLength={80}
            value={slug}
            hint={t('newsSlugHint')}
            onChange={setSlug}
          />
        ) : (
          <div className={styles.field}>
            <span>{t('newsSlug')}</span>
            <code className={styles.wrap}>{item.slug}</code>
          </div>
        )}
      </div>
      {unknown.length > 0 && (
        <p className="quiet" data-unknown>
          {t('newsUnknown', { lines: unknown.join(', ') })}
        </p>
      )}
    </section>
  );
}
