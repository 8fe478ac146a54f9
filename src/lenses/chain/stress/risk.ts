import type { Day } from '../../../model/day.js';
import { type Advice, advice } from './advice.js';
import { type Alternatives, waitingSources } from './alternative-source.js';
import type { Screen } from './answer.js';
import { becauseOf } from './because.js';
import { stopDay } from './calendar.js';
import { bestOf } from './loss.js';
import type { StressModel } from './model.js';
import { namesOf } from './names.js';
import type { Network } from './network.js';
import { firstLine, tidyDays } from './outcome.js';
import { riskSentence } from './risk-sentence.js';
import { stripOf } from './strip.js';

type Risk = Screen['risks'][number];

/** Whether unknown stocks, if they are as usual, lessen what a stop comes to by a tenth or more. */
function matters({ gapDays, loss, usual }: Screen['sites'][number]): boolean {
  if (gapDays === null || loss === null || !usual) return false;
  return (usual.gapDays ?? 0) * (usual.loss ?? 0) < 0.9 * gapDays * loss;
}

/**
 * One risk in full, and what to do about it: ask for what is unknown, else approve somebody who is known to make the part, else hold stock of it.
 * @param model with unknown stocks as is usual, where the answer is about that
 */
export function riskFound(
  network: Network,
  model: StressModel,
  site: Screen['sites'][number],
  {
    start = null,
    alternatives = waitingSources(network),
  }: { start?: Day | null; alternatives?: Alternatives },
): { risk: Risk; advice: Advice } {
  const { chain } = model;
  const names = namesOf(network);
  const known = site.gapDays === null || site.tts === 0 ? (site.usual ?? site) : site;
  const stopped = new Set([chain.sites.indexOf(site.site)]);
  const touched = model.touched(stopped);
  const together = model.together(stopped, touched);
  const alone = new Map([...chain.lines].map((line) => [line, model.alone(line, stopped, touched)]));
  const first = firstLine(model, together, alone);
  const because = first === null ? [] : becauseOf(model, first, together.short, stopped);
  const item = because.at(-2) ?? null;
  const at = new Map(chain.items.map((id, i) => [id, i]));
  const byId = new Map(network.items.map((i) => [i.id, i]));
  const line = first === null ? undefined : byId.get(chain.items[first]!);
  const calendar = network.plants.find((p) => p.id === line?.plant) ?? null;
  const days = known.recoveryDays;
  const lost = days === null ? null : bestOf(model, stopped, days, model.short(stopped, days, touched)).lost;
  const { enterprise, contact } = network.sites.find((s) => s.id === site.site)!;
  const others = item === null ? [] : alternatives(item).filter((a) => a.name !== enterprise);
  const bare: Omit<Risk, 'says'> = {
    site: site.site,
    tts: known.tts,
    recoveryDays: known.recoveryDays,
    gapDays: known.gapDays,
    loss: known.loss,
    lines: known.lines,
    firstStop: line?.id ?? null,
    stopsOn: start && together.theta < Infinity ? stopDay(calendar, start, together.theta) : null,
    units: lost && lost.reduce((sum, units) => sum + units, 0),
    because,
    alternatives: others,
    plants: stripOf(
      network,
      new Map([...alone].map(([j, { theta }]) => [chain.items[j]!, tidyDays(theta)])),
      known.recoveryDays,
      start,
    ),
  };
  const usual = { recovery: site.recoveryDays === null, stock: known !== site && site.tts !== known.tts };
  const risk = { ...bare, says: riskSentence(bare, usual, start, names) };
  const todo = () => {
    if (site.recoveryDays === null) return advice.askRecovery(site.site, contact, names, 0);
    if (item === null) return advice.call(site.site, contact, names, 0);
    const open = network.items.filter((i) => i.stock === null && touched.scope.includes(at.get(i.id)!));
    if (open.length > 0 && matters(site))
      return advice.askStock(
        open.map((i) => i.id),
        site.site,
        names,
        0,
      );
    const items = touched.groups
      .flatMap((g) => [...model.limits.groups[g]!])
      .map((i) => chain.items[i]!)
      .filter((id) => byId.get(id)!.part === byId.get(item)!.part && byId.get(id)!.part !== undefined);
    const all = [...new Set([item, ...items])];
    if (others.length > 0) return advice.approve(all, site.site, others, names, 0);
    return advice.stock(all, site.site, known.gapDays ?? 0, names, 0);
  };
  return { risk, advice: todo() };
}
