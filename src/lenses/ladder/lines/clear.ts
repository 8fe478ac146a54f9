import { addMonths } from '../../../model/day.js';
import { text } from '../../../model/text.js';
import type { Profile } from '../profile.js';
import type { Verdict } from '../verdict.js';
import type { Line, LineQuestion } from './line.js';

/** Nothing in the records of compliance within the years asked that bars the enterprise; what may bar it is for a person. */
export function clearLine({ condition, id, asked: { asOf } }: LineQuestion): Line {
  const years = condition.within_years!;
  const since = addMonths(asOf, -12 * years);
  const within = ({ compliance }: Profile) =>
    (compliance ?? []).filter(({ date }) => date === undefined || (date > since && date <= asOf));
  return {
    judge: (p): Verdict => {
      if (p.compliance === undefined) return 'unknown';
      if (p.compliance.length === 0) return 'met';
      const records = within(p);
      if (condition.clear === 'veto' && records.some((r) => r.veto === true)) return 'unmet';
      if (records.every((r) => r.veto === false)) return 'met';
      const said = p.judgements[id];
      return said === undefined ? 'needs-person' : said === true ? 'met' : 'unmet';
    },
    asks:
      condition.says ??
      text(`no veto item of compliance in the last ${years} years`, `近 ${years} 年无一票否决的违法违规情形`),
    found: (p) => {
      if (p.compliance === undefined) return text('not known', '未知');
      const items = within(p).map((r) => r.item);
      return items.length === 0
        ? text('nothing recorded', '无记录')
        : text(`recorded: ${items.join('; ')}`, `有记录：${items.join('；')}`);
    },
    reads: ['compliance'],
    figure: null,
    step: null,
    reach: (p) =>
      p.compliance === undefined
        ? { field: 'compliance', from: null, to: 0, profile: { ...p, compliance: [] } }
        : null,
  };
}
