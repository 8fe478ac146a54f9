import {
  boxOf,
  loadSolver,
  type Network,
  registeredChain,
  screenOf,
  sitesWithin,
  stoppable,
  type StressChain,
  stressOf,
  stressQuestion,
} from '../../lenses/chain/index.js';
import type { PlanQuestion } from '../../lenses/plan/index.js';
import { usageError } from '../../model/errors.js';
import type { EnterpriseId } from '../../model/identity.js';
import type { StressMap, StressPage, StressScreen, StressWhat } from '../api.js';
import type { Desk } from '../desk.js';
import type { StressAsked } from '../parameters.js';
import { chainAsked } from './chain-desk.js';
import { cellsOf } from './trace-cells.js';

/** Enterprises that a search by the forms of a name may find, and things to stop that a list offers. */
const NAMED = 200;
const OFFERED = 12;

/** Loaded with the first question and kept: it holds nothing of any. */
let solver: ReturnType<typeof loadSolver> | null = null;
const theSolver = () => (solver ??= loadSolver());

/** Whose exposure it is: a vehicle maker's own, or with null the whole zone's. */
export type Maker = EnterpriseId | null;

/** The chain that a stop is asked of, drawn up once a day asked, revision and maker. */
function chainOf(desk: Desk, question: PlanQuestion, maker: Maker): Promise<StressChain> {
  return desk.once(`stress chain ${maker ?? ''}`, question, async () =>
    registeredChain(await chainAsked(desk, question), await desk.finder(question), maker),
  );
}

/** The cells behind an answer; none for a vehicle maker, which may not open the register. */
function tracedFor(desk: Desk, maker: Maker, { trace }: { trace: Parameters<typeof cellsOf>[1] }) {
  return maker === null ? cellsOf(desk.parts.register, trace) : Promise.resolve([]);
}

/** What of the words to stop is drawn on the map, boxes that count as one area; the other words as they are. */
function drawnIn(network: Network, words: readonly string[]) {
  const boxes = words.flatMap((word) => boxOf(word) ?? []);
  if (boxes.length === 0) return { stop: words };
  const within = boxes.map(({ area }) => sitesWithin(network, area));
  return {
    stop: words.filter((word) => boxOf(word) === null),
    area: {
      word: boxes.map((box) => box.name).join(' + '),
      sites: within.flatMap((one) => one.sites),
      withoutCoordinates: within[0]!.withoutCoordinates,
    },
  };
}

/** Which lines stop when what is asked for stands still. */
export async function stressPageOf(
  desk: Desk,
  question: PlanQuestion,
  asked: StressAsked,
  maker: Maker,
): Promise<StressPage> {
  const chain = await chainOf(desk, question, maker);
  const start = asked.from ?? chain.start;
  const { hold, approve, days = null } = asked;
  const { stop, area } = drawnIn(chain.network, asked.stop);
  const answer = stressOf(
    stressQuestion({ ...chain, start }, { stop, hold, approve, days, ...(area && { area }) }, () =>
      usageError(
        'It is not known how long what stops needs to return; say for how many days it stands still.',
        '停产厂区的恢复时间未知；请填写停产天数。',
      ),
    ),
    await theSolver(),
  );
  return {
    ...answer,
    asOf: question.asOf,
    from: start,
    trace: await tracedFor(desk, maker, answer),
  };
}

/** Every single site by itself, until it has recovered. */
export async function stressScreenOf(
  desk: Desk,
  question: PlanQuestion,
  maker: Maker,
): Promise<StressScreen> {
  const chain = await chainOf(desk, question, maker);
  return desk.once(`stress screen ${maker ?? ''}`, question, async () => {
    const answer = screenOf(chain.network, await theSolver(), chain);
    return {
      ...answer,
      asOf: question.asOf,
      from: chain.start,
      trace: await tracedFor(desk, maker, answer),
    };
  });
}

/** What can be stopped, by any form of a name. */
export async function stressWhatOf(
  desk: Desk,
  question: PlanQuestion,
  find: string,
  maker: Maker,
): Promise<StressWhat> {
  const { network } = await chainOf(desk, question, maker);
  const hits = find.trim() === '' ? [] : (await desk.finder(question))(find, NAMED);
  const found = stoppable(
    network,
    find,
    hits.map((h) => h.enterprise),
  );
  return { total: found.length, found: found.slice(0, OFFERED) };
}

/** Where what can be stopped is. */
export async function stressMapOf(desk: Desk, question: PlanQuestion, maker: Maker): Promise<StressMap> {
  const { network } = await chainOf(desk, question, maker);
  const sites = network.sites.flatMap(({ enterprise, id, park, longitude, latitude }) =>
    longitude === undefined || latitude === undefined
      ? []
      : [{ name: enterprise ?? id, park, longitude, latitude }],
  );
  return { sites, withoutCoordinates: network.sites.length - sites.length };
}
