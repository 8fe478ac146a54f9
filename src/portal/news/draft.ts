import YAML from 'yaml';
import { parseDay } from '../../model/day.js';
import { text, type Language } from '../../model/text.js';
import { badItem } from './bad-item.js';
import { type Item, ItemHeadSchema, type Words } from './item.js';
import { type ItemFile, joinItem, proseOf, sourceIn, splitItem, withText } from './item-file.js';
import { readItem } from './read-items.js';

/** Words of a form: null where nothing was written in a language. */
export type DraftWords = Record<Language, string | null>;

/** An item as an editor has it on the form; every part may be missing yet. */
export interface Draft {
  kind: Item['kind'];
  title: DraftWords;
  lead: DraftWords;
  source: DraftWords;
  sourceUrl: string | null;
  date: string;
  updated: string | null;
  pick: boolean;
  picture: string | null;
  caption: DraftWords;
  alt: DraftWords;
  /** Markdown. */
  body: DraftWords;
}

const LANGUAGES: readonly Language[] = ['zh', 'en'];

const onForm = (words: Words | undefined): DraftWords => ({ zh: words?.zh ?? null, en: words?.en ?? null });

/**
 * What a file says, as a form shows it, and the lines of its head that no form shows.
 * @throws ChainwrightError `bad-item`.
 */
export function draftOf(
  slug: string,
  written: string,
): { draft: Draft; state: Item['state']; unknown: string[] } {
  const item = readItem(slug, written);
  const file = splitItem(written);
  const known = Object.keys(ItemHeadSchema.shape);
  return {
    state: item.state,
    unknown: Object.keys(YAML.parse(file.head) as object).filter((key) => !known.includes(key)),
    draft: {
      kind: item.kind,
      title: onForm(item.title),
      lead: onForm(item.lead),
      source: onForm(item.source),
      sourceUrl: item.source_url ?? null,
      date: item.date,
      updated: item.updated ?? null,
      pick: item.pick,
      picture: item.picture ?? null,
      caption: onForm(item.caption),
      alt: onForm(item.alt),
      body: { zh: sourceIn(file, 'zh'), en: sourceIn(file, 'en') },
    },
  };
}

/** The head's lines that a draft means, in the order of a new file; null: no such line. */
const linesOf = (draft: Draft, state: Item['state']) =>
  ({
    title: draft.title,
    lead: draft.lead,
    kind: draft.kind,
    state,
    source: draft.source,
    source_url: draft.sourceUrl,
    date: draft.date,
    updated: draft.updated,
    picture: draft.picture,
    caption: draft.picture === null ? { zh: null, en: null } : draft.caption,
    alt: draft.picture === null ? { zh: null, en: null } : draft.alt,
    pick: draft.pick,
  }) satisfies Record<keyof typeof ItemHeadSchema.shape, unknown>;

/** What a line that is not there means: it need not be written to say so. */
const UNSAID: Record<string, unknown> = { state: 'published', pick: false };

const isSame = (a: unknown, b: unknown): boolean =>
  typeof a === 'object' && a !== null && typeof b === 'object' && b !== null
    ? LANGUAGES.every((l) => ((a as Words)[l] ?? null) === ((b as Words)[l] ?? null))
    : a === b;

const isNothing = (value: unknown): boolean =>
  value === null || (typeof value === 'object' && Object.values(value).every((word) => word === null));

/** Writes a line of the head; what else is written in it, its order and its comments stay. */
function writeLine(head: YAML.Document, name: string, now: unknown, value: unknown): void {
  const has = head.has(name);
  if (isNothing(value)) return void (has && head.delete(name));
  if (has ? isSame(now, value) : UNSAID[name] === value) return;
  if (typeof value !== 'object') return head.set(name, value);
  const words = Object.entries(value as DraftWords);
  const was: unknown = head.get(name, true);
  if (!YAML.isMap(was))
    return head.set(
      name,
      head.createNode(Object.fromEntries(words.filter(([, word]) => word !== null)), { flow: true }),
    );
  for (const [language, word] of words)
    if (word === null) was.delete(language);
    else was.set(language, word);
}

const UNWRITABLE = text(
  'The head of this file is written in a way that the page cannot change without harm; change it by hand.',
  '该文件头的写法无法由页面安全改写；请手动修改文件。',
);

function withHead(file: ItemFile, draft: Draft, state: Item['state']): ItemFile {
  try {
    const head = YAML.parseDocument(file.head.replaceAll('\r\n', '\n'));
    const before = head.toString();
    const said = (head.toJS() ?? {}) as Record<string, unknown>;
    for (const [name, value] of Object.entries(linesOf(draft, state)))
      writeLine(head, name, said[name], value);
    if (head.toString() === before) return file;
    const newline = file.opening.endsWith('\r\n') ? '\r\n' : '\n';
    const written = head.toString({ lineWidth: 0 }).trimEnd();
    return { ...file, head: written.replaceAll('\n', newline) };
  } catch {
    throw badItem(UNWRITABLE);
  }
}

/** A file without a word, to be written in. */
const EMPTY: ItemFile = {
  opening: '---\n',
  head: '',
  closing: '\n---\n',
  blank: '',
  sections: [],
};

const NO_TITLE = text('Give the item a title in at least one language.', '请至少填写一种语言的标题。');
const NO_SOURCE = text(
  'Say in at least one language where the item comes from.',
  '请至少填写一种语言的来源。',
);
const NO_DAY = text(
  'Give the item a date, and one it was updated on or none, as YYYY-MM-DD.',
  '请填写有效的发布日期；更新日期可不填，格式均为 YYYY-MM-DD。',
);
const NO_URL = text(
  'The address of the original begins with http:// or https://.',
  '原文网址应以 http:// 或 https:// 开头。',
);
const NO_CAPTION = text(
  'Write a caption for the picture in at least one language, or take the picture off.',
  '请至少填写一种语言的图注，或移除图片。',
);
const NO_TEXT = text(
  'Before it is published an item needs a text in at least one language, or the address of its source.',
  '发布前，请至少填写一种语言的正文，或填写原文网址。',
);

function requireWords(draft: Draft, state: Item['state']): void {
  if (isNothing(draft.title)) throw badItem(NO_TITLE);
  if (isNothing(draft.source)) throw badItem(NO_SOURCE);
  if (parseDay(draft.date) === null || (draft.updated !== null && parseDay(draft.updated) === null))
    throw badItem(NO_DAY);
  if (draft.sourceUrl !== null && !/^https?:\/\/\S+$/.test(draft.sourceUrl)) throw badItem(NO_URL);
  if (draft.picture !== null && isNothing(draft.caption)) throw badItem(NO_CAPTION);
  if (state === 'published' && isNothing(draft.body) && draft.sourceUrl === null) throw badItem(NO_TEXT);
}

/**
 * The file that says what a draft does: what it was before where the draft changes nothing, to the byte; `written`: null for a new one.
 * @throws ChainwrightError `bad-item` for what the portal could not show.
 */
export function withDraft(written: string | null, given: Draft, state: Item['state']): string {
  const draft = { ...given, body: { zh: proseOf(given.body.zh), en: proseOf(given.body.en) } };
  requireWords(draft, state);
  let file = withHead(written === null ? EMPTY : splitItem(written), draft, state);
  for (const language of LANGUAGES) file = withText(file, language, draft.body[language]);
  const made = joinItem(file);
  // What is kept is what the portal will read.
  const read = draftOf('made', made);
  const wanted = linesOf(draft, state);
  const kept = linesOf(read.draft, read.state);
  const lines = Object.keys(wanted) as (keyof typeof wanted)[];
  if (!isSame(draft.body, read.draft.body) || !lines.every((name) => isSame(wanted[name], kept[name])))
    throw badItem(UNWRITABLE);
  return made;
}

/**
 * The file in another state, nothing else of it changed.
 * @throws ChainwrightError `bad-item`.
 */
export function inState(written: string, state: Item['state']): string {
  return withDraft(written, draftOf('made', written).draft, state);
}
