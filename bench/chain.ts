/**
 * How long the stress test takes on a zone's chain, and on one of the size of a vehicle maker's rescue register.
 * npm run bench:chain
 */
import { performance } from 'node:perf_hooks';
import { planText, readTaxonomy } from '../src/cli/assets.js';
import { chainQuestion } from '../src/cli/chain-question.js';
import {
  alternativesOf,
  chainFacts,
  loadSolver,
  networkOf,
  parseNetwork,
  screenOf,
  stressOf,
  WORKING_DAYS,
} from '../src/lenses/chain/index.js';
import { lossesOf, bestOf } from '../src/lenses/chain/stress/loss.js';
import { NOTHING, StressModel } from '../src/lenses/chain/stress/model.js';
import { parsePlan } from '../src/lenses/plan/index.js';
import { parseDay } from '../src/model/day.js';
import { loadSnapshot } from '../src/register/index.js';
import { Random } from '../src/sample/random.js';
import { seededNetwork } from './chain-networks.js';
import { sampleRegister } from './zones.js';

const RUNS = Number(process.env['RUNS'] ?? 5);
const solver = await loadSolver();

/**
 * Median milliseconds; what is run gets the number of the run. Counted is the smaller of the time on the clock, which other work on the machine
 * lengthens, and the processor time of all threads, which helpers such as the compiler of WebAssembly lengthen: each is at least what a quiet machine takes.
 */
function median(ask: (run: number) => unknown, runs = RUNS): number {
  const times = Array.from({ length: runs }, (_, run) => {
    const [clock, processor] = [performance.now(), process.cpuUsage()];
    ask(run);
    const { user, system } = process.cpuUsage(processor);
    return Math.min(performance.now() - clock, (user + system) / 1000);
  });
  return times.toSorted((a, b) => a - b)[runs >> 1]!;
}

function line(what: string, ms: number, before = ''): void {
  const shown = ms < 1 ? ms.toFixed(3) : ms < 100 ? ms.toFixed(1) : ms.toFixed(0);
  console.log(`| ${what} | ${shown} | ${before} |`);
}

/** Different sites, drawn anew for every run. */
const drawn = (of: number, n: number, run: number) =>
  new Set(
    new Random(run, 'event').sample(
      Array.from({ length: of }, (_, s) => s),
      n,
    ),
  );

function zone(name: string, limited: boolean): void {
  const network = seededNetwork(
    { sites: 1200, items: 5000, plants: 13, linesPerPlant: 2, direct: 150 },
    7,
    limited,
  );
  console.log(`\n| ${name}, ms | here | reached before |\n| --- | ---: | ---: |`);
  line(
    'network to arrays',
    median(() => StressModel.of(network, solver)),
  );
  const fresh = Array.from({ length: RUNS }, () => StressModel.of(network, solver));
  line(
    'first question: nothing stopped, all lines',
    median((run) => fresh[run]!.together(NOTHING)),
  );
  const model = fresh[0]!;
  const sites = model.chain.sites.map((_, s) => new Set([s]));
  const lines = [...model.chain.lines];
  for (const j of lines) model.alone(j, NOTHING);
  line(
    'one site, all lines together',
    median(() => sites.map((s) => model.together(s))) / sites.length,
    '1.1',
  );
  line(
    'all 1,200 sites, all lines together',
    median(() => sites.map((s) => model.together(s))),
    '1,350',
  );
  const cells = () =>
    sites.map((s) => {
      const touched = model.touched(s);
      return lines.map((j) => model.alone(j, s, touched));
    });
  line('31,200 cells, each site × each line alone', median(cells), '3,300');
  // A process compiles what it runs often: the questions are asked a hundred times before they are timed.
  for (let run = 0; run < 100; run++) lossesOf(model, drawn(1200, 40, 1000 + run), 20);
  const event = (run: number) => {
    const stopped = drawn(1200, 40, run);
    const touched = model.touched(stopped);
    return [model.together(stopped, touched), ...lines.map((j) => model.alone(j, stopped, touched))];
  };
  line('event of 40 sites: together and each line alone', median(event, 20), '25');
  line(
    'event of 40 sites, 20 days: least loss (linear program)',
    median((run) => bestOf(model, drawn(1200, 40, run), 20), 20),
    '23',
  );
  line(
    'event of 40 sites, 20 days: loss by all three allocators',
    median((run) => lossesOf(model, drawn(1200, 40, run), 20), 20),
  );
  line(
    '`--all`: times, gaps and losses of 1,200 sites',
    median(() => screenOf(network, solver)),
  );
}

zone('1,200 sites, 5,000 items, 26 lines', false);
zone('the same, one site in ten with a limit over its items', true);

/** The chain of the sample zone's register. */
async function sampleZone(): Promise<void> {
  const { register, close } = await sampleRegister();
  const snapshot = await loadSnapshot(register);
  const plan = parsePlan(planText('wedz-2023-2025'), 'plan.yaml');
  const taxonomy = readTaxonomy('auto-parts');
  const asked = await chainQuestion(register, {
    view: snapshot.at(null),
    plan,
    taxonomy,
    asOf: parseDay('2025-10-31')!,
  });
  const facts = chainFacts(asked);
  const draw = () => networkOf(facts, { taxonomy, workingDays: WORKING_DAYS, candidates: [] });
  const network = draw();
  const { items, sites, sources } = network;
  console.log(
    `\n| register of the sample zone: ${sites.length} sites, ${sources.length} sources, ${items.length} items, ms | first | then |\n| --- | ---: | ---: |`,
  );
  const alternatives = alternativesOf(facts, network);
  const twice = (what: string, ask: () => unknown) => line(what, median(ask, 1), median(ask).toFixed(0));
  twice('facts out of the loaded register', () => chainFacts(asked));
  twice('network out of the facts', draw);
  twice('`--all`: every site, risks and advice', () => screenOf(network, solver, { alternatives }));
  const worst = screenOf(network, solver, { alternatives }).sites[0]!.site;
  const stop = (site: string) => () =>
    stressOf({ network, stop: [site], days: 60, start: null, actions: [], alternatives }, solver);
  twice('`--stop` of the greatest risk', stop(worst));
  const chips = sources.find((s) => s.item.startsWith('bat.cell'))!.site;
  twice('`--stop` of the maker of battery cells, behind two suppliers', stop(chips));
  await close();
}

await sampleZone();

const many = seededNetwork({ sites: 400_000, items: 30_000, plants: 13, linesPerPlant: 2, direct: 600 }, 7);
console.log('\n| 400,000 sites, 30,000 items, 26 lines, ms | here | aim |\n| --- | ---: | ---: |');
const text = JSON.stringify(many);
line(
  'reading and checking the file',
  median(() => parseNetwork(text, 'many.json'), 1),
);
line(
  'network to arrays',
  median(() => StressModel.of(many, solver), 1),
);
const large = StressModel.of(many, solver);
const ask = (run: number) => {
  const stopped = drawn(400_000, 500, run);
  const touched = large.touched(stopped);
  return [
    large.together(stopped, touched),
    ...[...large.chain.lines].map((j) => large.alone(j, stopped, touched)),
  ];
};
line('first event of 500 sites: which lines stop and when', median(ask, 1), 'under 1,000');
line(
  'another event of 500 sites',
  median((run) => ask(run + 1)),
  'under 1,000',
);
console.log(`\nPeak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB.`);
