import { parkOf, type PlanQuestion } from '../../lenses/plan/index.js';
import { groupBy } from '../../model/group-by.js';
import { type Period, periodFromNumber, periodNumber, periodOfDay } from '../../model/period.js';
import { LAYERS } from '../../model/taxonomy.js';
import { type Text, text } from '../../model/text.js';
import { openQuestions } from '../../register/index.js';
import type { EnterpriseLine, EnterprisesPage } from '../api/enterprises.js';
import type { Desk } from '../desk.js';
import { chainAsked, layerName } from './chain-desk.js';
import { endsLater, titleState } from './enterprise-titles.js';

/** An enterprise as the filters see it: its line, and what it is filtered by. */
export interface Indexed {
  line: Omit<EnterpriseLine, 'foundBy'>;
  parts: readonly string[];
  layers: readonly string[];
  /** Its place in the order of names. */
  rank: number;
}

/** Every enterprise of the register on a day, made once a revision, in the order of the view. */
export interface EnterpriseIndex {
  all: readonly Indexed[];
  /** The same by name. */
  byName: readonly Indexed[];
  indexOf: ReadonlyMap<string, number>;
  /** The year of the day asked: returns of it count. */
  year: string;
  questioned: number;
  parks: Text[];
  layers: EnterprisesPage['layers'];
  parts: EnterprisesPage['parts'];
}

/** The index of the newest revision on a question's day. */
export function enterpriseIndex(desk: Desk, question: PlanQuestion): Promise<EnterpriseIndex> {
  return desk.once('enterprises', question, () => makeIndex(desk, question));
}

async function makeIndex(desk: Desk, question: PlanQuestion): Promise<EnterpriseIndex> {
  const { view, plan, taxonomy, asOf } = question;
  const { facts, layerOf } = await chainAsked(desk, question);
  const nodes = new Map(taxonomy.parts.map((p) => [p.id, text(p.en, p.zh)]));
  const made = groupBy(
    [
      ...facts.products.map(({ enterprise, part }) => ({ enterprise, part })),
      ...facts.supply.links.map(({ supplier, part }) => ({ enterprise: supplier, part })),
    ].filter(({ part }) => nodes.has(part)),
    ({ enterprise }) => enterprise,
  );
  const titles = titlesOf(question);
  const returns = lastReturns(question);
  const questions = await questionsOf(desk, question);
  const enterprises = view.enterprises(asOf);
  const names = new Intl.Collator('zh-CN');
  const order = enterprises
    .map(({ index, name }) => ({ index, name }))
    .sort((a, b) => names.compare(a.name, b.name) || a.index - b.index);
  const rank = new Int32Array(enterprises.length);
  order.forEach(({ index }, at) => (rank[index] = at));
  const all = enterprises.map((e): Indexed => {
    const parts = [...new Set((made.get(e.id) ?? []).map(({ part }) => part))].sort();
    const park = parkOf(plan, e.park)?.name ?? (e.park === null ? null : text(e.park, e.park));
    return {
      parts,
      layers: [...new Set(parts.map((part) => layerOf(part) as string))],
      rank: rank[e.index]!,
      line: {
        id: e.id,
        name: e.name,
        nameEn: e.nameEn,
        uscc: e.uscc,
        park,
        role: e.role,
        aboveScale: e.aboveScale,
        parts: parts.map((part) => nodes.get(part)!),
        titles: titles[e.index] ?? [],
        lastReturn: returns[e.index] ?? null,
        questions: questions.get(e.index) ?? 0,
      },
    };
  });
  const seen = new Set(all.flatMap(({ parts }) => parts));
  const parks = new Map(all.flatMap(({ line: { park } }) => (park ? [[park.zh, park] as const] : [])));
  const layers = new Set(all.flatMap((one) => one.layers));
  return {
    all,
    byName: order.map(({ index }) => all[index]!),
    indexOf: new Map(enterprises.map(({ id, index }) => [id, index])),
    year: asOf.slice(0, 4),
    questioned: questions.size,
    parks: [...parks.values()].sort((a, b) => (a.en < b.en ? -1 : 1)),
    layers: [...LAYERS, 'unassigned']
      .filter((layer) => layers.has(layer))
      .map((id) => ({ id, name: layerName(id) })),
    parts: taxonomy.parts.filter((p) => seen.has(p.id)).map((p) => ({ id: p.id, name: text(p.en, p.zh) })),
  };
}

/** Each kind of title once an enterprise, with the last end that is stated, by index. */
function titlesOf({ view, asOf }: PlanQuestion): EnterpriseLine['titles'][] {
  const last: Map<string, string | null>[] = [];
  for (const s of view.statements('credentials', asOf)) {
    const kind = s.text('credential');
    if (s.holder < 0 || kind === null) continue;
    const own = (last[s.holder] ??= new Map<string, string | null>());
    const ends = s.text('valid_until');
    if (!own.has(kind) || endsLater(ends, own.get(kind)!)) own.set(kind, ends);
  }
  return last.map((own) => [...own].map(([kind, ends]) => ({ kind, ends, state: titleState(ends, asOf) })));
}

/** The newest period with an output that each enterprise has returned by the day, by index. */
function lastReturns({ view, asOf }: PlanQuestion): Period[] {
  const table = view.snapshot.table('monthly-output');
  const periods = table.periods('period');
  const [month, cumulative] = [table.numbers('output_value'), table.numbers('output_value_ytd')];
  const holders = view.holdersOf(table);
  const now = periodNumber(periodOfDay(asOf));
  const last: number[] = [];
  for (let slot = 0; slot < table.length; slot++) {
    const [holder, period] = [holders[slot]!, periods[slot]!];
    const stated = view.snapshot.sources[table.sources[slot]!]!.statedOn;
    if (holder < 0 || period < 0 || period > now || (stated !== null && stated > asOf)) continue;
    if (Number.isNaN(month[slot]) && Number.isNaN(cumulative[slot])) continue;
    last[holder] = Math.max(last[holder] ?? period, period);
  }
  return last.map(periodFromNumber);
}

/** How many open questions touch each enterprise, by index. */
async function questionsOf(desk: Desk, { view }: PlanQuestion): Promise<ReadonlyMap<number, number>> {
  const at = new Map(view.ids.map((id, index) => [id as string, index]));
  const mentions = new Map(view.snapshot.mentions.map((id, index) => [id, index]));
  const counts = new Map<number, number>();
  for (const { mention, candidate } of await openQuestions(desk.parts.register)) {
    const sides = [view.enterpriseOf(mentions.get(mention) ?? -1), at.get(candidate) ?? -1];
    for (const side of new Set(sides)) if (side >= 0) counts.set(side, (counts.get(side) ?? 0) + 1);
  }
  return counts;
}
