import { text } from '../../../model/text.js';
import { meanGrowth } from '../exact.js';
import { accountsOf, ceilTimes, type Measure, setYear, yearPath, yearValue } from './measure.js';

/** Growth of main-business revenue over the year before, as a fraction. A base of zero or less gives none. */
export const MAIN_GROWTH: Measure = {
  label: text('growth of main-business revenue', '主营业务收入增长率'),
  unit: 'share',
  reads: ({ baseYear }) => [baseYear, baseYear - 1].map((year) => yearPath(year, 'main_business_revenue')),
  find: ({ baseYear }, share) => {
    const [last, before] = [accountsOf(share, baseYear), accountsOf(share, baseYear - 1)];
    return (p) => {
      const num = last(p)?.main_business_revenue;
      const den = before(p)?.main_business_revenue;
      if (num === undefined || den === undefined || den <= 0) return null;
      return { num, den, root: 1, less: 1 };
    };
  },
  reach: ({ baseYear }, line, p) => {
    const before = yearValue(p, baseYear - 1, 'main_business_revenue');
    if (before === undefined || before <= 0) return null;
    return setYear(p, baseYear, 'main_business_revenue', ceilTimes(before, line.num + line.den, line.den));
  },
};

/** The mean of the last two years' growth of main-business revenue: (c/b + b/a) / 2 − 1. A base of zero or less gives none. */
export const MAIN_GROWTH_MEAN: Measure = {
  label: text('mean growth of main-business revenue over two years', '近两年主营业务收入平均增长率'),
  unit: 'share',
  reads: ({ baseYear }) => [0, 1, 2].map((back) => yearPath(baseYear - back, 'main_business_revenue')),
  find: ({ baseYear }, share) => {
    const last = accountsOf(share, baseYear);
    const before = accountsOf(share, baseYear - 1);
    const first = accountsOf(share, baseYear - 2);
    return (p) => {
      const c = last(p)?.main_business_revenue;
      const b = before(p)?.main_business_revenue;
      const a = first(p)?.main_business_revenue;
      if (a === undefined || b === undefined || c === undefined || a <= 0 || b <= 0) return null;
      return meanGrowth(a, b, c);
    };
  },
  reach: ({ baseYear }, line, p) => {
    const b = yearValue(p, baseYear - 1, 'main_business_revenue');
    const a = yearValue(p, baseYear - 2, 'main_business_revenue');
    if (a === undefined || b === undefined || a <= 0 || b <= 0) return null;
    // c ≥ b·(2·(1 + t) − b/a), with t = num/den.
    const [x, y, den] = [BigInt(a), BigInt(b), BigInt(line.den)];
    const factor = 2n * (den + BigInt(line.num)) * x - y * den;
    return setYear(p, baseYear, 'main_business_revenue', Math.max(0, ceilTimes(y, factor, den * x)));
  },
};

/** Compound yearly growth of operating revenue over two years: (c/a)^½ − 1. A base of zero or less gives none. */
export const REVENUE_GROWTH: Measure = {
  label: text('compound growth of operating revenue over two years', '近两年营业收入复合增长率'),
  unit: 'share',
  reads: ({ baseYear }) => [0, 2].map((back) => yearPath(baseYear - back, 'operating_revenue')),
  find: ({ baseYear }, share) => {
    const [last, before] = [accountsOf(share, baseYear), accountsOf(share, baseYear - 2)];
    return (p) => {
      const num = last(p)?.operating_revenue;
      const den = before(p)?.operating_revenue;
      if (num === undefined || den === undefined || den <= 0) return null;
      return { num, den, root: 2, less: 1 };
    };
  },
  reach: ({ baseYear }, line, p) => {
    const before = yearValue(p, baseYear - 2, 'operating_revenue');
    if (before === undefined || before <= 0) return null;
    const factor = BigInt(line.num + line.den) ** 2n;
    return setYear(p, baseYear, 'operating_revenue', ceilTimes(before, factor, BigInt(line.den) ** 2n));
  },
};
