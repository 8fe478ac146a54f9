import { text } from '../../../model/text.js';
import type { Line, LineQuestion } from './line.js';

/** What no number decides: a person's yes or no. */
export function personLine({ condition, id }: LineQuestion): Line {
  return {
    judge: ({ judgements }) => {
      const said = judgements[id];
      return said === undefined ? 'needs-person' : said === true ? 'met' : 'unmet';
    },
    asks: condition.says ?? text(id, id),
    found: ({ judgements }) => {
      const said = judgements[id];
      if (said === undefined) return text('a person has to judge', '须人工判断');
      return said === true
        ? text('a person said yes', '人工判断：符合')
        : text('a person said no', '人工判断：不符合');
    },
    reads: [`judgements.${id}`],
    figure: null,
    step: null,
    reach: (p) => ({
      field: `judgements.${id}`,
      from: 0,
      to: 1,
      profile: { ...p, judgements: { ...p.judgements, [id]: true } },
    }),
  };
}
