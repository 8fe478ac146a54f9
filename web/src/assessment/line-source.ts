import type { TFunction } from 'i18next';
import type { AssessmentLine } from '../api/types.js';
import { statusWord } from './words.js';

const keyOf = ({ source, status }: AssessmentLine) => `${status} ${source}`;

/** Whether two lines are known in the same way from the same source. */
export function sameSource(a: AssessmentLine, b: AssessmentLine): boolean {
  return keyOf(a) === keyOf(b);
}

/** The line whose source and status most of the lines share; null for none. */
export function commonSource(lines: readonly AssessmentLine[]): AssessmentLine | null {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return lines.find((line) => counts.get(keyOf(line)) === most) ?? null;
}

/** Where a line was read, how far it is known, and whether from secondary sources only. */
export function knownOf({ source, status, secondary }: AssessmentLine, t: TFunction): string {
  const where = source.replace(/(?:; no source)?(?: \(secondary\))?$/, '');
  return `${where} · ${t(statusWord(status))}${secondary ? ` · ${t('secondaryOnly')}` : ''}`;
}
