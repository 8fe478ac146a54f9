import { text, type Text } from '../../../model/text.js';
import { quotient } from '../exact.js';
import type { Profile, YearField } from '../profile.js';
import {
  accountsOf,
  type Asked,
  ceilTimes,
  floorTimes,
  type Measure,
  setYear,
  yearPath,
  yearValue,
} from './measure.js';

/** One field of a year divided by another of the same year. Set to a line by its numerator. */
function ratio(num: YearField, den: YearField, label: Text, falling = false): Measure {
  return {
    label,
    unit: 'share',
    reads: ({ baseYear, back }) => [num, den].map((field) => yearPath(baseYear - back, field)),
    find: ({ baseYear, back }, share) => {
      const accounts = accountsOf(share, baseYear - back);
      return (p) => {
        const facts = accounts(p);
        return facts === undefined ? null : quotient(facts[num], facts[den]);
      };
    },
    reach: ({ baseYear, back }, line, p) => {
      const year = baseYear - back;
      const under = yearValue(p, year, den);
      if (under === undefined || under <= 0) return null;
      return setYear(p, year, num, (falling ? floorTimes : ceilTimes)(under, line.num, line.den));
    },
  };
}

/** Sums of both over the last years, divided: unknown when a year of either is. */
function ratioOfTotals(num: YearField, den: YearField, label: Text): Measure {
  const yearsOf = ({ baseYear, over }: Asked) => Array.from({ length: over }, (_, i) => baseYear - i);
  const sum = (p: Profile, years: number[], field: YearField): number | undefined => {
    let total = 0;
    for (const year of years) {
      const value = yearValue(p, year, field);
      if (value === undefined) return undefined;
      total += value;
    }
    return total;
  };
  return {
    label,
    unit: 'share',
    reads: (asked) => yearsOf(asked).flatMap((year) => [yearPath(year, num), yearPath(year, den)]),
    find: (asked) => {
      const years = yearsOf(asked);
      return (p) => quotient(sum(p, years, num), sum(p, years, den));
    },
    reach: (asked, line, p) => {
      const years = yearsOf(asked);
      const over = sum(p, years, num);
      const under = sum(p, years, den);
      if (over === undefined || under === undefined || under <= 0) return null;
      const last = yearValue(p, asked.baseYear, num) ?? 0;
      return setYear(p, asked.baseYear, num, last + ceilTimes(under, line.num, line.den) - over);
    },
  };
}

export const MAIN_SHARE = ratio(
  'main_business_revenue',
  'operating_revenue',
  text('main-business revenue to operating revenue', '主营业务收入占营业收入比重'),
);
export const RD_SHARE = ratio(
  'rd_expense',
  'operating_revenue',
  text('R&D expense to operating revenue', '研发费用占营业收入比重'),
);
export const DEBT_RATIO = ratio('total_liabilities', 'total_assets', text('debt ratio', '资产负债率'), true);
export const NET_MARGIN = ratio('net_profit', 'operating_revenue', text('net margin', '净利润率'));
export const RD_STAFF_SHARE = ratio(
  'rd_staff',
  'employees',
  text('R&D staff to employees', '研发人员占职工总数比重'),
);
export const TECH_STAFF_SHARE = ratio(
  'tech_staff',
  'employees',
  text('technical staff to employees', '科技人员占职工总数比例'),
);
export const HIGH_TECH_SHARE = ratio(
  'high_tech_revenue',
  'operating_revenue',
  text('revenue from high-tech products to total revenue', '高新技术产品（服务）收入占总收入比例'),
);
export const RD_SHARE_TOTAL = ratioOfTotals(
  'rd_expense',
  'operating_revenue',
  text('R&D expense to sales over three years', '近三年研发费用总额占销售收入总额比例'),
);
export const DOMESTIC_RD = ratioOfTotals(
  'domestic_rd_expense',
  'rd_expense',
  text('R&D expense inside China to all R&D expense', '境内研发费用占全部研发费用比例'),
);
