import { text, type Language } from '../../model/text.js';
import { badItem } from './bad-item.js';

/** What the text of an item in one language stands below. */
interface Section {
  language: Language;
  /** The line `::zh` or `::en` as it was typed. */
  marker: string;
  text: string;
}

/** The file of an item in its parts; put together they are the file again, to the byte. */
export interface ItemFile {
  /** The line `---` above the head, and the one below it. */
  opening: string;
  head: string;
  closing: string;
  /** What stands before the first section: blank lines. */
  blank: string;
  sections: Section[];
}

/** @throws ChainwrightError `bad-item` for a file that is no item. */
export function splitItem(written: string): ItemFile {
  const [, opening, head, closing, rest] =
    /^(\uFEFF?---\r?\n)([^]*?)(\r?\n---(?:\r?\n|$))([^]*)$/.exec(written) ?? [];
  if (head === undefined)
    throw badItem(
      text('Begin the file with its head between two lines of ---.', '文件开头应为两行 --- 之间的文件头。'),
    );
  const [blank = '', ...parts] = rest!.split(/^(::(?:zh|en)[ \t]*)(?=\r?$)/m);
  if (blank.trim() !== '')
    throw badItem(text('Begin the text with a line ::zh or ::en.', '正文应以单独一行 ::zh 或 ::en 开头。'));
  const sections: Section[] = [];
  for (let i = 0; i < parts.length; i += 2) {
    const language = parts[i]!.slice(2, 4) as Language;
    if (sections.some((s) => s.language === language))
      throw badItem(
        text(
          `The line ::${language} stands twice; put what is below them together.`,
          `::${language} 出现了两次；请合并其下内容。`,
        ),
      );
    sections.push({ language, marker: parts[i]!, text: parts[i + 1]! });
  }
  return { opening: opening!, head, closing: closing!, blank, sections };
}

/** The file again. */
export const joinItem = ({ opening, head, closing, blank, sections }: ItemFile): string =>
  [opening, head, closing, blank, ...sections.flatMap((s) => [s.marker, s.text])].join('');

/** A text without the blank lines around it; null where nothing is left. */
export function proseOf(written: string | null): string | null {
  const prose = (written ?? '')
    .replaceAll(/\r\n?/g, '\n')
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd();
  return prose === '' ? null : prose;
}

/** What an item says in a language, as it was typed; null where it says nothing. */
export const sourceIn = ({ sections }: ItemFile, language: Language): string | null =>
  proseOf(sections.find((s) => s.language === language)?.text ?? null);

/** The file with another text in a language; what stays the same keeps its bytes. */
export function withText(file: ItemFile, language: Language, prose: string | null): ItemFile {
  if (prose === sourceIn(file, language)) return file;
  if (prose !== null && /^::(?:zh|en)[ \t]*$/m.test(prose))
    throw badItem(
      text(
        'A line of the text is ::zh or ::en alone, which begins a language in the file; word it otherwise.',
        '正文中有单独一行 ::zh 或 ::en，该写法在文件中用于标记语言；请改写该行。',
      ),
    );
  const newline = file.opening.endsWith('\r\n') ? '\r\n' : '\n';
  const body = `\n\n${prose ?? ''}\n`.replaceAll('\n', newline);
  const at = file.sections.findIndex((s) => s.language === language);
  if (prose === null) return { ...file, sections: file.sections.toSpliced(at, 1) };
  if (at >= 0) {
    const last = at === file.sections.length - 1;
    const own = { ...file.sections[at]!, text: last ? body : body + newline };
    return { ...file, sections: file.sections.toSpliced(at, 1, own) };
  }
  // A marker is a line of its own.
  const before = joinItem(file);
  const gap = before.endsWith(`${newline}${newline}`)
    ? ''
    : before.endsWith(newline)
      ? newline
      : newline + newline;
  const own = { language, marker: `::${language}`, text: body };
  const previous = file.sections.at(-1);
  return previous
    ? { ...file, sections: [...file.sections.slice(0, -1), { ...previous, text: previous.text + gap }, own] }
    : { ...file, blank: file.blank + gap, sections: [own] };
}
