import { type Text, text } from '../../../model/text.js';
import type { Gap } from './answer.js';

/** What each kind of gap is called. */
export const GAP_REASON_NAMES: Record<Gap['reason'], Text> = {
  'not-made': text('nobody makes it', '区内空白'),
  'single-source': text('single source', '独家供应'),
  'false-second-source': text('false second source', '同源“双供”'),
  'few-sources': text('few sources', '来源集中'),
  'bought-outside': text('bought outside', '上游外购'),
  'not-taken': text('made, not taken', '区内有产未配套'),
};

/** What to do about a gap of a kind: with a maker that is near to ask, or without one. */
const ASKS: Record<Gap['reason'], { near: (name: string) => Text; none: Text }> = {
  'not-made': {
    near: (name) =>
      text(
        `Ask ${name} whether it could make it; else look for an investor.`,
        `询问${name}能否投产，否则列入招商。`,
      ),
    none: text('No firm here comes near: look for an investor.', '区内无相近企业，列入招商。'),
  },
  'single-source': {
    near: (name) =>
      text(`Ask the plants to approve ${name} as a second source.`, `请工厂评审${name}为第二供应商。`),
    none: text('Look for a second source; until then ask for stock.', '引入第二供应商，此前请企业备库存。'),
  },
  'false-second-source': {
    near: (name) =>
      text(
        `Ask the suppliers to take the component of ${name} as well.`,
        `请供应商将${name}列为该元件的第二来源。`,
      ),
    none: text('Look for a second source of the component.', '为该元件寻找第二来源。'),
  },
  'few-sources': {
    near: (name) =>
      text(`Ask the plants to approve ${name} as a further source.`, `请工厂评审${name}为新增供应商。`),
    none: text(
      'Ask the plants to give the smaller suppliers a larger share.',
      '请工厂提高其余供应商的供货份额。',
    ),
  },
  'bought-outside': {
    near: (name) => text(`Bring the buyers together with ${name}.`, `组织采购企业与${name}对接。`),
    none: text('Ask the buyers whether its maker could come here.', '询问采购企业可否引入上游企业。'),
  },
  'not-taken': {
    near: (name) => text(`Bring the plants together with ${name}.`, `组织工厂与${name}对接。`),
    none: text('Ask the plants why they do not take it here.', '了解工厂未采用区内产品的原因。'),
  },
};

/** What to ask for, and of whom: the step that a gap calls for, then what is not known of it. */
export function askOf(gap: Pick<Gap, 'reason' | 'candidates' | 'unknown'>): Text {
  const [nearest] = gap.candidates;
  const { near, none } = ASKS[gap.reason];
  const step = nearest ? near(nearest.name) : none;
  if (gap.unknown.length === 0) return step;
  return text(
    `${step.en} Not known: ${gap.unknown.map((u) => u.en).join('; ')}.`,
    `${step.zh}待核实：${gap.unknown.map((u) => u.zh).join('；')}。`,
  );
}
