import { organisationCheckSign, parseUscc, type Uscc, usccCheckSign } from '../../model/uscc.js';
import type { Random } from '../random.js';

const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Hands out valid Unified Social Credit Codes (GB 32100-2015), never the same one twice. */
export class CodeMint {
  readonly #given = new Set<string>();

  constructor(readonly random: Random) {}

  /** A code of an enterprise registered in the division; firms founded since October 2015 have a body that begins with MA. */
  code(division: string, foundedYear: number): Uscc {
    for (;;) {
      const body = foundedYear >= 2016 ? `MA${this.#signs(6, SIGNS)}` : this.#signs(8, '0123456789');
      const first17 = `91${division}${body}${organisationCheckSign(body)!}`;
      const code = parseUscc(first17 + usccCheckSign(first17)!);
      if (code && !this.#given.has(code)) {
        this.#given.add(code);
        return code;
      }
    }
  }

  #signs(n: number, alphabet: string): string {
    let s = '';
    for (let i = 0; i < n; i++) s += alphabet[this.random.int(0, alphabet.length - 1)];
    return s;
  }
}
