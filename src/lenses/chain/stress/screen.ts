import type { Day } from '../../../model/day.js';
import { type Text, text } from '../../../model/text.js';
import { MOST_ADVICE } from './advice.js';
import type { Alternatives } from './alternative-source.js';
import type { Screen, SiteRisk } from './answer.js';
import type { Assumption } from './assumption.js';
import { assumptionsOf } from './assumptions.js';
import { USUAL_STOCK, usualStockDays } from './chain.js';
import { falseSecondSources } from './false-second-source.js';
import { bestOf, costOf } from './loss.js';
import { StressModel } from './model.js';
import { namesOf } from './names.js';
import type { Network } from './network.js';
import { tidy, tidyDays, tidyMoney } from './outcome.js';
import { riskFound } from './risk.js';
import { stressSentence } from './sentence.js';
import { shortBefore } from './stress.js';
import type { Solver } from './solver.js';
import { traceOf } from './trace.js';

/** What the stop of one site comes to until it is back; a recovery that is unknown leaves gap and loss unknown. */
function riskOf(model: StressModel, site: number, recoveryDays: number | null): SiteRisk {
  const stopped = new Set([site]);
  const touched = model.touched(stopped);
  const { theta } = model.together(stopped, touched);
  const tts = tidyDays(theta);
  if (theta === Infinity) return { tts, recoveryDays, gapDays: 0, loss: 0, lines: 0 };
  if (recoveryDays === null) return { tts, recoveryDays, gapDays: null, loss: null, lines: null };
  const gapDays = tidy(Math.max(0, recoveryDays - theta));
  if (gapDays === 0) return { tts, recoveryDays, gapDays, loss: 0, lines: 0 };
  const short = model.short(stopped, recoveryDays, touched);
  const loss = tidyMoney(costOf(model, bestOf(model, stopped, recoveryDays, short).lost));
  const hit = new Set(short.scope);
  return { tts, recoveryDays, gapDays, loss, lines: model.chain.lines.filter((j) => hit.has(j)).length };
}

/** By what sites are ranked: days that lines stand still × money, taken as usual where unknown. */
function weightOf({ usual, ...risk }: Screen['sites'][number]): number {
  const { gapDays, loss } = risk.gapDays === null && usual ? usual : risk;
  return (gapDays ?? 0) * (loss ?? 0);
}

function unknownRecovery(sites: readonly string[]): Assumption[] {
  if (sites.length === 0) return [];
  const says: Text = text(
    `The recovery of ${sites.length} sites is unknown, and so are their gap and loss; beside them stands what comes of a usual recovery.`,
    `${sites.length} 个厂区的恢复时间未知，缺口和损失亦未知；另列按通常恢复时间计的结果。`,
  );
  return [{ code: 'unknown-recovery', about: [...sites], says }];
}

/** Beside a network: the first day of the stops, for dates, and who else is known to make an item. */
export interface ScreenOptions {
  start?: Day | null;
  alternatives?: Alternatives;
}

/** Every single site stopped by itself until it has recovered, the greatest gap × loss first. */
export function screenOf(network: Network, solver: Solver, options: ScreenOptions = {}): Screen {
  const model = StressModel.of(network, solver);
  const open = new Set(
    network.items.flatMap((item) =>
      item.stock === null && !item.unlimited && usualStockDays(network, item) !== null ? [item.id] : [],
    ),
  );
  const stockUnknown = open.size > 0;
  const openStock = Uint8Array.from(model.chain.items, (id) => Number(open.has(id)));
  const usualModel = stockUnknown ? StressModel.of(network, solver, USUAL_STOCK) : model;
  const byId = new Map(network.sites.map((site) => [site.id, site]));
  const sites = model.chain.sites.map((id, s) => {
    const { enterprise, recoveryDays, usualRecoveryDays } = byId.get(id)!;
    const expected = recoveryDays ?? usualRecoveryDays ?? network.usual.recoveryDays;
    const differs =
      (recoveryDays === null && expected !== null) ||
      (stockUnknown && model.touched(new Set([s])).scope.some((i) => openStock[i] === 1));
    return {
      site: id,
      enterprise,
      ...riskOf(model, s, recoveryDays),
      usual: differs ? riskOf(usualModel, s, expected) : null,
    };
  });
  sites.sort(
    (a, b) =>
      weightOf(b) - weightOf(a) ||
      (a.tts === b.tts ? 0 : (a.tts ?? Infinity) - (b.tts ?? Infinity)) ||
      (a.site < b.site ? -1 : 1),
  );
  const weighty = sites.filter((s) => weightOf(s) > 0).slice(0, MOST_ADVICE);
  const risks = weighty.map((site) => {
    const asUsual = site.usual !== null && (site.gapDays === null || site.tts === 0);
    return riskFound(network, asUsual ? usualModel : model, site, options);
  });
  const ids = new Set(risks.flatMap((r) => [r.risk.site, r.risk.firstStop ?? '', ...r.risk.because]));
  const names = namesOf(network);
  return {
    sites,
    risks: risks.map((r) => r.risk),
    advice: risks.map((r, i) => ({ ...r.advice, weight: weightOf(weighty[i]!) })),
    names: Object.fromEntries(
      [...ids, ...sites.map((s) => s.site)].filter((id) => id !== '').map((id) => [id, names(id)]),
    ),
    trace: traceOf(network, ids),
    askFor: sites.find((s) => s.gapDays === null)?.site ?? null,
    shortBefore: shortBefore(model),
    falseSecondSources: falseSecondSources(network).map((f) => ({
      ...f,
      says: stressSentence.falseSecond(f, names),
    })),
    assumptions: [
      ...assumptionsOf(network, model.chain),
      ...unknownRecovery(network.sites.filter((s) => s.recoveryDays === null).map((s) => s.id)),
    ],
  };
}
