import { text, type Text } from '../../../model/text.js';
import { industryOf, possibleSizes, reachesBoth, type Size } from '../size-class.js';
import { type Verdict, verdictOf } from '../verdict.js';
import type { Line, LineQuestion } from './line.js';

const NAMES: Record<Size, Text> = {
  large: text('large', '大型'),
  medium: text('medium', '中型'),
  small: text('small', '小型'),
  micro: text('micro', '微型'),
};

/** A small or medium-sized enterprise: by the accounts of the base year it surely is not large. */
export function smeLine({ asked: { baseYear }, sizes, share }: LineQuestion): Line {
  const year = String(baseYear);
  const industries = new Map<string, ReturnType<typeof industryOf>>();
  const industry = (code: string) => {
    if (!industries.has(code)) industries.set(code, industryOf(sizes, code));
    return industries.get(code);
  };
  return {
    judge: share(`sme ${year}`, (p): Verdict => {
      const lines = p.industry_code === undefined ? undefined : industry(p.industry_code);
      if (lines === undefined) return 'unknown';
      const facts = p.years[year];
      const large = reachesBoth(facts?.employees, facts?.operating_revenue, lines.large);
      return verdictOf(large === null ? null : !large);
    }),
    asks: text('a small or medium-sized enterprise', '符合中小企业划型标准'),
    found: (p) => {
      const possible = possibleSizes(sizes, p, baseYear);
      if (p.industry_code === undefined) return text('the industry code is not known', '行业代码未知');
      if (industry(p.industry_code) === undefined)
        return text(
          `no lines are held for industry ${p.industry_code}`,
          `规则库未收录行业 ${p.industry_code} 的划型标准`,
        );
      return text(possible.map((s) => NAMES[s].en).join(' or '), possible.map((s) => NAMES[s].zh).join('或'));
    },
    reads: ['industry_code', `years.${year}.employees`, `years.${year}.operating_revenue`],
    figure: null,
    step: null,
    reach: () => null,
  };
}
