import type { Taxonomy } from '../../src/model/taxonomy.js';

const spaced = (s: string): string => s.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
const unspaced = (s: string): string => spaced(s).replaceAll(' ', '');

/** The names and synonyms of a taxonomy that a text holds literally, case, width and spaces aside; an English one as a whole word. */
export function literalNames({ parts }: Taxonomy): (text: string) => string[] {
  const tests = parts
    .flatMap((part) => [part.zh, part.en, ...part.synonyms])
    .map((name) => {
      if (/\p{Script=Han}/u.test(name))
        return { name, isIn: (t: string) => unspaced(t).includes(unspaced(name)) };
      const escaped = spaced(name).replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
      const word = new RegExp(`(?<![a-z0-9])${escaped.replaceAll(' ', ' *')}(e?s)?(?![a-z0-9])`);
      return { name, isIn: (t: string) => word.test(spaced(t)) };
    });
  return (text) => tests.filter(({ isIn }) => isIn(text)).map(({ name }) => name);
}
