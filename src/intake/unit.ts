import { plain } from './header-text.js';

/** What a figure is counted in. `exponent` is the power of ten to yuan, pieces or a fraction's 1. */
export interface Unit {
  /** `scale`: a power of ten alone (万, million), good for money and counts. `other`: known, but not what we keep. */
  quantity: 'money' | 'count' | 'percent' | 'scale' | 'other';
  exponent: number;
  text: string;
}

export interface UnitWords {
  scales: Record<string, number>;
  currency: string[];
  percent: string[];
  counters: string[];
  other: string[];
}

/** Reads units as the mappings' words spell them: 万元, 人民币万元, RMB mn, 万辆, pcs, %. */
export class UnitReader {
  readonly #scales: ReadonlyMap<string, number>;
  readonly #percent: ReadonlySet<string>;
  readonly #counters: ReadonlySet<string>;
  readonly #pattern: RegExp;
  readonly #currency: ReadonlySet<string>;
  readonly #other: ReadonlySet<string>;
  readonly #known = new Map<string, Unit | null>();

  constructor(words: UnitWords) {
    const keys = (list: readonly string[]) => new Set(list.map(plain));
    this.#scales = new Map(Object.entries(words.scales).map(([word, n]) => [plain(word), n]));
    this.#percent = keys(words.percent);
    this.#counters = keys(words.counters);
    this.#currency = keys(words.currency);
    this.#other = keys(words.other);
    const any = (list: Iterable<string>) =>
      [...list]
        .sort((a, b) => b.length - a.length)
        .map((s) => s.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'))
        .join('|');
    const base = any([...this.#currency, ...this.#counters, ...this.#other]);
    const scale = any(this.#scales.keys());
    this.#pattern = new RegExp(
      `^(?:${any(this.#currency)})?(${scale})?(${base})?(${scale})?(${any(this.#currency)})?$`,
    );
  }

  /** The unit that a text names, null when it names none. */
  read(text: string): Unit | null {
    const key = plain(text);
    let unit = this.#known.get(key);
    if (unit === undefined) this.#known.set(key, (unit = this.#parse(key)));
    return unit;
  }

  #parse(key: string): Unit | null {
    if (key === '') return null;
    const unit = (quantity: Unit['quantity'], exponent: number): Unit => ({ quantity, exponent, text: key });
    if (this.#percent.has(key)) return unit('percent', -2);
    if (this.#counters.has(key)) return unit('count', 0);
    if (this.#other.has(key)) return unit('other', 0);
    if (this.#currency.has(key)) return unit('money', 0);
    const m = this.#pattern.exec(key);
    if (!m || (m[1] && m[3])) return null;
    const exponent = this.#scales.get(m[1] ?? m[3] ?? '') ?? 0;
    const base = m[2] ?? '';
    if (this.#counters.has(base)) return unit('count', exponent);
    if (this.#other.has(base)) return unit('other', exponent);
    const scaleOnly = (m[1] ?? '') + (m[3] ?? '') === key;
    return unit(scaleOnly ? 'scale' : 'money', exponent);
  }
}
