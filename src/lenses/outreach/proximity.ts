/** Which places make which parts: `makes[place][part]`. */
export type Makes = readonly (readonly boolean[])[];

/**
 * How near two parts are: φ_pq = places that make both ÷ the larger number of places that make either (Hidalgo, Klinger, Barabási and Hausmann 2007, in
 * the form of the smaller conditional probability). Zero where nobody makes one of them.
 */
export function proximity(makes: Makes): number[][] {
  const parts = makes[0]?.length ?? 0;
  const both = (p: number, q: number) => makes.filter((place) => place[p] && place[q]).length;
  const made = Array.from({ length: parts }, (_, p) => both(p, p));
  return made.map((up, p) => made.map((uq, q) => (up === 0 || uq === 0 ? 0 : both(p, q) / Math.max(up, uq))));
}

/**
 * How much of what stands near a part a place makes: w_cp = Σ_q M_cq φ_pq ÷ Σ_q φ_pq. The part itself is not counted among its neighbours, since it
 * says nothing of them; null where no place makes anything beside it.
 */
export function density(
  makes: Makes,
  nearness: readonly (readonly number[])[],
  place: number,
  part: number,
): number | null {
  let own = 0;
  let all = 0;
  nearness[part]!.forEach((phi, q) => {
    if (q === part) return;
    all += phi;
    if (makes[place]![q]) own += phi;
  });
  return all === 0 ? null : own / all;
}
