import type { CollectionPage, ReturnLine, ReturnState } from '../api/types.js';

/** The five ways in which a return stands, those to chase first. */
export const RETURN_STATES = ['overdue', 'wrong', 'late', 'on-time', 'not-due'] as const;

const COUNT_OF = {
  overdue: 'overdue',
  wrong: 'wrong',
  late: 'late',
  'on-time': 'onTime',
  'not-due': 'notDue',
} as const;

/** How many returns stand so. */
export function countOf({ counts }: CollectionPage, state: ReturnState): number {
  return counts[COUNT_OF[state]];
}

/** The state that the address names; null shows all. */
export function parseState(s: string | null): ReturnState | null {
  return RETURN_STATES.find((state) => state === s) ?? null;
}

/** The columns that the chase list can be in order of. */
export const SORTS = ['state', 'name', 'worth', 'value', 'prior'] as const;
export type Sort = (typeof SORTS)[number];

/** The column that the address names: by state when it names none. */
export function parseSort(s: string | null): Sort {
  return SORTS.find((sort) => sort === s) ?? 'state';
}

const plain = (s: string) => s.normalize('NFKC').toLowerCase();

/** The lines of a state whose name, code, park, contact or phone hold what is searched, in order of a column. */
export function chase(
  lines: readonly ReturnLine[],
  state: ReturnState | null,
  words: string,
  sort: Sort,
): ReturnLine[] {
  const asked = plain(words).split(/\s+/).filter(Boolean);
  const fits = ({ enterprise: { name, uscc, park, contact, phone } }: ReturnLine) => {
    const text = plain([name, uscc, park?.zh, park?.en, contact, phone].filter(Boolean).join('\n'));
    return asked.every((word) => text.includes(word));
  };
  return lines.filter((line) => (state === null || line.state === state) && fits(line)).sort(ORDERS[sort]);
}

const byName = (a: ReturnLine, b: ReturnLine) => a.enterprise.name.localeCompare(b.enterprise.name, 'zh-CN');

/** Unknown amounts stand last. */
const byAmount = (key: 'worth' | 'value' | 'prior') => (a: ReturnLine, b: ReturnLine) =>
  (b[key] ?? -Infinity) - (a[key] ?? -Infinity) || byName(a, b);

const ORDERS: Record<Sort, (a: ReturnLine, b: ReturnLine) => number> = {
  state: (a, b) => RETURN_STATES.indexOf(a.state) - RETURN_STATES.indexOf(b.state) || byAmount('worth')(a, b),
  name: byName,
  worth: byAmount('worth'),
  value: byAmount('value'),
  prior: byAmount('prior'),
};
