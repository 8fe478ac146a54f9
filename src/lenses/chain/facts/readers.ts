import type { EnterpriseId } from '../../../model/identity.js';
import type { ChainQuestion } from './question.js';

/** From which score on a name is the very name of an enterprise, whatever its form. */
const SAME_NAME = 0.98;

/** Looks up each text once: thousands of rows hold the same few hundred. */
function remembered<T>(look: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (!known.has(text)) known.set(text, look(text));
    return known.get(text)!;
  };
}

/** How a chain question reads names and product texts, given who finds enterprises by name and parts by text. */
export function readersOf(
  find: (name: string, limit: number) => readonly { enterprise: EnterpriseId; score: number }[],
  nodeOf: (text: string) => { match: { part: string } | null },
): Pick<ChainQuestion, 'partOf' | 'enterpriseNamed'> {
  return {
    partOf: remembered((text) => nodeOf(text).match?.part ?? null),
    enterpriseNamed: remembered((name) => {
      const [first, second] = find(name, 2).filter((hit) => hit.score >= SAME_NAME);
      return first && (!second || second.score < first.score) ? first.enterprise : null;
    }),
  };
}
