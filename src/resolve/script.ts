import { Converter } from 'opencc-js/t2cn';

const simplify = Converter({ from: 't', to: 'cn' });
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** By UTF-16 unit: 0 not looked at yet, 1 simplified or no Chinese character, 2 traditional. */
const kind = new Uint8Array(0x10000);

function hasTraditional(s: string): boolean {
  for (let i = 0; i < s.length; i++) {
    const unit = s.charCodeAt(i);
    if (unit < 0x2e80) continue;
    if (kind[unit] === 0) kind[unit] = simplify(s[i]!) === s[i] ? 1 : 2;
    if (kind[unit] === 2) return true;
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
