import Button from 'antd/es/button';
import Popconfirm from 'antd/es/popconfirm';
import type { NewsItem } from '../api/types.js';
import type { Lang } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { LacksLine } from './lacks-line.js';
import { LANGUAGES, lacksIn, type NewsForm } from './news-form.js';
import styles from './news.module.css';

interface ActsBarProps {
  form: NewsForm;
  state: NewsItem['state'];
  busy: boolean;
  unsaved: boolean;
  /** Whether it was never saved. */
  isNew: boolean;
  fault: { says: string; conflict: boolean } | null;
  save: (state: NewsItem['state']) => void;
  withdraw: () => void;
  look: (lang: Lang) => void;
  reload: () => void;
}

const SAVE = { draft: 'newsSaveDraft', published: 'newsSavePublished', withdrawn: 'newsSave' } as const;

/** What can be done with an item as it stands on the form. */
export function ActsBar({ form, state, busy, unsaved, isNew, fault, ...acts }: ActsBarProps) {
  const { save, withdraw, look, reload } = acts;
  const { t, lang } = useWords();
  const isOut = state === 'published';
  const lacking = LANGUAGES.filter(([one]) => lacksIn(form, one).length > 0);
  return (
    <section className={`card screen-only ${styles.bar}`} aria-label={t('actions')}>
      <div className={styles.acts}>
        <Button type={isOut ? 'primary' : 'default'} disabled={busy} onClick={() => save(state)}>
          {t(SAVE[state])}
        </Button>
        <Button disabled={busy} onClick={() => look(lang)}>
          {t('newsPreview')}
        </Button>
        {isOut ? (
          <Popconfirm
            title={t('newsWithdrawAsk')}
            okText={t('newsWithdraw')}
            cancelText={t('cancel')}
            onConfirm={withdraw}
          >
            <Button danger disabled={busy}>
              {t('newsWithdraw')}
            </Button>
          </Popconfirm>
        ) : (
          <Popconfirm
            title={t('newsPublishAsk')}
            description={lacking.map(([one]) => (
              <LacksLine key={one} form={form} of={one} />
            ))}
            okText={t('newsPublish')}
            cancelText={t('cancel')}
            onConfirm={() => save('published')}
          >
            <Button type="primary" disabled={busy}>
              {t(state === 'withdrawn' ? 'newsPublishAgain' : 'newsPublish')}
            </Button>
          </Popconfirm>
        )}
        <p role="status" className="quiet">
          {unsaved ? t('newsUnsaved') : isNew ? '' : t(`newsKept_${state}`)}
        </p>
      </div>
      <div role="alert" className={fault === null ? 'unseen' : styles.fault}>
        {fault?.says}{' '}
        {fault?.conflict && (
          <Popconfirm
            title={t('newsReloadAsk')}
            okText={t('newsReload')}
            cancelText={t('cancel')}
            onConfirm={reload}
          >
            <Button size="small">{t('newsReload')}</Button>
          </Popconfirm>
        )}
      </div>
    </section>
  );
}
