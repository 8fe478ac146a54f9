import { addMonths, type Day, dayNumber, parseDay } from '../../model/day.js';
import { type Text, text } from '../../model/text.js';
import type { View } from '../../register/index.js';
import { enterpriseProfile } from './enterprise-profile.js';
import { type Applicant, type CountedGoal, goalOutlook } from './goal-outlook.js';
import { CLIMBS, type Climb, type Ladder, type LadderLine } from './ladder-answer.js';
import { type Held, lineAnswer } from './line-answer.js';
import type { Profile } from './profile.js';
import { inForce, regionOf, type Rulebooks } from './rulebooks.js';
import { rule, type Ruling } from './ruling.js';
import { LADDER, type LadderRung } from './rungs.js';
import { nextWindow } from './window.js';

/** Months of looking ahead, and back. */
const MONTHS = 12;

/** What the ladder lens is asked of a whole zone. */
export interface LadderQuestion {
  view: View;
  rulebooks: Rulebooks;
  asOf: Day;
  /** Whom it is asked of: their indices in the view, with park and contact. */
  members: readonly (LadderLine['enterprise'] & { index: number })[];
  /** Where the zone lies: stands for the region of a firm whose own is not known. */
  region?: string;
  /** The plan's goals that count titles of the ladder. */
  goals?: readonly CountedGoal[];
}

type Title = NonNullable<Profile['titles']>[number];

/** The titles of a rung that may be valid on a day; one whose end is not known may be. */
const standing = (titles: readonly Title[], rung: string, day: Day) =>
  titles.filter(
    (t) =>
      t.kind === rung &&
      (t.valid_from === undefined || t.valid_from <= day) &&
      (t.valid_until === undefined || t.valid_until === 'open' || t.valid_until >= day),
  );

/** The last day on which one of some titles is valid; null when it is not known or there is none. */
function lastEnd(titles: readonly Title[]): Day | null {
  let last: Day | null = null;
  for (const { valid_until: end } of titles) {
    if (end === 'open') return null;
    if (end !== undefined && (last === null || end > last)) last = end;
  }
  return last;
}

/** The highest rung that it holds on the day, or lost not long ago. */
function holdingOf(titles: readonly Title[], asOf: Day): Pick<LadderLine, 'rung' | 'holding' | 'ends'> {
  const horizon = addMonths(asOf, MONTHS);
  for (const rung of LADDER.toReversed()) {
    const valid = standing(titles, rung, asOf);
    if (valid.length === 0) continue;
    const ends = lastEnd(valid);
    return { rung, holding: ends !== null && ends < horizon ? 'ending' : 'holds', ends };
  }
  const since = addMonths(asOf, -MONTHS);
  for (const rung of LADDER.toReversed()) {
    const ends = lastEnd(titles.filter((t) => t.kind === rung));
    if (ends !== null && ends >= since && ends < asOf) return { rung, holding: 'lost', ends };
  }
  return { rung: null, holding: null, ends: null };
}

function climbOf(verdict: LadderLine['verdict'], unmet: number): Climb {
  if (verdict === 'met' || verdict === 'needs-person') return 'ready';
  return unmet === 0 ? 'to-settle' : unmet === 1 ? 'one-short' : 'short';
}

/** What to do about a line of the ladder. */
function advise(line: Omit<LadderLine, 'says'>, nameOf: (rung: LadderRung) => Text): Text {
  const { rung, holding, ends, next, climb, unmet, unknown } = line;
  const said: Text[] = [];
  if (rung && holding === 'ending')
    said.push(
      text(
        `Its title of ${nameOf(rung).en} ends on ${ends}: prepare the review.`,
        `${nameOf(rung).zh} ${ends} 到期，提前准备复核。`,
      ),
    );
  if (rung && holding === 'lost')
    said.push(
      text(
        `Its title of ${nameOf(rung).en} ended on ${ends}: see whether it can be renewed.`,
        `${nameOf(rung).zh} ${ends} 已到期，了解能否重新申报。`,
      ),
    );
  if (next && climb) {
    const { en, zh } = nameOf(next);
    const first = (some: LadderLine['unmet'], language: 'en' | 'zh') => some[0]?.text[language] ?? '';
    const by: Record<Climb, Text> = {
      ready: text(
        `Meets every line of ${en} that figures decide; apply in the next window.`,
        `数据条件已达到${zh}标准，可在下一窗口申报。`,
      ),
      'one-short': text(
        `One line short of ${en}: ${first(unmet, 'en')}${unknown.length > 0 ? ` ${unknown.length} more cannot be told.` : ''}`,
        `距${zh}差 1 项：${first(unmet, 'zh')}${unknown.length > 0 ? `另有 ${unknown.length} 项待核实。` : ''}`,
      ),
      'to-settle': text(
        `Nothing speaks against ${en}; ${unknown.length} lines cannot be told, the first: ${first(unknown, 'en')}`,
        `未见不符合${zh}的情形，${unknown.length} 项待核实，首项：${first(unknown, 'zh')}`,
      ),
      short: text(
        `${unmet.length} lines short of ${en}, the first: ${first(unmet, 'en')}`,
        `距${zh}差 ${unmet.length} 项，首项：${first(unmet, 'zh')}`,
      ),
    };
    said.push(by[climb]);
  }
  return text(said.map((s) => s.en).join(' '), said.map((s) => s.zh).join(''));
}

const CLIMB_ORDER: Record<Climb, number> = { ready: 0, 'one-short': 1, 'to-settle': 2, short: 3 };

/** Titles that end first, the soonest before the others; then those that were lost; then who can climb, the fewer lines are open the earlier. */
function compare(a: LadderLine, b: LadderLine): number {
  const key = ({ holding, ends, climb, unmet, unknown }: LadderLine) => [
    holding === 'ending' ? 0 : holding === 'lost' ? 1 : 2,
    holding === 'ending' ? dayNumber(parseDay(ends!)!) : 0,
    climb === null ? CLIMBS.length : CLIMB_ORDER[climb],
    unmet.length,
    unknown.length,
  ];
  const [x, y] = [key(a), key(b)];
  const at = x.findIndex((v, i) => v !== y[i]);
  return at >= 0 ? x[at]! - y[at]! : a.enterprise.id < b.enterprise.id ? -1 : 1;
}

/**
 * Who of a zone stands on which rung of the ladder of quality SMEs, whose title ends or has ended, and how far each is from the next rung by
 * the edition in force on the day. Who is on no list of titles is held against the lowest rung of which the register has a list.
 * Nothing of it is an official result.
 */
export function ladderOf({
  view,
  rulebooks,
  asOf,
  members,
  region: zone,
  goals = [],
}: LadderQuestion): Ladder {
  const rungNamed = (id: LadderRung) => rulebooks.rungs.find((r) => r.rung === id)!;
  const nameOf = (id: LadderRung): Text => rungNamed(id).name;
  const rulings = new Map<string, Ruling | null>();
  const rulingFor = (id: LadderRung, region: string | null): Ruling | null => {
    const key = `${id} ${region}`;
    if (!rulings.has(key)) {
      const force = inForce(rungNamed(id), asOf, 'new', region);
      rulings.set(key, force ? rule(rulebooks, force, { asOf, case: 'new' }) : null);
    }
    return rulings.get(key)!;
  };
  const listed = new Set(view.snapshot.table('credentials').texts('credential'));
  const lowest = LADDER.find((rung) => listed.has(rung)) ?? LADDER[0];
  const windowFor = (id: LadderRung | null, region: string | null) =>
    id && nextWindow({ rung: rungNamed(id), asOf, case: 'new', region });
  const applicants = members.map(({ index, ...enterprise }): Applicant => {
    const { profile, citations } = enterpriseProfile(view, rulebooks, index, asOf);
    const holding = holdingOf(profile.titles ?? [], asOf);
    const above =
      holding.rung === null || holding.holding === 'lost' ? null : LADDER.indexOf(holding.rung) + 1;
    const next = above === null ? (holding.rung ?? lowest) : (LADDER[above] ?? null);
    const region = regionOf(rulebooks, profile.region ?? zone);
    const ruling = next && rulingFor(next, region);
    const window = windowFor(next, region);
    const bare = { enterprise, ...holding };
    if (!next || !ruling) {
      const line = { ...bare, next: null, climb: null, verdict: null, unmet: [], unknown: [] };
      return { line: { ...line, says: advise(line, nameOf) }, window: null };
    }
    const held: Held = { rulebooks, ruling, profile, verdicts: [], citations };
    const verdict = ruling.judge(profile, held.verdicts);
    const nodes = [...ruling.eligibility, ...ruling.conditions];
    const saying = (of: string) =>
      nodes
        .filter((node) => held.verdicts[node.index] === of)
        .map((node) => ({ id: node.id, text: lineAnswer(node, held).text }));
    const unmet = saying('unmet');
    const line = {
      ...bare,
      next,
      climb: climbOf(verdict, unmet.length),
      verdict,
      unmet,
      unknown: saying('unknown'),
    };
    return { line: { ...line, says: advise(line, nameOf) }, window };
  });
  const lines = applicants.map(({ line }) => line);
  const count = (of: (line: LadderLine) => boolean) => lines.filter(of).length;
  return {
    asOf,
    months: MONTHS,
    caution: text(
      'Not an official result; lines known from secondary sources only are named in each assessment.',
      '非官方认定结果；仅来自二手资料的条件在各企业评估中注明。',
    ),
    rungs: LADDER.map((rung) => ({
      rung,
      name: nameOf(rung),
      edition: rulingFor(rung, regionOf(rulebooks, zone))?.inForce.edition.version ?? null,
      holds: count((l) => l.rung === rung && l.holding !== 'lost'),
      ending: count((l) => l.rung === rung && l.holding === 'ending'),
      lost: count((l) => l.rung === rung && l.holding === 'lost'),
      climb: Object.fromEntries(
        CLIMBS.map((climb) => [climb, count((l) => l.next === rung && l.climb === climb)]),
      ) as Record<Climb, number>,
    })),
    goals: goals.map((goal) => goalOutlook(goal, applicants, asOf)),
    lines: lines.toSorted(compare),
  };
}
