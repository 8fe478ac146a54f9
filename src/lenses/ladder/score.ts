import type { ScoreItem } from '../../model/rulebook.js';
import { compare, type Fraction } from './exact.js';
import type { Found } from './measures/index.js';
import { judgeInto, type Node, type Verdicts } from './node.js';
import type { Profile } from './profile.js';
import { and, type Verdict } from './verdict.js';

/** An item of a score with its bands bound to the question, best first. */
export interface BoundItem {
  item: ScoreItem;
  bands: { points: number; node: Node }[];
  /** Where all bands hold one figure against different lines: that figure, and the lines. It is then found once. */
  steps: { find: (profile: Profile) => Found | null; lines: Fraction[]; falling: boolean } | null;
}

/** The points of an item: those of its best band that is met; null while it is open. */
export function pointsOf(
  { item, bands, steps }: BoundItem,
  profile: Profile,
  verdicts: Verdicts | null,
): number | null {
  if (item.person) {
    const said = profile.judgements[item.id];
    if (typeof said === 'number') return Math.min(item.of, Math.max(0, said));
    return said === false ? 0 : null;
  }
  const found = steps?.find(profile);
  if (found === null) return null;
  if (steps && found && found.high === undefined) {
    for (let i = 0; i < bands.length; i++) {
      const sign = compare(found, steps.lines[i]!);
      if (steps.falling ? sign <= 0 : sign >= 0) return bands[i]!.points;
    }
    return item.otherwise;
  }
  for (const { points, node } of bands) {
    const verdict = judgeInto(node, profile, verdicts);
    if (verdict === 'met') return points;
    if (verdict !== 'unmet') return null;
  }
  return item.otherwise;
}

/** One sum that has to reach a line: of all items, or of a part. */
export interface ScoreCheck {
  line: number;
  /** The places of its items. */
  items: readonly number[];
}

/** The checks of a score: its sum, and the sum of each part that has a line of its own. */
export function checksOf(
  items: readonly BoundItem[],
  atLeast: number,
  parts: Readonly<Record<string, number>>,
): ScoreCheck[] {
  return [
    { line: atLeast, items: items.map((_, i) => i) },
    ...Object.entries(parts).map(([part, line]) => ({
      line,
      items: items.flatMap(({ item }, i) => (item.part === part ? [i] : [])),
    })),
  ];
}

/** The verdict on a score when its open items may still give any points to their full. */
export function scoreVerdict(
  items: readonly BoundItem[],
  points: readonly (number | null)[],
  checks: readonly ScoreCheck[],
): Verdict {
  let verdict: Verdict = 'met';
  for (const check of checks) {
    let sum = 0;
    let open = 0;
    let persons = true;
    for (const i of check.items) {
      const known = points[i]!;
      if (known !== null) sum += known;
      else {
        const { item } = items[i]!;
        open += item.of;
        persons &&= item.person === true;
      }
    }
    if (sum >= check.line) continue;
    verdict = and(verdict, sum + open < check.line ? 'unmet' : persons ? 'needs-person' : 'unknown');
  }
  return verdict;
}
