import { text } from '../../../model/text.js';
import type { Verdict } from '../verdict.js';
import type { Line, LineQuestion } from './line.js';

/**
 * The group: an enterprise that nobody holds is clear; of one that is held a person says whether a holder has the title, whether
 * the group makes a similar main product, and whether the group is still an SME.
 */
export function unheldLine({ condition, id, share }: LineQuestion): Line {
  return {
    judge: share(`unheld ${id}`, ({ controlled_by, judgements }): Verdict => {
      if (controlled_by === undefined) return 'unknown';
      if (controlled_by.length === 0) return 'met';
      const said = judgements[id];
      return said === undefined ? 'needs-person' : said === true ? 'met' : 'unmet';
    }),
    asks:
      condition.says ??
      text(
        'no group or holding excludes it (a holder with the title, a similar main product in the group, the group’s size)',
        '不存在集团或控股排除情形（控股方已获认定、集团内主导产品相似、集团规模超限）',
      ),
    found: ({ controlled_by }) => {
      if (controlled_by === undefined) return text('not known', '未知');
      return controlled_by.length === 0
        ? text('held by nobody', '无控股单位')
        : text(`held by ${controlled_by.join(', ')}`, `控股单位：${controlled_by.join('、')}`);
    },
    reads: ['controlled_by'],
    figure: null,
    step: null,
    reach: (p) =>
      p.controlled_by === undefined
        ? { field: 'controlled_by', from: null, to: 0, profile: { ...p, controlled_by: [] } }
        : null,
  };
}
