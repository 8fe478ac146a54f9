import { type IdentityKey, keyType } from '../model/identity.js';
import { type CarriedName, codeKeys, isFull, NameReader } from './keys.js';
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

/** The regions in a mention's own full names. */
export function fullRegions(player: Player): Region[] {
  return player.names.flatMap(({ use, name }) =>
    use === 'name' && isFull(name) && name.region !== null ? [name.region] : [],
  );
}

/** Whether more mentions under a code bear this full name than any other: then it is the name that the code stands for. */
function standsFor(code: IdentityKey, fullName: IdentityKey, cast: readonly Player[]): boolean {
  const borne = new Map<IdentityKey, number>();
  for (const { codes, names } of cast)
    if (codes.includes(code))
      for (const { use, name, key } of names)
        if (use === 'name' && isFull(name)) borne.set(key, (borne.get(key) ?? 0) + 1);
  const times = borne.get(fullName) ?? 0;
  return [...borne].every(([key, n]) => key === fullName || n < times);
}

/**
 * Applies the verdicts `different` on two keys of one mention: whoever wrote it down mixed two enterprises up. A code
 * gives way to a full name, unless that is the very name that the code stands for; of two codes or two names the later
 * gives way.
 */
export function untangle(cast: readonly Player[], decisions: readonly Decision[]): Player[] {
  const apart = decisions.filter((d) => d.verdict === 'different');
  const isName = (key: IdentityKey) => keyType(key) === 'name';
  const gives = apart.flatMap(({ a, b }): [holds: IdentityKey, loses: IdentityKey][] => {
    if (isName(a) === isName(b))
      return [
        [a, b],
        [b, a],
      ];
    const [name, code] = isName(a) ? [a, b] : [b, a];
    return standsFor(code, name, cast) ? [] : [[name, code]];
  });
  if (gives.length === 0) return [...cast];
  return cast.map((player) =>
    gives.reduce((left, [holds, loses]) => {
      const [at, later] = [left.keys.indexOf(holds), left.keys.indexOf(loses)];
      if (at < 0 || later < 0) return left;
      if (isName(holds) && !isName(loses)) {
        const full = left.names.some((n) => n.key === holds && n.use === 'name' && isFull(n.name));
        return full ? withoutCode(left, loses) : left;
      }
      if (later < at) return left;
      return isName(loses)
        ? withKeys({ ...left, names: left.names.filter((n) => n.key !== loses) })
        : withoutCode(left, loses);
    }, player),
  );
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
