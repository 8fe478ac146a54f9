import { type Day, dayParts } from '../../model/day.js';
import { groupBy } from '../../model/group-by.js';
import type { Case, Rung } from '../../model/rulebook.js';
import { type Text, text } from '../../model/text.js';
import { adviceFor } from './advice.js';
import type { Assessment, LineAnswer } from './answer.js';
import type { Citations } from './fact.js';
import { fieldName } from './field-name.js';
import { type Held, lineAnswer, missingOf } from './line-answer.js';
import { nearest } from './nearest.js';
import { judgeInto, type Node, type Verdicts, withParts } from './node.js';
import type { Profile } from './profile.js';
import { type InForce, inForce, regionOf, type Rulebooks } from './rulebooks.js';
import { rule, type Ruling } from './ruling.js';
import { type BoundItem, pointsOf } from './score.js';
import { possibleSizes } from './size-class.js';
import type { Verdict } from './verdict.js';
import { nextWindow } from './window.js';

/** What the ladder lens is asked of one enterprise. */
export interface AssessQuestion {
  rulebooks: Rulebooks;
  rung: Rung;
  asOf: Day;
  case: Case;
  profile: Profile;
  /** The rows of the register that the profile was made of; none for one from a file. */
  citations?: Citations;
}

const SAYS: Record<Verdict, Text> = {
  met: text('meets every line', '各项条件均符合'),
  unmet: text('does not meet it', '不符合'),
  unknown: text('cannot be told: facts are missing', '无法判断：资料不全'),
  'needs-person': text(
    'meets every line that figures decide; the rest is for a person',
    '数据条件均符合，其余须人工判断',
  ),
  skipped: text('not asked', '不作要求'),
};

/** That an answer is no official one, and how its lines are known. */
function cautionOf(answers: readonly LineAnswer[]): Text {
  const secondary = answers.filter((a) => a.secondary).length;
  return text(
    `Not an official result. ${secondary} of ${answers.length} lines are known from secondary sources only; check the issued text before you rely on them.`,
    `非官方认定结果。${answers.length} 项条件中有 ${secondary} 项仅来自二手资料，使用前请核对正式文件。`,
  );
}

/** The fields that would settle an open item. */
function openFields({ bands }: BoundItem, { profile, verdicts }: Held): string[] {
  for (const { node } of bands) judgeInto(node, profile, verdicts);
  return [...new Set(bands.flatMap(({ node }) => missingOf(node, profile, verdicts)))];
}

function scoreOf(held: Held): Assessment['score'] {
  const { ruling, profile, verdicts } = held;
  if (ruling.items.length === 0) return null;
  const items = ruling.items.map((bound) => {
    const { item, bands } = bound;
    const points = pointsOf(bound, profile, verdicts);
    const open = points === null;
    const found = bands[0]?.node.line?.found(profile);
    const said = points === null ? text('open', '待定') : text(`${points} points`, `${points} 分`);
    return {
      id: item.id,
      points,
      of: item.of,
      text: text(
        `${item.name.en}: ${said.en} of ${item.of}${found ? ` (${found.en})` : ''}`,
        `${item.name.zh}：${said.zh}，满分 ${item.of} 分${found ? `（${found.zh}）` : ''}`,
      ),
      missing: open ? openFields(bound, held) : [],
    };
  });
  const sum = (of: (item: (typeof items)[number]) => number) => items.reduce((n, item) => n + of(item), 0);
  return {
    total: sum((i) => i.points ?? 0),
    of: sum((i) => i.of),
    unknown: sum((i) => (i.points === null ? i.of : 0)),
    items,
  };
}

/** Fields that would settle what is unknown, with the conditions that wait for each. */
function toAsk(
  answers: readonly LineAnswer[],
  score: Assessment['score'],
  scoreLine: string | undefined,
): Assessment['toAsk'] {
  const waiting = new Map<string, Set<string>>();
  const wait = (id: string, fields: readonly string[]) => {
    for (const field of fields) waiting.set(field, (waiting.get(field) ?? new Set()).add(id));
  };
  for (const { id, parent, missing } of answers) if (parent === null) wait(id, missing);
  const waits = answers.some((a) => a.id === scoreLine && a.verdict === 'unknown');
  if (waits) for (const item of score?.items ?? []) wait(item.id, item.missing);
  // Fields that are told by the same person under the same name are one question.
  const questions = groupBy(
    [...waiting].map(([field, conditions]) => ({ field, conditions, ...fieldName(field) })),
    (q) => q.name.en,
  );
  return [...questions.values()].map((same) => ({
    ...same[0]!,
    conditions: [...new Set(same.flatMap((q) => [...q.conditions]))],
  }));
}

/** How the enterprise stands when the next window opens, by the calendar alone: its accounts are those of the base year. */
function windowAnswer(
  question: AssessQuestion,
  region: string | null,
  now: ReadonlyMap<string, Verdict>,
  baseYear: number,
): Assessment['window'] {
  const { rulebooks, rung, asOf, profile } = question;
  const next = nextWindow({ rung, asOf, case: question.case, region });
  if (next === null) return null;
  const day = next.opens > asOf ? next.opens : asOf;
  const force = inForce(rung, day, question.case, region);
  if (!force) return null;
  const ruling = rule(rulebooks, force, { asOf: day, case: question.case, baseYear });
  const held: Held = { rulebooks, ruling, profile, verdicts: [], citations: new Map() };
  const verdict = ruling.judge(profile, held.verdicts);
  const nodes = [...ruling.eligibility, ...ruling.conditions];
  const changed = nodes.flatMap((node) => {
    const then = held.verdicts[node.index]!;
    return now.get(node.id) === then
      ? []
      : [{ id: node.id, verdict: then, text: lineAnswer(node, held).text }];
  });
  const { opens, closes, window } = next;
  const years = dayParts(day).year - 1;
  return {
    opens,
    closes,
    seen: window.seen,
    status: window.status,
    version: force.edition.version,
    baseYear: years,
    verdict,
    changed,
    nearest: nearest(ruling, profile),
    text: text(
      `The next window is expected from ${opens} to ${closes}, as seen in ${window.seen.join(', ')}; the accounts of ${years} decide then, and those of ${baseYear} stand in for them here.`,
      `下一次申报窗口预计为 ${opens} 至 ${closes}（参照 ${window.seen.join('、')} 年）；届时以 ${years} 年度数据为准，此处暂用 ${baseYear} 年度数据。`,
    ),
  };
}

/** The edition that a question falls under; undefined when none is in force. */
export function editionFor(question: Omit<AssessQuestion, 'citations'>): InForce | undefined {
  const { rulebooks, rung, asOf, profile } = question;
  return inForce(rung, asOf, question.case, regionOf(rulebooks, profile.region));
}

/**
 * One enterprise held against a rung by the edition in force on the day: each line with its figure, facts and source, the score, the least that
 * would have to change, whom to ask, the next window, and the advice that fits. Undefined when no edition is in force.
 * Without `nearest` neither the least change nor the next window is searched for. Nothing of it is an official result. An answer belongs to its edition and base year; another day's question is judged anew.
 */
export function assess(
  question: AssessQuestion,
  { nearest: search = true }: { nearest?: boolean } = {},
): Assessment | undefined {
  const { rulebooks, rung, asOf, profile, citations = new Map() } = question;
  const force = editionFor(question);
  if (!force) return undefined;
  const ruling: Ruling = rule(rulebooks, force, { asOf, case: question.case });
  const held: Held = { rulebooks, ruling, profile, verdicts: [] as Verdicts, citations };
  const verdict = ruling.judge(profile, held.verdicts);
  const answer = (node: Node) => [...withParts(node)].map((n) => lineAnswer(n, held));
  const nodes = ruling.conditions.flatMap((node) => [...withParts(node)]);
  const eligibility = ruling.eligibility.flatMap(answer);
  const conditions = ruling.conditions.flatMap(answer);
  const all = [...eligibility, ...conditions];
  const byId = new Map<string, Verdict>(all.map((a) => [a.id, a.verdict]));
  const score = scoreOf(held);
  const itemVerdicts = (score?.items ?? []).map((i): [string, Verdict] => [
    i.id,
    i.points === null ? 'unknown' : i.points === i.of ? 'met' : 'unmet',
  ]);
  const { edition } = force;
  const region = regionOf(rulebooks, profile.region);
  return {
    enterprise: profile.name ?? null,
    rung: rung.rung,
    name: rung.name,
    rulebook: {
      version: edition.version,
      from: force.force.from,
      to: force.force.to,
      case: question.case,
      region: force.force.regions ? region : null,
      document: `${edition.document.number}《${edition.document.title}》`,
      status: force.force.status,
      note: force.force.note ?? null,
    },
    asOf,
    baseYear: ruling.baseYear,
    verdict,
    says: SAYS[verdict],
    caution: cautionOf(all),
    sizes: [...possibleSizes(rulebooks.sizes, profile, ruling.baseYear)],
    eligibility,
    conditions,
    score,
    nearest: search ? nearest(ruling, profile) : [],
    toAsk: toAsk(all, score, nodes.find((n) => n.kind === 'score')?.id),
    window: search ? windowAnswer(question, region, byId, ruling.baseYear) : null,
    advice: adviceFor(rulebooks, ruling, new Map([...byId, ...itemVerdicts])),
  };
}
