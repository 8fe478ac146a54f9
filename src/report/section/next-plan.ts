import type { NextPlan } from '../../lenses/plan/index.js';
import { amountText, roundText } from '../../model/format.js';
import type { Cell, Section } from '../brief.js';
import { cell, column, columns, phrase } from '../cell.js';
import { type Draft, UNKNOWN } from '../draft.js';

type NextGoal = NextPlan['goals'][number];

function baseline(draft: Draft, { baseline: from, unit }: NextGoal): Cell {
  if (!from) return cell(UNKNOWN);
  const small = from.frozen
    ? draft.t(`${from.day}, frozen`, `${from.day}，已锁定`)
    : draft.t(`${from.day}, follows the register`, `${from.day}，随登记库更新`);
  if (from.value === null) return cell(UNKNOWN, { small });
  return cell(amountText(from.value, unit, draft.language), { small, amount: { value: from.value, unit } });
}

/** The plan that follows, with the baselines it starts from; null when there is none yet. */
export function nextPlanSection(draft: Draft): Omit<Section, 'title'> | null {
  const { next } = draft.parts.status;
  if (!next) return null;
  return {
    id: 'next-plan',
    name: draft.t('The next plan', '下一轮计划'),
    blocks: [
      { kind: 'paragraph', ...phrase(`${draft.say(next.title)}（${next.starts} – ${next.ends}）`) },
      {
        kind: 'table',
        table: {
          caption: '',
          columns: columns(
            column(draft.t('goal', '目标'), 40),
            column(draft.t('baseline', '基数'), 30, 'end'),
            column(draft.t('target', '目标值'), 30, 'end'),
          ),
          rows: next.goals.map((g) => [
            cell(draft.say(g.name)),
            baseline(draft, g),
            g.target === null
              ? cell(UNKNOWN, { small: draft.t('not set', '尚未确定') })
              : cell(roundText(g.target, g.unit, draft.language), {
                  amount: { value: g.target, unit: g.unit },
                }),
          ]),
        },
      },
      { kind: 'paragraph', ...phrase(draft.say(next.caveat)) },
    ],
    newPage: false,
  };
}
