import { type Text, text } from '../../model/text.js';
import type { LineAnswer } from './answer.js';
import { factValue, valueAt, type Citations } from './fact.js';
import type { Node, Verdicts } from './node.js';
import { withParts } from './node.js';
import type { Profile } from './profile.js';
import type { Rulebooks } from './rulebooks.js';
import type { Ruling } from './ruling.js';

/** What a profile is held against and what came out. */
export interface Held {
  rulebooks: Rulebooks;
  ruling: Ruling;
  profile: Profile;
  verdicts: Verdicts;
  citations: Citations;
}

/** A number without the noise of binary fractions. */
const tidy = (n: number): number => Number(n.toPrecision(12));

const capital = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);

/** What a node asks, in words. */
export function asksOf(node: Node): Text {
  const { condition, line, parts } = node;
  if (condition.says) {
    if (line?.figure == null) return condition.says;
    return text(`${condition.says.en} (${line.asks.en})`, `${condition.says.zh}（${line.asks.zh}）`);
  }
  if (line) return line.asks;
  if (condition.score) {
    const { at_least: least } = condition.score;
    return text(`a score of at least ${least}`, `评价得分不低于 ${least} 分`);
  }
  if (condition.each_year !== undefined) {
    const asks = parts[0]!.line!.asks;
    const { each_year: years } = condition;
    return text(`${asks.en} in each of the last ${years} years`, `近 ${years} 年每年${asks.zh}`);
  }
  const each = parts.map(asksOf);
  const [and, und] = node.kind === 'all' ? [' and ', '，且'] : [', or ', '，或'];
  return text(each.map((t) => t.en).join(and), each.map((t) => t.zh).join(und));
}

/** What the profile says to a node, in words; empty for one whose parts say it. */
function foundOf(node: Node, profile: Profile): Text | null {
  if (node.line) return node.line.found(profile);
  if (node.parts.length === 0 || node.parts.some((part) => part.line === null)) return null;
  const each = node.parts.map((part) => part.line!.found(profile));
  return text(each.map((t) => t.en).join('; '), each.map((t) => t.zh).join('；'));
}

function textOf(node: Node, { profile, verdicts }: Held): Text {
  const asks = asksOf(node);
  if (verdicts[node.index] === 'skipped')
    return text(`${capital(asks.en)}: not asked in this case.`, `${asks.zh}：本情形不作要求。`);
  const found = foundOf(node, profile);
  return found === null
    ? text(`${capital(asks.en)}.`, `${asks.zh}。`)
    : text(`${capital(asks.en)}: ${found.en}.`, `${asks.zh}：${found.zh}。`);
}

/** How a line is known: its own status and sources, else those of the line it is a part of, else the edition's. */
function knownBy(
  node: Node,
  { rulebooks, ruling }: Held,
): Pick<LineAnswer, 'source' | 'status' | 'secondary'> {
  const { edition } = ruling.inForce;
  let at: Node | null = node;
  while (at !== null && at.condition.status === undefined && at.condition.sources === undefined)
    at = at.parent;
  const ids = at?.condition.sources ?? (at?.condition.status === 'recalled' ? [] : edition.sources);
  const sources = rulebooks.sources.filter((s) => ids.includes(s.id));
  // A notice that another source cites was not read.
  const secondary = !sources.some((s) => s.kind.startsWith('official') && s.read !== 'cited');
  return {
    source: `${edition.document.number}《${edition.document.title}》; ${ids.join(', ') || 'no source'}${secondary ? ' (secondary)' : ''}`,
    status: at?.condition.status ?? edition.status,
    secondary,
  };
}

/** The fields of a node whose verdict is unknown that would settle it. */
export function missingOf(node: Node, profile: Profile, verdicts: Verdicts): string[] {
  const open = [...withParts(node)].filter((n) => n.line !== null && verdicts[n.index] === 'unknown');
  const paths = open.flatMap((n) => {
    const absent = n.line!.reads.filter((path) => valueAt(profile, path) === undefined);
    return absent.length > 0 ? absent : n.line!.reads;
  });
  return [...new Set(paths)];
}

/** How far a figure is short of its line, 0 when it is not. */
function gapOf({
  value,
  threshold,
  falling,
}: {
  value: number;
  threshold: number;
  falling: boolean;
}): number {
  return Math.max(0, tidy(falling ? value - threshold : threshold - value));
}

/** What stands at a path, with its row in the register; a list that comes from there by its entries. */
function usedFacts(path: string, profile: Profile, citations: Citations): LineAnswer['facts'] {
  const value = valueAt(profile, path);
  if (value === undefined) return [];
  if (Array.isArray(value) && citations.has(`${path}.0`))
    return value.map((entry: { kind?: string; class?: string; item?: string }, i) => ({
      field: `${path}.${i}`,
      value: entry.kind ?? entry.class ?? entry.item ?? null,
      source: citations.get(`${path}.${i}`) ?? null,
    }));
  return [{ field: path, value: factValue(profile, path), source: citations.get(path) ?? null }];
}

/** The answer on one node. */
export function lineAnswer(node: Node, held: Held): LineAnswer {
  const { profile, verdicts, citations } = held;
  const verdict = verdicts[node.index] ?? 'skipped';
  const found = verdict === 'skipped' ? null : node.figure(profile);
  const reads = node.line && verdict !== 'skipped' ? node.line.reads : [];
  return {
    id: node.id,
    parent: node.parent?.id ?? null,
    kind: node.kind,
    verdict,
    value: found?.value ?? null,
    threshold: found?.figure.threshold ?? null,
    gap: found && found.value !== null ? gapOf({ ...found.figure, value: found.value }) : null,
    unit: found?.figure.unit ?? null,
    text: textOf(node, held),
    ...knownBy(node, held),
    note: node.condition.note ?? null,
    missing: verdict === 'unknown' ? missingOf(node, profile, verdicts) : [],
    facts: reads.flatMap((path) => usedFacts(path, profile, citations)),
  };
}
