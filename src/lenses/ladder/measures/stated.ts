import { addMonths, dayParts } from '../../../model/day.js';
import { text } from '../../../model/text.js';
import { compare, type Fraction, whole } from '../exact.js';
import type { Profile } from '../profile.js';
import { type Asked, counted, type Find, type Found, type Measure } from './measure.js';

const asFound = ({ num, den }: Fraction): Found => ({ num, den, root: 1, less: 0 });

/** Years in the niche as the enterprise states them. */
export const NICHE_YEARS: Measure = {
  label: text('years in the niche', '从事特定细分市场年限'),
  unit: 'year',
  reads: () => ['niche_years'],
  find:
    () =>
    ({ niche_years }) =>
      niche_years === undefined ? null : asFound(niche_years),
  reach: (_, line, p) => ({
    field: 'niche_years',
    from: p.niche_years === undefined ? null : p.niche_years.num / p.niche_years.den,
    to: line.num / line.den,
    profile: { ...p, niche_years: line },
  }),
};

/** Whole months from the day of registration to the day asked. */
export const MONTHS_REGISTERED: Measure = {
  label: text('months since registration', '注册成立月数'),
  unit: 'month',
  reads: () => ['founded'],
  find: ({ asOf }) => {
    const now = dayParts(asOf);
    return ({ founded }) => {
      if (founded === undefined) return null;
      const then = dayParts(founded);
      const months = (now.year - then.year) * 12 + now.month - then.month;
      return whole(addMonths(founded, months) > asOf ? months - 1 : months);
    };
  },
  reach: ({ asOf }, { num, den }, p) => ({
    field: 'founded',
    from: null,
    to: num / den,
    profile: { ...p, founded: addMonths(asOf, -Math.ceil(num / den)) },
  }),
};

const withMarket = (p: Profile, change: Partial<NonNullable<Profile['market_share']>>): Profile => ({
  ...p,
  market_share: { value: undefined, rank: undefined, scope: undefined, ...p.market_share, ...change },
});

/** The share of its niche that the enterprise states. */
export const MARKET_SHARE: Measure = {
  label: text('share of the niche', '细分市场占有率'),
  unit: 'share',
  reads: () => ['market_share.value'],
  find:
    () =>
    ({ market_share }) =>
      market_share?.value === undefined ? null : asFound(market_share.value),
  reach: (_, line, p) => {
    const now = p.market_share?.value;
    return {
      field: 'market_share.value',
      from: now === undefined ? null : now.num / now.den,
      to: line.num / line.den,
      profile: withMarket(p, { value: line }),
    };
  },
};

/** The rank in its niche that the enterprise states. */
export const MARKET_RANK: Measure = {
  label: text('rank in the niche', '细分市场排名'),
  unit: 'place',
  reads: () => ['market_share.rank'],
  find:
    () =>
    ({ market_share }) =>
      market_share?.rank === undefined ? null : whole(market_share.rank),
  reach: (_, { num, den }, p) => ({
    field: 'market_share.rank',
    from: p.market_share?.rank ?? null,
    to: num / den,
    profile: withMarket(p, { rank: num / den }),
  }),
};

/** The digital level 1 to 4 by the platform's self-test. */
export const DIGITAL_LEVEL: Measure = {
  label: text('digital level', '数字化水平等级'),
  unit: 'level',
  reads: () => ['digital_level'],
  find:
    () =>
    ({ digital_level }) =>
      digital_level === undefined ? null : whole(digital_level),
  reach: (_, { num, den }, p) => ({
    field: 'digital_level',
    from: p.digital_level ?? null,
    to: num / den,
    profile: { ...p, digital_level: num / den },
  }),
};

const PROOFS = [
  'provincial_award',
  'management_system_certificate',
  'own_brand',
  'standards_participation',
] as const;

/** How many of four there are: provincial quality award, management-system certificate, own brand, a part in writing standards. */
export const QUALITY_PROOFS: Measure = {
  label: text('proofs of quality management', '质量管理佐证项数'),
  unit: 'proof',
  reads: () => PROOFS.map((proof) => `quality.${proof}`),
  find:
    () =>
    ({ quality }) => {
      if (quality === undefined) return null;
      let sure = 0;
      let open = 0;
      for (const proof of PROOFS)
        if (quality[proof] === undefined) open++;
        else if (quality[proof]) sure++;
      return counted(sure, open);
    },
  reach: (_, { num, den }, p) => {
    const has = PROOFS.filter((proof) => p.quality?.[proof] === true);
    const to = Math.ceil(num / den);
    const more = PROOFS.filter((proof) => !has.includes(proof)).slice(0, Math.max(0, to - has.length));
    // The others are taken as none, or the figure would stay open.
    const quality = Object.fromEntries(PROOFS.map((proof) => [proof, p.quality?.[proof] ?? false]));
    const gained = Object.fromEntries(more.map((proof) => [proof, true]));
    return {
      field: more.length === 1 ? `quality.${more[0]}` : 'quality',
      from: p.quality === undefined ? null : has.length,
      to,
      profile: { ...p, quality: { ...quality, ...gained } as NonNullable<Profile['quality']> },
    };
  },
};

/** The levels of R&D centres in rising order: none, below municipal, municipal, provincial, national. */
export const CENTRE_RANK = {
  none: 0,
  below: 1,
  district: 1,
  municipal: 2,
  provincial: 3,
  national: 4,
} as const;
const CENTRE_LEVELS = ['none', 'below', 'municipal', 'provincial', 'national'] as const;

/** The level of the highest R&D centre, as its place in that order. */
export const CENTRE_LEVEL: Measure = {
  label: text('level of the R&D centre', '研发机构级别'),
  unit: 'centre',
  reads: () => ['rd_centre_level'],
  find:
    () =>
    ({ rd_centre_level }) =>
      rd_centre_level === undefined ? null : whole(CENTRE_RANK[rd_centre_level]),
  reach: (_, { num, den }, p) => ({
    field: 'rd_centre_level',
    from: p.rd_centre_level === undefined ? null : CENTRE_RANK[p.rd_centre_level],
    to: num / den,
    profile: { ...p, rd_centre_level: CENTRE_LEVELS[Math.ceil(num / den)]! },
  }),
};

/** The years whose evaluation score counts on a day: the running one; in a review that or the one before. */
function scoreYears({ asOf, review }: Asked): number[] {
  const { year } = dayParts(asOf);
  return review ? [year, year - 1] : [year];
}

/** The best of the scores that count. */
function bestScore(asked: Asked): Find {
  const years = scoreYears(asked);
  return ({ platform_score }) => {
    let best: Found | null = null;
    for (const { year, value } of platform_score ?? [])
      if (years.includes(year) && (best === null || compare(best, value) < 0)) best = asFound(value);
    return best;
  };
}

/** The evaluation score as the platform shows it: never worked out here. */
export const PLATFORM_SCORE: Measure = {
  label: text('evaluation score of the platform', '培育平台评价得分'),
  unit: 'point',
  reads: () => ['platform_score'],
  find: bestScore,
  reach: (asked, line, p) => {
    const now = bestScore(asked)(p);
    const year = scoreYears(asked)[0]!;
    return {
      field: 'platform_score',
      from: now === null ? null : Number(now.num) / Number(now.den),
      to: line.num / line.den,
      profile: {
        ...p,
        platform_score: [
          ...(p.platform_score ?? []).filter((score) => score.year !== year),
          { year, value: line },
        ],
      },
    };
  },
};
