import { formatCount } from '../../../model/format.js';
import { type Text, text } from '../../../model/text.js';
import type { Assumption } from './answer.js';
import type { Chain } from './chain.js';
import { rowsOf } from './scope.js';
import type { Use } from './uses.js';

const at = (u: Use) => `${u.part} @ ${u.plant.id}`;

/** What an answer over some uses takes for granted, and what it does not know; each only where it is so. */
export function assumptionsOf(chain: Chain, uses: readonly Use[]): Assumption[] {
  const { facts, question } = chain;
  const found: Assumption[] = [];
  const add = (code: Assumption['code'], about: string[], rows: number[], says: Text) => {
    if (about.length > 0 || rows.length > 0) found.push({ code, says, about, rows });
  };
  const over = (code: Assumption['code'], of: readonly Use[], says: (n: string) => Text) =>
    add(code, of.map(at), rowsOf(of), says(formatCount(of.length)));
  const lines = [...new Set(uses.map((u) => u.plant))].flatMap((p) => p.lines.map((line) => ({ p, line })));
  const planned = lines.filter((l) => l.line.plannedPerDay !== null);
  const days = question.workingDays;
  add(
    'working-days',
    planned.map(({ p, line }) => `${p.id} ${line.name}`),
    planned.map((l) => l.line.row),
    text(
      `A year is taken as ${days} working days of the output planned a day.`,
      `年产量按日计划产量乘以 ${days} 个工作日估算。`,
    ),
  );
  const capacity = lines.filter((l) => l.line.plannedPerDay === null && l.line.capacityPerYear !== null);
  add(
    'output-from-capacity',
    capacity.map(({ p, line }) => `${p.id} ${line.name}`),
    capacity.map((l) => l.line.row),
    text(
      `${capacity.length} lines have no planned output: their capacity stands in.`,
      `${capacity.length} 条产线无计划产量，按产能计算。`,
    ),
  );
  over(
    'price-from-supply',
    uses.filter((u) => u.price === 'supply'),
    (n) =>
      text(
        `${n} bill items have no price: that of the supply list stands in.`,
        `${n} 项物料清单无单价，采用供应商清单单价。`,
      ),
  );
  over(
    'price-from-elsewhere',
    uses.filter((u) => u.price === 'elsewhere'),
    (n) =>
      text(
        `${n} bill items have no price in any list of the plant: the middle one of the other bills stands in.`,
        `${n} 项本厂清单均无单价，采用其他物料清单同一零件的中位单价。`,
      ),
  );
  over(
    'no-value',
    uses.filter((u) => u.value === null),
    (n) =>
      text(
        `${n} bill items are in no figure by value: price, quantity or output is unknown. Ask the plants for them.`,
        `${n} 项因单价、用量或产量不明，未计入金额类指标，请向整车工厂核实。`,
      ),
  );
  over(
    'no-supplier',
    uses.filter((u) => u.sources.list.length === 0),
    (n) =>
      text(
        `Of ${n} bill items no list says who supplies them: counted as bought outside at least, in the zone at most.`,
        `${n} 项无供应商信息：下限按区外采购计，上限按区内采购计。`,
      ),
  );
  over(
    'shares-normalised',
    uses.filter((u) => u.sources.given !== null),
    (n) =>
      text(
        `The shares of ${n} bill items do not add up to 1 and are divided by their sum.`,
        `${n} 项供货份额合计不为 100%，已按合计折算。`,
      ),
  );
  over(
    'shares-from-volumes',
    uses.filter((u) => u.sources.byVolume),
    (n) =>
      text(
        `Shares of ${n} bill items are missing and taken from the volumes.`,
        `${n} 项缺供货份额，按供货量推算。`,
      ),
  );
  const lost = new Set(
    uses.flatMap((u) => u.sources.list.map((s) => s.supplier)).filter((s) => chain.placeOf(s) === 'unknown'),
  );
  add(
    'unknown-place',
    [...lost].map((id) => chain.firmOf(id).name),
    [],
    text(
      `Of ${lost.size} suppliers no list says where they are: outside at least, in the zone at most.`,
      `${lost.size} 家供应商所在地不明：下限按区外计，上限按区内计。`,
    ),
  );
  const { withoutPlant } = facts.bills;
  const homeless = [
    ...withoutPlant.map((w) => w.plant ?? ''),
    ...facts.supply.withoutPlant.map((w) => w.plant),
  ];
  add(
    'without-plant',
    [...new Set(homeless)],
    [...withoutPlant.map((w) => w.row), ...facts.supply.withoutPlant.map((w) => w.row)],
    text(
      `${homeless.length} rows name a plant that is in no list of plants; they are left out.`,
      `${homeless.length} 行所列工厂不在整车工厂清单中，未计入。`,
    ),
  );
  if (chain.localValue !== null && uses.length > 0)
    found.push({
      code: 'value-share-at-best',
      about: [],
      rows: [],
      says: text(
        'The local value share is at best: of most suppliers no list tells what they buy in turn. What is listed is laid on the parts that take it by the taxonomy’s pairs, which are a draft.',
        '本地价值占比上限为最乐观口径：多数供应商的二级采购未掌握；已掌握的按零部件分类中的投入关系（草案）分摊。',
      ),
    });
  return found;
}
