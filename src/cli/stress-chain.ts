import { existsSync, readFileSync, statSync } from 'node:fs';
import {
  type Action,
  type Alternatives,
  alternativesOf,
  approvable,
  chainFacts,
  type ChainFacts,
  eventOf,
  factsOfMaker,
  type Network,
  networkOf,
  parseArea,
  partItems,
  sitesWithin,
  stopsOf,
  WORKING_DAYS,
} from '../lenses/chain/index.js';
import type { PlanQuestion } from '../lenses/plan/index.js';
import { type Day, nextMonday } from '../model/day.js';
import { usageError } from '../model/errors.js';
import type { EnterpriseId } from '../model/identity.js';
import { enterpriseFinder, type Register } from '../register/index.js';
import { chainQuestion } from './chain-question.js';

/** From which score on a hit is as good as the best. */
const AS_GOOD = 0.02;
/** From which score on a name is the very name of an enterprise, whatever its form. */
const SAME_NAME = 0.98;
/** Candidates that an answer names where a word may mean several. */
const NAMED = 5;

/** What the stress commands are asked of: the network, and how words are read in it. */
export interface StressChain {
  network: Network;
  start: Day | null;
  alternatives?: Alternatives;
  /** The sites that words stop, and the words that no listed supplier stands for. */
  stops: (words: readonly string[]) => { sites: string[]; unknown: string[] };
  /** The network with what words name as sources that wait for approval, and the actions that approve them. */
  approving: (words: readonly string[]) => { network: Network; actions: Action[] };
}

/** The enterprises that a word may mean: those of the very name or code, else all that hold it. */
function callers(find: Awaited<ReturnType<typeof enterpriseFinder>>, { enterprises }: ChainFacts) {
  return (word: string) => {
    const hits = find(word, NAMED);
    const best = hits[0]?.score ?? 0;
    const meant = hits.filter((h) => best < SAME_NAME || h.score >= best - AS_GOOD);
    return meant.map((h) => ({ id: h.enterprise, name: enterprises.get(h.enterprise)?.name ?? h.written }));
  };
}

/** The chain that the register of a zone tells of. */
export async function registerChain(
  register: Register,
  question: PlanQuestion,
  from: Day | null,
  maker: string | undefined,
): Promise<StressChain> {
  const chain = await chainQuestion(register, question);
  const owner = maker === undefined ? null : chain.enterpriseNamed(maker);
  if (maker !== undefined && owner === null)
    throw usageError(
      `The register knows no one enterprise by “${maker}”; try its full name, as "chainwright find" shows it.`,
      `库中没有唯一对应“${maker}”的企业；请用 chainwright find 查到的全称再试。`,
    );
  const all = chainFacts(chain);
  const facts = owner === null ? all : factsOfMaker(all, owner);
  const called = callers(await enterpriseFinder(register), facts);
  const { taxonomy } = question;
  const drawn = (candidates: EnterpriseId[]) =>
    networkOf(facts, { taxonomy, workingDays: WORKING_DAYS, candidates });
  const network = drawn([]);
  if (network.items.length === 0)
    throw usageError(
      'The register holds no plants; import the lists of plants, bills and suppliers, or name a network with --network FILE.',
      '库中没有整车工厂；请先导入工厂、物料清单和供应商清单，或用 --network 指定网络文件。',
    );
  return {
    network,
    start: from ?? nextMonday(question.asOf),
    alternatives: alternativesOf(facts, network),
    stops: (words) => stopsOf(network, words, called),
    approving: (words) => {
      const candidates = words.map((word) => candidate(called(word), word));
      const wider = candidates.length === 0 ? network : drawn(candidates.map((c) => c.id as EnterpriseId));
      const actions = candidates.flatMap(({ id, name }) => {
        const sites = approvable(wider).filter((s) => siteOf(wider, s)?.enterpriseId === id);
        if (sites.length > 0) return sites.map((site): Action => ({ kind: 'approve', site }));
        throw usageError(
          `${name} is not known to make a part that a plant needs and does not buy from it.`,
          `${name} 没有已知可供、且工厂尚未向其采购的零件。`,
        );
      });
      return { network: wider, actions };
    },
  };
}

const siteOf = (network: Network, id: string) => network.sites.find((s) => s.id === id);

/** The one enterprise that a word of `--approve` means. */
function candidate(meant: readonly { id: string; name: string }[], word: string) {
  const [first, ...others] = meant;
  if (first && others.length === 0) return first;
  const names = meant.map((c) => c.name);
  throw first
    ? usageError(
        `“${word}” may be ${names.join(' or ')}; name one of them in full or by its code.`,
        `“${word}”可能指${names.join('、')}；请写全称或统一社会信用代码。`,
      )
    : usageError(
        `The register knows no enterprise by “${word}”; look for it with "chainwright find".`,
        `库中没有“${word}”；请先用 chainwright find 查找。`,
      );
}

/** The chain of a file. */
export function fileChain(network: Network, start: Day | null): StressChain {
  const waiting = approvable(network);
  return {
    network,
    start,
    stops: (words) => {
      const { sites, unknown } = eventOf(network, words);
      return { sites, unknown };
    },
    approving: (words) => ({
      network,
      actions: words.map((site): Action => {
        if (waiting.includes(site)) return { kind: 'approve', site };
        throw usageError(
          `"${site}" has no source that waits for approval; ${waiting.length ? `these have: ${waiting.join(', ')}` : 'none has'}.`,
          `“${site}”没有待认可的来源；${waiting.length ? `有待认可来源的为：${waiting.join('、')}` : '目前均无'}。`,
        );
      }),
    }),
  };
}

/** The words of `--stop`: apart by commas, or one a line of a file. */
export function stopWords(given: readonly string[]): string[] {
  return given.flatMap((word) => {
    const isFile = existsSync(word) && statSync(word).isFile();
    const list = isFile ? readFileSync(word, 'utf8').split(/\r?\n/) : word.split(',');
    return list.map((w) => w.replace(/^\uFEFF/, '').trim()).filter((w) => w !== '');
  });
}

/** What an area stops. */
export function areaStops(network: Network, file: string) {
  return sitesWithin(network, parseArea(readFileSync(file, 'utf8'), file));
}

/** `P=5`: hold five days of P; a part of the register is held at every plant that needs it. */
export function holdActions(value: string, network: Network): Action[] {
  const [, what = '', days = ''] = /^(.+)=([\d.]+)$/.exec(value) ?? [];
  const items = partItems(network, what);
  if (items.length > 0 && Number.isFinite(Number(days)) && days !== '')
    return items.map((item) => ({ kind: 'hold', item, days: Number(days) }));
  throw usageError(
    `--hold takes an item and days, as P=5, with an item of the network; not "${value}".`,
    `--hold 应为“项目=天数”，例如 P=5，且项目须在网络中；而不是“${value}”。`,
  );
}
