import { useState } from 'react';
import { ApiError, drawn, tell } from '../api/fetch.js';
import { useNews } from '../api/office-queries.js';
import { client } from '../api/queries.js';
import type { NewsItem, NewsKept } from '../api/types.js';
import type { Lang } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { stay } from '../place/use-place.js';
import { AboutCard } from './about-card.js';
import { ActsBar } from './acts-bar.js';
import { draftOf, type NewsForm } from './news-form.js';
import styles from './news.module.css';
import { PictureCard } from './picture-card.js';
import { type Drawn, PreviewCard } from './preview-card.js';
import { TextsCard } from './texts-card.js';
import { useSaveKey } from './use-save-key.js';
import { useUnsaved } from './use-unsaved.js';

interface ItemFormProps {
  /** Where the item stands; null: it was never saved. */
  item: { slug: string; state: NewsItem['state']; version: string } | null;
  opened: NewsForm;
  unknown: string[];
  /** Reads the item again, and gives up what was written. */
  reload: () => void;
}

/** Everything of an item to fill in, and what can be done with it. */
export function ItemForm({ item: found, opened, unknown, reload }: ItemFormProps) {
  const { t, say } = useWords();
  const { today, largestPicture } = useNews().data ?? { today: null, largestPicture: null };
  const [item, setItem] = useState(found);
  const [saved, setSaved] = useState(opened);
  const [form, setForm] = useState(opened);
  const [slug, setSlug] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<{ says: string; conflict: boolean } | null>(null);
  const [preview, setPreview] = useState<Drawn | null>(null);
  const unsaved = slug !== '' || JSON.stringify(form) !== JSON.stringify(saved);
  useUnsaved(unsaved, t('newsLeave'));

  const change = (changed: Partial<NewsForm>) => setForm((before) => ({ ...before, ...changed }));
  const act = async (work: () => Promise<void>) => {
    setBusy(true);
    setFault(null);
    try {
      await work();
    } catch (error) {
      const { detail = null, status = null } = error instanceof ApiError ? error : {};
      setFault({
        says: detail ? say(detail) : t('failedReach'),
        conflict: item !== null && status === 409,
      });
    } finally {
      setBusy(false);
    }
  };
  const kept = (state: NewsItem['state'], { slug: at, version }: NewsKept) => {
    setItem({ slug: at, state, version });
    void client.invalidateQueries({ queryKey: ['news'], exact: true });
  };
  const save = (state: NewsItem['state']) =>
    act(async () => {
      const draft = draftOf(form);
      const answer =
        item === null
          ? await tell<NewsKept>('POST', '/api/news', { draft, state, slug: slug === '' ? null : slug })
          : await tell<NewsKept>('POST', `/api/news/items/${item.slug}`, {
              draft,
              state,
              version: item.version,
            });
      setSaved(form);
      kept(state, answer!);
      if (item === null) stay({ subject: answer!.slug });
    });
  const withdraw = () =>
    act(async () => {
      const { slug: at, version } = item!;
      kept('withdrawn', (await tell<NewsKept>('POST', `/api/news/items/${at}/withdraw`, { version }))!);
    });
  useSaveKey(() => !busy && void save(item?.state ?? 'draft'));
  const look = (lang: Lang) =>
    act(async () => {
      const draft = draftOf(form);
      const html = await drawn('/api/news/preview', { draft, lang, slug: item?.slug ?? null });
      setPreview({ lang, html, of: form });
    });

  return (
    <form className={styles.form} aria-label={t('newsItems')} onSubmit={(event) => event.preventDefault()}>
      <AboutCard
        form={form}
        change={change}
        today={today}
        item={item}
        unknown={unknown}
        slug={slug}
        setSlug={setSlug}
      />
      <TextsCard form={form} change={change} />
      <PictureCard form={form} change={change} largest={largestPicture} />
      <ActsBar
        form={form}
        state={item?.state ?? 'draft'}
        busy={busy}
        unsaved={unsaved}
        isNew={item === null}
        fault={fault}
        save={(state) => void save(state)}
        withdraw={() => void withdraw()}
        look={(lang) => void look(lang)}
        reload={reload}
      />
      {preview && <PreviewCard preview={preview} isOld={preview.of !== form} look={(l) => void look(l)} />}
    </form>
  );
}
