import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import MarkdownIt from 'markdown-it';
import YAML from 'yaml';
import { Markup } from '../../model/markup.js';
import { type Item, ItemHeadSchema } from './item.js';

/** Text alone: tags stand as they were typed, addresses that run something are no links, pictures are named in the head. */
const markdown = new MarkdownIt({ html: false }).disable('image');
// The page's own title is its one h1.
markdown.core.ruler.push('below-title', ({ tokens }) => {
  for (const token of tokens) if (token.tag === 'h1') token.tag = 'h2';
});

const FILE_NAME = /^[a-z0-9][a-z0-9-]*\.md$/;

/** The items of a zone's portal folder, newest first, and what is wrong with those that cannot be shown. */
export interface Items {
  items: Item[];
  faults: { file: string; what: string }[];
}

/** Reads every item of a folder; one that is wrong costs itself, not the others. */
export function readItems(folder: string | undefined): Items {
  const read: Items = { items: [], faults: [] };
  if (folder === undefined || !existsSync(folder)) return read;
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.md')) continue;
    try {
      read.items.push(readItem(file, readFileSync(path.join(folder, file), 'utf8')));
    } catch (error) {
      read.faults.push({ file, what: error instanceof Error ? error.message : String(error) });
    }
  }
  read.items.sort((a, b) => (a.date === b.date ? (a.slug < b.slug ? -1 : 1) : a.date > b.date ? -1 : 1));
  return read;
}

function readItem(file: string, written: string): Item {
  if (!FILE_NAME.test(file)) throw new Error('name the file with small letters, digits and hyphens alone');
  const [, head, text] = /^\uFEFF?---\r?\n([^]*?)\r?\n---\r?\n([^]*)$/.exec(written) ?? [];
  if (head === undefined) throw new Error('begin the file with its head between two lines of ---');
  const parsed = ItemHeadSchema.safeParse(YAML.parse(head));
  if (!parsed.success)
    throw new Error(parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; '));
  const [first = '', ...parts] = text!.split(/^::(zh|en)[ \t]*\r?$/m);
  const body: Item['body'] = { zh: null, en: null };
  if (first.trim() !== '') throw new Error('begin the text with a line ::zh or ::en');
  for (let i = 0; i < parts.length; i += 2)
    body[parts[i] as 'zh' | 'en'] = new Markup(markdown.render(parts[i + 1]!));
  return { ...parsed.data, slug: file.slice(0, -'.md'.length), body };
}
