import type { Taxonomy } from '../model/taxonomy.js';
import { plainText } from './sign.js';

/** Gives the function that finds a word of another trade in a plain text; English words whole, Chinese ones anywhere. */
export function otherTradeFinder({ elsewhere }: Taxonomy): (plain: string) => string | null {
  if (elsewhere.length === 0) return () => null;
  const words = elsewhere.map((word) => {
    const escaped = plainText(word).replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    return /^[a-z]/.test(escaped) ? `\\b${escaped}s?\\b` : escaped;
  });
  const any = new RegExp(words.join('|'), 'u');
  return (plain) => any.exec(plain)?.[0] ?? null;
}
