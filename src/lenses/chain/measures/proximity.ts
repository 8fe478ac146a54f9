/** Which places make which parts: a row a place, a column a part. */
export type Makes = readonly (readonly boolean[])[];

/**
 * Proximity of two parts: of the places that make the commoner one, the share that makes both (Hidalgo et al., "The Product Space
 * Conditions the Development of Nations", Science 317, 2007). Null where nobody makes either.
 */
export function proximity(makes: Makes, p: number, q: number): number | null {
  const both = makes.filter((place) => place[p] && place[q]).length;
  const more = Math.max(makes.filter((place) => place[p]).length, makes.filter((place) => place[q]).length);
  return more === 0 ? null : both / more;
}

/**
 * How much of what goes with a part a place makes already: Σ over the parts it makes of their proximity ÷ Σ over all. The part itself counts
 * only if asked. Null where it means nothing: of one place alone, or of a part that nothing goes with.
 */
export function density(makes: Makes, place: number, p: number, withItself = false): number | null {
  if (makes.length < 2) return null;
  let [near, all] = [0, 0];
  for (const [q, made] of makes[place]!.entries()) {
    if (q === p && !withItself) continue;
    const φ = proximity(makes, p, q) ?? 0;
    all += φ;
    if (made) near += φ;
  }
  return all === 0 ? null : near / all;
}
