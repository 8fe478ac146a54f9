/**
 * Moves labels apart that would overlap, as little as it takes: neighbours nearer than `gap` are pushed away from
 * each other by half of what is missing, until none are.
 * @param places pixels, in any order. Gives the new places in the same order.
 */
export function spread(places: number[], gap: number): number[] {
  const order = places.map((_, i) => i).sort((a, b) => places[a]! - places[b]!);
  const moved = order.map((i) => places[i]!);
  for (let round = 0; round < 100; round++) {
    let settled = true;
    for (let i = 1; i < moved.length; i++) {
      const missing = gap - (moved[i]! - moved[i - 1]!);
      if (missing <= 0.01) continue;
      moved[i - 1]! -= missing / 2;
      moved[i]! += missing / 2;
      settled = false;
    }
    if (settled) break;
  }
  const result = new Array<number>(places.length);
  order.forEach((i, rank) => (result[i] = moved[rank]!));
  return result;
}
