import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import MarkdownIt from 'markdown-it';
import YAML from 'yaml';
import { ChainwrightError } from '../../model/errors.js';
import { Markup } from '../../model/markup.js';
import { type Language, type Text, text } from '../../model/text.js';
import { badHead, badItem } from './bad-item.js';
import { type Item, ItemHeadSchema } from './item.js';
import { sourceIn, splitItem } from './item-file.js';

/** Text alone: tags stand as they were typed, addresses that run something are no links, pictures are named in the head. */
const markdown = new MarkdownIt({ html: false }).disable('image');
// The page's own title is its one h1.
markdown.core.ruler.push('below-title', ({ tokens }) => {
  for (const token of tokens) if (token.tag === 'h1') token.tag = 'h2';
});

/** The name of an item in addresses. */
export const SLUG = /^[a-z0-9][a-z0-9-]*$/;

/** An item's file, and what is wrong with one that cannot be shown. */
interface Fault {
  file: string;
  what: Text;
}

/** The items of a zone's portal folder, newest first, and what is wrong with those that cannot be shown. */
export interface Items {
  items: Item[];
  faults: Fault[];
}

/** Reads every item of a folder, whatever its state; one that is wrong costs itself, not the others. */
export function readFolder(folder: string | undefined): Items {
  const read: Items = { items: [], faults: [] };
  if (folder === undefined || !existsSync(folder)) return read;
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.md')) continue;
    try {
      const slug = file.slice(0, -'.md'.length);
      if (!SLUG.test(slug))
        throw badItem(
          text(
            'Name the file with small letters, digits and hyphens alone.',
            '文件名只能使用小写字母、数字和连字符。',
          ),
        );
      read.items.push(readItem(slug, writtenOf(readFileSync(path.join(folder, file)))));
    } catch (error) {
      read.faults.push({ file, what: wordsOf(error) });
    }
  }
  read.items.sort((a, b) => (a.date === b.date ? (a.slug < b.slug ? -1 : 1) : a.date > b.date ? -1 : 1));
  return read;
}

/** The same of what is published: what the portal shows. */
export function readItems(folder: string | undefined): Items {
  const { items, faults } = readFolder(folder);
  return { items: items.filter(({ state }) => state === 'published'), faults };
}

/**
 * The text that the bytes of a file are.
 * @throws ChainwrightError `bad-item` where they are in another encoding than UTF-8.
 */
export function writtenOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw badItem(text('Save the file in the encoding UTF-8.', '请将文件另存为 UTF-8 编码。'));
  }
}

/**
 * The item that a file says.
 * @throws ChainwrightError `bad-item`.
 */
export function readItem(slug: string, written: string): Item {
  const file = splitItem(written);
  const parsed = ItemHeadSchema.safeParse(headOf(file.head));
  if (!parsed.success) throw badHead(parsed.error);
  const bodyIn = (language: Language) => {
    const source = sourceIn(file, language);
    return source === null ? null : new Markup(markdown.render(source));
  };
  return { ...parsed.data, slug, body: { zh: bodyIn('zh'), en: bodyIn('en') } };
}

function headOf(head: string): unknown {
  try {
    return YAML.parse(head);
  } catch (error) {
    const [where] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw badItem(text(`The head is no YAML: ${where}.`, `文件头不是有效的 YAML：${where}。`));
  }
}

/** What went wrong, for whoever mends the file. */
const wordsOf = (error: unknown): Text =>
  error instanceof ChainwrightError
    ? error.says
    : text('The file cannot be read; see its rights.', '文件无法读取；请检查其访问权限。');
