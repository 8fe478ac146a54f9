import type { Action } from '../../lenses/plan/index.js';
import { amountText, formatCount, formatShare } from '../../model/format.js';
import type { Cell, Phrase, Section, Table } from '../brief.js';
import { cell, column, columns, phrase } from '../cell.js';
import { type Draft, UNKNOWN } from '../draft.js';
import { explainNote } from '../note.js';

/** Actions that stand in the body; all of them are in the annex. */
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

function row(draft: Draft, action: Action, i: number): Cell[] {
  const { enterprise, says, goalName, effect, unit, effectShare, deadline, owner } = action;
  const reach = [enterprise.contact, enterprise.phone].filter((s) => s !== null).join(' ');
  return [
    cell(formatCount(i + 1)),
    cell(enterprise.name, { small: reach || (enterprise.park ? draft.say(enterprise.park) : '') }),
    cell(draft.say(says), { small: draft.say(goalName) }),
    cell(effectText(draft, action), {
      small: draft.t(`${formatShare(effectShare)} of target`, `占目标 ${formatShare(effectShare)}`),
      note: noteOf(draft, action),
      amount: { value: effect, unit },
    }),
    cell(deadline),
    cell(owner ? draft.say(owner) : UNKNOWN),
  ];
}

function table(draft: Draft, actions: readonly Action[], caption: string): Table {
  return {
    caption,
    columns: columns(
      column(draft.t('no.', '序号'), 6, 'end'),
      column(draft.t('enterprise', '企业'), 23),
      column(draft.t('what is missing, what to do', '存在问题及措施'), 34),
      column(draft.t('effect on the goal', '对目标的影响'), 14, 'end'),
      column(draft.t('by', '办理期限'), 12),
      column(draft.t('owner', '责任单位'), 13),
    ),
    rows: actions.map((a, i) => row(draft, a, i)),
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
          `The ${shown} of ${all} actions with the largest effect, as a share of the goal’s target; all of them in the annex.`,
          `共 ${all} 项，按占目标的比重排序，本表列前 ${shown} 项，全部措施见附表。`,
        )
      : draft.t(
          `${all} actions, ordered by their effect as a share of the goal’s target.`,
          `共 ${all} 项，按占目标的比重排序。`,
        );
  return {
    id: 'actions',
    name: draft.t('Actions', '建议措施'),
    blocks: [{ kind: 'table', table: table(draft, actions.slice(0, SHOWN), caption) }],
    newPage: false,
  };
}

/** Every action; null when the body has them all. */
export function actionsAnnex(draft: Draft): Omit<Section, 'title'> | null {
  const { actions } = draft.parts;
  if (actions.length <= SHOWN) return null;
  const all = formatCount(actions.length);
  return {
    id: 'all-actions',
    name: draft.t('All actions', '全部措施'),
    blocks: [{ kind: 'table', table: table(draft, actions, draft.t(`${all} actions`, `共 ${all} 项`)) }],
    newPage: true,
  };
}
