import type { Action } from '../../lenses/plan/index.js';
import { amountText, formatCount, formatShare } from '../../model/format.js';
import type { Cell, Phrase, Section, Table } from '../brief.js';
import { cell, column, columns, phrase } from '../cell.js';
import { type Draft, UNKNOWN } from '../draft.js';
import { explainNote } from '../note.js';

/** Actions that stand in the body; the others are in the annex. */
const SHOWN = 10;

function noteOf(draft: Draft, action: Action): number | null {
  const explanation = draft.parts.explanations.find((e) => e.goal === action.goal);
  return explanation ? explainNote(draft, explanation) : null;
}

const effectText = (draft: Draft, { effect, unit }: Action): string =>
  `+${amountText(effect, unit, draft.language)}`;

/** One action in a sentence: who, what, its effect, by when, by whom. */
export function actionPhrase(draft: Draft, action: Action): Phrase {
  const { enterprise, goalName, says, deadline, owner } = action;
  const effect = effectText(draft, action);
  return phrase(
    draft.t(
      `${enterprise.name}: ${says.en} ${goalName.en} ${effect}; by ${deadline}${owner ? `, ${owner.en}` : ''}.`,
      `${enterprise.name}：${says.zh}可增${goalName.zh} ${effect}，${deadline} 前办理${owner ? `，责任单位：${owner.zh}` : ''}。`,
    ),
    noteOf(draft, action),
  );
}

function row(draft: Draft, action: Action, number: number): Cell[] {
  const { enterprise, says, goalName, effect, unit, effectShare, deadline, owner } = action;
  const reach = [enterprise.contact, enterprise.phone].filter((s) => s !== null).join(' ');
  const share = formatShare(effectShare);
  return [
    cell(formatCount(number)),
    cell(enterprise.name, { small: reach }),
    cell(draft.say(says)),
    cell(effectText(draft, action), {
      small: draft.t(`${goalName.en}, ${share} of target`, `${goalName.zh}，占目标 ${share}`),
      note: noteOf(draft, action),
      amount: { value: effect, unit },
    }),
    cell(deadline, { small: owner ? draft.say(owner) : UNKNOWN }),
  ];
}

/** Actions as rows that are numbered on from those before them. */
function table(draft: Draft, actions: readonly Action[], before: number, caption: string): Table {
  return {
    caption,
    columns: columns(
      column(draft.t('no.', '序号'), 5, 'end'),
      column(draft.t('enterprise', '企业'), 24),
      column(draft.t('what is missing, what to do', '存在问题及措施'), 32),
      column(draft.t('effect on the goal', '对目标的影响'), 18, 'end'),
      column(draft.t('by, owner', '办理期限及责任单位'), 21),
    ),
    rows: actions.map((a, i) => row(draft, a, before + i + 1)),
  };
}

/** The actions that change most, ordered by what they change; null when there is nothing to do. */
export function actionsSection(draft: Draft): Omit<Section, 'title'> | null {
  const { actions } = draft.parts;
  if (actions.length === 0) return null;
  const all = formatCount(actions.length);
  const shown = Math.min(SHOWN, actions.length);
  const caption =
    actions.length > SHOWN
      ? draft.t(
          `The ${shown} of ${all} actions with the largest effect, as a share of the goal’s target; the others stand in the annex.`,
          `共 ${all} 项，按占目标的比重排序，本表列前 ${shown} 项，其余见附表。`,
        )
      : draft.t(
          `${all} actions, ordered by their effect as a share of the goal’s target.`,
          `共 ${all} 项，按占目标的比重排序。`,
        );
  return {
    id: 'actions',
    name: draft.t('Actions', '建议措施'),
    blocks: [{ kind: 'table', table: table(draft, actions.slice(0, SHOWN), 0, caption) }],
    newPage: false,
  };
}

/** The actions that the body has no room for; null when it has them all. */
export function actionsAnnex(draft: Draft): Omit<Section, 'title'> | null {
  const others = draft.parts.actions.slice(SHOWN);
  if (others.length === 0) return null;
  const [first, last, count] = [SHOWN + 1, SHOWN + others.length, others.length].map(formatCount);
  const caption = draft.t(`No. ${first}–${last}: ${count} actions`, `第 ${first}–${last} 项，共 ${count} 项`);
  return {
    id: 'other-actions',
    name: draft.t('Other actions', '其余措施'),
    blocks: [{ kind: 'table', table: table(draft, others, SHOWN, caption) }],
    newPage: true,
  };
}
