import { addMonths } from '../../../model/day.js';
import { fen, NO_MONEY } from '../../../model/money.js';
import { text } from '../../../model/text.js';
import type { Profile } from '../profile.js';
import { type Asked, counted, type Measure } from './measure.js';

/**
 * New equity paid in by qualified institutions within the years asked. One that may have come in then and from such an
 * institution counts in the most only; one of unknown amount leaves the figure open.
 */
function newEquity({ asOf, within }: Asked): (p: Profile) => { sure: number; open: number | null } | null {
  const since = addMonths(asOf, -12 * (within ?? 0));
  return ({ equity_financing }) => {
    if (equity_financing === undefined) return null;
    let sure = 0;
    let open: number | null = 0;
    for (const { date, amount, qualified_institution } of equity_financing) {
      if (qualified_institution === false) continue;
      if (date !== undefined && (date <= since || date > asOf)) continue;
      if (amount !== undefined && date !== undefined && qualified_institution === true) sure += amount;
      else if (amount === undefined) open = null;
      else if (open !== null) open += amount;
    }
    return { sure, open };
  };
}

export const NEW_EQUITY: Measure = {
  label: text('new equity paid in by qualified institutions', '合格机构投资者新增股权融资实缴额'),
  unit: 'CNY',
  reads: () => ['equity_financing'],
  find: (asked) => {
    const financing = newEquity(asked);
    return (p) => {
      const found = financing(p);
      if (found === null) return null;
      const { sure, open } = found;
      return counted(sure, open ?? Number.MAX_SAFE_INTEGER - sure);
    };
  },
  reach: (asked, { num, den }, p) => {
    const sure = newEquity(asked)(p)?.sure ?? 0;
    const to = Math.ceil(num / den);
    const more = {
      date: asked.asOf,
      amount: fen(Math.max(NO_MONEY, to - sure)),
      qualified_institution: true,
    };
    return {
      field: 'equity_financing',
      from: p.equity_financing === undefined ? null : sure,
      to,
      profile: { ...p, equity_financing: [...(p.equity_financing ?? []), more] },
    };
  },
};
