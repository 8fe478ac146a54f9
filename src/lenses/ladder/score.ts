import type { ScoreItem } from '../../model/rulebook.js';
import type { Node, Verdicts } from './node.js';
import type { Profile } from './profile.js';
import { allOf, type Verdict } from './verdict.js';

/** An item of a score with its bands bound to the question, best first. */
export interface BoundItem {
  item: ScoreItem;
  bands: { points: number; node: Node }[];
}

/** The points of an item: those of its best band that is met; null while it is open. */
export function pointsOf({ item, bands }: BoundItem, profile: Profile, verdicts: Verdicts): number | null {
  if (item.person) {
    const said = profile.judgements[item.id];
    if (typeof said === 'number') return Math.min(item.of, Math.max(0, said));
    return said === false ? 0 : null;
  }
  for (const { points, node } of bands) {
    const verdict = node.judge(profile, verdicts);
    if (verdict === 'met') return points;
    if (verdict !== 'unmet') return null;
  }
  return item.otherwise;
}

/** Whether points reach a line when the open items may still give any points to their full. */
function reaches(items: readonly BoundItem[], points: readonly (number | null)[], line: number): Verdict {
  let sum = 0;
  let open = 0;
  let persons = true;
  items.forEach(({ item }, i) => {
    const known = points[i];
    if (known !== null && known !== undefined) sum += known;
    else {
      open += item.of;
      persons &&= item.person === true;
    }
  });
  if (sum >= line) return 'met';
  if (sum + open < line) return 'unmet';
  return persons ? 'needs-person' : 'unknown';
}

/** The verdict on a score: its sum, and the sum of each part that has a line of its own. */
export function scoreVerdict(
  items: readonly BoundItem[],
  points: readonly (number | null)[],
  atLeast: number,
  parts: Readonly<Record<string, number>>,
): Verdict {
  const ofPart = (part: string, line: number) => {
    const at = items.flatMap(({ item }, i) => (item.part === part ? [i] : []));
    return reaches(
      at.map((i) => items[i]!),
      at.map((i) => points[i]!),
      line,
    );
  };
  return allOf([
    reaches(items, points, atLeast),
    ...Object.entries(parts).map(([part, line]) => ofPart(part, line)),
  ]);
}
