import { addDays, addMonths, type Day, parseDay } from '../../model/day.js';
import type { Indicator } from '../../model/plan.js';
import type { View } from '../../register/index.js';

/** A title that an enterprise holds or held, put together from all rows that speak of it. */
export interface Title {
  /** The index of its holder. */
  enterprise: number;
  credential: string;
  /** What tells it from the holder's other titles of the same credential. */
  name: string;
  level: string | null;
  proved: boolean;
  /** Null is unknown; the end is `open` for one without. */
  start: Day | null;
  end: Day | 'open' | null;
  /** The rows that state it, each with its fields that carry the title. */
  rows: { row: number; field: string }[];
}

const fold = (s: string | null) => s?.normalize('NFKC').replace(/\s+/g, '').toLowerCase() ?? '';

/** Fills in start and end where the plan's rule tells one from the other. */
function applyValidity(title: Title, years: number | 'open' | undefined): void {
  if (typeof years === 'number') {
    if (title.start === null && title.end !== null && title.end !== 'open')
      title.start = addDays(addMonths(title.end, -12 * years), 1);
    if (title.end === null && title.start !== null)
      title.end = addDays(addMonths(title.start, 12 * years), -1);
  } else if (years === 'open') title.end ??= 'open';
}

/**
 * The titles of a view of the given credentials. Rows that speak of the same title (holder, credential, name or batch) are
 * one title: a date that one file lost may stand in another.
 */
export function collectTitles(
  view: View,
  credentials: readonly string[],
  validity: Indicator['validity'] = {},
): Title[] {
  const { snapshot } = view;
  const table = snapshot.table('credentials');
  const column = (field: string) => table.texts(field);
  const [credential, title, batch, number, level, issuer, issued, from, until] = [
    column('credential'),
    column('title'),
    column('batch'),
    column('number'),
    column('level'),
    column('issuer'),
    column('issued'),
    column('valid_from'),
    column('valid_until'),
  ];
  const titles = new Map<string, Title>();
  for (let slot = 0; slot < table.length; slot++) {
    const kind = credential[slot];
    const enterprise = view.enterpriseOf(table.mentions[slot]!);
    if (!kind || !credentials.includes(kind) || enterprise < 0 || !view.isLive(table.sources[slot]!))
      continue;
    const name = fold(title[slot] ?? batch[slot] ?? number[slot] ?? null);
    const key = `${enterprise}\n${kind}\n${name}`;
    const day = (s: string | null | undefined) => (s ? parseDay(s) : null);
    const start = day(from[slot]) ?? day(issued[slot]);
    const end = until[slot] === 'open' ? 'open' : day(until[slot]);
    const row = { row: table.rowIds[slot]!, field: title[slot] ? 'title' : 'credential' };
    const proved = issuer[slot] !== null || number[slot] !== null;
    const known = titles.get(key);
    if (known) {
      known.level ??= level[slot] ?? null;
      known.start ??= start;
      known.end ??= end;
      known.proved ||= proved;
      known.rows.push(row);
    } else {
      const level_ = level[slot] ?? null;
      titles.set(key, { enterprise, credential: kind, name, level: level_, proved, start, end, rows: [row] });
    }
  }
  for (const t of titles.values()) applyValidity(t, validity?.[t.credential]);
  return [...titles.values()];
}

/** Whether a title is valid on a day: yes, no, or unknown when its dates do not tell. */
export function validOn(title: Title, day: Day): 'yes' | 'no' | 'unknown' {
  if (title.start !== null && title.start > day) return 'no';
  if (title.end !== null && title.end !== 'open' && title.end < day) return 'no';
  return title.start !== null && title.end !== null ? 'yes' : 'unknown';
}
