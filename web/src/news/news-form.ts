import type { NewsDraft, NewsPage } from '../api/types.js';
import type { Lang } from '../format/index.js';

/** The languages of an item, in their own words. */
export const LANGUAGES = [
  ['zh', '中文', 'zh-CN'],
  ['en', 'English', 'en'],
] as const satisfies readonly (readonly [Lang, string, string])[];

type Words = Record<Lang, string>;

/** What can be filled in of an item in each language. */
export type WordsField = 'title' | 'lead' | 'source' | 'caption' | 'alt' | 'body';

/** An item on the form: an empty field says nothing. */
export interface NewsForm extends Record<WordsField, Words> {
  kind: NewsDraft['kind'];
  sourceUrl: string;
  date: string;
  updated: string;
  pick: boolean;
  picture: string | null;
}

const NO_WORDS: Words = { zh: '', en: '' };

/** The form of a new item: the zone's day and its own name. */
export const newForm = ({ today, source }: Pick<NewsPage, 'today' | 'source'>): NewsForm => ({
  kind: 'news',
  title: NO_WORDS,
  lead: NO_WORDS,
  source,
  sourceUrl: '',
  date: today,
  updated: '',
  pick: false,
  picture: null,
  caption: NO_WORDS,
  alt: NO_WORDS,
  body: NO_WORDS,
});

const filledIn = ({ zh, en }: NewsDraft['title']): Words => ({ zh: zh ?? '', en: en ?? '' });

/** An item of the API as its form shows it. */
export const formOf = (draft: NewsDraft): NewsForm => ({
  ...draft,
  title: filledIn(draft.title),
  lead: filledIn(draft.lead),
  source: filledIn(draft.source),
  caption: filledIn(draft.caption),
  alt: filledIn(draft.alt),
  body: filledIn(draft.body),
  sourceUrl: draft.sourceUrl ?? '',
  updated: draft.updated ?? '',
});

const saidIn = (value: string): string | null => (value.trim() === '' ? null : value);
const said = ({ zh, en }: Words): NewsDraft['title'] => ({ zh: saidIn(zh), en: saidIn(en) });

/** What a form says, for the API. */
export const draftOf = (form: NewsForm): NewsDraft => ({
  ...form,
  title: said(form.title),
  lead: said(form.lead),
  source: said(form.source),
  caption: said(form.caption),
  alt: said(form.alt),
  body: said(form.body),
  sourceUrl: saidIn(form.sourceUrl),
  updated: saidIn(form.updated),
});

/** What an item lacks in a language for a page that is wholly in it. */
export const lacksIn = (form: NewsForm, lang: Lang): ('title' | 'body' | 'caption')[] =>
  (['title', 'body', 'caption'] as const).filter(
    (field) => form[field][lang].trim() === '' && (field !== 'caption' || form.picture !== null),
  );
