import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { ChainwrightError } from '../../model/errors.js';
import { text } from '../../model/text.js';
import { badItem } from './bad-item.js';
import { type Draft, draftOf, inState, withDraft } from './draft.js';
import type { Item } from './item.js';
import { readItem, SLUG, writtenOf } from './read-items.js';

const NO_ITEM = text('There is no such item; go back to the list.', '没有该条目；请返回列表。');
const CHANGED = text(
  'The file of this item was changed meanwhile, so nothing was written: copy what you need, load the item anew and write again.',
  '该条目的文件在此期间已被他人修改，本次内容未写入：请复制所需文字，重新载入后再修改。',
);
const TAKEN = text(
  'There is an item with this address already; choose another one.',
  '该网址已被其他条目使用；请另选一个。',
);
const A_LINK = text(
  'The file of this item is a link to another one; change that one by hand.',
  '该条目的文件是指向其他文件的链接；请手动修改原文件。',
);

const NOT_WRITTEN = text(
  'The server could not write in the folder portal/ of the zone, and nothing there was changed: see its rights and the room on the disk.',
  '服务器无法写入园区文件夹的 portal/，其中内容未作改动：请检查写入权限和磁盘空间。',
);

/** The longest name that the page makes or takes. */
const LONGEST_SLUG = 80;

/** Which bytes of a file were read: who writes says it, so that nothing is overwritten that was not seen. */
const versionOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function readFile(folder: string, slug: string): { bytes: Buffer; file: string } {
  const file = path.join(folder, `${slug}.md`);
  // A name that is none reaches no disk.
  if (!SLUG.test(slug) || !existsSync(file)) throw new ChainwrightError('not-found', NO_ITEM);
  return { bytes: readFileSync(file), file };
}

/** Writes beside the file and puts it in its place at once: who reads meanwhile gets the old one or the new one. */
function writeWhole(file: string, written: string | Uint8Array): void {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.new`);
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(beside, written, { flush: true });
    if (existsSync(file)) chmodSync(beside, lstatSync(file).mode);
    renameSync(beside, file);
  } catch (cause) {
    throw new ChainwrightError('not-written', NOT_WRITTEN, {}, 1, { cause });
  }
}

/**
 * An item as its editor gets it.
 * @throws ChainwrightError `not-found`; `bad-item` where the file is none.
 */
export function openItem(folder: string, slug: string) {
  const { bytes } = readFile(folder, slug);
  return { version: versionOf(bytes), ...draftOf(slug, writtenOf(bytes)) };
}

/**
 * Keeps a new item under a name that is free; the name is made of the title or the day where none is given.
 * @throws ChainwrightError `bad-item`; `already-there` where the name is taken.
 */
export function addItem(folder: string, draft: Draft, state: Item['state'], wanted: string | null) {
  const written = withDraft(null, draft, state);
  const isTaken = (slug: string) => existsSync(path.join(folder, `${slug}.md`));
  if (wanted !== null && (!SLUG.test(wanted) || wanted.length > LONGEST_SLUG))
    throw badItem(
      text(
        `The address takes at most ${LONGEST_SLUG} small letters, digits and hyphens.`,
        `网址只能使用小写字母、数字和连字符，最多 ${LONGEST_SLUG} 个字符。`,
      ),
    );
  if (wanted !== null && isTaken(wanted)) throw new ChainwrightError('already-there', TAKEN);
  const base = wanted ?? slugOf(draft);
  let slug = base;
  for (let n = 2; isTaken(slug); n++) slug = `${base}-${n}`;
  writeWhole(path.join(folder, `${slug}.md`), written);
  return { slug, version: versionOf(Buffer.from(written)) };
}

/**
 * The item that a draft would be, to look at before it is kept; `slug`: null for one that has no name yet.
 * @throws ChainwrightError `bad-item`.
 */
export const itemOf = (draft: Draft, slug: string | null): Item =>
  readItem(slug ?? slugOf(draft), withDraft(null, draft, 'draft'));

/** A name out of the English title; of the day where that has no letters. */
function slugOf({ title, date }: Draft): string {
  const words = (title.en ?? '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG - 10)
    .replaceAll(/^-+|-+$/g, '');
  return words === '' ? date : words;
}

function change(folder: string, slug: string, version: string, to: (written: string) => string) {
  const { bytes, file } = readFile(folder, slug);
  if (versionOf(bytes) !== version) throw new ChainwrightError('changed-meanwhile', CHANGED);
  if (!lstatSync(file).isFile()) throw badItem(A_LINK);
  const before = writtenOf(bytes);
  const written = to(before);
  if (written !== before) writeWhole(file, written);
  return { slug, version: versionOf(Buffer.from(written)) };
}

/**
 * Writes a draft into the file that was read as `version`.
 * @throws ChainwrightError `not-found`, `bad-item`, `changed-meanwhile`.
 */
export const keepItem = (folder: string, slug: string, version: string, draft: Draft, state: Item['state']) =>
  change(folder, slug, version, (before) => withDraft(before, draft, state));

/**
 * Takes an item off the portal; its file stays.
 * @throws ChainwrightError `not-found`, `bad-item`, `changed-meanwhile`.
 */
export const withdrawItem = (folder: string, slug: string, version: string) =>
  change(folder, slug, version, (before) => inState(before, 'withdrawn'));

/** How the pictures that a page may hold begin (PNG 5.2, JPEG B.1.1, RIFF container of WebP). */
const BEGINS: readonly [type: string, is: (head: string) => boolean][] = [
  ['png', (head) => head.startsWith('\x89PNG\r\n\x1a\n')],
  ['jpg', (head) => head.startsWith('\xff\xd8\xff')],
  ['webp', (head) => head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP'],
];

/**
 * Keeps a picture under a name of our own, made of its bytes.
 * @throws ChainwrightError `bad-item` for what does not begin as a picture.
 */
export function keepPicture(folder: string, bytes: Uint8Array): { picture: string } {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  const [type] = BEGINS.find(([, is]) => is(head)) ?? [];
  if (type === undefined)
    throw badItem(
      text(
        'This is no JPEG, PNG or WebP picture, whatever its name says; save it as one of these and choose it again.',
        '该文件内容不是 JPEG、PNG 或 WebP 图片（与文件名无关）；请另存为其中一种格式后重新选择。',
      ),
    );
  const picture = `${versionOf(bytes).slice(0, 16)}.${type}`;
  const file = path.join(folder, 'pictures', picture);
  if (!existsSync(file)) writeWhole(file, bytes);
  return { picture };
}
