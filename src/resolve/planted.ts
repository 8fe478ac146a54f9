import { organisationCheckSign, usccCheckSign } from '../model/uscc.js';
import { mentionOf } from './mention.js';
import type { Mention, Resolution } from './resolution.js';

/** A valid organisation code of an invented enterprise, for tests. */
export function organisationCode(n: number): string {
  const first8 = `MA${String(n).padStart(6, '0')}`;
  return first8 + organisationCheckSign(first8)!;
}

/** A valid Unified Social Credit Code of an invented enterprise of Wuhan, for tests. */
export function uscc(n: number): string {
  const first17 = `91420100${organisationCode(n)}`;
  return first17 + usccCheckSign(first17)!;
}

/** A mention that must identify something, from a name or from fields. */
export function mention(fields: string | Record<string, string>): Mention {
  return mentionOf(typeof fields === 'string' ? { name: fields } : fields)!;
}

/** The clusters as sorted lists of the mentions' positions in the list that was resolved. */
export function partition(mentions: readonly Mention[], resolution: Resolution): number[][] {
  const enterprise = new Map(resolution.links.map((l) => [l.mention, l.enterprise]));
  const groups = new Map<string, number[]>();
  mentions.forEach((m, i) => {
    const e = enterprise.get(m.id)!;
    groups.set(e, [...(groups.get(e) ?? []), i]);
  });
  return [...groups.values()].toSorted((x, y) => x[0]! - y[0]!);
}
