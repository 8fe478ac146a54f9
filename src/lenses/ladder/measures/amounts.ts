import { text, type Text } from '../../../model/text.js';
import { whole } from '../exact.js';
import type { Profile, YearField } from '../profile.js';
import { accountsOf, type Asked, type Measure, setYear, type Unit, yearPath, yearValue } from './measure.js';

/** A figure of one year, as stated. */
export function amount(field: YearField, unit: Unit, label: Text): Measure {
  return {
    label,
    unit,
    reads: ({ baseYear, back }) => [yearPath(baseYear - back, field)],
    find: ({ baseYear, back }, share) => {
      const accounts = accountsOf(share, baseYear - back);
      return (p) => {
        const value = accounts(p)?.[field];
        return value === undefined ? null : whole(value);
      };
    },
    reach: ({ baseYear, back }, { num, den }, p) => setYear(p, baseYear - back, field, Math.ceil(num / den)),
  };
}

const yearsOf = ({ baseYear, over }: Asked): number[] => Array.from({ length: over }, (_, i) => baseYear - i);

/** The amount of a field over several years, and the years in which it is not known. */
function addUp(p: Profile, years: readonly number[], field: YearField): { sum: number; open: number[] } {
  let sum = 0;
  const open: number[] = [];
  for (const year of years) {
    const value = yearValue(p, year, field);
    if (value === undefined) open.push(year);
    else sum += value;
  }
  return { sum, open };
}

/** The total of the last years, or their mean: unknown when any of them is. */
export function total(field: YearField, label: Text, mean: boolean): Measure {
  return {
    label,
    unit: 'CNY',
    reads: (asked) => yearsOf(asked).map((year) => yearPath(year, field)),
    find: (asked, share) => {
      const years = yearsOf(asked).map((year) => accountsOf(share, year));
      const den = mean ? years.length : 1;
      return (p) => {
        let sum = 0;
        for (const accounts of years) {
          const value = accounts(p)?.[field];
          if (value === undefined) return null;
          sum += value;
        }
        return { num: sum, den, root: 1, less: 0 };
      };
    },
    reach: (asked, { num, den }, p) => {
      const years = yearsOf(asked);
      const { sum, open } = addUp(p, years, field);
      if (open.length > 1) return null;
      const short = Math.ceil((num * (mean ? years.length : 1)) / den) - sum;
      const year = open[0] ?? asked.baseYear;
      return setYear(p, year, field, Math.max(0, (yearValue(p, year, field) ?? 0) + short));
    },
  };
}

export const OPERATING_REVENUE = amount('operating_revenue', 'CNY', text('operating revenue', '营业收入'));
export const RD_EXPENSE = amount('rd_expense', 'CNY', text('R&D expense', '研发费用'));
export const RD_TOTAL = total('rd_expense', text('R&D expense in total', '研发费用合计'), false);
export const RD_MEAN = total('rd_expense', text('R&D expense, yearly mean', '研发费用年均值'), true);
export const FULLTIME = amount('rd_staff_fulltime', 'person', text('full-time R&D staff', '专职研发人员'));
export const EQUIPMENT = amount('rd_equipment', 'CNY', text('R&D equipment at cost', '研发仪器设备原值'));
