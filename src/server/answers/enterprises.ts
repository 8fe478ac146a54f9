import type { PlanQuestion } from '../../lenses/plan/index.js';
import type { Language } from '../../model/text.js';
import { text } from '../../model/text.js';
import { enterprisesCsv, enterprisesWorkbook } from '../../report/index.js';
import type { EnterpriseLine, EnterprisesPage } from '../api/enterprises.js';
import type { Hit } from '../../register/index.js';
import type { Desk } from '../desk.js';
import type { OfficeFile } from '../office.js';
import type { EnterprisesAsked } from '../parameters.js';
import { type EnterpriseIndex, enterpriseIndex, type Indexed } from './enterprise-index.js';

const FILE_NAME = text('Enterprises', '企业清单');

/** An enterprise, and what a search has found it by. */
interface Candidate {
  one: Indexed;
  hit: Hit | null;
}

/** What is found by a search, the best first; all by name where nothing is searched. */
async function searched(
  desk: Desk,
  question: PlanQuestion,
  { all, byName, indexOf }: EnterpriseIndex,
  find: string | undefined,
): Promise<Candidate[]> {
  if (!find?.trim()) return byName.map((one) => ({ one, hit: null }));
  const finder = await desk.finder(question);
  return finder(find, Infinity).flatMap((hit) => {
    const one = all[indexOf.get(hit.enterprise) ?? -1];
    return one === undefined ? [] : { one, hit };
  });
}

/** Whether an enterprise is one that a filter means. What is unknown is neither yes nor no. */
function fits({ line, parts, layers }: Indexed, asked: EnterprisesAsked, year: string): boolean {
  const { role, park, layer, part, title, scale, returns, questions } = asked;
  const known = (value: boolean | null) => (value === null ? 'unknown' : value ? 'yes' : 'no');
  return (
    (role === undefined || (line.role ?? 'unknown') === role) &&
    (park === undefined || line.park?.zh === park) &&
    (layer === undefined || layers.includes(layer)) &&
    (part === undefined || parts.includes(part)) &&
    (title === undefined || line.titles.some((t) => t.kind === title && t.state !== 'ended')) &&
    (scale === undefined || known(line.aboveScale) === scale) &&
    (returns === undefined || known(line.lastReturn?.startsWith(year) === true) === returns) &&
    (questions === undefined || known(line.questions > 0) === questions)
  );
}

const ORDERS: Record<Exclude<EnterprisesAsked['sort'], 'best'>, (a: Indexed, b: Indexed) => number> = {
  name: (a, b) => a.rank - b.rank,
  returns: (a, b) => (b.line.lastReturn ?? '').localeCompare(a.line.lastReturn ?? '') || a.rank - b.rank,
  questions: (a, b) => b.line.questions - a.line.questions || a.rank - b.rank,
};

async function found(desk: Desk, question: PlanQuestion, asked: EnterprisesAsked) {
  const index = await enterpriseIndex(desk, question);
  const candidates = await searched(desk, question, index, asked.find);
  const fit = candidates.filter(({ one }) => fits(one, asked, index.year));
  if (asked.sort === 'best') return { index, fit };
  const order = ORDERS[asked.sort];
  return { index, fit: fit.toSorted((a, b) => order(a.one, b.one)) };
}

/** The part of the enterprises that the filter finds which is asked for. */
export async function enterprisesPageOf(
  desk: Desk,
  question: PlanQuestion,
  asked: EnterprisesAsked,
): Promise<EnterprisesPage> {
  const { index, fit } = await found(desk, question, asked);
  const from = asked.from ?? 0;
  const given = fit.slice(from, from + (asked.limit ?? fit.length));
  return {
    asOf: question.asOf,
    enterprises: index.all.length,
    total: fit.length,
    from,
    truncated: given.length < fit.length,
    lines: given.map(({ one, hit }): EnterpriseLine => ({ ...one.line, foundBy: hit?.reason ?? null })),
    questioned: index.questioned,
    parks: index.parks,
    layers: index.layers,
    parts: index.parts,
  };
}

/** Every enterprise that the filter finds, in the order of the page, as a workbook or a CSV. */
export async function enterprisesFileOf(
  desk: Desk,
  question: PlanQuestion,
  language: Language,
  format: 'xlsx' | 'csv',
  asked: EnterprisesAsked,
): Promise<OfficeFile> {
  const { fit } = await found(desk, question, asked);
  const lines = fit.map(({ one }) => one.line);
  const make = format === 'csv' ? enterprisesCsv : enterprisesWorkbook;
  return { bytes: make(lines, language), name: `${FILE_NAME[language]} ${question.asOf}.${format}` };
}
