import type { IdentityKey } from '../model/identity.js';
import { type CarriedName, codeKeys, NameReader } from './keys.js';
import type { Region } from './region.js';
import type { Decision, Mention } from './resolution.js';

/** A name with the mention (by position) that carries it. */
export type PlacedName = CarriedName & { mention: number };

/** A mention with the keys in force for it. */
export interface Player {
  mention: Mention;
  /** Keys of codes, strongest first. */
  codes: IdentityKey[];
  names: PlacedName[];
  /** All keys in force, strongest first; never none. */
  keys: IdentityKey[];
  /** The region that the mention's column speaks of. */
  region: Region | null;
}

/** A mention that a verdict left without any key of its own answers to one made of its id. */
function withKeys(player: Omit<Player, 'keys'>): Player {
  const keys = [...player.codes, ...player.names.map((n) => n.key)];
  return { ...player, keys: keys.length > 0 ? keys : [`name:#${player.mention.id}`] };
}

/** The mentions by ascending id, each once, so that nothing after depends on the order in which they came. */
export function castOf(mentions: readonly Mention[]): Player[] {
  const reader = new NameReader();
  const distinct = new Map(mentions.map((m) => [m.id, m]));
  return [...distinct.values()]
    .toSorted((x, y) => (x.id < y.id ? -1 : 1))
    .map((mention, i) =>
      withKeys({
        mention,
        codes: codeKeys(mention),
        names: reader.namesOf(mention).map((name) => ({ ...name, mention: i })),
        region: mention.region === null ? null : reader.regionOf(mention.region),
      }),
    );
}

/** The Unified Social Credit Code in force for a mention. */
export function usccOf(player: Player): string | null {
  const first = player.codes[0];
  return first?.startsWith('uscc:') ? first.slice('uscc:'.length) : null;
}

/** Takes a code away from a mention: it is somebody else's. The organisation code inside goes with it. */
export function withoutCode(player: Player, code: IdentityKey): Player {
  const inside = code.startsWith('uscc:') ? `organisation:${code.slice(-10, -1)}` : null;
  return withKeys({ ...player, codes: player.codes.filter((k) => k !== code && k !== inside) });
}

/**
 * Applies the verdicts `different` on two keys of one mention: whoever wrote it down mixed two enterprises up. Against a
 * name a code gives way, since the name is what the row is about; of two names or two codes, the later one.
 */
export function untangle(cast: readonly Player[], decisions: readonly Decision[]): Player[] {
  const apart = new Map<IdentityKey, Set<IdentityKey>>();
  for (const { a, b, verdict } of decisions) {
    if (verdict !== 'different') continue;
    apart.set(a, (apart.get(a) ?? new Set()).add(b));
    apart.set(b, (apart.get(b) ?? new Set()).add(a));
  }
  if (apart.size === 0) return [...cast];
  return cast.map((player) => {
    const { keys } = player;
    let left = player;
    keys.forEach((later, i) => {
      for (const earlier of keys.slice(0, i)) {
        if (!apart.get(earlier)?.has(later)) continue;
        left =
          left.codes.includes(earlier) && !left.codes.includes(later)
            ? withoutCode(left, earlier)
            : left.codes.includes(later)
              ? withoutCode(left, later)
              : withKeys({ ...left, names: left.names.filter((n) => n.key !== later) });
      }
    });
    return left;
  });
}

/** Which mentions (by position) hold a key. */
export function holdersOf(cast: readonly Player[]): Map<IdentityKey, number[]> {
  const holders = new Map<IdentityKey, number[]>();
  cast.forEach((player, i) => {
    for (const key of player.keys) {
      const at = holders.get(key);
      if (at) at.push(i);
      else holders.set(key, [i]);
    }
  });
  return holders;
}
