import type { PlanQuestion } from '../../lenses/plan/index.js';
import { type Enterprise, openQuestions } from '../../register/index.js';
import type { Desk } from '../desk.js';

/**
 * Of some enterprises of a cut-off those that may be listed: of two that were found to be one since, or of which that is still asked, the better
 * known alone; nothing that may be a hidden one. Better known is who has a code, then the longer name.
 */
export async function listedOnce(
  desk: Desk,
  { view }: PlanQuestion,
  enterprises: readonly Enterprise[],
  hidden: ReadonlySet<string>,
): Promise<Enterprise[]> {
  const now = view.snapshot.at(null);
  /** Which enterprises of today the mentions of one of the cut-off stand for. */
  const today = new Map<number, Set<number>>();
  view.snapshot.mentions.forEach((_, mention) => {
    const [then, is] = [view.enterpriseOf(mention), now.enterpriseOf(mention)];
    if (then < 0 || is < 0) return;
    const own = today.get(then);
    if (own) own.add(is);
    else today.set(then, new Set([is]));
  });
  const asked = await askedOf(desk, now);
  const taken = new Set<number>();
  const isFree = (e: Enterprise) =>
    [...(today.get(e.index) ?? [])].every(
      (is) => !taken.has(is) && [...(asked.get(is) ?? [])].every((other) => !taken.has(other)),
    );
  const inOrder = enterprises.toSorted(
    (a, b) =>
      Number(hidden.has(b.id)) - Number(hidden.has(a.id)) ||
      Number(b.uscc !== null) - Number(a.uscc !== null) ||
      b.name.length - a.name.length ||
      (a.id < b.id ? -1 : 1),
  );
  return inOrder.filter((e) => {
    const isListed = !hidden.has(e.id) && isFree(e);
    if (isListed || hidden.has(e.id)) for (const is of today.get(e.index) ?? []) taken.add(is);
    return isListed;
  });
}

/** With which others each enterprise may be one, by what is still asked today. */
async function askedOf(desk: Desk, now: PlanQuestion['view']): Promise<ReadonlyMap<number, Set<number>>> {
  const at = new Map(now.ids.map((id, index) => [id as string, index]));
  const mentions = new Map(now.snapshot.mentions.map((id, index) => [id, index]));
  const asked = new Map<number, Set<number>>();
  const add = (a: number, b: number) => asked.set(a, (asked.get(a) ?? new Set()).add(b));
  for (const { mention, candidate } of await openQuestions(desk.parts.register)) {
    const [a, b] = [now.enterpriseOf(mentions.get(mention) ?? -1), at.get(candidate) ?? -1];
    if (a < 0 || b < 0 || a === b) continue;
    add(a, b);
    add(b, a);
  }
  return asked;
}
