import { type Day, nextMonday } from '../../../model/day.js';
import { ChainwrightError, usageError } from '../../../model/errors.js';
import type { EnterpriseId } from '../../../model/identity.js';
import type { Taxonomy } from '../../../model/taxonomy.js';
import { text } from '../../../model/text.js';
import type { ChainFacts } from '../facts/chain-facts.js';
import { factsOfMaker } from '../facts/of-maker.js';
import { WORKING_DAYS } from '../coverage/question.js';
import { type Action, approvable } from '../stress/actions.js';
import { alternativesOf } from './alternatives.js';
import { networkOf } from './register-network.js';
import { type Called, stopsOf } from './stops.js';
import type { StressChain } from './stress-chain.js';

/** From which score on a hit is as good as the best. */
const AS_GOOD = 0.02;
/** From which score on a name is the very name of an enterprise, whatever its form. */
const SAME_NAME = 0.98;
/** Candidates that an answer names where a word may mean several. */
const NAMED = 5;

/** What a zone's chain is drawn up from. */
export interface RegisteredChain {
  facts: ChainFacts;
  taxonomy: Taxonomy;
  asOf: Day;
}

/** Finds enterprises by any form of a name or a code, best first. */
export type FindEnterprises = (
  word: string,
  limit: number,
) => readonly { enterprise: EnterpriseId; score: number; written: string }[];

/** The enterprises that a word may mean: those of the very name or code, else all that hold it. */
function callers(find: FindEnterprises, { enterprises }: ChainFacts): (word: string) => Called[] {
  return (word) => {
    const hits = find(word, NAMED);
    const best = hits[0]?.score ?? 0;
    const meant = hits.filter((h) => best < SAME_NAME || h.score >= best - AS_GOOD);
    return meant.map((h) => ({ id: h.enterprise, name: enterprises.get(h.enterprise)?.name ?? h.written }));
  };
}

/**
 * The chain that the register of a zone tells of; a stop begins on the Monday after the day asked as of.
 * @param maker the vehicle maker whose own chain it is; null: the whole zone's
 * @throws ChainwrightError `no-network` where the register holds no plants
 */
export function registeredChain(
  { facts: all, taxonomy, asOf }: RegisteredChain,
  find: FindEnterprises,
  maker: EnterpriseId | null,
): StressChain {
  const facts = maker === null ? all : factsOfMaker(all, maker);
  const named = callers(find, facts);
  const known = new Set([
    ...facts.supply.links.map((l) => l.supplier),
    ...facts.products.map((p) => p.enterprise),
  ]);
  // A maker is not told names that its own facts and public lists do not hold.
  const called = (word: string) =>
    named(word).filter((c) => maker === null || known.has(c.id as EnterpriseId));
  const drawn = (candidates: EnterpriseId[]) =>
    networkOf(facts, { taxonomy, workingDays: WORKING_DAYS, candidates });
  const network = drawn([]);
  if (network.items.length === 0)
    throw new ChainwrightError(
      'no-network',
      text(
        'The register holds no plants; import the lists of plants, bills and suppliers.',
        '库中没有整车工厂；请先导入工厂、物料清单和供应商清单。',
      ),
    );
  return {
    network,
    start: nextMonday(asOf),
    alternatives: alternativesOf(facts, network),
    stops: (words) => stopsOf(network, words, called),
    approving: (words) => {
      const candidates = words.map((word) => candidate(called(word), word));
      const wider = candidates.length === 0 ? network : drawn(candidates.map((c) => c.id as EnterpriseId));
      const actions = candidates.flatMap(({ id, name }) => {
        const enterpriseOf = new Map(wider.sites.map((s) => [s.id, s.enterpriseId]));
        const sites = approvable(wider).filter((s) => enterpriseOf.get(s) === id);
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

/** The one enterprise that a word means. */
function candidate(meant: readonly Called[], word: string): Called {
  const [first, ...others] = meant;
  if (first && others.length === 0) return first;
  const names = meant.map((c) => c.name);
  throw first
    ? usageError(
        `“${word}” may be ${names.join(' or ')}; name one of them in full or by its code.`,
        `“${word}”可能指${names.join('、')}；请写全称或统一社会信用代码。`,
      )
    : usageError(
        `The register knows no enterprise by “${word}”; try its full name or its code.`,
        `库中没有“${word}”；请改用全称或统一社会信用代码。`,
      );
}
