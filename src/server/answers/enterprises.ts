import type { PlanQuestion } from '../../lenses/plan/index.js';
import type { Language, Text } from '../../model/text.js';
import { text } from '../../model/text.js';
import { enterprisesCsv, enterprisesWorkbook } from '../../report/index.js';
import type { EnterpriseLine, EnterprisesPage } from '../api/enterprises.js';
import type { Desk } from '../desk.js';
import type { OfficeFile } from '../office.js';
import type { EnterprisesAsked } from '../parameters.js';
import { type EnterpriseIndex, enterpriseIndex, type Indexed } from './enterprise-index.js';

const FILE_NAME = text('Enterprises', '企业清单');

/** What is found by a search, the best first; all by name where nothing is searched. */
async function searched(
  desk: Desk,
  question: PlanQuestion,
  index: EnterpriseIndex,
  find: string | undefined,
) {
  const why = new Map<Indexed, Text>();
  if (!find?.trim()) return { candidates: index.byName, why };
  const finder = await desk.finder(question);
  const hits = finder(find, Infinity);
  for (const { enterprise, reason } of hits) {
    const at = index.indexOf.get(enterprise);
    if (at !== undefined) why.set(index.all[at]!, reason);
  }
  return { candidates: [...why.keys()], why };
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
  const { candidates, why } = await searched(desk, question, index, asked.find);
  const fit = candidates.filter((one) => fits(one, asked, index.year));
  // By name all stand already where nothing is searched.
  const inOrder = asked.sort === 'best' ? fit : fit.toSorted(ORDERS[asked.sort]);
  return { index, why, fit: inOrder };
}

/** The part of the enterprises that the filter finds which is asked for. */
export async function enterprisesPageOf(
  desk: Desk,
  question: PlanQuestion,
  asked: EnterprisesAsked,
): Promise<EnterprisesPage> {
  const { index, why, fit } = await found(desk, question, asked);
  const from = asked.from ?? 0;
  const given = fit.slice(from, from + (asked.limit ?? fit.length));
  return {
    asOf: question.asOf,
    enterprises: index.all.length,
    total: fit.length,
    from,
    truncated: given.length < fit.length,
    lines: given.map((one): EnterpriseLine => ({ ...one.line, foundBy: why.get(one) ?? null })),
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
  const lines = fit.map(({ line }) => line);
  const make = format === 'csv' ? enterprisesCsv : enterprisesWorkbook;
  return { bytes: make(lines, language), name: `${FILE_NAME[language]} ${question.asOf}.${format}` };
}
