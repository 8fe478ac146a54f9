import { applyDecisions, contestCodes, joinByShared, joinByStrongest } from './by-key.js';
import { type Candidate, settle } from './candidate.js';
import { castOf, fullRegions, holdersOf, untangle, usccOf } from './cast.js';
import { Clusters } from './clusters.js';
import { Comparison } from './comparison.js';
import { compareEnglishNames } from './english-name.js';
import { foundOf } from './found.js';
import { linksOf } from './links.js';
import { questionsOf } from './questions.js';
import { Rarity } from './rarity.js';
import type { Decision, Mention, Resolution } from './resolution.js';
import { compareShortNames } from './short-name.js';
import { compareSpelling } from './spelling.js';

/**
 * Which mentions are one enterprise: by code, then by equal name, then by what their names have in common where that
 * leaves no doubt; whatever is doubtful becomes a question. A function of the mentions and the verdicts alone, whatever
 * their order. It looks at the whole register each time.
 */
export function resolve(mentions: readonly Mention[], verdicts: readonly Decision[] = []): Resolution {
  // In an order of their own, so that the order in which they were made does not matter.
  const decisions = verdicts.toSorted((x, y) => {
    const [p, q] = [x, y].map((d) => [d.a, d.b].toSorted().join(' ') + d.verdict) as [string, string];
    return p < q ? -1 : p > q ? 1 : 0;
  });
  const stated = untangle(castOf(mentions), decisions);
  const cores = stated.flatMap((p) => p.names.filter((n) => n.name.script === 'han').map((n) => n.name.core));
  const rarity = new Rarity(cores);
  const statedHolders = holdersOf(stated);
  const { cast, contested } = contestCodes(stated, statedHolders, decisions, rarity);
  const wary = new Set(contested.map((c) => c.from));

  const clusters = new Clusters(cast.map(usccOf), cast.map(fullRegions));
  const holders = contested.length === 0 ? statedHolders : holdersOf(cast);
  joinByStrongest(cast, clusters);
  const ignored = applyDecisions(cast, decisions, statedHolders, clusters);
  let doubts: Candidate[] = [...contested, ...joinByShared(cast, holders, clusters, wary)];

  const rules = {
    spelling: compareSpelling,
    'short-name': compareShortNames,
    'english-name': compareEnglishNames,
  };
  const blocks = Object.entries(rules).map(([name, compare]) => {
    const comparison = new Comparison(name, cast, clusters, rarity, wary);
    compare(comparison);
    settle(comparison.candidates, clusters);
    doubts = doubts.concat(comparison.candidates);
    return comparison.block;
  });

  const found = foundOf(cast, clusters);
  return {
    clusters: found.clusters,
    links: linksOf(cast, clusters, found),
    ties: clusters.bonds.map((bond) => ({
      ...bond,
      a: cast[bond.a]!.mention.id,
      b: cast[bond.b]!.mention.id,
    })),
    questions: questionsOf(cast, clusters, found, doubts),
    blocks,
    ignored,
  };
}
