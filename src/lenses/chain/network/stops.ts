import { usageError } from '../../../model/errors.js';
import type { Network } from '../stress/network.js';

/** An enterprise that a word may mean. */
export interface Called {
  id: string;
  name: string;
}

/** What some words stop: sites, and the words that no listed supplier stands for. */
export interface Stops {
  sites: string[];
  unknown: string[];
}

/**
 * The sites that words mean: a site, park or region by its name, an enterprise by any form of its name or its code.
 * @param called the enterprises that a word may mean
 * @throws ChainwrightError `usage` that names the candidates where a word means several
 */
export function stopsOf(
  network: Network,
  words: readonly string[],
  called: (word: string) => Called[],
): Stops {
  const sites = new Set<string>();
  const unknown: string[] = [];
  for (const word of words) {
    let own = network.sites.filter((s) => [s.id, s.enterprise, s.park, s.region].includes(word));
    if (own.length === 0) {
      const [meant, ...others] = called(word);
      if (meant && others.length > 0) {
        const names = [meant, ...others].map((c) => c.name);
        throw usageError(
          `“${word}” may be ${names.join(' or ')}; name one of them in full or by its code.`,
          `“${word}”可能指${names.join('、')}；请写全称或统一社会信用代码。`,
        );
      }
      own = network.sites.filter((s) => meant !== undefined && s.enterpriseId === meant.id);
    }
    if (own.length === 0) unknown.push(word);
    for (const { id } of own) sites.add(id);
  }
  return { sites: [...sites].sort(), unknown };
}
