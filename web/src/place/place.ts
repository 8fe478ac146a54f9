import type { Lang } from '../format/index.js';

/** The pages of the application. */
export const PAGES = [
  'overview',
  'goal',
  'tasks',
  'collection',
  'ladder',
  'chain',
  'needs',
  'invitations',
  'regions',
  'parks',
  'projects',
  'visits',
  'overseas',
  'import',
  'review',
  'corrections',
  'inbox',
  'news',
  'enterprises',
  'brief',
  'audit',
  'people',
  'settings',
] as const;
export type PageName = (typeof PAGES)[number];

/** What of a place stands in the query of the address, in its order, beside `lang`. */
const QUERY = [
  /** The day asked, null for the zone's own. */
  'asOf',
  /** The goal whose contributions are open over the page, and one of its other definitions. */
  'goal',
  'definition',
  /** The enterprise whose source rows are open. */
  'enterprise',
  /** The cell that is open: `1204.stage`. */
  'fact',
  /** `late`: the late reporters of the goal instead of its contributions; `checks`: what the checks found. */
  'show',
  /** Of the collection: the period, the state of the returns shown. */
  'period',
  'returns',
  /** Of every list: the column it is in order of, the words searched. */
  'sort',
  'find',
  /** Of the ladder's list: the title held and how it stands, the next rung and how far it is, the park. */
  'title',
  'holding',
  'next',
  'distance',
  'park',
  /** Of every list: the place of its first line. */
  'from',
  /** Of the projects: the stage and the kind. */
  'stage',
  'kind',
  /** Of the requests and visits: the task. */
  'task',
  /** Of what was done: by whom, from which day to which. */
  'who',
  'first',
  'last',
  /** Of an assessment: the rung and the case. The list's filter stays beside them for the way back. */
  'rung',
  'case',
  /** Of the chain: the layer, the plant, the state of the parts shown, the list of gaps (of the review queue the kind of question), and the part that is open. */
  'layer',
  'plant',
  'state',
  'list',
  'part',
  /** Of the needs: whose, how they are met, how far the loop has come; `all`: of one need every supplier. */
  'buyer',
  'met',
  'loop',
  'all',
  /** Of the list of enterprises: the role, whether above scale, whether questions are open. */
  'role',
  'scale',
  'questions',
  /** Of the stress test: what stops, for how many days, from which day on; what is held and who is approved; lists are apart by semicolons. */
  'stop',
  'days',
  'start',
  'hold',
  'approve',
  /** The language of the brief where it is not the page's. */
  'brief',
] as const;

/** Where the reader is: all of it stands in the address, so that it can be sent and returned to. */
export interface Place extends Record<(typeof QUERY)[number], string | null> {
  page: PageName;
  /** What the page is of, null where it names none: of the goals the goal; of the ladder the firm that is assessed; of the enterprises the one whose profile it is; of the chain the view, the map when null; of the needs the one that is open; of the news the item that is edited. */
  subject: string | null;
  lang: Lang;
  show: 'late' | 'checks' | null;
  brief: Lang | null;
}

/** The path of a page where it is not its name. */
const PATHS: Partial<Record<PageName, string>> = { overview: '/', goal: '/goals' };

const pathOf = (page: PageName) => PATHS[page] ?? `/${page}`;

const langOf = (s: string | null): Lang | null => (s === 'en' || s === 'zh' ? s : null);

const everyOf = (valueOf: (name: string) => string | null) =>
  Object.fromEntries(QUERY.map((name) => [name, valueOf(name)])) as Record<
    (typeof QUERY)[number],
    string | null
  >;

/** Reads a place from an address; what it does not know it leaves out. */
export function parsePlace(
  { pathname, search }: { pathname: string; search: string },
  preferred: Lang,
): Place {
  const query = new URLSearchParams(search);
  const [, top, subject] = pathname.split('/');
  const show = query.get('show');
  return {
    page: PAGES.find((page) => pathOf(page) === `/${top}`) ?? 'overview',
    subject: subject ? decodeURIComponent(subject) : null,
    lang: langOf(query.get('lang')) ?? preferred,
    ...everyOf((name) => query.get(name)),
    show: show === 'late' || show === 'checks' ? show : null,
    brief: langOf(query.get('brief')),
  };
}

/** The address of a place: `/goals/G1?lang=zh`. */
export function addressOf({ page, subject, ...rest }: Place): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(rest)) if (value !== null) query.set(name, value);
  const path = subject === null ? pathOf(page) : `${pathOf(page)}/${encodeURIComponent(subject)}`;
  return `${path}?${query.toString()}`;
}

/** The step to another page: the language and the day asked go along, the rest stays behind. */
export function pageAt(page: PageName, subject: string | null = null): Omit<Place, 'lang' | 'asOf'> {
  const { asOf: _, ...rest } = everyOf(() => null);
  return { ...rest, page, subject, show: null, brief: null };
}

/** Whether something is open over the page. */
export function isOver({ goal, fact, show }: Place): boolean {
  return goal !== null || fact !== null || show !== null;
}

/** One step towards the page: from a cell or source rows to what they are behind, from there to the page. */
export function above(place: Place): Place {
  if (place.fact !== null) return { ...place, fact: null };
  if (place.enterprise !== null) return { ...place, enterprise: null };
  return { ...place, goal: null, definition: null, show: null };
}
