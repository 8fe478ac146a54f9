import type { Fault } from '../../../model/document.js';
import { text } from '../../../model/text.js';
import { cycleOf } from './cycle.js';
import type { Network } from './network.js';
import { quantityIn } from './units.js';

/** Ids that a list has twice. */
function repeated(list: readonly { id: string }[], key: 'items' | 'sites' | 'plants'): Fault[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, i) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path: [key, i, 'id'], says: text(`"${id}" stands here twice`, `“${id}”重复出现`) }];
  });
}

/** What of a network contradicts itself, beyond its form. */
export function networkFaults(network: Network): Fault[] {
  const items = new Map(network.items.map((item) => [item.id, item]));
  const sites = new Set(network.sites.map((site) => site.id));
  const absent = (path: (string | number)[], what: 'item' | 'site', id: string): Fault => ({
    path,
    says: text(
      `there is no ${what} "${id}"; add it to ${what}s or mend the id`,
      `没有${what === 'item' ? '零部件或产线' : '厂区'}“${id}”；请在 ${what}s 中补充或更正`,
    ),
  });
  const faults = [
    ...repeated(network.items, 'items'),
    ...repeated(network.sites, 'sites'),
    ...repeated(network.plants, 'plants'),
  ];
  network.items.forEach((item, i) => {
    if (item.line && item.demandPerDay === null)
      faults.push({
        path: ['items', i],
        says: text(
          `line "${item.id}" has no demandPerDay, and unknown is not zero`,
          `产线“${item.id}”未写 demandPerDay；未知不等于零`,
        ),
      });
    if (!item.line && item.demandPerDay !== null)
      faults.push({
        path: ['items', i, 'demandPerDay'],
        says: text(
          `only a line has a demand of its own; write line: true, or leave it to the recipes`,
          `只有产线有自身需求；请写 line: true，或由配方推出`,
        ),
      });
  });
  network.recipes.forEach(({ item, needs }, r) => {
    if (!items.has(item)) faults.push(absent(['recipes', r, 'item'], 'item', item));
    for (const [id, quantity] of Object.entries(needs)) {
      const input = items.get(id);
      if (!input) faults.push(absent(['recipes', r, 'needs', id], 'item', id));
      else if (quantityIn(input, quantity) === null && typeof quantity === 'object')
        faults.push({
          path: ['recipes', r, 'needs', id],
          says: text(
            `"${id}" is counted in ${input.unit} and needed in ${quantity.unit}; say how many ${input.unit} one ${quantity.unit} is: factors: {${quantity.unit}: …} at the item`,
            `“${id}”以 ${input.unit} 计，配方却以 ${quantity.unit} 计；请在该项写明换算 factors: {${quantity.unit}: …}`,
          ),
        });
    }
  });
  network.sources.forEach(({ item, site }, s) => {
    if (!items.has(item)) faults.push(absent(['sources', s, 'item'], 'item', item));
    if (!sites.has(site)) faults.push(absent(['sources', s, 'site'], 'site', site));
  });
  network.plants.forEach(({ shutdowns }, p) =>
    shutdowns.forEach(({ from, to }, n) => {
      if (from > to)
        faults.push({
          path: ['plants', p, 'shutdowns', n],
          says: text(`ends (${to}) before it begins (${from})`, `结束日 ${to} 早于开始日 ${from}`),
        });
    }),
  );
  const cycle = cycleOf(network.recipes);
  if (cycle)
    faults.push({
      path: ['recipes', network.recipes.findIndex((r) => r.item === cycle[0])],
      says: text(
        `the recipes go round in a circle: ${cycle.join(' → ')}`,
        `配方形成循环：${cycle.join(' → ')}`,
      ),
    });
  return faults;
}
