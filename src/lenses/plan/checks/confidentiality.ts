import { text } from '../../../model/text.js';
import type { Check } from '../answer/index.js';
import { finding, type Inspected, noFlow } from './inspected.js';

/** A cell of fewer firms than this, or of which one firm makes more than this share, tells what one firm made. */
const FEWEST = 3;
const LARGEST = 0.6;

/** P18: what one firm returned is confidential. The rule of three and of dominance is common practice; its legal form is not verified. */
export function confidentiality({ flow }: Inspected): Check {
  const name = text('Cells that give a firm away', '统计保密');
  if (!flow) return noFlow('P18', name);
  const cells = new Map<string, { firms: number; total: number; largest: number }>();
  for (const { member, amount, addends } of flow.figure.parts) {
    if (addends.length === 0) continue;
    for (const key of [`layer ${member.layer}`, `park ${member.park}`]) {
      const cell = cells.get(key) ?? { firms: 0, total: 0, largest: 0 };
      cell.firms += 1;
      cell.total += amount;
      cell.largest = Math.max(cell.largest, amount);
      cells.set(key, cell);
    }
  }
  const telling = [...cells.values()].filter(
    ({ firms, total, largest }) => firms < FEWEST || largest > LARGEST * total,
  );
  return finding(
    'P18',
    name,
    telling.length,
    text(
      `${telling.length} layers or parks hold fewer than ${FEWEST} firms or one of over ${LARGEST * 100} %: keep these figures inside the office. Take legal advice before firm-level returns leave it.`,
      `${telling.length} 个板块或园区不足 ${FEWEST} 家企业，或单一企业占比超过 ${LARGEST * 100}%：相关数据仅供内部使用；企业级报表对外提供前请咨询法律意见。`,
    ),
    text(
      'Every layer and park holds at least three firms and none that dominates; firm-level figures stay inside the office all the same.',
      '各板块、园区均不少于3家企业且无单一企业占主导；企业级数据仍仅供内部使用。',
    ),
  );
}
