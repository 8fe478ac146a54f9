import { text } from '../../../model/text.js';
import type { Check } from '../answer/index.js';
import { holdings, type Holdings } from '../count.js';
import { defineGoal } from '../question.js';
import { type Title, validOn } from '../titles.js';
import { cannotTell, finding, type Inspected } from './inspected.js';

/** The titles of every goal that counts some, with its id. */
function counted({ question }: Inspected): { goal: string; held: Holdings }[] {
  return question.plan.goals.flatMap(({ id }) => {
    const defined = defineGoal(question.plan, id)!;
    return defined.indicator.kind === 'distinct-count'
      ? [{ goal: id, held: holdings(question, defined) }]
      : [];
  });
}

const noTitles = (id: string, name: Check['name']) =>
  cannotTell(id, name, text('No list of titles is in the register.', '企业库中没有称号名单。'));

const facts = (titles: readonly Title[]) => titles.map((t) => t.rows[0]!);

/** P11: a firm with several titles is one firm. */
export function titlesAndFirms(inspected: Inspected): Check {
  const name = text('Titles counted as firms', '称号与企业重复计数');
  const { asOf } = inspected.question;
  const held = counted(inspected).filter((c) => c.held.selection.count === 'enterprise' && c.held.listed);
  if (held.length === 0) return noTitles('P11', name);
  const several = held.flatMap(({ held: { titles, units } }) => {
    const seen = new Set<number>();
    return titles.filter((title, i) => {
      if (validOn(title, asOf) !== 'yes') return false;
      const again = seen.has(units[i]!);
      seen.add(units[i]!);
      return again;
    });
  });
  return finding(
    'P11',
    name,
    several.length,
    text(
      `${several.length} valid titles belong to firms that are counted already by another: each firm counts once, titles stand beside.`,
      `有 ${several.length} 项有效称号的企业已因其他称号计入：一企只计一次，称号数另列。`,
    ),
    text('No firm is counted by two titles.', '没有一企多称号重复计数。'),
    facts(several),
  );
}

/** P12: titles end. */
export function expired(inspected: Inspected): Check {
  const name = text('Expired titles still counted', '称号到期未剔除');
  const { asOf } = inspected.question;
  const held = counted(inspected).filter((c) => c.held.listed);
  if (held.length === 0) return noTitles('P12', name);
  const over = held.flatMap(({ held: { titles } }) =>
    titles.filter((t) => t.end !== null && t.end !== 'open' && t.end < asOf),
  );
  return finding(
    'P12',
    name,
    over.length,
    text(
      `${over.length} titles in the lists had ended by ${asOf} and are not counted; a life of three years is taken where a list names no end.`,
      `名单中 ${over.length} 项称号在 ${asOf} 前已到期，未计入；名单未载有效期的按三年计算。`,
    ),
    text(`No title in the lists had ended by ${asOf}.`, `名单中没有 ${asOf} 前到期的称号。`),
    facts(over),
  );
}

/** P13: one body with two titles. */
export function overlap(inspected: Inspected): Check {
  const name = text('Platform and R&D centre are one body', '平台与研发中心重复');
  const { asOf } = inspected.question;
  const held = counted(inspected).filter((c) => c.held.selection.count === 'title' && c.held.listed);
  if (held.length < 2) return noTitles('P13', name);
  const seen = new Map<string, { goal: string; title: Title }>();
  const both: Title[] = [];
  for (const { goal, held: h } of held)
    for (const title of h.titles) {
      if (validOn(title, asOf) !== 'yes') continue;
      const key = `${title.enterprise}\n${title.name}`;
      const other = seen.get(key);
      if (other && other.goal !== goal) both.push(title);
      else seen.set(key, { goal, title });
    }
  return finding(
    'P13',
    name,
    both.length,
    text(
      `${both.length} bodies of one name and holder count for two goals; within each goal each counts once.`,
      `${both.length} 个同一依托单位、同名的机构同时计入两项目标；在每项目标内只计一次。`,
    ),
    text('No body of one name and holder counts for two goals.', '没有同一机构计入两项目标。'),
    facts(both),
  );
}
