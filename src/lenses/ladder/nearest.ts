import { text, type Text } from '../../model/text.js';
import type { Change, Way } from './answer.js';
import { factValue, valueAt } from './fact.js';
import { fieldName } from './field-name.js';
import { figureText } from './figure-text.js';
import type { Unit } from './measures/index.js';
import type { Verdicts } from './node.js';
import type { Profile } from './profile.js';
import type { Ruling } from './ruling.js';
import { type Step, waysTo } from './steps.js';
import type { Verdict } from './verdict.js';

/** Ways that are shown. */
const SHOWN = 5;
/** Rounds in which changes that pull at one another (revenue, and shares of it) are brought together. */
const ROUNDS = 6;

/** A profile with lines met one after the other, until all of them stand; a line that nothing can set is left. */
function reached(steps: readonly Step[], profile: Profile): Profile {
  let at = profile;
  for (let round = 0; round < ROUNDS; round++) {
    const before = at;
    for (const { node } of steps)
      if (node.line && node.line.judge(at) !== 'met') at = node.line.reach(at)?.profile ?? at;
    if (at === before) break;
  }
  return at;
}

const ENOUGH: ReadonlySet<Verdict> = new Set(['met', 'needs-person']);

/** A set of steps with what else they make necessary; null when they do not lead to the rung. */
function complete(
  first: readonly Step[],
  ruling: Ruling,
  profile: Profile,
): { steps: Step[]; verdict: Way['verdict']; profile: Profile } | null {
  const steps = [...first];
  for (let round = 0; round < ROUNDS; round++) {
    const at = reached(steps, profile);
    const verdicts: Verdicts = [];
    const verdict = ruling.judge(at, verdicts);
    if (verdict === 'met' || verdict === 'needs-person') return { steps, verdict, profile: at };
    // What can only be found out stays open whatever is set.
    const open = steps.filter(({ node }) => node.line === null || node.line.judge(at) === 'unknown');
    const more = (waysTo(ruling, at, verdicts)[0] ?? null)?.filter(
      (step) => !open.some((known) => known.node === step.node),
    );
    if (more === undefined) return null;
    if (more.length === 0) return open.length > 0 ? { steps, verdict: 'met', profile: at } : null;
    steps.push(...more.filter((step) => !steps.some((known) => known.node === step.node)));
  }
  return null;
}

/** Without the steps that the others bring about by themselves. */
function pruned(steps: readonly Step[], ruling: Ruling, profile: Profile): Step[] {
  let kept = [...steps];
  for (const step of steps) {
    const rest = kept.filter((other) => other !== step);
    if (rest.length > 0 && ENOUGH.has(ruling.judge(reached(rest, profile)))) kept = rest;
  }
  return kept;
}

function figureChange(from: number, to: number, unit: Unit, falling: boolean, label: Text): Text {
  const at = (language: 'en' | 'zh') => figureText(from, unit, language, to);
  return text(
    `${label.en}: from ${at('en')} to ${falling ? 'at most' : 'at least'} ${figureText(to, unit, 'en')}`,
    `${label.zh}：由 ${at('zh')} ${falling ? '降至不高于' : '升至不低于'} ${figureText(to, unit, 'zh')}`,
  );
}

function changeOf({ node, condition, part }: Step, before: Profile, after: Profile): Change {
  const line = node.line;
  const unknown = line === null || line.judge(before) === 'unknown';
  const setting = line?.reach(before) ?? null;
  const field = setting?.field ?? line?.reads.find((path) => valueAt(before, path) === undefined) ?? node.id;
  const { name } = fieldName(field);
  const figure = line?.figure ?? null;
  const from = figure?.value(before) ?? null;
  const now = factValue(before, field);
  const then = factValue(after, field);
  const set =
    setting !== null && typeof then === 'number' && !Array.isArray(valueAt(after, field))
      ? { from: typeof now === 'number' ? now : null, to: then }
      : null;
  const asks = line?.asks ?? name;
  const says =
    figure === null || from === null
      ? asks
      : figureChange(from, figure.threshold, figure.unit, figure.falling, labelOf(node));
  const money = (value: number | null, language: 'en' | 'zh') =>
    value === null ? { en: 'not known', zh: '未知' }[language] : figureText(value, 'CNY', language);
  const byField =
    set !== null && figure?.unit === 'share' && field.startsWith('years.') && !/staff|employees/.test(field)
      ? text(
          ` (${name.en}: ${money(set.from, 'en')} → ${money(set.to, 'en')}, all else unchanged)`,
          `（其他不变时，${name.zh}由 ${money(set.from, 'zh')} 变为 ${money(set.to, 'zh')}）`,
        )
      : text('', '');
  const find = unknown ? text('to be found out: ', '待核实：') : text('', '');
  return {
    condition,
    part,
    field,
    from,
    to: figure?.threshold ?? null,
    set,
    unknown,
    text: text(`${find.en}${says.en}${byField.en}`, `${find.zh}${says.zh}${byField.zh}`),
  };
}

/** What a line's figure is called: what it asks, without its threshold. */
function labelOf({ line }: Step['node']): Text {
  const asks = line!.asks;
  return text(asks.en.replace(/ of at (least|most) .*$/, ''), asks.zh.replace(/不[高低]于 .*$/, ''));
}

/**
 * The least that would have to change: the smallest sets of changes that lead to the rung (or leave it to a person alone), fewest first. Each
 * set is applied and judged anew before it is shown; a figure is changed by its numerator, all else left as it is.
 */
export function nearest(ruling: Ruling, profile: Profile): Way[] {
  const verdicts: Verdicts = [];
  const verdict = ruling.judge(profile, verdicts);
  if (verdict === 'met' || verdict === 'needs-person') return [];
  const ways = new Map<string, Way>();
  for (const first of waysTo(ruling, profile, verdicts)) {
    const whole = complete(first, ruling, profile);
    if (whole === null) continue;
    const steps = pruned(whole.steps, ruling, profile);
    const key = steps
      .map((s) => s.part)
      .sort()
      .join();
    const changes = steps.map((step) => changeOf(step, profile, whole.profile));
    if (!ways.has(key)) ways.set(key, { changes, verdict: whole.verdict });
  }
  const found = (way: Way) => way.changes.filter((c) => c.unknown).length;
  return [...ways.values()]
    .toSorted((a, b) => a.changes.length - b.changes.length || found(a) - found(b))
    .slice(0, SHOWN);
}
