import { type Day, dayParts } from '../../model/day.js';
import type { Case, Condition } from '../../model/rulebook.js';
import { type Line, lineOf } from './lines/index.js';
import type { Asked } from './measures/index.js';
import { judgeInto, type Node, type Verdicts } from './node.js';
import type { Profile } from './profile.js';
import type { InForce, Rulebooks } from './rulebooks.js';
import { sharing } from './share.js';
import { type BoundItem, checksOf, pointsOf, scoreVerdict } from './score.js';
import { and, or, type Verdict } from './verdict.js';

/** An edition bound to a day and a case: it can be held against any number of profiles. */
export interface Ruling {
  inForce: InForce;
  asOf: Day;
  case: Case;
  /** The last calendar year that ended before the day asked. */
  baseYear: number;
  eligibility: readonly Node[];
  conditions: readonly Node[];
  items: readonly BoundItem[];
  /** The verdict on a profile. Those on its nodes are written to `verdicts`, by index; without it the first line surely unmet decides. */
  judge: (profile: Profile, verdicts?: Verdicts | null) => Verdict;
}

/** What a ruling is asked for beside the edition. */
export interface RulingQuestion {
  asOf: Day;
  case: Case;
  /** Another base year than the day's own: that of the accounts that are closed. */
  baseYear?: number;
}

/** A line with `each_year`, written out as one line for each year. */
function perYear(condition: Condition): { part: Condition; back: number }[] {
  const { id: _, says: __, each_year: years = 1, ...part } = condition;
  return Array.from({ length: years }, (___, back) => ({ part, back }));
}

/** Binds an edition to a question. Rulings that are held against the same profiles in turn may share what they look at. */
export function rule(
  rulebooks: Rulebooks,
  inForce: InForce,
  question: RulingQuestion,
  share = sharing(),
): Ruling {
  const { edition } = inForce;
  const { asOf } = question;
  const baseYear = question.baseYear ?? dayParts(asOf).year - 1;
  const items: BoundItem[] = [];
  let count = 0;

  const bind = (condition: Condition, id: string, parent: Node | null, back = 0): Node => {
    const node: Node = {
      id,
      ruleId: condition.id ?? parent?.ruleId ?? id,
      index: count++,
      parent,
      condition,
      kind: 'one',
      parts: [],
      line: null,
      figure: () => null,
      judge: () => 'skipped',
    };
    const parts = (of: readonly Condition[]) =>
      of.map((part, i) => bind(part, part.id ?? `${id}.${i + 1}`, node));
    const together = (kind: 'all' | 'any', children: Node[]) => {
      node.kind = kind;
      node.parts = children;
      const [combine, start, decided] =
        kind === 'all' ? ([and, 'met', 'unmet'] as const) : ([or, 'unmet', 'met'] as const);
      // Of alternatives the first is the usual one: its figure stands for the line.
      if (kind === 'any') node.figure = (p) => children[0]!.figure(p);
      // A score costs most to add up: it comes last, where often all is decided.
      const inOrder = children.toSorted((a, b) => Number(a.kind === 'score') - Number(b.kind === 'score'));
      node.judge = (p, verdicts) => {
        let verdict: Verdict = start;
        for (const child of inOrder) {
          verdict = combine(verdict, judgeInto(child, p, verdicts));
          if (verdicts === null && verdict === decided) break;
        }
        return verdict;
      };
    };
    if (condition.each_year !== undefined && condition.each_year > 1) {
      const children = perYear(condition).map(({ part, back: years }) =>
        bind(part, `${id}.${years + 1}`, node, years),
      );
      together('all', children);
      node.figure = (p) => weakest(children, p);
    } else if (condition.all) together('all', parts(condition.all));
    else if (condition.any) together('any', parts(condition.any));
    else if (condition.tiers) {
      const { tiers } = condition;
      const gates = tiers.map(({ from, above }) => {
        const least = from ?? above;
        if (least === undefined) return null;
        // Revenue is in whole fen: above a line is one fen more.
        const line = above === undefined ? least : least + 0.01;
        return lineOf({
          condition: { measure: 'operating-revenue', at_least: line },
          id,
          asked: askedOf({}, 0),
          sizes: rulebooks.sizes,
          share,
        });
      });
      node.kind = 'tiers';
      node.parts = parts(tiers.map((tier) => tier.asks));
      const chosen = (p: Profile): Node | null => {
        for (const [i, gate] of gates.entries()) {
          const verdict = gate === null ? 'met' : gate.judge(p);
          if (verdict === 'met') return node.parts[i]!;
          if (verdict === 'unknown') return null;
        }
        return null;
      };
      node.figure = (p) => chosen(p)?.figure(p) ?? null;
      node.judge = (p, verdicts) => {
        const part = chosen(p);
        if (verdicts !== null) for (const other of node.parts) if (other !== part) skip(other, verdicts);
        return part === null ? 'unknown' : judgeInto(part, p, verdicts);
      };
    } else if (condition.score) {
      const { at_least, parts: least = {} } = condition.score;
      node.kind = 'score';
      const checks = checksOf(items, at_least, least);
      const points = Array<number | null>(items.length).fill(null);
      node.judge = (p, verdicts) => {
        for (let i = 0; i < items.length; i++) points[i] = pointsOf(items[i]!, p, verdicts);
        return scoreVerdict(items, points, checks);
      };
    } else {
      const line: Line = lineOf({
        condition,
        id,
        asked: askedOf(condition, back),
        sizes: rulebooks.sizes,
        share,
      });
      node.line = line;
      node.figure = (p) =>
        line.figure === null ? null : { figure: line.figure, value: line.figure.value(p) };
      node.judge = line.judge;
    }
    if (condition.person && (condition.measure !== undefined || condition.any !== undefined))
      byFigureElsePerson(node);
    if (condition.cases !== undefined && !condition.cases.includes(question.case))
      node.judge = () => 'skipped';
    return node;
  };

  const askedOf = (condition: Condition, back: number): Asked => ({
    asOf,
    baseYear,
    review: question.case === 'review',
    rights: edition.rights,
    back,
    over: condition.over_years ?? 1,
    within: condition.within_years ?? null,
  });

  for (const item of edition.score ?? []) {
    const bands = item.bands.map(({ points, when }, i) => ({
      points,
      node: bind(when, `${item.id}.${i + 1}`, null),
    }));
    items.push({ item, bands, steps: stepsOf(bands) });
  }
  const eligibility = edition.eligibility.map((c) => bind(c, c.id!, null));
  const conditions = edition.conditions.map((c) => bind(c, c.id!, null));
  const top = [...eligibility, ...conditions];
  return {
    inForce,
    asOf,
    case: question.case,
    baseYear,
    eligibility,
    conditions,
    items,
    judge: (p, verdicts = null) => {
      let verdict: Verdict = 'met';
      for (const node of top) {
        verdict = and(verdict, judgeInto(node, p, verdicts));
        if (verdicts === null && verdict === 'unmet') break;
      }
      return verdict;
    },
  };
}

/** One figure held against several lines, where the bands are nothing else. */
function stepsOf(bands: BoundItem['bands']): BoundItem['steps'] {
  const [first] = bands;
  if (!first?.node.line?.step) return null;
  const { measure, at_most } = first.node.condition;
  const steps = bands.flatMap(({ node }) => {
    const same =
      node.condition.measure === measure &&
      (node.condition.at_most === undefined) === (at_most === undefined);
    return same && node.line?.step ? [node.line.step] : [];
  });
  if (steps.length < bands.length) return null;
  return { find: first.node.line.step.find, lines: steps.map((s) => s.line), falling: at_most !== undefined };
}

/** The figure of the part that is furthest short of its line; unknown when one of them is and none is short. */
function weakest(parts: readonly Node[], p: Profile): ReturnType<Node['figure']> {
  const figures = parts.flatMap((part) => part.figure(p) ?? []);
  const known = figures.flatMap(({ figure, value }) => (value === null ? [] : [{ figure, value }]));
  const worst = known.toSorted((a, b) => (a.figure.falling ? b.value - a.value : a.value - b.value))[0];
  const short =
    worst &&
    (worst.figure.falling ? worst.value > worst.figure.threshold : worst.value < worst.figure.threshold);
  return known.length === figures.length || short
    ? (worst ?? null)
    : (figures.find((f) => f.value === null) ?? null);
}

/** Marks a node and its parts as not asked. */
function skip(node: Node, verdicts: Verdicts): void {
  verdicts[node.index] = 'skipped';
  for (const part of node.parts) skip(part, verdicts);
}

/** A person's answer stands where one was given; else the stated figure decides, and a person only where none is stated. */
function byFigureElsePerson(node: Node): void {
  const byFigure = node.judge;
  const own = () => (node.parts.length > 0 ? node.parts : [node]);
  const settle = (p: Profile, verdict: Verdict): Verdict => {
    const said = p.judgements[node.id];
    if (said !== undefined) return said === true ? 'met' : 'unmet';
    if (verdict !== 'unknown' || own().some((part) => (part.figure(p)?.value ?? null) !== null))
      return verdict;
    return 'needs-person';
  };
  node.judge = (p, verdicts) => settle(p, byFigure(p, verdicts));
}
