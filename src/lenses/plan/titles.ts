import { addDays, addMonths, type Day, type EndDay, parseDay } from '../../model/day.js';
import type { Indicator } from '../../model/plan.js';
import type { View } from '../../register/index.js';
import { once } from '../../model/once.js';

/** A title that an enterprise holds or held, put together from all rows that speak of it. */
export interface Title {
  /** The index of its holder. */
  enterprise: number;
  credential: string;
  /** What tells it from the holder's other titles of the same credential. */
  name: string;
  /** The same as the source writes it. */
  label: string;
  level: string | null;
  proved: boolean;
  /** Null is unknown; the end is `open` for one without. */
  start: Day | null;
  end: EndDay | null;
  /** The rows that state it, each with its fields that carry the title. */
  rows: { row: number; field: string }[];
}

const fold = (s: string | null) => s?.normalize('NFKC').replace(/\s+/g, '').toLowerCase() ?? '';

type Dates = Pick<Title, 'start' | 'end'>;

/** Fills in start and end where the plan's rule tells one from the other. */
function withValidity({ start, end }: Dates, years: number | 'open' | undefined): Dates {
  if (years === undefined) return { start, end };
  if (years === 'open') return { start, end: end ?? 'open' };
  return {
    start: start ?? (end === null || end === 'open' ? null : addDays(addMonths(end, -12 * years), 1)),
    end: end ?? (start === null ? null : addDays(addMonths(start, 12 * years), -1)),
  };
}

/** Whether two rows can speak of one title: what both know of its dates agrees. A renewal has dates of its own. */
function agree(a: Dates, b: Dates): boolean {
  const same = (x: string | null, y: string | null) => x === null || y === null || x === y;
  return same(a.start, b.start) && same(a.end, b.end);
}

/**
 * The titles of a view of the given credentials. Rows that speak of the same title (holder, credential, name or batch, and no date that
 * contradicts) are one title: a date that one file lost may stand in another.
 */
export function collectTitles(
  view: View,
  credentials: readonly string[],
  validity: NonNullable<Indicator['validity']> = {},
): readonly Title[] {
  const key = `titles ${credentials.join()} ${JSON.stringify(validity)}`;
  return once(view, key, () => collect(view, credentials, validity));
}

function collect(
  view: View,
  credentials: readonly string[],
  validity: NonNullable<Indicator['validity']>,
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
  const holders = view.holdersOf(table);
  const titles = new Map<string, Title[]>();
  for (let slot = 0; slot < table.length; slot++) {
    const kind = credential[slot];
    const enterprise = holders[slot]!;
    if (!kind || !credentials.includes(kind) || enterprise < 0) continue;
    const label = title[slot] ?? batch[slot] ?? number[slot] ?? kind;
    const name = fold(title[slot] ?? batch[slot] ?? number[slot] ?? null);
    const key = `${enterprise}\n${kind}\n${name}`;
    const day = (s: string | null | undefined) => (s ? parseDay(s) : null);
    const stated = {
      start: day(from[slot]) ?? day(issued[slot]),
      end: until[slot] === 'open' ? ('open' as const) : day(until[slot]),
    };
    const dates = withValidity(stated, validity[kind]);
    const row = { row: table.rowIds[slot]!, field: title[slot] ? 'title' : 'credential' };
    const proved = issuer[slot] !== null || number[slot] !== null;
    const known = titles.get(key)?.find((t) => agree(t, dates));
    if (known) {
      known.level ??= level[slot] ?? null;
      known.start ??= dates.start;
      known.end ??= dates.end;
      known.proved ||= proved;
      known.rows.push(row);
    } else {
      const found = {
        enterprise,
        credential: kind,
        name,
        label,
        level: level[slot] ?? null,
        proved,
        ...dates,
        rows: [row],
      };
      titles.set(key, [...(titles.get(key) ?? []), found]);
    }
  }
  return [...titles.values()].flat();
}

/** Whether a title is valid on a day: yes, no, or unknown when its dates do not tell. */
export function validOn(title: Title, day: Day): 'yes' | 'no' | 'unknown' {
  if (title.start !== null && title.start > day) return 'no';
  if (title.end !== null && title.end !== 'open' && title.end < day) return 'no';
  return title.start !== null && title.end !== null ? 'yes' : 'unknown';
}
