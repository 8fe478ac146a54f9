import loadHighs, { type Highs } from 'highs';
import type { Network } from './network.js';

/** The stress test as one linear program written out row by row from the file, for tests: the slow way that must agree. */
export interface Oracle {
  /** Days that the lines that are named (all, when none is) go on; Infinity without end. */
  tts: (network: Network, stop: readonly string[], lines?: readonly string[]) => number;
  /** The least that a stop of so many days costs. */
  loss: (network: Network, stop: readonly string[], days: number) => number;
}

/** Days that are as good as without end. */
const ENDLESS = 1e6;

/** Rows in CPLEX LP text, after Simchi-Levi et al. 2015, every producer and every flow a column of its own. */
function rowsOf(network: Network, stop: readonly string[], days: string | null, t: number): string[] {
  const rows: string[] = [];
  const siteTotal = new Map<string, string[]>();
  const at = new Map(network.items.map((item, i) => [item.id, i]));
  /** Columns that give an item: its producers and, of limited amount, its stock. */
  const producers = new Map<string, string[]>();
  const times = (perDay: number) => (days === null ? `<= ${perDay * t}` : `- ${perDay} ${days} <= 0`);
  const taken = new Map<string, string[]>();
  for (const item of network.items) {
    const own = network.sources.flatMap(({ item: id, site, perDay }, s) => {
      if (id !== item.id) return [];
      const u = `u${s}`;
      if (stop.includes(site)) rows.push(`${u} = 0`);
      else if (perDay !== null) rows.push(`${u} ${times(perDay)}`);
      siteTotal.set(site, [...(siteTotal.get(site) ?? []), u]);
      return [u];
    });
    const assembled = network.recipes.some((r) => r.item === item.id);
    const list = own.length === 0 && (assembled || item.unlimited) ? [`f${at.get(item.id)}`] : own;
    producers.set(item.id, list);
  }
  /** What a producer makes by one of several recipes is a column of its own. */
  const byRecipe = new Map<string, string[]>();
  network.recipes.forEach(({ item, needs }, n) => {
    const several = network.recipes.filter((r) => r.item === item).length > 1;
    for (const producer of producers.get(item)!) {
      const u = several ? `${producer}r${n}` : producer;
      if (several) byRecipe.set(producer, [...(byRecipe.get(producer) ?? []), u]);
      for (const [input, r] of Object.entries(needs)) {
        const flows = [...producers.get(input)!, `s${at.get(input)}`].map((from) => {
          const flow = `y_${from}_${u}`;
          taken.set(from, [...(taken.get(from) ?? []), flow]);
          return flow;
        });
        // What comes in of an input is enough for what is made.
        rows.push(`${flows.join(' + ')} - ${r as number} ${u} >= 0`);
      }
    }
  });
  for (const [producer, ways] of byRecipe) rows.push(`${ways.join(' + ')} - ${producer} >= 0`);
  for (const item of network.items) {
    for (const u of producers.get(item.id)!) {
      const flows = taken.get(u);
      if (flows) rows.push(`${flows.join(' + ')} - ${u} <= 0`);
    }
    const fromStock = taken.get(`s${at.get(item.id)}`);
    if (fromStock) rows.push(`${fromStock.join(' + ')} <= ${item.stock ?? 0}`);
  }
  for (const { id, perDay } of network.sites) {
    const list = siteTotal.get(id);
    if (perDay !== null && list) rows.push(`${list.join(' + ')} ${times(perDay)}`);
  }
  return rows.concat(
    network.items.flatMap((item) => {
      if (!item.line) return [];
      const made = [...producers.get(item.id)!, `l${at.get(item.id)}`].join(' + ');
      return days === null
        ? [`${made} >= ${item.demandPerDay! * t - (item.stock ?? 0)}`]
        : [`${made} - ${item.demandPerDay!} ${days} >= ${-(item.stock ?? 0)}`];
    }),
  );
}

function optimum(highs: Highs, objective: string, rows: string[], ends: string[]): number {
  const text = `${objective}\nSubject To\n${rows.map((r, i) => ` r${i}: ${r}`).join('\n')}\nBounds\n${ends.join('\n')}\nEnd`;
  const result = highs.solve(text, { output_flag: false });
  if (result.Status !== 'Optimal') throw new Error(`${result.Status}\n${text}`);
  return result.ObjectiveValue;
}

export async function loadOracle(): Promise<Oracle> {
  const highs = await (loadHighs as unknown as typeof loadHighs.default)();
  return {
    tts: (network, stop, lines) => {
      // A line that nobody asks about wants nothing; one that is asked about may lose nothing.
      const items = network.items.map((item) =>
        item.line && lines && !lines.includes(item.id) ? { ...item, demandPerDay: 0 } : item,
      );
      const none = items.flatMap((item, i) => (item.line ? [` l${i} = 0`] : []));
      // HiGHS calls some programs without end infeasible, so there is an end.
      const found = optimum(highs, 'Maximize\n t', rowsOf({ ...network, items }, stop, 't', 0), [
        ...none,
        ` t <= ${ENDLESS}`,
      ]);
      return found >= ENDLESS ? Infinity : found;
    },
    loss: (network, stop, days) => {
      const cost = network.items.flatMap((item, i) => (item.line ? [`${item.lossPerUnit!} l${i}`] : []));
      return optimum(highs, `Minimize\n ${cost.join(' + ')}`, rowsOf(network, stop, null, days), []);
    },
  };
}
