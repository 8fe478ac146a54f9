import { text } from '../../../model/text.js';
import { ceilTimes, type Measure, setYear, yearPath, yearValue } from './measure.js';

/** Growth of main-business revenue over the year before, as a fraction. A base of zero or less gives none. */
export const MAIN_GROWTH: Measure = {
  label: text('growth of main-business revenue', '主营业务收入增长率'),
  unit: 'share',
  reads: ({ baseYear }) => [baseYear, baseYear - 1].map((year) => yearPath(year, 'main_business_revenue')),
  find: ({ baseYear }) => {
    const [last, before] = [String(baseYear), String(baseYear - 1)];
    return (p) => {
      const num = p.years[last]?.main_business_revenue;
      const den = p.years[before]?.main_business_revenue;
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
  find: ({ baseYear }) => {
    const years = [String(baseYear), String(baseYear - 1), String(baseYear - 2)] as const;
    return (p) => {
      const c = p.years[years[0]]?.main_business_revenue;
      const b = p.years[years[1]]?.main_business_revenue;
      const a = p.years[years[2]]?.main_business_revenue;
      if (a === undefined || b === undefined || c === undefined || a <= 0 || b <= 0) return null;
      const [x, y, z] = [BigInt(a), BigInt(b), BigInt(c)];
      return { num: z * x + y * y, den: 2n * y * x, root: 1, less: 1 };
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
  find: ({ baseYear }) => {
    const [last, before] = [String(baseYear), String(baseYear - 2)];
    return (p) => {
      const num = p.years[last]?.operating_revenue;
      const den = p.years[before]?.operating_revenue;
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
