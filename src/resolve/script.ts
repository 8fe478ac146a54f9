import { Converter } from 'opencc-js/t2cn';

const simplify = Converter({ from: 't', to: 'cn' });
const isTraditional = new Map<string, boolean>();
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

function hasTraditional(s: string): boolean {
  for (const sign of s) {
    let differs = isTraditional.get(sign);
    if (differs === undefined) isTraditional.set(sign, (differs = sign > '\u2e7f' && simplify(sign) !== sign));
    if (differs) return true;
  }
  return false;
}

/**
 * A text in one script: compatibility forms folded (NFKC, so full width becomes half width), traditional
 * characters simplified, invisible signs removed, white space single and trimmed.
 */
export function plainScript(s: string): string {
  const folded = s.normalize('NFKC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
  return hasTraditional(folded) ? simplify(folded) : folded;
}

/** Whether a text holds a Chinese character. */
export function isHan(s: string): boolean {
  return /\p{Script=Han}/u.test(s);
}
