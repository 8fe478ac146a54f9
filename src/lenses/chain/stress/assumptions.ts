import { type Text, text } from '../../../model/text.js';
import type { Assumption } from './assumption.js';
import type { Chain } from './chain.js';
import { listed, type Names, namesOf } from './names.js';
import type { Network } from './network.js';
import { sharesOf } from './shares.js';
import { unknownStocks } from './unknowns.js';

/** How many ids a sentence names; all are in `about`. */
const NAMED = 5;

/** An assumption about some things; none when there are no such things. */
function about(
  code: Assumption['code'],
  ids: readonly string[],
  says: (names: Text) => Text,
  names: Names,
): Assumption[] {
  return ids.length === 0 ? [] : [{ code, about: [...ids], says: says(listed(ids, names, NAMED)) }];
}

/** Parts that lines take directly, that somebody makes, and of which nobody says what they are made of. */
function withoutSecondTier(network: Network): string[] {
  const lines = new Set(network.items.filter((item) => item.line).map((item) => item.id));
  const made = new Set(network.recipes.map((r) => r.item));
  const supplied = new Set(network.sources.map((s) => s.item));
  const direct = network.recipes.flatMap((r) => (lines.has(r.item) ? Object.keys(r.needs) : []));
  return [...new Set(direct)].filter((id) => supplied.has(id) && !made.has(id)).sort();
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

/** Items that something uses and nobody supplies. */
function unsupplied({ items, use, free, sources }: Chain): string[] {
  return items.filter((_, i) => use[i]! > 0 && free[i] === 0 && sources.start[i] === sources.start[i + 1]);
}

/** What every answer about a network takes for granted, and what it had to assume about this one. */
export function assumptionsOf(network: Network, chain: Chain): Assumption[] {
  const unknownLoss = network.items.filter((i) => i.line && i.lossPerUnit === null).map((i) => i.id);
  const shares = sharesOf(network);
  const fromShare = network.sources.filter((s, i) => s.perDay === null && shares.used[i] !== null);
  const waiting = [...new Set(network.sources.filter((s) => !s.approved).map((s) => s.site))].sort();
  const names = namesOf(network);
  const several = chain.items.filter((_, i) => chain.recipeStart[i + 1]! - chain.recipeStart[i]! > 1);
  return [
    {
      code: 'bounds',
      about: [],
      says: text(
        'The whole outage is reckoned as one period: nothing is on the road, and one hand that means well shares all stock and capacity. So losses are lower bounds and times to survive upper bounds. “Proportional” cuts every line alike, “worst” serves the lines with the dearest loss last.',
        '整个停产期按一个时段计算：不计在途时间，库存和产能由一方统一合理调配。因此损失为下限，可维持时间为上限。“同比例”指各产线同等压减，“最差”指单位损失最大的产线最后得到供应。',
      ),
    },
    ...about(
      'at-best',
      withoutSecondTier(network),
      (some) =>
        text(
          `At best: it is not known what the suppliers of ${some.en} buy themselves; what they have in common stays unseen.`,
          `仅为最好情形：${some.zh}的供应商自身的上游未知，其共同依赖无法看到。`,
        ),
      names,
    ),
    ...about(
      'unknown-stock',
      unknownStocks(network),
      (some) =>
        text(
          `The stock of ${some.en} is unknown and taken as none; beside it stands the answer with usual stocks.`,
          `${some.zh}的库存未知，按无库存计；另列按通常库存计的结果。`,
        ),
      names,
    ),
    ...about(
      'unknown-loss',
      unknownLoss,
      (some) =>
        text(
          `The loss per unit of ${some.en} is unknown: units are shared out as if it were the mean of the others, and no sum in CNY holds them.`,
          `${some.zh}的单位损失未知：分配时按其他产线均值计，金额合计不含该项。`,
        ),
      names,
    ),
    ...about(
      'nobody-supplies',
      unsupplied(chain),
      (some) =>
        text(
          `Nobody supplies ${some.en}: there is what lies in stock.`,
          `${some.zh}无人供应：仅有现有库存。`,
        ),
      names,
    ),
    ...shares.normalised.map(({ item, sites, given, used }) => ({
      code: 'shares-normalised' as const,
      about: [item],
      says: text(
        `The shares of ${names(item).en} (${sites.map((s, i) => `${names(s).en} ${given[i]}`).join(', ')}) do not add up to 1 and are taken as ${used.map(percent).join(', ')}.`,
        `${names(item).zh} 的供应份额（${sites.map((s, i) => `${names(s).zh} ${given[i]}`).join('、')}）合计不为 1，按 ${used.map(percent).join('、')} 计。`,
      ),
    })),
    ...about(
      'capacity-from-share',
      [...new Set(fromShare.map((s) => s.item))].sort(),
      (some) =>
        text(
          `What a source of ${some.en} can make a day is not known: its share of what is used is taken, no more, and where that is unknown an even part of what the known shares leave.`,
          `${some.zh}的部分来源日产能未知：按其份额对应的日用量计，不含余量；份额未知的，均分其余份额。`,
        ),
      names,
    ),
    ...about(
      'alternative-recipes',
      several,
      (some) =>
        text(
          `${some.en} can be made in several ways: the one that helps most is used, and named.`,
          `${some.zh}有多种配方：采用最有利者并注明。`,
        ),
      names,
    ),
    ...(network.assumptions ?? []),
    ...about(
      'not-approved',
      waiting,
      (some) =>
        text(
          `Sources at ${some.en} are known but not approved, and do not count.`,
          `${some.zh}的来源已知但未认可，不计入。`,
        ),
      names,
    ),
  ];
}
