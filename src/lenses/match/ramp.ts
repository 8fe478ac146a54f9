import { addMonths, type Day } from '../../model/day.js';

/** From a month of production on, such a share of the full volume is taken. */
export interface RampStep {
  /** Months since the start of production. */
  month: number;
  /** The first day; null while the start is not known. */
  from: Day | null;
  share: number;
}

/** How a need grows to its full volume. `isRead`: false where the text could not be understood, and the full volume is asked at once. */
export interface Ramp {
  text: string | null;
  steps: RampStep[];
  isRead: boolean;
}

const MONTHS = /(\d{1,2})\s*(?:个月|months?\b)/i;
const DIGITS = '一二三四五六七八九';

/** `首年50%`, `第2年 80%`, `year 3: 100%`, `second year 100%`. */
const YEAR =
  /(首|次|第\s*[一二三四五六七八九\d]\s*|(?:first|second|third|fourth|fifth)\s+|year\s*\d\s*)(?:年|year)?[^\d%]{0,6}(\d+(?:\.\d+)?)\s*%/gi;
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

function yearOf(word: string): number {
  if (word === '首') return 1;
  if (word === '次') return 2;
  const digit = /\d/.exec(word)?.[0];
  if (digit !== undefined) return Number(digit);
  const chinese = DIGITS.split('').findIndex((sign) => word.includes(sign));
  return chinese >= 0 ? chinese + 1 : ORDINALS.findIndex((o) => word.toLowerCase().includes(o)) + 1;
}

function stepsOf(written: string): { month: number; share: number }[] {
  const years = [...written.matchAll(YEAR)].map((m) => ({
    month: 12 * (yearOf(m[1]!) - 1),
    share: Number(m[2]) / 100,
  }));
  if (years.length > 0) {
    const last = years.at(-1)!;
    return last.share < 1 ? [...years, { month: last.month + 12, share: 1 }] : years;
  }
  const months = Number(MONTHS.exec(written)?.[1] ?? 0);
  // Even steps, a month each: of three months the first takes a third.
  return Array.from({ length: months }, (_, k) => ({ month: k, share: (k + 1) / months }));
}

/**
 * Reads how a need grows: in so many months, or by shares of the years. After the last share named the full volume is taken; no ramp at
 * all is the full volume from the start.
 */
export function readRamp(written: string | null, start: Day | null): Ramp {
  const dated = (steps: { month: number; share: number }[]) =>
    steps.map((s): RampStep => ({ ...s, from: start === null ? null : addMonths(start, s.month) }));
  const full = [{ month: 0, share: 1 }];
  if (written === null) return { text: null, steps: dated(full), isRead: true };
  const steps = stepsOf(written.normalize('NFKC'));
  return { text: written, steps: dated(steps.length > 0 ? steps : full), isRead: steps.length > 0 };
}
