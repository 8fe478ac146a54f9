import { groupBy } from '../../model/group-by.js';
import type { MatchState } from '../../model/match-steps.js';
import { type Text, text } from '../../model/text.js';
import type { Match, NeedLine } from './answer.js';

/** A need's line in the list, from its whole answer. */
export function lineOf({ need, candidates, excluded, counts, gap }: Match): NeedLine {
  const [best] = candidates;
  const states = groupBy([...candidates, ...excluded], (s) => s.loop.state);
  states.delete('open');
  return {
    need,
    candidates: counts.candidates,
    nearMisses: excluded.filter((x) => x.nearMiss).length,
    best: best ? { id: best.enterprise.id, name: best.enterprise.name, score: best.score.value } : null,
    gap,
    loop: [...states].map(([state, own]) => ({ state, suppliers: own.length })),
  };
}

/** How far a loop can come, the furthest first. */
const FURTHEST: readonly MatchState[] = [
  'nominated',
  'sampled',
  'answered',
  'invited',
  'shortlisted',
  'declined',
  'closed',
];

/** How far the loop of a need has come: the furthest that any supplier is. */
export function reachedBy({ loop }: Pick<NeedLine, 'loop'>): MatchState {
  return FURTHEST.find((state) => loop.some((l) => l.state === state)) ?? 'open';
}

/** The list in a sentence: how many needs have suppliers that make the part and fit, how many gaps there are, how far the loop has come. */
export function listSays(needs: readonly NeedLine[]): Text {
  if (needs.length === 0) return text('No needs are on record.', '暂无需求。');
  const count = (wanted: (line: NeedLine) => boolean) => needs.filter(wanted).length;
  const missing = count((n) => n.gap?.kind === 'missing-link');
  const weak = count((n) => n.gap?.kind === 'weak-link');
  const fit = count((n) => n.gap === null && n.candidates > 0);
  const nominated = count((n) => reachedBy(n) === 'nominated');
  const underWay = count((n) => ['invited', 'answered', 'sampled'].includes(reachedBy(n)));
  const en = `${needs.length === 1 ? '1 need' : `${needs.length} needs`}: ${fit} can be met by firms of the zone that make the part, ${missing} are missing links, ${weak} weak links; ${nominated} have a nominated supplier, ${underWay} are in progress.`;
  const zh = `共 ${needs.length} 条需求：${fit} 条有可对接的生产企业，缺链 ${missing} 条，弱链 ${weak} 条；已定点 ${nominated} 条，对接中 ${underWay} 条。`;
  return text(en, zh);
}
