import { TRUST_LEVELS } from '../model/trust.js';
import { type Text, text } from '../model/text.js';
import type { Listing } from './brief.js';
import type { Draft } from './draft.js';
import type { CitedTrace, Source } from './parts.js';
import { SHEETS } from './sheets.js';

const TRUST: Record<(typeof TRUST_LEVELS)[number], Text> = {
  declared: text('declared', '自行填报'),
  reviewed: text('reviewed', '已审核'),
  'cross-checked': text('cross-checked', '已交叉核对'),
  issuer: text('issuer', '发布机构'),
};

const sourceHeads = (draft: Draft): string[] => [
  draft.t('file', '文件'),
  draft.t('sheet', '工作表'),
  draft.t('cell', '单元格'),
  draft.t('raw text', '原文'),
  draft.t('trust', '可信度'),
  draft.t('how the row came to the enterprise', '归并依据'),
];

const sourceCells = (draft: Draft, source: Source | null): (string | null)[] =>
  source
    ? [
        source.file,
        source.sheet,
        source.cell,
        source.raw,
        draft.say(TRUST[source.trust]),
        draft.say(source.decision),
      ]
    : [null, null, null, null, null, null];

/** A goal's contributions with their sources, the largest first; of a ratio those of the numerator first. */
export function largestFirst({ contributions, sources }: CitedTrace) {
  const terms = ['numerator', 'denominator'];
  return contributions
    .map((contribution, i) => ({ contribution, source: sources[i] ?? null }))
    .sort(
      ({ contribution: a }, { contribution: b }) =>
        terms.indexOf(a.term ?? '') - terms.indexOf(b.term ?? '') || Math.abs(b.amount) - Math.abs(a.amount),
    );
}

/** The first and last row of a goal's contributions in their sheet, counted as the sheet counts; null without any. */
export function rowsOf(draft: Draft, goal: string): { first: number; last: number } | null {
  let first = 2;
  for (const trace of draft.parts.traces) {
    const { length } = trace.contributions;
    if (trace.goal === goal) return length === 0 ? null : { first, last: first + length - 1 };
    first += length;
  }
  return null;
}

/** All contributions to all goals: amounts whole, codes as text, each with the cell that it stands in. */
export function contributionListing(draft: Draft): Listing {
  const { status, traces } = draft.parts;
  const names = new Map(status.goals.map((g) => [g.id, draft.say(g.name)]));
  return {
    name: draft.say(SHEETS.contributions),
    heads: [
      draft.t('goal', '目标编号'),
      draft.t('name of the goal', '目标'),
      draft.t('term', '分子/分母'),
      draft.t('enterprise', '企业名称'),
      draft.t('Unified Social Credit Code', '统一社会信用代码'),
      draft.t('amount', '数值'),
      draft.t('unit', '单位'),
      draft.t('period', '报告期'),
      ...sourceHeads(draft),
    ],
    rows: traces.flatMap((trace) =>
      largestFirst(trace).map(({ contribution: c, source }) => [
        trace.goal,
        names.get(trace.goal) ?? null,
        c.term === undefined
          ? null
          : c.term === 'numerator'
            ? draft.t('numerator', '分子')
            : draft.t('denominator', '分母'),
        c.enterprise.name,
        c.enterprise.uscc,
        c.amount,
        c.term === undefined ? trace.unit : null,
        c.period,
        ...sourceCells(draft, source),
      ]),
    ),
  };
}

/** What stands in the register behind the milestones of the tasks. */
export function evidenceListing(draft: Draft): Listing {
  return {
    name: draft.say(SHEETS.evidence),
    heads: [
      draft.t('task', '任务'),
      draft.t('milestone', '节点'),
      draft.t('name', '名称'),
      draft.t('enterprise', '企业名称'),
      draft.t('stage or result', '阶段或成果'),
      draft.t('date', '日期'),
      draft.t('counts', '是否计入'),
      ...sourceHeads(draft),
    ],
    rows: draft.parts.things.map(({ task, milestone, thing, source }) => [
      task,
      milestone,
      thing.name,
      thing.enterprise?.name ?? null,
      thing.stage,
      thing.date,
      thing.counts ? draft.t('yes', '是') : draft.t('no', '否'),
      ...sourceCells(draft, source),
    ]),
  };
}
