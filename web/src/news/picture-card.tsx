import Button from 'antd/es/button';
import { hand } from '../api/fetch.js';
import type { NewsPicture } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { useWords } from '../i18n/use-words.js';
import { Field } from './field.js';
import { LANGUAGES, type NewsForm } from './news-form.js';
import { Fault } from '../states/fault.js';
import { useAct } from '../states/use-act.js';
import styles from './news.module.css';
import { webPicture } from './web-picture.js';

interface PictureCardProps {
  form: NewsForm;
  change: (changed: Partial<NewsForm>) => void;
  /** In bytes; null: not known yet. */
  largest: number | null;
}

/** The picture of an item, its caption and what it shows in words. */
export function PictureCard({ form, change, largest }: PictureCardProps) {
  const { t, lang: pageLang } = useWords();
  const { busy, fault, act } = useAct();
  const { picture } = form;
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    await act(async () => {
      change((await hand<NewsPicture>('/api/news/pictures', await webPicture(file), file.name))!);
    });
  };
  return (
    <section className="card" aria-labelledby="picture-heading">
      <CardHeading
        id="picture-heading"
        title={t('newsPicture')}
        note={largest === null ? '' : t('newsPictureNote', { mb: largest / 2 ** 20 })}
      />
      {picture !== null && (
        <img
          className={styles.picture}
          src={`/portal/pictures/${encodeURIComponent(picture)}`}
          alt={form.alt[pageLang] || form.caption[pageLang] || t('newsPicture')}
        />
      )}
      <div className={styles.acts}>
        <label className={styles.choose}>
          {t(picture === null ? 'newsPictureChoose' : 'newsPictureOther')}
          <input
            type="file"
            accept="image/jpeg,image/png,image/webp"
            disabled={busy}
            onChange={({ target }) => {
              void take(target.files?.[0]);
              target.value = '';
            }}
          />
        </label>
        {picture !== null && <Button onClick={() => change({ picture: null })}>{t('newsPictureOff')}</Button>}
      </div>
      <p role="status">{busy && t('newsPictureBusy')}</p>
      <Fault says={fault} />
      {picture !== null && (
        <div className={styles.languages}>
          {LANGUAGES.map(([one, , lang]) => (
            <div key={one} className={styles.column}>
              <Field
                label={t('newsCaption', { language: t(`newsLang_${one}`) })}
                lang={lang}
                maxLength={500}
                value={form.caption[one]}
                onChange={(word) => change({ caption: { ...form.caption, [one]: word } })}
              />
              <Field
                label={t('newsAlt', { language: t(`newsLang_${one}`) })}
                lang={lang}
                maxLength={500}
                hint={t('newsAltHint')}
                value={form.alt[one]}
                onChange={(word) => change({ alt: { ...form.alt, [one]: word } })}
              />
            </div>
          ))}
        </div>
      )}
    </section>
  );
}
