import type { Day } from '../../../model/day.js';
import { type Text, text } from '../../../model/text.js';
import { type Action, withAction } from './actions.js';
import type { Outcome, Stress } from './answer.js';
import type { Assumption } from './assumption.js';
import { assumptionsOf } from './assumptions.js';
import type { Alternatives } from './alternative-source.js';
import { becauseOf } from './because.js';
import { stopDay } from './calendar.js';
import { USUAL_STOCK, usualStockDays } from './chain.js';
import { eventOf } from './event.js';
import { type Losses } from './loss.js';
import { NOTHING, StressModel, type Stopped } from './model.js';
import { type Names, namesOf } from './names.js';
import type { Network, Plant } from './network.js';
import { byAllocator, find, type Found, tidy, tidyDays, tidyMoney } from './outcome.js';
import { stressSentence } from './sentence.js';
import type { Solver } from './solver.js';
import { surroundings } from './surroundings.js';
import { askForStock } from './unknowns.js';

/** What is asked: these sites (or enterprises, parks, regions) stand still for so many working days. */
export interface StressQuestion {
  network: Network;
  stop: readonly string[];
  /** What was asked for in words that `stop` is read from, and which of them no listed supplier stands for; not said: `stop` itself. */
  words?: readonly string[];
  nowhere?: readonly string[];
  /** What else is to be said of the question. */
  said?: readonly Assumption[];
  days: number;
  /** The first day of the stop; null when dates are not asked for. */
  start: Day | null;
  /** What could be done before: the answer says what it would change. */
  actions: readonly Action[];
  /** Who else is known to make an item; not said: the sources of the network that wait for approval. */
  alternatives?: Alternatives;
}

const NO_LOSS = byAllocator(() => null);

/** Lines that need what runs short in time with nothing stopped. */
export function shortBefore(model: StressModel): string[] {
  const { chain } = model;
  const { theta, short } = model.together(NOTHING);
  if (theta === Infinity) return [];
  return [...chain.lines]
    .filter((j) => becauseOf(model, j, short, NOTHING).length > 0)
    .map((j) => chain.items[j]!);
}

/** The sites of an event by number. */
function numbersOf({ chain }: StressModel, sites: readonly string[]): Stopped {
  const wanted = new Set(sites);
  return new Set(chain.sites.flatMap((id, i) => (wanted.has(id) ? [i] : [])));
}

/** The plant of each line, and its calendar where it has one. */
function plantsOf({ items, plants }: Network): Map<string, { plant: string | null; calendar: Plant | null }> {
  const calendars = new Map<string | null, Plant>(plants.map((plant) => [plant.id, plant]));
  return new Map(items.map(({ id, plant }) => [id, { plant, calendar: calendars.get(plant) ?? null }]));
}

function linesOf(model: StressModel, found: Found, stopped: Stopped, { network, start }: StressQuestion) {
  const { chain } = model;
  const plants = plantsOf(network);
  return [...found.alone]
    .map(([line, alone]) => {
      const id = chain.items[line]!;
      const { plant, calendar } = plants.get(id)!;
      const short = alone.theta < Infinity ? alone.short : found.together.short;
      return {
        line: id,
        plant,
        ttsAlone: tidyDays(alone.theta),
        stopsOn: start && alone.theta < Infinity ? stopDay(calendar, start, alone.theta) : null,
        lost: byAllocator((who) => tidy(found.losses.lost[who][line]!)),
        because: becauseOf(model, line, short, stopped),
      };
    })
    .sort((a, b) => (a.ttsAlone ?? Infinity) - (b.ttsAlone ?? Infinity) || 0);
}

/** The recipes used of parts that have several, by what the best case makes. */
function recipesUsed({ chain }: StressModel, { made }: Losses): Stress['recipes'] {
  return chain.items.flatMap((item, i) => {
    const [from, to] = [chain.recipeStart[i]!, chain.recipeStart[i + 1]!];
    if (to - from < 2) return [];
    const used = Array.from({ length: to - from }, (_, n) => ({ r: from + n, by: made.get(from + n) ?? 0 }));
    const all = used.reduce((sum, { by }) => sum + by, 0);
    return used
      .filter(({ by }) => by > 1e-9 * all)
      .map(({ r, by }) => ({
        item,
        needs: Object.fromEntries(
          Array.from(chain.needs.to.subarray(chain.needs.start[r], chain.needs.start[r + 1]), (input, n) => [
            chain.items[input]!,
            chain.needs.amount[chain.needs.start[r]! + n]!,
          ]),
        ),
        share: tidy(by / all),
      }));
  });
}

/** The outcome with unknown stocks as is usual. */
function usualOutcome({ network, days }: StressQuestion, solver: Solver, stopped: Stopped): Outcome | null {
  const some = network.items.some((item) => item.stock === null && usualStockDays(network, item) !== null);
  return some ? find(StressModel.of(network, solver, USUAL_STOCK), stopped, days).outcome : null;
}

function actionText(action: Action, names: Names): Text {
  const { en, zh } = names(action.kind === 'approve' ? action.site : action.item);
  if (action.kind === 'approve') return text(`approve ${en}`, `认可 ${zh}`);
  return text(`hold ${action.days} days of ${en}`, `${zh} 备 ${action.days} 天库存`);
}

function afterActions({ network, days, actions }: StressQuestion, solver: Solver, stopped: Stopped) {
  if (actions.length === 0) return null;
  const done = actions.reduce(withAction, network);
  const names = namesOf(done);
  return {
    actions: actions.map((a) => actionText(a, names)),
    ...find(StressModel.of(done, solver), stopped, days).outcome,
  };
}

/** What no listed supplier is in: an answer that knows of nothing to stop, which is not a loss of nothing. */
function untouched(
  question: StressQuestion,
  before: Outcome,
  short: string[],
  unknown: Assumption[],
): Stress {
  return {
    stop: [...(question.words ?? question.stop)],
    days: question.days,
    says: stressSentence.noSupplier(question.words ?? question.stop),
    sites: [],
    shortBefore: short,
    before,
    tts: null,
    firstStop: null,
    stopsOn: null,
    lines: [],
    loss: NO_LOSS,
    recipes: [],
    usual: null,
    askFor: null,
    after: null,
    ...surroundings(question, [], []),
    assumptions: unknown,
  };
}

function unknownPlaces(words: readonly string[]): Assumption[] {
  if (words.length === 0) return [];
  return [{ code: 'unknown-place', about: [...words], says: stressSentence.noSupplier(words) }];
}

/** Which lines stop when some sites stand still, when, what it costs and why. */
export function stressOf(question: StressQuestion, solver: Solver): Stress {
  const { network, days, start } = question;
  const model = StressModel.of(network, solver);
  const event = eventOf(network, question.stop);
  const before = find(model, NOTHING, days).outcome;
  const short = shortBefore(model);
  const places = [
    ...unknownPlaces([...event.unknown, ...(question.nowhere ?? [])]),
    ...(question.said ?? []),
  ];
  const words = question.words ?? question.stop;
  if (words.length > 0 && event.sites.length === 0) return untouched(question, before, short, places);
  const stopped = numbersOf(model, event.sites);
  const found = find(model, stopped, days);
  const { firstStop } = found.outcome;
  const stopsOn =
    start && firstStop !== null
      ? stopDay(plantsOf(network).get(firstStop)!.calendar, start, found.together.theta)
      : null;
  const ask = askForStock(network, model, stopped, days);
  const lines = linesOf(model, found, stopped, question);
  const answer = {
    stop: [...(question.words ?? question.stop)],
    days,
    sites: event.sites,
    shortBefore: short,
    before,
    ...found.outcome,
    stopsOn,
    lines,
    recipes: recipesUsed(model, found.losses),
    usual: usualOutcome(question, solver, stopped),
    askFor: ask && { ...ask, tried: tidy(ask.tried), tts: tidyDays(ask.tts), loss: tidyMoney(ask.loss) },
    after: afterActions(question, solver, stopped),
    ...surroundings(question, event.sites, lines),
    assumptions: [
      ...assumptionsOf(network, model.chain),
      ...places,
      ...(start && network.plants.length > 0 ? [stressSentence.calendars()] : []),
    ],
  };
  return { ...answer, says: stressSentence.stop(answer, namesOf(network)) };
}
